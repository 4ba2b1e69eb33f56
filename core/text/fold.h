#pragma once

#include <QString>
#include <QStringView>

namespace taphuan {

// For searching without accents: normalised, lower-case, no accents, đ as d, every dash '-' and quote plain.
QString folded(QStringView text);

// Equal for two spellings of one name or unit, and keeps what tells two names apart. Lower-case; the place of
// the tone does not count (hoà = hòa, thuỷ = thủy), nor i or y at the end of a syllable after a consonant
// (Quí = Quý, Sĩ = Sỹ; but Thúi ≠ Thúy), nor Đăk or Đak for Đắk, nor a number's leading zeros, nor which
// punctuation or how many spaces stand between words. Accents count. A key, not to be shown.
QString matchKey(QStringView text);

// What a name is found by, separated by spaces: its words folded, and each whole as exactTerm() spells it.
QString findTerms(QStringView name);
// A word that was written with exactly these accents, as findTerms() has it: its matchKey(), which where the
// word has no accents ends in a '0' that tells it from the folded ones ("hoà"; "hoa0").
QString exactTerm(QStringView word);

// True where `needle`, written with or without accents, occurs in `haystack`. An empty needle occurs
// everywhere.
bool containsFolded(QStringView haystack, QStringView needle);

// True where `needle` occurs with exactly these accents (not case, not the tone's place): such matches come
// first.
bool accentsMatch(QStringView haystack, QStringView needle);

}  // namespace taphuan
