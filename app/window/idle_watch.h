#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace taphuan {

// Tells once when nobody has used the keyboard or the mouse for so many minutes, in any window of the
// program; also where the computer slept meanwhile.
class IdleWatch : public QObject {
    Q_OBJECT
  public:
    // `now` gives milliseconds of a clock that goes on while the computer sleeps; null: the system's.
    explicit IdleWatch(std::function<qint64()> now = {}, QObject* parent = nullptr);

    // From now on; 0: never.
    void start(int minutes);
    void stop();
    // Looks at the clock, as it does by itself every few seconds.
    void look();

  Q_SIGNALS:
    void idle();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    std::function<qint64()> now_;
    QTimer looking_;
    qint64 limit_ = 0;  // ms
    qint64 lastUse_ = 0;
};

}  // namespace taphuan
