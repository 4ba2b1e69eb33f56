#pragma once

namespace taphuan {

// What applyTheme() decided last; read through tokens() and px().
struct ThemeState {
    bool dark = false;
    double scale = 1.0;
};

ThemeState& themeState();

}  // namespace taphuan
