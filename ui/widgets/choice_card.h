#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace taphuan {

// A large button that says what it leads to: an icon, a title, and a sentence below.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT
  public:
    ChoiceCard(Icon icon, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    Icon icon_;
    QString sentence_;
};

}  // namespace taphuan
