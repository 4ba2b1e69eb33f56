#pragma once

#include <QDate>
#include <QDateTime>

#include <functional>

namespace taphuan {

// The time as the program sees it; tests and the demo hand in their own.
struct Clock {
    std::function<QDateTime()> utcNow = [] { return QDateTime::currentDateTimeUtc(); };

    QDate today() const { return utcNow().toLocalTime().date(); }
};

}  // namespace taphuan
