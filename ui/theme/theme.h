#pragma once

#include "ui/theme/tokens.h"

class QApplication;
class QPushButton;

namespace taphuan {

enum class ThemeMode { light, dark, system };

// Fonts, palette, style and the one style sheet of the program; called again, it changes the theme of open
// windows. `system` reads the desktop's palette as it was when the program started.
void applyTheme(QApplication& application, ThemeMode mode);

// A page has at most one primary button. The default button of a dialog is drawn primary by itself.
enum class ButtonKind { secondary, primary, quiet, danger };
void setButtonKind(QPushButton& button, ButtonKind kind);

}  // namespace taphuan
