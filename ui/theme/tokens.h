#pragma once

#include <QColor>
#include <QFont>

namespace taphuan {

// What a colour says; the word beside it says it too.
enum class ColourRole { neutral, accent, done, behind, refused, good };

// Colours of one theme. Text colours reach 4.5:1 on canvas, surface, soft and on the tint of their role.
struct Tokens {
    struct Meaning {
        QColor bar;   // fills: bars, columns, dots
        QColor text;  // words
        QColor tint;  // the background of a tag or banner
    };

    bool dark = false;
    QColor ink, mute, faint;
    QColor canvas, surface, soft, line;
    QColor control;  // the border of fields and buttons
    QColor accent, accentTint, onAccent, accentHover;
    Meaning done, behind, refused, good;
    QColor onRefused;  // text on a filled danger button
    QColor shadow;     // below pop-ups; has alpha

    Meaning meaning(ColourRole role) const;
};

const Tokens& lightTokens();
const Tokens& darkTokens();

// The tokens of the theme in force. Read them when painting, keep no copy.
const Tokens& tokens();

// Sizes of the design, in pixels at the usual font size; px() turns them into logical pixels.
namespace type {
inline constexpr int small = 12, body = 13, lead = 15, title = 20, figure = 28;
}
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24;
}
namespace size {
inline constexpr int row = 32, denseRow = 28, button = 32, topBar = 48, statusBar = 28;
inline constexpr int rail = 200, foldedRail = 56, foldBelow = 1200;
inline constexpr int radius = 6, cardRadius = 8, icon = 16, largeIcon = 20;
}  // namespace size

// Design pixels in logical pixels: larger where the system asks for larger text, never smaller.
int px(int designPixels);

// The screen font at a size of the scale.
QFont uiFont(int designPixels, QFont::Weight weight = QFont::Normal);

}  // namespace taphuan
