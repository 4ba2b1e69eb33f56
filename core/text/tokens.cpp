#include "core/text/tokens.h"

namespace taphuan {

namespace {

Token::Kind kindOf(QChar c) {
    if (c.isLetter() || c.isMark() || c.isSurrogate()) return Token::word;
    return c.isDigit() ? Token::number : Token::other;
}

}  // namespace

std::vector<Token> tokensOf(QStringView text) {
    std::vector<Token> tokens;
    for (qsizetype start = 0; start < text.size();) {
        const Token::Kind kind = kindOf(text[start]);
        qsizetype end = start + 1;
        while (kind != Token::other && end < text.size() && kindOf(text[end]) == kind) ++end;
        tokens.push_back({kind, text.mid(start, end - start)});
        start = end;
    }
    return tokens;
}

QStringView withoutLeadingZeros(QStringView digits) {
    while (digits.size() > 1 && digits.front().digitValue() == 0) digits = digits.mid(1);
    return digits;
}

}  // namespace taphuan
