#pragma once

#include "core/base/result.h"

#include <QString>

namespace taphuan {

// The password in the environment's variable, else typed on the terminal after `prompt`, which shows nothing
// of it. Wrong usage where there is neither.
Result<QString> askPassword(const char* variable, const QString& prompt);

}  // namespace taphuan
