#pragma once

#include "core/domain/indicator.h"

#include <QDate>

#include <climits>
#include <optional>

namespace taphuan {

// A day as a Julian day number; what calculations over many people use in place of QDate.
using Day = int;
constexpr Day alwaysFrom = INT_MIN;
constexpr Day neverEnds = INT_MAX;
inline Day dayOf(QDate date, Day otherwise) {
    return date.isValid() ? Day(date.toJulianDay()) : otherwise;
}

// The days whose completions count, both included, and the day on which belonging, audience and headcount are
// read.
struct Period {
    Day first = alwaysFrom;
    Day closing = neverEnds;  // the last day too
    bool open = false;        // the year has not ended on the closing day
    bool begun = true;        // false: the whole year lies after the closing day

    QDate closingDate() const { return QDate::fromJulianDay(closing); }
};

// annual: that year; cumulative: from the plan's start; state: whatever came before. It closes on 31
// December, on `cutOff` where given, and today while the year is open.
Period periodOf(Periodicity periodicity, int planYearFrom, int year, std::optional<QDate> cutOff,
                QDate today);

}  // namespace taphuan
