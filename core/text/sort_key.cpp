#include "core/text/sort_key.h"

#include "core/text/normalise.h"
#include "core/text/tokens.h"
#include "core/text/vietnamese_letter.h"

#include <QList>

namespace taphuan {

namespace {

// Ascending, so that a shorter list of tokens, a number and a word come in this order where they meet; a
// word's end is below every letter.
constexpr char kFieldEnd = 0x00;
constexpr char kWordEnd = 0x01;
constexpr char kNumber = 0x02;
constexpr int kFirstLetter = 0x10;
constexpr char kOtherLetter = char(0xfe);
constexpr qsizetype kMaxDigits = 255;

constexpr QStringView kAlphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

void appendLetter(QByteArray& key, QChar letter) {
    qsizetype place = kAlphabet.indexOf(letter);
    if (place < 0) place = kAlphabet.indexOf(QChar(vietnameseLetter(letter).plain));
    if (place >= 0) {
        key += char(kFirstLetter + place);
    } else {
        key += kOtherLetter;
        key += char(letter.unicode() >> 8);
        key += char(letter.unicode() & 0xff);
    }
}

void appendWord(QByteArray& key, QStringView run) {
    const ToneWord word = toneWord(run);
    for (const QChar letter : word.letters)
        if (!letter.isMark()) appendLetter(key, letter);
    key += kWordEnd;
    key += char(word.tone);
}

void appendNumber(QByteArray& key, QStringView digits) {
    digits = withoutLeadingZeros(digits).left(kMaxDigits);
    key += kNumber;
    key += char(digits.size());
    for (const QChar c : digits) key += char('0' + c.digitValue());
}

void appendTokens(QByteArray& key, QStringView text) {
    for (const Token& token : tokensOf(text)) {
        if (token.kind == Token::word) appendWord(key, token.text);
        if (token.kind == Token::number) appendNumber(key, token.text);
    }
}

void appendField(QByteArray& key, QStringView field) {
    appendTokens(key, field);
    key += kFieldEnd;
}

}  // namespace

QByteArray nameSortKey(QStringView fullName) {
    const QString name = normalisedLower(fullName);
    QList<QStringView> words = QStringView(name).split(u' ', Qt::SkipEmptyParts);
    QByteArray key;
    if (words.isEmpty()) return key;
    appendField(key, words.takeLast());
    appendField(key, words.isEmpty() ? QStringView() : words.takeFirst());
    for (const QStringView word : words) appendField(key, word);
    return key;
}

QByteArray textSortKey(QStringView text) {
    QByteArray key;
    const QString lower = normalisedLower(text);
    appendTokens(key, lower);
    return key;
}

}  // namespace taphuan
