#pragma once

#include "core/base/partial_date.h"

#include <QDate>
#include <QStringView>

#include <optional>

namespace taphuan {

// A date as people write it, day before month, never month before day: 05/04/1979, 5/4/79, 5-4-1979,
// 05.04.1979, "ngày 5 tháng 4 năm 1979"; to the month: 4/1979, "tháng 4/1979", "tháng 4 năm 1979"; to the
// year: 1979, "năm 1979"; and year first: 1979-04-05 (with a time after it, which is dropped), 1979-04. Years
// have four digits (1900 to 2199) or, with day and month, two: 00 to 39 are 2000 to 2039, 40 to 99 are 1940
// to 1999. Nothing where the day does not exist (31/02) or the text says anything else.
std::optional<PartialDate> parsePartialDate(QStringView text);

// The same where the day is known.
std::optional<QDate> parseDate(QStringView text);

// The date of a spreadsheet's day number (the time of day dropped), in the calendar that begins in 1900 (with
// its 29/02/1900, which never was) or in 1904. Invalid for that day, and outside 1900 to 2199.
QDate fromExcelSerial(double serial, bool date1904);

}  // namespace taphuan
