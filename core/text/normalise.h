#pragma once

#include <QString>
#include <QStringView>

namespace taphuan {

// The form in which every text of one line enters: Unicode NFC; every kind of space, tab and line break a
// single space, none at the ends; no control, zero-width, soft hyphen or bidirectional mark; no half of a
// surrogate pair. Letters, accents and case stay. Applying it twice changes nothing more.
QString normalised(QStringView text);
// Shares the text where nothing of it changes.
QString normalised(const QString& text);

// True of most texts that are in that form already, and of no other: letters of Latin and Vietnamese, signs
// of ASCII and single spaces between them.
bool isPlainlyNormal(QStringView text);

// The same for a note of several lines: line breaks of any kind become '\n', every line is normalised, empty
// lines at the two ends go.
QString normalisedLines(QStringView text);

// The decimal digits of the text alone, as ASCII: "072 070 683 244" is "072070683244".
QString normalisedIdentity(QStringView text);

// Normalised and in lower case: what the keys for searching, matching and sorting are made from.
QString normalisedLower(QStringView text);

}  // namespace taphuan
