#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"

namespace taphuan {

// "Xem hồ sơ": what a permission lets one do, as lists of roles say it.
QString wordOf(Permission permission);
// Refused, with a sentence, where the viewer's role does not allow it.
Status refuseUnlessMay(const Viewer& viewer, Permission permission);
// The role's name in the interface's language.
QString nameSpoken(const Role& role);

}  // namespace taphuan
