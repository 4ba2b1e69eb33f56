#pragma once

#include "core/domain/roster.h"

#include <vector>

namespace taphuan {

// In the interface's language.
QString wordOf(RosterState state);
// "cơ quan cấp tỉnh, cấp xã": of which units members are expected.
QString expectedText(const RosterKind& kind, const std::vector<Level>& levels);
// "đúng 1 người", "ít nhất 2 người"; empty where any number will do.
QString numberText(const RosterKind& kind);

}  // namespace taphuan
