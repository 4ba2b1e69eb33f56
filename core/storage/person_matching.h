#pragma once

#include "core/domain/person.h"
#include "core/domain/qualification.h"
#include "core/storage/connection.h"

#include <QSet>

#include <vector>

namespace taphuan {

// What an incoming row is compared with.
struct KnownPerson {
    Person person;                                   // the record that stands for the human being
    QString matchKey;                                // of the name
    QSet<QString> numbers;                           // identity numbers and staff codes of all their records
    std::optional<Membership> main;                  // on the date asked about
    std::vector<PersonAudience> audiences;           // on that date
    std::vector<Qualification> qualifications = {};  // of all their records
};

// By what people may be known. Names are keys (text/fold.h: matchKey).
struct MatchKeys {
    QSet<QString> nationalIds;
    QSet<QString> oldNationalIds;
    QSet<QString> staffCodes;
    QSet<QString> names;
};

// Everyone who has one of the keys, linked records joined, in the order of their ids. The number of queries
// grows with the number of keys by the hundreds, not with that of people.
Result<std::vector<KnownPerson>> peopleKnownBy(Connection& db, const MatchKeys& keys, QDate on);

}  // namespace taphuan
