#pragma once

#include "core/domain/plan.h"

namespace taphuan {

// The interface's words for the plan's choices.
QString wordOf(AmountKind kind);  // Kinh phí dự kiến, Dự toán được giao, Đã cam kết chi, Đã chi

}  // namespace taphuan
