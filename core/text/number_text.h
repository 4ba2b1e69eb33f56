#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace taphuan {

// The digits of a written number that stands for a thing (identity, phone): ASCII digits, with spaces, dots,
// dashes, brackets, a plus or an apostrophe of Excel's before, and Excel's ".0" after it dropped. Nothing for
// other text.
std::optional<QString> digitsOfNumber(QStringView text);

// The digits with a bullet for each but the first and last so many; all bullets where fewer than `last` would
// be hidden.
QString maskedDigits(QStringView number, int first, int last);

}  // namespace taphuan
