#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace taphuan {

// Household businesses have the citizen's number of their owner.
constexpr qsizetype householdCodeLength = 12;

struct TaxCode {
    QString number;  // 10 digits; 13 of a branch; 12 of a household business
    // A spreadsheet had taken it for a number and dropped its leading zero; it is back, to be checked.
    bool zeroRestored = false;
};

// Digits with spaces, dots or dashes between: "0123456789-001". Nothing for any other text.
std::optional<TaxCode> parseTaxCode(QStringView text);

// Whether the tenth digit is the one that follows from the nine before it (weights 31, 29, 23, 19, 17, 13, 7,
// 5, 3; 10 less the sum's remainder by 11). True of a household's code, which has none.
bool hasRightCheckDigit(QStringView code);

// As it is written: "0123456789-001"; a household's masked as its owner's number is.
QString shownTaxCode(QStringView code);

}  // namespace taphuan
