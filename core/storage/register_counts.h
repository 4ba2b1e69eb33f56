#pragma once

#include "core/storage/connection.h"

#include <QDate>

namespace taphuan {

// How much stands in each register.
struct RegisterCounts {
    qint64 plans = 0;
    qint64 classes = 0;
    qint64 people = 0;   // linked records count as one
    qint64 units = 0;    // that stand on the day
    qint64 rosters = 0;  // people on any roster that day
    qint64 certificates = 0;
};
Result<RegisterCounts> registerCounts(Connection& db, QDate on);

}  // namespace taphuan
