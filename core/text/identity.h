#pragma once

#include "core/base/partial_date.h"
#include "core/text/phone.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace taphuan {

struct IdentityNumber {
    // Số định danh cá nhân (CCCD): 12 digits; số CMND, issued until 2021: 9 digits.
    enum Kind { citizen, old_citizen };

    QString number;
    Kind kind = citizen;
    // A spreadsheet had taken it for a number and dropped its leading zeros; they are back, to be checked.
    bool zeroRestored = false;
};

// Digits with spaces, dots or dashes between; the zeros a spreadsheet drops are put back: 11 digits, and 10
// of a province 001 to 009, become 12; 8 become 9. Nothing for any other text.
std::optional<IdentityNumber> parseIdentity(QStringView text);

// Reasons to doubt a 12-digit number, as sentences: its birth year, century or sex digit differ from what is
// known, or its first three digits are no province's. They warn and never refuse: registers hold such
// numbers. Unknown birth (null) or sex is not compared; a number of other length has no warnings.
std::vector<QString> identityWarnings(QStringView number, const PartialDate& birth,
                                      std::optional<bool> female);

// 072••••••123: the first and last three digits, as screens and printed lists show it.
QString maskedIdentity(QStringView number);

}  // namespace taphuan
