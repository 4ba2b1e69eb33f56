#pragma once

#include <QByteArray>
#include <QString>

namespace taphuan {

// Makes the compiled-in Inter and the icon font known to Qt; only the first call does anything.
void loadScreenFonts();

// Family of the screen font and of the icon font, loaded if need be.
QString screenFontFamily();
QString iconFontFamily();

// The same OpenType font with its tabular figures always on: the feature `tnum` is renamed to `rclt`, which
// every shaper applies. Returned unchanged where the font has no `tnum`. Qt 6.4 cannot switch a feature on by
// itself.
QByteArray withTabularFigures(QByteArray font);

}  // namespace taphuan
