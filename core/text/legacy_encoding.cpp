#include "core/text/legacy_encoding.h"

#include "core/text/syllable.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace taphuan {

namespace {

bool isPlainLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

// Letters that only Unicode has: ă, đ, ơ, ư and those with two marks; and the marks that stand by themselves.
bool isUnicodeVietnamese(QChar c) {
    return (c >= u'\u0102' && c <= u'\u01B0') || (c >= u'\u1EA0' && c <= u'\u1EF9') ||
           (c >= u'\u0300' && c <= u'\u0323');
}

bool hasUnicodeVietnamese(QStringView text) {
    return std::any_of(text.begin(), text.end(), isUnicodeVietnamese);
}

// Signs that TCVN3 shows as letters.
bool isTcvn3Letter(QChar c) {
    return QStringView(
               u"\u00A8\u00A9\u00AA\u00AB\u00AC\u00AD\u00AE\u00B5\u00B6\u00B7\u00B8\u00B9\u00BB"
               u"\u00BC\u00BD\u00BE\u00D7\u00F7\u00DE\u00FE\u00DF")
        .contains(c);
}

// VNI writes a vowel's mark as a letter of its own behind it.
bool isVniMark(QChar c) {
    return QStringView(
               u"\u00E4\u00E5\u00E6\u00EB\u00EE\u00EF\u00F6\u00F8\u00FB\u00FC\u00C4\u00C5\u00C6\u00CB"
               u"\u00CE\u00CF\u00D6\u00D8\u00DB\u00DC")
        .contains(c);
}

// One of the two encodings: what a sign stands for, alone and behind another.
struct Signs {
    QHash<QChar, QChar> single;
    QHash<std::pair<QChar, QChar>, QChar> pairs;

    void add(const QString& written, QChar letter) {
        if (written.size() == 1) single.insert(written[0], letter);
        if (written.size() == 2) pairs.insert({written[0], written[1]}, letter);
    }

    QString decoded(QStringView text) const {
        QString plain;
        plain.reserve(text.size());
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool paired = i + 1 < text.size() && pairs.contains({text[i], text[i + 1]});
            plain += paired ? pairs.value({text[i], text[i + 1]}) : single.value(text[i], text[i]);
            if (paired) ++i;
        }
        return plain;
    }
};

struct Tables {
    Signs tcvn3;
    Signs vni;
};

// resources/legacy_charsets.json says where the tables come from. VNI's marks are taken in either case behind
// either letter: "Aùnh" is typed as well as "AÙnh".
const Tables& tables() {
    static const Tables all = [] {
        Tables read;
        QFile file(QStringLiteral(":/catalogue/legacy_charsets.json"));
        if (!file.open(QIODevice::ReadOnly)) return read;
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue& entry : root.value(QLatin1String("map")).toArray()) {
            const QChar letter = entry[QLatin1String("unicode")].toString().at(0);
            const QString vni = entry[QLatin1String("vni")].toString();
            read.tcvn3.add(entry[QLatin1String("tcvn3")].toString(), letter);
            read.vni.add(vni, letter);
            if (vni.size() == 2) {
                read.vni.add(vni.left(1) + vni.mid(1).toLower(), letter);
                read.vni.add(vni.left(1) + vni.mid(1).toUpper(), letter);
            }
        }
        return read;
    }();
    return all;
}

bool isPartOfWord(QChar c) {
    return isPlainLetter(c) || (c >= u'\u00A1' && c <= u'\u00FF');
}

// How many of a text's words with other than plain letters are Vietnamese, read in each way.
struct Readings {
    int words = 0;
    int unicode = 0;
    int tcvn3 = 0;
    int vni = 0;

    void add(QStringView word) {
        const bool isPlain = std::all_of(word.begin(), word.end(), isPlainLetter);
        // Signs that stand alone, "· ÷ «", are no words.
        if (isPlain || std::none_of(word.begin(), word.end(), isPlainLetter)) return;
        ++words;
        unicode += isVietnameseSyllable(word);
        tcvn3 += isVietnameseSyllable(tables().tcvn3.decoded(word));
        // Ñ for Đ is shown by names of the highlands too.
        const bool marked = std::any_of(word.begin(), word.end(), [](QChar c) {
            return c > u'\u007F' && c != u'\u00D1' && c != u'\u00F1';
        });
        vni += marked && isVietnameseSyllable(tables().vni.decoded(word));
    }
};

Readings readingsOf(QStringView text) {
    Readings readings;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && isPartOfWord(text[end])) ++end;
        if (end > start) readings.add(text.sliced(start, end - start));
        start = end + 1;
    }
    return readings;
}

}  // namespace

Letters lettersOfFont(QStringView family) {
    if (family.startsWith(u".Vn", Qt::CaseInsensitive))
        return family.endsWith(u'H') ? Letters::tcvn3Capitals : Letters::tcvn3;
    return family.startsWith(u"VNI-", Qt::CaseInsensitive) ? Letters::vni : Letters::unicode;
}

std::optional<Letters> lettersShownBy(QStringView text) {
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c < u'\u0080'; });
    if (isAscii) return std::nullopt;
    if (hasUnicodeVietnamese(text)) return Letters::unicode;
    const Readings read = readingsOf(text);
    if (read.unicode > std::max(read.tcvn3, read.vni)) return Letters::unicode;
    const int best = std::max(read.tcvn3, read.vni);
    if (read.tcvn3 == read.vni || best <= read.unicode || 2 * best < read.words) return std::nullopt;
    return read.tcvn3 > read.vni ? Letters::tcvn3 : Letters::vni;
}

QString inUnicode(const QString& text, Letters letters) {
    if (letters == Letters::unicode || hasUnicodeVietnamese(text)) return text;
    if (letters == Letters::vni) return tables().vni.decoded(text);
    const QString plain = tables().tcvn3.decoded(text);
    return letters == Letters::tcvn3Capitals ? plain.toUpper() : plain;
}

bool isLegacyEncoded(QStringView text) {
    bool found = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] < u'\u0080') continue;
        if (isUnicodeVietnamese(text[i])) return false;
        const bool after = i > 0 && isPlainLetter(text[i - 1]);
        const bool before = i + 1 < text.size() && isPlainLetter(text[i + 1]);
        const bool afterVowel = after && QStringView(u"aeiouyAEIOUY").contains(text[i - 1]);
        found = found || (isTcvn3Letter(text[i]) && (after || before)) || (isVniMark(text[i]) && afterVowel);
    }
    return found;
}

}  // namespace taphuan
