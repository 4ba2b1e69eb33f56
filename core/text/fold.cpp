#include "core/text/fold.h"

#include "core/text/normalise.h"
#include "core/text/tokens.h"
#include "core/text/vietnamese_letter.h"

namespace taphuan {

namespace {

QChar plainPunctuation(QChar c) {
    const auto category = c.category();
    if (category == QChar::Punctuation_Dash) return QLatin1Char('-');
    if (category != QChar::Punctuation_InitialQuote && category != QChar::Punctuation_FinalQuote) return c;
    return QStringView(u"‘’‛").contains(c) ? QLatin1Char('\'') : QLatin1Char('"');
}

bool isVowel(QChar letter) {
    return QStringView(u"aăâeêioôơuưy").contains(letter);
}

// Where spelling varies between i and y: the syllable is consonants (of which "qu" is one) and that vowel
// alone.
bool endsInFreeI(QStringView letters) {
    if (letters.size() < 2 || (letters.back() != QLatin1Char('i') && letters.back() != QLatin1Char('y')))
        return false;
    QStringView onset = letters.chopped(1);
    if (onset == u"qu") return true;
    for (const QChar c : onset)
        if (isVowel(c)) return false;
    return true;
}

// Đăk, Đak, Đrăk: place names of the highlands, officially Đắk, Đrắk.
bool isUnmarkedDak(QStringView letters) {
    return letters.startsWith(u'đ') && (letters.endsWith(u"ăk") || letters.endsWith(u"ak"));
}

QString wordKey(QStringView run) {
    ToneWord word = toneWord(run);
    if (word.toneCount > 1) return run.toString();
    if (isUnmarkedDak(word.letters)) return word.letters.chopped(2) + u"ăk" + markOfTone(Tone::sac);
    if (endsInFreeI(word.letters)) word.letters.back() = QLatin1Char('i');
    return word.toneCount == 0 ? word.letters : QString(word.letters + markOfTone(word.tone));
}

bool separates(QChar c) {
    return c.isPunct() || c.isSpace();
}

}  // namespace

QString folded(QStringView text) {
    QString plain;
    if (isPlainlyNormal(text)) {
        plain.reserve(text.size());
        for (const QChar c : text) plain += QChar(vietnameseLetter(c).plain);
        return plain;
    }
    for (const QChar c : normalisedLower(text))
        if (!c.isMark()) plain += plainPunctuation(QChar(vietnameseLetter(c).plain));
    return plain.simplified();
}

QString matchKey(QStringView text) {
    const QString lower = normalisedLower(text);
    QString key;
    for (const Token& token : tokensOf(lower)) {
        if (token.kind == Token::word)
            key += wordKey(token.text);
        else if (token.kind == Token::number)
            key += withoutLeadingZeros(token.text);
        else
            key += separates(token.text[0]) ? QStringView(u" ") : token.text;
    }
    return key.simplified().normalized(QString::NormalizationForm_C);
}

QString exactTerm(QStringView word) {
    const QString key = matchKey(word);
    return key == folded(key) ? QString(key + u'0') : key;
}

QString findTerms(QStringView name) {
    QStringList terms{folded(name)};
    for (const QString& word : matchKey(name).split(u' ', Qt::SkipEmptyParts)) terms << exactTerm(word);
    return terms.join(u' ');
}

bool containsFolded(QStringView haystack, QStringView needle) {
    return folded(haystack).contains(folded(needle));
}

bool accentsMatch(QStringView haystack, QStringView needle) {
    return normalisedLower(haystack).contains(normalisedLower(needle)) ||
           matchKey(haystack).contains(matchKey(needle));
}

}  // namespace taphuan
