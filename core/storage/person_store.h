#pragma once

#include "core/domain/certificate.h"
#include "core/domain/person.h"
#include "core/domain/qualification.h"
#include "core/domain/training.h"
#include "core/storage/connection.h"

#include <optional>
#include <vector>

namespace taphuan {

// Readers of people. Linked records show as the one that stands for them all. Numbers of identity and
// telephone leave here masked, but for personDetails.

// A person as lists show them, with the main membership of the day asked about.
struct PersonSummary {
    Id<Person> id;
    QString fullName;
    PartialDate birth;
    Sex sex = Sex::unknown;
    QString maskedNationalId;
    QString maskedPhone;
    Id<Unit> unit;     // null: none on that day
    QString unitName;  // of that day; of a unit that is no more, its last
    QString position;
    QString department;
};

struct PeopleFilter {
    QDate on;                     // the day of memberships and audiences
    std::vector<Id<Unit>> units;  // whose main membership is in one of these; empty: all
    Id<Audience> audience;        // of this one or one below it; null: all
    std::optional<QualificationAtLeast> qualification;  // only those who had it by the day
    bool withoutUnit = false;      // only those who have had no main membership until the day
    bool left = false;             // only those whose main membership ended by the day, with none after it
    bool unplaced = false;         // only those whose main membership's unit does not stand on the day
    bool withoutAudience = false;  // only those of no audience on the day
};

// Units in the order of their names; where two are equal, by name.
struct PeopleOrder {
    enum Key { name, unit, birth, sex };
    Key key = name;
    bool descending = false;
    auto operator<=>(const PeopleOrder&) const = default;
};

// One query whatever the length. `limit` -1: all.
Result<std::vector<PersonSummary>> listPeople(Connection& db, const PeopleFilter& filter,
                                              PeopleOrder order = {}, qint64 limit = -1, qint64 offset = 0);
Result<qint64> countPeople(Connection& db, const PeopleFilter& filter);
// The ids of what listPeople gives without a limit: of a long list every page is then as near as the first
// (peopleById).
Result<std::vector<Id<Person>>> orderOfPeople(Connection& db, const PeopleFilter& filter, PeopleOrder order);
// In the order of the ids; ids of nobody are left out.
Result<std::vector<PersonSummary>> peopleById(Connection& db, const std::vector<Id<Person>>& ids, QDate on);

struct MembershipLine {
    Membership membership;
    QString unitName;  // of the membership's last day
};
struct AudienceLine {
    PersonAudience belongs;
    QString code;
    QString name;
};
struct LinkedRecord {
    PersonLink link;
    Id<Person> person;  // the other one
    QString fullName;
};
struct TrainingLine {
    Enrolment enrolment;
    QString classCode;
    QString className;
    QString courseName;
    QDate starts;
    QDate ends;
    std::optional<TrainingResult> result;
    QString certificate;  // number; the latest
    std::optional<CertificateState> certificateState;
};

// Everything known of one human being: the record asked for, and what hangs on it and on all records linked
// with it.
struct PersonDetails {
    Person person;
    Id<Person> root;                          // the record that stands for them all
    std::vector<MembershipLine> memberships;  // newest first
    std::vector<AudienceLine> audiences;
    std::vector<Qualification> qualifications;  // the highest of each kind first
    std::vector<LinkedRecord> links;            // same and distinct
    std::vector<TrainingLine> training;         // newest first
    std::vector<Erasure> erasures;              // of the record asked for, newest first
};
Result<std::optional<PersonDetails>> personDetails(Connection& db, Id<Person> id, QDate on);

// Two records that may be one human being, and why; not those linked already or known to be two.
struct DuplicatePair {
    PersonSummary first;
    PersonSummary second;
    bool sameNationalId = false;  // else the same name and agreeing births
};
Result<std::vector<DuplicatePair>> duplicatePeople(Connection& db, QDate on, qint64 limit = 500);
// Those who may be the same human being as this one, which stands for all its records.
Result<std::vector<PersonSummary>> duplicatesOf(Connection& db, Id<Person> person, QDate on);

}  // namespace taphuan
