#pragma once

#include "core/base/error.h"
#include "ui/theme/icons.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace taphuan {

// A message in the page, where it happened: what, where, the next step, and a button that takes it. Stays
// until it is closed, replaced or hidden; blocks nothing.
class InlineBanner : public QFrame {
    Q_OBJECT
  public:
    explicit InlineBanner(QWidget* parent = nullptr);

    void showMessage(ColourRole role, const QString& what, const QString& detail = {},
                     const QString& action = {});
    // An error's what, then its where and next.
    void showError(const Error& error, const QString& action = {});

  Q_SIGNALS:
    void actionTriggered();
    void closed();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void showColours();

    ColourRole role_ = ColourRole::neutral;
    QLabel* picture_;
    QLabel* what_;
    QLabel* detail_;
    QPushButton* action_;
    QPushButton* close_;
};

// A short confirmation above the bottom edge of its window, which leaves by itself; hovering keeps it. Used
// for what went well and can be taken back ("Đã xóa 3 học viên" with "Hoàn tác"); errors use InlineBanner.
class Toast : public QFrame {
    Q_OBJECT
  public:
    explicit Toast(QWidget* window);

    void showMessage(const QString& text, const QString& action = {});

  Q_SIGNALS:
    void actionTriggered();

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    void place();

    QLabel* text_;
    QPushButton* action_;
    QTimer leave_;
};

}  // namespace taphuan
