#pragma once

#include "core/import/people_file.h"
#include "core/storage/person_matching.h"

namespace taphuan {

// How sure it is that a known person is the one of a row.
enum class MatchKind { none, doubtful, certain };

struct PersonMatch {
    MatchKind kind = MatchKind::none;
    int score = 0;  // 0 to 100
    QStringList reasons;
};

// A row as it is compared, time after time; the row outlives it.
struct IncomingPerson {
    IncomingPerson(const PersonRow& row, QString nameKey);
    const PersonRow& row;
    QString matchKey;  // of the name
};

// Identity number, then staff code, then name with full birth date and unit, or with the telephone. Two
// citizens' numbers that differ are two people, unless name, unit and full birth date are one. `unit` may be
// null. `firm`: the unit is an enterprise, whose people need no birth date; name and unit are then enough,
// unless what both have of birth, number or telephone differs.
PersonMatch matchPerson(const IncomingPerson& incoming, Id<Unit> unit, const KnownPerson& known,
                        bool firm = false);

// Of every row that of its name (text/fold.h: matchKey).
std::vector<QString> nameKeysOf(const std::vector<PersonRow>& rows);
// What the rows are looked up by.
MatchKeys matchKeysOf(const std::vector<PersonRow>& rows, const std::vector<QString>& nameKeys);

}  // namespace taphuan
