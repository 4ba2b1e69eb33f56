#include "core/documents/typesetter.h"

#include "core/base/say.h"
#include "core/documents/fonts.h"

#include <QFont>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace taphuan {

namespace {

// Sizes in pixels of the units, so that nothing depends on the resolution of a screen. Without merging, Qt
// never takes a letter from another font; the hair of letter spacing keeps it from joining "fi" into one
// sign, which would be found as another letter when the file is searched.
QFont unitFont(const PaperTextStyle& style) {
    QFont font = paperFont(style.points, style.bold ? QFont::Bold : QFont::Normal, style.italic);
    font.setPixelSize(qRound(pt(style.points)));
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferQuality));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

// Qt's raw fonts serve the thread that made them alone: to another one they have no letters.
const QRawFont& rawFont(const PaperTextStyle& style) {
    thread_local std::array<QRawFont, 4> fonts;
    QRawFont& font = fonts.at((style.bold ? 1U : 0U) + (style.italic ? 2U : 0U));
    if (!font.isValid()) font = QRawFont::fromFont(unitFont({100, style.bold, style.italic}));
    return font;
}

QTextOption optionFor(TextAlignment alignment) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    switch (alignment) {
        case TextAlignment::left:
            option.setAlignment(Qt::AlignLeft);
            break;
        case TextAlignment::centre:
            option.setAlignment(Qt::AlignHCenter);
            break;
        case TextAlignment::right:
            option.setAlignment(Qt::AlignRight);
            break;
        case TextAlignment::justified:
            option.setAlignment(Qt::AlignJustify);
            break;
    }
    return option;
}

QString prepared(const QString& text) {
    QString line = text.normalized(QString::NormalizationForm_C);
    return line.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

}  // namespace

double SetText::naturalWidth() const {
    double width = 0;
    for (int i = 0; i < lineCount(); ++i) width = std::max(width, layout_->lineAt(i).naturalTextWidth());
    return width;
}

int SetText::lineCount() const {
    return layout_ ? layout_->lineCount() : 0;
}

double SetText::lineTop(int line) const {
    return layout_->lineAt(line).y();
}

double SetText::lineHeight(int line) const {
    return layout_->lineAt(line).height();
}

void SetText::paint(QPainter& painter, QPointF topLeft) const {
    if (layout_) layout_->draw(&painter, topLeft);
}

void SetText::paintLine(QPainter& painter, int line, QPointF topLeft) const {
    const QTextLine set = layout_->lineAt(line);
    set.draw(&painter, QPointF(topLeft.x(), topLeft.y() - set.y()));
}

SetText Typesetter::set(const QString& text, const TextShape& shape, double width) {
    SetText set;
    if (text.isEmpty()) return set;
    const QString line = prepared(text);
    checkGlyphs(line, shape.style);
    set.layout_ = std::make_shared<QTextLayout>(line, unitFont(shape.style));
    set.layout_->setTextOption(optionFor(shape.alignment));
    set.layout_->setCacheEnabled(true);
    set.layout_->beginLayout();
    for (QTextLine next = set.layout_->createLine(); next.isValid(); next = set.layout_->createLine()) {
        const double indent = set.height_ == 0 ? shape.firstIndent : 0;
        next.setLineWidth(std::max(width - indent, pt(shape.style.points)));
        next.setPosition(QPointF(indent, set.height_));
        set.height_ += next.height();
    }
    set.layout_->endLayout();
    return set;
}

double Typesetter::widthOf(const QString& text, const PaperTextStyle& style) {
    return set(text, {style, TextAlignment::left, 0}, mm(100000)).naturalWidth();
}

double Typesetter::balancedWidth(const QString& text, const PaperTextStyle& style, double width) {
    const TextShape shape{style, TextAlignment::left, 0};
    const int lines = set(text, shape, width).lineCount();
    if (lines < 2) return width;
    double narrow = 0;
    double wide = width;
    while (wide - narrow > mm(0.5)) {
        const double middle = (narrow + wide) / 2;
        (set(text, shape, middle).lineCount() > lines ? narrow : wide) = middle;
    }
    return wide;
}

void Typesetter::checkGlyphs(const QString& text, const PaperTextStyle& style) {
    if (failure_) return;
    const QRawFont& font = rawFont(style);
    if (font.familyName() != QLatin1String("Liberation Serif")) {
        failure_ = refused(say("core", "Không nạp được phông chữ của văn bản (Liberation Serif)"), {},
                           say("core", "Cài đặt lại chương trình"));
        return;
    }
    for (const char32_t letter : text.toStdU32String()) {
        if (letter == QChar::LineSeparator || font.supportsCharacter(letter)) continue;
        const QString code = QStringLiteral("U+%1").arg(uint(letter), 4, 16, QLatin1Char('0')).toUpper();
        failure_ = refused(say("core", "Phông chữ của văn bản không có ký tự “%1” (%2)")
                               .arg(QString::fromUcs4(&letter, 1), code),
                           text, say("core", "Sửa lại nội dung này rồi in lại"));
        return;
    }
}

}  // namespace taphuan
