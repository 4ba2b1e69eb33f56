#pragma once

#include "core/domain/entity.h"

#include <QString>

namespace taphuan {

// The interface's word for one row of this kind: "lớp", "buổi học", "hồ sơ cá nhân".
QString wordOf(Entity entity);

}  // namespace taphuan
