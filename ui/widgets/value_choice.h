#pragma once

#include "ui/widgets/labels.h"

#include <QWidget>

class QRadioButton;

namespace taphuan {

// One line of words or several, as they stand, at the top left of its place.
QLabel* makeValueLabel(const QString& text, TextStyle style);
// "(để trống)" for nothing.
QString valueOrBlank(const QString& text);

// A value beside the button that chooses it; a click on either does.
class ValueChoice : public QWidget {
  public:
    explicit ValueChoice(const QString& text);
    QRadioButton* button() const { return button_; }

  protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    QRadioButton* button_;
};

}  // namespace taphuan
