#include "core/text/number_text.h"

#include "core/text/normalise.h"

#include <algorithm>

namespace taphuan {

std::optional<QString> digitsOfNumber(QStringView text) {
    QString clean = normalised(text);
    for (const QStringView fraction : {u".0", u".00"})
        if (clean.endsWith(fraction) && clean.count(u'.') == 1) clean.chop(fraction.size());
    const auto isPlainDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!clean.isEmpty() && std::all_of(clean.begin(), clean.end(), isPlainDigit)) return clean;
    QString digits;
    for (const QChar c : clean) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (!QStringView(u" .-–()+'’").contains(c))
            return std::nullopt;
    }
    if (digits.isEmpty()) return std::nullopt;
    return digits;
}

QString maskedDigits(QStringView number, int first, int last) {
    const qsizetype size = number.size();
    const qsizetype hidden = size - first - last;
    constexpr QChar bullet = u'•';
    if (hidden < last) return QString(size, bullet);
    return number.left(first) + QString(hidden, bullet) + number.right(last);
}

}  // namespace taphuan
