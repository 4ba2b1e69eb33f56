#include "core/text/identity.h"

#include "core/base/say.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <array>

namespace taphuan {

namespace {

// The provinces in whose registers births are numbered (the catalogue before 01/07/2025): three-digit codes
// with a leading zero. Merged provinces keep the numbers they gave.
constexpr std::array kProvinces{1,  2,  4,  6,  8,  10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25,
                                26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45, 46, 48,
                                49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75,
                                77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96};
static_assert(kProvinces.size() == 63);

// From here on a code is that of a country of birth.
constexpr int kFirstCountry = 100;

bool isProvince(int code) {
    return std::find(kProvinces.begin(), kProvinces.end(), code) != kProvinces.end();
}

// What the digits were before a spreadsheet dropped their zeros; nothing where they cannot be that.
std::optional<IdentityNumber> restored(const QString& digits) {
    const QChar zero = u'0';
    if (digits.startsWith(zero)) return std::nullopt;
    if (digits.size() == 11) return IdentityNumber{zero + digits, IdentityNumber::citizen, true};
    if (digits.size() == 10 && isProvince(digits.left(1).toInt()))
        return IdentityNumber{QString(2, zero) + digits, IdentityNumber::citizen, true};
    if (digits.size() == 8) return IdentityNumber{zero + digits, IdentityNumber::old_citizen, true};
    return std::nullopt;
}

}  // namespace

std::optional<IdentityNumber> parseIdentity(QStringView text) {
    const auto digits = digitsOfNumber(text);
    if (!digits) return std::nullopt;
    if (digits->size() == 12) return IdentityNumber{*digits, IdentityNumber::citizen, false};
    if (digits->size() == 9) return IdentityNumber{*digits, IdentityNumber::old_citizen, false};
    return restored(*digits);
}

std::vector<QString> identityWarnings(QStringView number, const PartialDate& birth,
                                      std::optional<bool> female) {
    std::vector<QString> warnings;
    const auto identity = parseIdentity(number);
    if (!identity || identity->kind != IdentityNumber::citizen) return warnings;
    const QString& digits = identity->number;
    const int place = digits.left(3).toInt();
    const int centuryAndSex = digits[3].digitValue();
    const int year = 1900 + centuryAndSex / 2 * 100 + digits.mid(4, 2).toInt();
    const bool saysFemale = centuryAndSex % 2 == 1;
    if (place < kFirstCountry && !isProvince(place))
        warnings.push_back(say("core", "Ba số đầu %1 của số định danh không phải mã tỉnh, thành phố nào.")
                               .arg(digits.left(3)));
    if (!birth.isNull() && birth.year() != year)
        warnings.push_back(
            say("core", "Số định danh ghi năm sinh %1, hồ sơ ghi %2.").arg(year).arg(birth.year()));
    if (female && *female != saysFemale)
        warnings.push_back(saysFemale ? say("core", "Số định danh là của nữ, hồ sơ ghi nam.")
                                      : say("core", "Số định danh là của nam, hồ sơ ghi nữ."));
    return warnings;
}

QString maskedIdentity(QStringView number) {
    return maskedDigits(number, 3, 3);
}

}  // namespace taphuan
