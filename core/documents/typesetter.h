#pragma once

#include "core/base/error.h"
#include "core/documents/paper_document.h"

#include <QPointF>

#include <memory>
#include <optional>

class QPainter;
class QTextLayout;

namespace taphuan {

// Paper is measured in units of 1/1200 inch, the resolution that documents are painted at.
constexpr double unitsPerInch = 1200;
constexpr double mm(double millimetres) {
    return millimetres / 25.4 * unitsPerInch;
}
constexpr double pt(double points) {
    return points / 72 * unitsPerInch;
}

// A text broken into lines, in units.
class SetText {
  public:
    SetText() = default;
    double height() const { return height_; }
    // Of the widest line.
    double naturalWidth() const;
    int lineCount() const;
    double lineTop(int line) const;
    double lineHeight(int line) const;
    // At the top left corner of the width it was set in.
    void paint(QPainter& painter, QPointF topLeft) const;
    // One line, its top left corner at the point given.
    void paintLine(QPainter& painter, int line, QPointF topLeft) const;

  private:
    friend class Typesetter;
    std::shared_ptr<QTextLayout> layout_;
    double height_ = 0;
};

struct TextShape {
    PaperTextStyle style;
    TextAlignment alignment = TextAlignment::left;
    double firstIndent = 0;  // units
};

// Breaks texts into lines in the font of documents. A text is put in NFC first. Needs a QGuiApplication.
class Typesetter {
  public:
    // `width` in units. An empty text has no lines and no height.
    SetText set(const QString& text, const TextShape& shape, double width);
    // Width of the text on one line.
    double widthOf(const QString& text, const PaperTextStyle& style);
    // The least width, at most `width`, in which the text takes no more lines: they are then of nearly one
    // length.
    double balancedWidth(const QString& text, const PaperTextStyle& style, double width);
    // The first text that cannot be printed as it is written: what was set is then not to be shown to anyone.
    const std::optional<Error>& failure() const { return failure_; }

  private:
    void checkGlyphs(const QString& text, const PaperTextStyle& style);
    std::optional<Error> failure_;
};

}  // namespace taphuan
