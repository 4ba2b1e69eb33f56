#pragma once

#include <QAbstractButton>

namespace taphuan {

// One figure: a label, the value large, a small suffix beside it and one line below. Click or Enter leads to
// what is behind the figure. Text that does not fit is elided and shown as tool tip.
class StatCard : public QAbstractButton {
    Q_OBJECT
  public:
    explicit StatCard(QWidget* parent = nullptr);

    struct Figure {
        QString label, value, suffix, detail;
    };
    void setFigure(const Figure& figure);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    Figure figure_;
};

}  // namespace taphuan
