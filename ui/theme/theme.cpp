#include "ui/theme/theme.h"

#include "ui/theme/control_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme_state.h"

#include <QApplication>
#include <QPalette>
#include <QPushButton>
#include <QStyle>
#include <QToolTip>

namespace taphuan {

namespace {

struct Desktop {
    bool dark = false;
    double scale = 1.0;
};

// The desktop's wishes, read before the first theme replaces palette and font.
const Desktop& desktop(const QApplication& application) {
    static const Desktop read = [&application] {
        const QPalette palette = application.palette();
        // Size of text where nobody asked for larger: 9 pt on Windows, up to 11 pt on the desktops of Linux.
#ifdef Q_OS_WIN
        const double usual = 9.0;
#else
        const double usual = 11.0;
#endif
        const double points = application.font().pointSizeF();
        return Desktop{
            palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness(),
            points > usual ? qMin(points / usual, 2.5) : 1.0};
    }();
    return read;
}

QPalette paletteOf(const Tokens& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.canvas);
    p.setColor(QPalette::WindowText, t.ink);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.soft);
    p.setColor(QPalette::Text, t.ink);
    p.setColor(QPalette::PlaceholderText, t.faint);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.ink);
    p.setColor(QPalette::BrightText, t.refused.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::ToolTipBase, t.ink);
    p.setColor(QPalette::ToolTipText, t.canvas);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.soft);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.control);
    p.setColor(QPalette::Shadow, t.faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.faint);
    return p;
}

}  // namespace

ThemeState& themeState() {
    static ThemeState state;
    return state;
}

void applyTheme(QApplication& application, ThemeMode mode) {
    const Desktop& wishes = desktop(application);
    themeState() = {mode == ThemeMode::dark || (mode == ThemeMode::system && wishes.dark), wishes.scale};
    loadScreenFonts();
    if (!application.property("taphuanStyle").toBool()) {
        QApplication::setStyle(new ControlStyle);  // the application owns it
        application.setProperty("taphuanStyle", true);
    }
    const QFont body = uiFont(type::body);
    QApplication::setFont(body);
    QToolTip::setFont(uiFont(type::small));
    QApplication::setPalette(paletteOf(tokens()));
    application.setStyleSheet(styleSheet(tokens()));
}

void setButtonKind(QPushButton& button, ButtonKind kind) {
    static const char* const names[] = {"secondary", "primary", "quiet", "danger"};
    button.setProperty("kind", QLatin1String(names[static_cast<int>(kind)]));
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

}  // namespace taphuan
