#include "ui/widgets/text_pane.h"

#include <QEvent>

namespace taphuan {

TextPane::TextPane(QWidget* parent) : QTextBrowser(parent) {
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(px(space::xs));
    setStyleSheet(QStringLiteral("QTextBrowser { background: transparent; border: none; padding: 0; }"));
}

void TextPane::setContent(std::function<QString(const Tokens&)> html) {
    html_ = std::move(html);
    refresh();
}

void TextPane::setMaximumTextWidth(int pixels) {
    widest_ = pixels;
    limitWidth();
}

void TextPane::limitWidth() {
    setViewportMargins(0, 0, widest_ > 0 ? qMax(0, contentsRect().width() - widest_) : 0, 0);
}

// A text that nobody sees is not laid out.
void TextPane::refresh() {
    stale_ = true;
    if (isVisible()) render();
}

void TextPane::render() {
    stale_ = false;
    setHtml(html_ ? html_(tokens()) : QString());
}

void TextPane::showEvent(QShowEvent* event) {
    QTextBrowser::showEvent(event);
    if (stale_) render();
}

void TextPane::resizeEvent(QResizeEvent* event) {
    limitWidth();
    QTextBrowser::resizeEvent(event);
}

void TextPane::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) refresh();
}

namespace html {

namespace {

QString styled(const QString& text, int fontSize, int weight, const QColor& colour, int above, int below) {
    return QStringLiteral("<p style=\"font-size:%1px;font-weight:%2;color:%3;margin:%4px 0 %5px 0\">%6</p>")
        .arg(QString::number(px(fontSize)), QString::number(weight), colour.name(),
             QString::number(px(above)), QString::number(px(below)),
             text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

}  // namespace

QString heading(const QString& text, const Tokens& t) {
    return styled(text, type::lead, 600, t.ink, space::xl, space::s);
}

QString subheading(const QString& text, const Tokens& t) {
    return styled(text, type::body, 600, t.ink, space::l, space::xs);
}

QString paragraph(const QString& text) {
    QString made;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        made += QStringLiteral("<p style=\"margin:0 0 %1px 0;line-height:130%\">%2</p>")
                    .arg(QString::number(px(space::xs)), line.toHtmlEscaped());
    return made;
}

QString muted(const QString& text, const Tokens& t) {
    return styled(text, type::small, 400, t.mute, 0, space::xs);
}

QString quote(const QString& text, const Tokens& t) {
    return QStringLiteral(
               "<table cellspacing=\"0\" cellpadding=\"%1\" style=\"margin-top:%1px;margin-bottom:%1px\"><tr>"
               "<td style=\"background-color:%2;color:%3\">%4</td></tr></table>")
        .arg(QString::number(px(6)), t.soft.name(), t.mute.name(),
             text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

QString fact(const QString& label, const QString& value, const Tokens& t) {
    if (value.isEmpty()) return {};
    return QStringLiteral(
               "<p style=\"margin:0 0 %1px 0\"><span style=\"color:%2\">%3</span>&nbsp;&nbsp;%4</p>")
        .arg(QString::number(px(3)), t.mute.name(), label.toHtmlEscaped(), value.toHtmlEscaped());
}

}  // namespace html

}  // namespace taphuan
