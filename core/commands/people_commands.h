#pragma once

#include "core/base/progress.h"
#include "core/commands/audience_membership.h"
#include "core/commands/new_unit.h"
#include "core/commands/perform.h"
#include "core/domain/data_rights.h"
#include "core/domain/person.h"
#include "core/domain/qualification.h"
#include "core/domain/unit.h"

#include <set>
#include <vector>

namespace taphuan {

// One person as they will be: added where the person has no id, else the record is brought to what stands
// here.
struct PersonEntry {
    Person person;
    // Whom they work for, and as what. With an id that membership is written over; without, it becomes the
    // main one, and the one before ends the day before it begins.
    std::optional<Membership> membership;
    int newUnit = -1;                    // the membership's unit, where it is one of the batch's new units
    std::vector<NewAudience> audiences;  // to be added
    QDate audienceFrom;
    std::vector<Id<PersonAudience>> endedAudiences;  // end on audienceFrom
    std::vector<Qualification> qualifications = {};  // to be added; with an id, to be written over
};

struct PeopleBatch {
    QString reason;  // for the journal: "Nhập 48 hồ sơ từ danh-sach.xlsx"
    std::vector<NewUnit> units;
    std::vector<PersonEntry> people;
    std::optional<DataList> list;  // that they stand on: recorded with them where anybody is written
};

// All of them as one operation, or nothing. Refused where an identity number would belong to two people, or a
// new unit has no unit above it. `progress` counts people and may stop it before the last is written.
Result<Committed> applyPeople(Database& database, const PeopleBatch& batch, const Progress& progress = {});
// Within a command: gives the ids of the batch's people, in its order.
Result<std::vector<Id<Person>>> applyPeopleWithin(Transaction& transaction, const PeopleBatch& batch,
                                                  const Progress& progress = {});

// The person's record and first membership; the audiences follow from position and unit by the rules where
// none is given. The id of the person is set.
Result<Committed> addPerson(Database& database, Person& person, std::optional<Membership> membership,
                            Id<Audience> audience = {});
Result<Committed> editPerson(Database& database, const Person& person);
// Refused, naming what hangs on the person, where a class, a result or a certificate does.
Result<Committed> deletePerson(Database& database, Id<Person> person);

// A transfer, a first membership, or the one of somebody who came back: the new one is the main one from its
// first day, and the main one before it ends the day before. Without a first day it replaces the main one
// where it stands. Audiences by rule follow on that day, or today (storage/rule_audiences.h).
Result<Committed> setMembership(Database& database, const Membership& membership);

Result<Committed> addAudience(Database& database, Id<Person> person, Id<Audience> audience, QDate from = {});
// With a day the person was of the audience until before it; without, never was.
Result<Committed> removeAudience(Database& database, Id<PersonAudience> membership, QDate day = {});

// Two records of one human being: facts stay where they are, figures count `kept` once, which takes the
// fields of `fromDropped` (wire names) as the other record has them. Undo separates them and gives the fields
// back.
Result<Committed> mergePeople(Database& database, Id<Person> kept, Id<Person> dropped,
                              const std::set<QByteArray>& fromDropped = {});
// Two human beings, however alike: not offered as duplicates again. All pairs as one operation.
using PersonPair = std::pair<Id<Person>, Id<Person>>;
Result<Committed> markDistinct(Database& database, const std::vector<PersonPair>& pairs);

}  // namespace taphuan
