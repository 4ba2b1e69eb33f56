#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace taphuan {

// A Vietnamese phone number as 10 digits (mobile, 0912345678) or 11 (fixed, 02763822233). +84, 84, 084 and
// 0084, spaces, dots and dashes, a leading zero lost in a spreadsheet and the 11-digit mobile numbers from
// before 2018 are understood. Nothing for any other text, two numbers in one cell among them.
std::optional<QString> parsePhone(QStringView text);

// True where the number is a fixed line's or begins with a prefix some network uses; else worth a warning.
bool plausiblePhone(QStringView text);

// •••••••678: the last three digits, as screens and printed lists show it.
QString maskedPhone(QStringView number);

}  // namespace taphuan
