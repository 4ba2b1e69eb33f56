#include "core/text/date_parse.h"

#include "core/text/normalise.h"

#include <QRegularExpression>

#include <cmath>

namespace taphuan {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;
constexpr int kFirstTwoDigitYearOf1900s = 40;

// The named groups d, m and y of one way to write a date.
struct Form {
    QRegularExpression pattern;
    explicit Form(const char16_t* text)
        : pattern(QRegularExpression::anchoredPattern(QStringView(text)),
                  QRegularExpression::CaseInsensitiveOption) {}
};

const std::vector<Form>& forms() {
    static const std::vector<Form> all{
        Form(uR"((?:ngày )?(?<d>\d{1,2}) ?(?<s>[/.-]) ?(?<m>\d{1,2}) ?\k<s> ?(?<y>\d{4}|\d{2}))"),
        Form(uR"((?:tháng )?(?<m>\d{1,2}) ?[/.-] ?(?<y>\d{4}))"),
        Form(uR"((?:năm )?(?<y>\d{4}))"),
        Form(uR"((?:ngày )?(?<d>\d{1,2}) tháng (?<m>\d{1,2}),? năm (?<y>\d{4}))"),
        Form(uR"(tháng (?<m>\d{1,2}),? năm (?<y>\d{4}))"),
        Form(uR"((?<y>\d{4})-(?<m>\d{1,2}))"),
        Form(uR"((?<y>\d{4})(?<s>[/-])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?:[T ][\d:.]+Z?)?)")};
    return all;
}

int fullYear(QStringView digits) {
    const int year = digits.toInt();
    if (digits.size() != 2) return year;
    return year < kFirstTwoDigitYearOf1900s ? 2000 + year : 1900 + year;
}

std::optional<PartialDate> checked(int year, QStringView month, QStringView day) {
    if (year < kFirstYear || year > kLastYear) return std::nullopt;
    if (month.isEmpty()) return PartialDate::ofYear(year);
    const int m = month.toInt();
    if (m < 1 || m > 12) return std::nullopt;
    if (day.isEmpty()) return PartialDate::ofMonth(year, m);
    const QDate date(year, m, day.toInt());
    return date.isValid() ? std::optional(PartialDate::of(date)) : std::nullopt;
}

}  // namespace

std::optional<PartialDate> parsePartialDate(QStringView text) {
    const QString clean = normalised(text);
    for (const Form& form : forms()) {
        const auto match = form.pattern.match(clean);
        if (match.hasMatch())
            return checked(fullYear(match.capturedView(u"y")), match.capturedView(u"m"),
                           match.capturedView(u"d"));
    }
    return std::nullopt;
}

std::optional<QDate> parseDate(QStringView text) {
    const auto date = parsePartialDate(text);
    if (!date || !date->isFull()) return std::nullopt;
    return QDate(date->year(), date->month(), date->day());
}

QDate fromExcelSerial(double serial, bool date1904) {
    constexpr double tooLate = 200'000;
    constexpr int phantomDay = 60;
    if (!(serial >= 0 && serial < tooLate)) return {};
    const int days = int(std::floor(serial));
    if (!date1904 && (days == 0 || days == phantomDay)) return {};
    const QDate zero = date1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days < phantomDay ? 31 : 30);
    const QDate date = zero.addDays(days);
    return date.year() <= kLastYear ? date : QDate();
}

}  // namespace taphuan
