#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace taphuan {

// A date known to the day, to the month, or to the year only (years of birth come without a day).
// Stored and exchanged as ISO text of that length: "1979", "1979-04", "1979-04-05".
class PartialDate {
  public:
    PartialDate() = default;
    static std::optional<PartialDate> fromIso(QStringView text);
    static PartialDate ofYear(int year) { return PartialDate(year, 0, 0); }
    static PartialDate ofMonth(int year, int month) { return PartialDate(year, month, 0); }
    static PartialDate of(QDate date) { return PartialDate(date.year(), date.month(), date.day()); }

    bool isNull() const { return year_ == 0; }
    bool isFull() const { return day_ != 0; }
    int year() const { return year_; }
    int month() const { return month_; }
    int day() const { return day_; }
    QString iso() const;
    // 05/04/1979, 4/1979, 1979
    QString vietnamese() const;
    // True where the two may be the same date: equal as far as both are known.
    bool agreesWith(const PartialDate& other) const;
    auto operator<=>(const PartialDate&) const = default;

  private:
    PartialDate(int year, int month, int day) : year_(year), month_(month), day_(day) {}
    int year_ = 0;
    int month_ = 0;
    int day_ = 0;
};

}  // namespace taphuan
