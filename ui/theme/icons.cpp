#include "ui/theme/icons.h"

#include "ui/theme/fonts.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

namespace taphuan {

namespace {

// Code points of Material Design Icons 1.6.
char16_t codePoint(Icon which) {
    switch (which) {
        case Icon::overview:
            return 0xF56E;
        case Icon::plan:
            return 0xF14E;
        case Icon::classes:
            return 0xF474;
        case Icon::people:
            return 0xF00E;
        case Icon::person:
            return 0xF004;
        case Icon::units:
            return 0xF1D7;
        case Icon::network:
            return 0xF011;
        case Icon::certificates:
            return 0xF124;
        case Icon::settings:
            return 0xF493;
        case Icon::reports:
            return 0xF215;
        case Icon::exchange:
            return 0xF4E1;
        case Icon::search:
            return 0xF349;
        case Icon::undo:
            return 0xF54C;
        case Icon::redo:
            return 0xF44E;
        case Icon::history:
            return 0xF2DA;
        case Icon::print:
            return 0xF42A;
        case Icon::excel:
            return 0xF21B;
        case Icon::download:
            return 0xF1DA;
        case Icon::import:
            return 0xF220;
        case Icon::add:
            return 0xF415;
        case Icon::edit:
            return 0xF3EB;
        case Icon::remove:
            return 0xF1C0;
        case Icon::copy:
            return 0xF18F;
        case Icon::save:
            return 0xF193;
        case Icon::refresh:
            return 0xF450;
        case Icon::filter:
            return 0xF233;
        case Icon::close:
            return 0xF156;
        case Icon::check:
            return 0xF12C;
        case Icon::checkAll:
            return 0xF12D;
        case Icon::menu:
            return 0xF35C;
        case Icon::more:
            return 0xF1D9;
        case Icon::link:
            return 0xF339;
        case Icon::eye:
            return 0xF208;
        case Icon::eyeOff:
            return 0xF209;
        case Icon::accounts:
            return 0xF00B;
        case Icon::lock:
            return 0xF33E;
        case Icon::warning:
            return 0xF026;
        case Icon::error:
            return 0xF5D6;
        case Icon::ok:
            return 0xF5E1;
        case Icon::info:
            return 0xF2FD;
        case Icon::help:
            return 0xF625;
        case Icon::empty:
            return 0xF256;
        case Icon::calendar:
            return 0xF0ED;
        case Icon::clock:
            return 0xF150;
        case Icon::money:
            return 0xF114;
        case Icon::chart:
            return 0xF128;
        case Icon::target:
            return 0xF4FE;
        case Icon::openFile:
            return 0xF256;
        case Icon::database:
            return 0xF1B8;
        case Icon::document:
            return 0xF219;
        case Icon::language:
            return 0xF5CA;
        case Icon::light:
            return 0xF599;
        case Icon::dark:
            return 0xF594;
        case Icon::book:
            return 0xF0BD;
        case Icon::qrCode:
            return 0xF432;
        case Icon::chevronUp:
            return 0xF143;
        case Icon::chevronDown:
            return 0xF140;
        case Icon::chevronLeft:
            return 0xF141;
        case Icon::chevronRight:
            return 0xF142;
        case Icon::arrowLeft:
            return 0xF04D;
        case Icon::arrowRight:
            return 0xF054;
        case Icon::enter:
            return 0xF311;
    }
    return 0;
}

QColor toneColour(IconTone tone) {
    const Tokens& t = tokens();
    switch (tone) {
        case IconTone::ink:
            return t.ink;
        case IconTone::mute:
            return t.mute;
        case IconTone::faint:
            return t.faint;
        case IconTone::accent:
            return t.accent;
        case IconTone::onAccent:
            return t.onAccent;
        case IconTone::refused:
            return t.refused.text;
        case IconTone::onRefused:
            return t.onRefused;
    }
    return t.ink;
}

class GlyphEngine : public QIconEngine {
  public:
    GlyphEngine(Icon which, IconTone tone) : which_(which), tone_(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QColor colour = toneColour(tone_);
        if (mode == QIcon::Disabled && tone_ == IconTone::onAccent) colour = tokens().faint;
        if (mode == QIcon::Disabled) colour.setAlphaF(0.45F);
        paintIcon(*painter, rect, which_, colour);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return result;
    }

    QIconEngine* clone() const override { return new GlyphEngine(*this); }

  private:
    Icon which_;
    IconTone tone_;
};

}  // namespace

QIcon icon(Icon which, IconTone tone) {
    return QIcon(new GlyphEngine(which, tone));
}

void paintIcon(QPainter& painter, const QRectF& square, Icon which, const QColor& colour) {
    QFont glyphs(iconFontFamily());
    glyphs.setPixelSize(qMax(1, qRound(qMin(square.width(), square.height()))));
    glyphs.setHintingPreference(QFont::PreferNoHinting);
    glyphs.setStyleStrategy(QFont::NoFontMerging);
    painter.save();
    painter.setFont(glyphs);
    painter.setPen(colour);
    painter.drawText(square, Qt::AlignCenter | Qt::TextDontClip, QString(QChar(codePoint(which))));
    painter.restore();
}

QPixmap iconPixmap(Icon which, int pixels, const QColor& colour) {
    const double ratio = qGuiApp->devicePixelRatio();
    QPixmap result(QSize(pixels, pixels) * ratio);
    result.setDevicePixelRatio(ratio);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    paintIcon(painter, QRectF(0, 0, pixels, pixels), which, colour);
    return result;
}

QList<Icon> allIcons() {
    QList<Icon> icons;
    for (int i = 0; i <= static_cast<int>(Icon::enter); ++i) icons.append(static_cast<Icon>(i));
    return icons;
}

}  // namespace taphuan
