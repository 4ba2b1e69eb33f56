#pragma once

#include "ui/theme/tokens.h"

#include <QString>

namespace taphuan {

// The boxes, paddings and fonts of the standard controls. What needs a glyph (check marks, arrows, focus
// rings) is drawn by ControlStyle.
QString styleSheet(const Tokens& tokens);

}  // namespace taphuan
