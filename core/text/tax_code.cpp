#include "core/text/tax_code.h"

#include "core/text/identity.h"
#include "core/text/number_text.h"

#include <array>

namespace taphuan {

namespace {

constexpr qsizetype companyLength = 10;
constexpr qsizetype branchLength = 13;
constexpr std::array weights{31, 29, 23, 19, 17, 13, 7, 5, 3};

}  // namespace

std::optional<TaxCode> parseTaxCode(QStringView text) {
    const auto found = digitsOfNumber(text);
    if (!found) return std::nullopt;
    const QString zero = QStringLiteral("0");
    // A citizen's number begins with a zero: 12 other digits are a branch's code that lost its own.
    const bool citizen = found->startsWith(zero);
    switch (found->size()) {
        case companyLength:
        case branchLength:
            return TaxCode{*found, false};
        case householdCodeLength:
            return citizen ? TaxCode{*found, false} : TaxCode{zero + *found, true};
        case companyLength - 1:
        case householdCodeLength - 1:
            if (!citizen) return TaxCode{zero + *found, true};
            break;
        default:
            break;
    }
    return std::nullopt;
}

bool hasRightCheckDigit(QStringView code) {
    if (code.size() == householdCodeLength) return true;
    if (code.size() < companyLength) return false;
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) sum += weights[i] * code[qsizetype(i)].digitValue();
    return code[companyLength - 1].digitValue() == 10 - sum % 11;
}

QString shownTaxCode(QStringView code) {
    if (code.size() == householdCodeLength) return maskedIdentity(code);
    if (code.size() != branchLength) return code.toString();
    return code.left(companyLength) + QStringLiteral("-") + code.mid(companyLength);
}

}  // namespace taphuan
