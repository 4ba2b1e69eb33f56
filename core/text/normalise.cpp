#include "core/text/normalise.h"

#include <QStringList>

namespace taphuan {

namespace {

bool isLineBreak(char16_t c) {
    return (c >= u'\n' && c <= u'\r') || c == u'\u0085' || c == u'\u2028' || c == u'\u2029';
}

// Code points that no reader sees and that make two equal texts differ.
bool isInvisible(char32_t c) {
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Other_Surrogate || QChar::isNonCharacter(c);
}

// Icelandic letters that fonts show as Đ and đ, and old keyboards type for them.
char32_t withoutEth(char32_t c) {
    return c == U'\u00D0' ? U'\u0110' : c == U'\u00F0' ? U'\u0111' : c;
}

QString composed(const QString& text) {
    return text.normalized(QString::NormalizationForm_C);
}

QString putRight(QStringView text) {
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (QChar::isSpace(c))
            kept += QLatin1Char(' ');
        else if (!isInvisible(c))
            kept += QChar::fromUcs4(withoutEth(c));
    }
    return composed(kept.simplified());
}

}  // namespace

bool isPlainlyNormal(QStringView text) {
    if (text.isEmpty()) return true;
    if (text.front() == u' ' || text.back() == u' ') return false;
    char16_t last = 0;
    for (const QChar letter : text) {
        const char16_t c = letter.unicode();
        const bool isPrinted = (c > u' ' && c < u'\u007F') || (c >= u'\u00C0' && c <= u'\u0233') ||
                               (c >= u'\u1EA0' && c <= u'\u1EF9');
        const bool isEth = c == u'\u00D0' || c == u'\u00F0';
        if (isEth || (!isPrinted && (c != u' ' || last == u' '))) return false;
        last = c;
    }
    return true;
}

QString normalised(QStringView text) {
    return isPlainlyNormal(text) ? text.toString() : putRight(text);
}

QString normalised(const QString& text) {
    return isPlainlyNormal(text) ? text : putRight(text);
}

QString normalisedLines(QStringView text) {
    QStringList lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isLineBreak(text[i].unicode())) continue;
        lines += normalised(text.mid(start, i - start));
        if (text.mid(i).startsWith(u"\r\n")) ++i;
        start = i + 1;
    }
    while (!lines.isEmpty() && lines.first().isEmpty()) lines.removeFirst();
    while (!lines.isEmpty() && lines.last().isEmpty()) lines.removeLast();
    return lines.join(QLatin1Char('\n'));
}

QString normalisedIdentity(QStringView text) {
    QString digits;
    for (const QChar c : text)
        if (c.digitValue() >= 0 && c.category() == QChar::Number_DecimalDigit)
            digits += QChar(u'0' + c.digitValue());
    return digits;
}

QString normalisedLower(QStringView text) {
    return isPlainlyNormal(text) ? text.toString().toLower() : composed(putRight(text).toLower());
}

}  // namespace taphuan
