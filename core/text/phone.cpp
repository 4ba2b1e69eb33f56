#include "core/text/phone.h"

#include "core/text/number_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace taphuan {

namespace {

// The change of mobile prefixes of 15/09/2018, old 11-digit to new 10-digit.
constexpr std::array<std::pair<QStringView, QStringView>, 21> kPrefixesOf2018{{
    {u"0120", u"070"}, {u"0121", u"079"}, {u"0122", u"077"}, {u"0123", u"083"}, {u"0124", u"084"},
    {u"0125", u"085"}, {u"0126", u"076"}, {u"0127", u"081"}, {u"0128", u"078"}, {u"0129", u"082"},
    {u"0162", u"032"}, {u"0163", u"033"}, {u"0164", u"034"}, {u"0165", u"035"}, {u"0166", u"036"},
    {u"0167", u"037"}, {u"0168", u"038"}, {u"0169", u"039"}, {u"0186", u"056"}, {u"0188", u"058"},
    {u"0199", u"059"},
}};

// For each first digit after the zero, the second digits in use.
constexpr std::array<std::pair<char16_t, QStringView>, 5> kMobilePrefixes{
    {{u'3', u"23456789"}, {u'5', u"25689"}, {u'7', u"06789"}, {u'8', u"123456789"}, {u'9', u"012346789"}}};

bool isMobile(QStringView number) {
    return number.size() == 10 && number[0] == u'0' && QStringView(u"35789").contains(number[1]);
}

bool isFixedLine(QStringView number) {
    return number.size() == 11 && number.startsWith(u"02");
}

// The digits from the zero on, whatever stood for it.
QString national(const QString& digits) {
    for (const QStringView country : {u"0084", u"084", u"84"}) {
        if (!digits.startsWith(country)) continue;
        QString rest = digits.mid(country.size());
        if (rest.startsWith(u'0')) rest.remove(0, 1);
        const bool isWhole = rest.size() == 9 || (rest.size() == 10 && QStringView(u"12").contains(rest[0]));
        if (isWhole) return u'0' + rest;
    }
    return digits.startsWith(u'0') ? digits : QString(u'0' + digits);
}

QString withNewPrefix(const QString& number) {
    if (number.size() != 11) return number;
    for (const auto& [old, now] : kPrefixesOf2018)
        if (number.startsWith(old)) return now + number.mid(old.size());
    return number;
}

}  // namespace

std::optional<QString> parsePhone(QStringView text) {
    const auto digits = digitsOfNumber(text);
    if (!digits) return std::nullopt;
    const QString number = withNewPrefix(national(*digits));
    if (isMobile(number) || isFixedLine(number)) return number;
    return std::nullopt;
}

bool plausiblePhone(QStringView text) {
    const auto number = parsePhone(text);
    if (!number) return false;
    if (isFixedLine(*number)) return true;
    return std::any_of(kMobilePrefixes.begin(), kMobilePrefixes.end(), [&](const auto& prefix) {
        return (*number)[1] == prefix.first && prefix.second.contains((*number)[2]);
    });
}

QString maskedPhone(QStringView number) {
    return maskedDigits(number, 0, 3);
}

}  // namespace taphuan
