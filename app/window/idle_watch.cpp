#include "app/window/idle_watch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

#include <algorithm>
#include <iterator>

namespace taphuan {

namespace {

constexpr int lookEvery = 5'000;  // ms
constexpr qint64 minute = 60'000;

constexpr QEvent::Type uses[] = {QEvent::KeyPress, QEvent::MouseMove,  QEvent::MouseButtonPress,
                                 QEvent::Wheel,    QEvent::TouchBegin, QEvent::InputMethod};

}  // namespace

IdleWatch::IdleWatch(std::function<qint64()> now, QObject* parent)
    : QObject(parent), now_(now ? std::move(now) : &QDateTime::currentMSecsSinceEpoch) {
    looking_.setInterval(lookEvery);
    connect(&looking_, &QTimer::timeout, this, &IdleWatch::look);
    qApp->installEventFilter(this);
}

void IdleWatch::start(int minutes) {
    limit_ = minutes * minute;
    lastUse_ = now_();
    if (limit_ > 0)
        looking_.start();
    else
        looking_.stop();
}

void IdleWatch::stop() {
    looking_.stop();
}

void IdleWatch::look() {
    if (!looking_.isActive() || now_() - lastUse_ < limit_) return;
    stop();
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    if (std::find(std::begin(uses), std::end(uses), event->type()) != std::end(uses)) lastUse_ = now_();
    return QObject::eventFilter(watched, event);
}

}  // namespace taphuan
