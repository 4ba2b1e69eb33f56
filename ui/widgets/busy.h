#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace taphuan {

// Work in progress: what is being done, how far it is, and a way to stop it.
class ProgressPanel : public QWidget {
    Q_OBJECT
  public:
    explicit ProgressPanel(QWidget* parent = nullptr);

    void setTask(const QString& text);
    // A total of 0 or less means that the length is unknown.
    void setProgress(qint64 done, qint64 total);
    void setCancellable(bool cancellable);
    bool isCancellable() const;
    // After the user asked to stop, until the work has stopped.
    void showCancelling();

  Q_SIGNALS:
    void cancelled();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QLabel* task_;
    QLabel* detail_;
    QProgressBar* bar_;
    QPushButton* cancel_;
};

// A ProgressPanel over one widget, which it keeps from the mouse and the keyboard while the rest of the
// window goes on. Appears only where the work takes longer than a moment; the focus that it takes meanwhile
// goes back to where it was.
class BusyOverlay : public QWidget {
    Q_OBJECT
  public:
    explicit BusyOverlay(QWidget* covered);

    void begin(const QString& task, bool cancellable = false);
    void setProgress(qint64 done, qint64 total);
    void end();

  Q_SIGNALS:
    void cancelled();

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    void appear();
    void keepFocus(QWidget* focused);

    ProgressPanel* panel_;
    QPointer<QWidget> focused_;  // what was, or would have been, under the keyboard
    QTimer appear_;
};

}  // namespace taphuan
