#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace taphuan {

// From one day to another, both included.
struct DaySpan {
    QDate from;
    QDate to;
    bool operator==(const DaySpan&) const = default;
};

// A time as people write it: two dates with "đến" or a dash between ("từ ngày 12/6 đến ngày 14/6/2023",
// "12-14/6/2023"), one date, a month ("tháng 4/2022"), a quarter ("quý IV/2023", "quý 4 năm 2023") or a year.
// Nothing for other text, and where the days stand the wrong way round.
std::optional<DaySpan> parsePeriod(QStringView text);

}  // namespace taphuan
