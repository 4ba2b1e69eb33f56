#pragma once

#include <QStringView>

#include <vector>

namespace taphuan {

// A run of letters with their marks, a run of digits, or one other character.
struct Token {
    enum Kind { word, number, other };
    Kind kind;
    QStringView text;
};

// The whole of `text` in order; the tokens view into it.
std::vector<Token> tokensOf(QStringView text);

// "007" is "7", "000" is "0".
QStringView withoutLeadingZeros(QStringView digits);

}  // namespace taphuan
