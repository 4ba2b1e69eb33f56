#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace taphuan {

// Where there is nothing yet: an icon, a sentence that says why, and the next step as a button.
class EmptyState : public QWidget {
    Q_OBJECT
  public:
    explicit EmptyState(QWidget* parent = nullptr);

    // `detail` and `action` may be empty.
    void setContent(Icon icon, const QString& sentence, const QString& detail = {},
                    const QString& action = {});

  Q_SIGNALS:
    void actionTriggered();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void showIcon();

    Icon which_ = Icon::empty;
    QLabel* picture_;
    QLabel* sentence_;
    QLabel* detail_;
    QPushButton* action_;
};

}  // namespace taphuan
