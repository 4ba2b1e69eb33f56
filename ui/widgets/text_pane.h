#pragma once

#include "ui/theme/tokens.h"

#include <QTextBrowser>

#include <functional>

namespace taphuan {

// Running text on a card: headings, paragraphs, quotations. Made from HTML that is asked for again when the
// theme changes.
class TextPane : public QTextBrowser {
    Q_OBJECT
  public:
    explicit TextPane(QWidget* parent = nullptr);
    // Lines no longer than what reads well, on a pane of any width.
    void setMaximumTextWidth(int pixels);
    void setContent(std::function<QString(const Tokens&)> html);

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void refresh();
    void render();
    void limitWidth();

    std::function<QString(const Tokens&)> html_;
    int widest_ = 0;
    bool stale_ = false;
};

// Parts of such a text; every text is escaped here.
namespace html {
QString heading(const QString& text, const Tokens& t);
QString subheading(const QString& text, const Tokens& t);
// Lines of the text become paragraphs.
QString paragraph(const QString& text);
QString muted(const QString& text, const Tokens& t);
QString quote(const QString& text, const Tokens& t);
QString fact(const QString& label, const QString& value, const Tokens& t);
}  // namespace html

}  // namespace taphuan
