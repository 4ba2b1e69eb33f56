#pragma once

#include "core/text/vietnamese_numbers.h"

#include <QDateTime>

namespace taphuan {

// "24/11/2026 08:05", by the reader's clock.
inline QString momentText(const QDateTime& moment) {
    const QDateTime local = moment.toLocalTime();
    return QString(dateText(local.date()) + u' ' + local.time().toString(QStringLiteral("HH:mm")));
}

}  // namespace taphuan
