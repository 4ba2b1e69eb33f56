#pragma once

#include <QLabel>

namespace taphuan {

// Styles of the type scale that the style sheet knows.
enum class TextStyle { body, title, lead, mute, small, strong, error };

void setTextStyle(QLabel& label, TextStyle style);
QLabel* makeLabel(const QString& text, TextStyle style, QWidget* parent = nullptr);

// One line that ends in an ellipsis where it does not fit; the whole text is then its tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT
  public:
    explicit ElidedLabel(const QString& text = {}, TextStyle style = TextStyle::body,
                         QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

}  // namespace taphuan
