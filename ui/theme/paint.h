#pragma once

#include "ui/theme/tokens.h"

class QPainter;
class QRectF;
class QString;
class QWidget;

namespace taphuan {

// Whether a focused widget should draw the ring: only after the keyboard moved the focus, not after a click.
bool showsFocus(const QWidget& widget);

// The ring that shows where the keyboard is: two pixels of accent just inside `box`.
void paintFocusRing(QPainter& painter, const QRectF& box, double radius);

// A filled box with an optional one-pixel border, anti-aliased, its border inside `box`.
void paintBox(QPainter& painter, const QRectF& box, double radius, const QColor& fill,
              const QColor& border = {});

// A tag: the word in its role's colours, left-aligned and vertically centred in `place`, elided where it does
// not fit.
void paintTag(QPainter& painter, const QRectF& place, const QString& word, ColourRole role);
int tagWidth(const QString& word);

// A thin progress bar, vertically centred in `place`; `share` is clamped to 0..1.
void paintBar(QPainter& painter, const QRectF& place, double share, ColourRole role);

}  // namespace taphuan
