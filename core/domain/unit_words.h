#pragma once

#include "core/domain/unit.h"

namespace taphuan {

// What the first words of a name say its unit is: "Công ty TNHH Hòa Bình" an enterprise, "Trường THPT Tân
// Châu" a school. An agency where they say nothing.
UnitKind kindToldBy(const QString& name);

// The interface's words: cơ quan, cơ sở giáo dục …; sáp nhập, một phần …
QString wordOf(UnitKind kind);
QString wordOf(UnitLink link);

}  // namespace taphuan
