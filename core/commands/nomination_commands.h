#pragma once

#include "core/commands/enrolment_commands.h"
#include "core/commands/people_commands.h"

namespace taphuan {

// See course_commands.h for what every command promises.

struct Nominee {
    Id<Person> person;
    Id<Unit> unit;  // that puts them forward; null: not stated
};

struct Nominated {
    Committed committed;
    qint64 added = 0;    // waiting for a decision; who was refused or had withdrawn waits again
    qint64 already = 0;  // put forward or in the class before
};
Result<Nominated> nominate(Database& database, Id<TrainingClass> id, const std::vector<Nominee>& nominees);

// A list of people for a class, some of whom the register does not know yet.
struct PeopleList {
    struct Entry {
        Id<Person> known;  // null: one of the batch's people
        size_t inBatch = 0;
    };
    PeopleBatch batch;
    std::vector<Entry> people;  // in the list's order
};
// The unknown are added to the register in the same operation, and the list itself is recorded. `progress`
// counts to stepsOf(list).
Result<Nominated> nominateList(Database& database, Id<TrainingClass> id, const PeopleList& list,
                               Id<Unit> unit, const Progress& progress = {});
Result<Enrolled> enrolList(Database& database, Id<TrainingClass> id, const PeopleList& list,
                           const Progress& progress = {});
qint64 stepsOf(const PeopleList& list);

struct Decided {
    Committed committed;
    qint64 changed = 0;
    qint64 approved = 0;
    qint64 reserved = 0;  // wanted as approved, but the seats were taken
    qint64 enrolled = 0;
};
// In this order; who is approved after the last seat is taken becomes a reserve. `enrol` puts the approved
// into the class in the same operation. A refusal needs a reason. Who is in the class can only be approved:
// they are withdrawn from it first.
Result<Decided> decideNominations(Database& database, Id<TrainingClass> id,
                                  const std::vector<Id<Nomination>>& nominations, NominationState wanted,
                                  const QString& reason = {}, bool enrol = false);

// Within a command. `progress` counts nominees.
Status nominateWithin(Transaction& transaction, const TrainingClass& trainingClass,
                      const std::vector<Nominee>& nominees, Nominated& nominated,
                      const Progress& progress = {});
// Adds the unknown and gives everybody of the list, in its order. `progress` counts those added.
Result<std::vector<Id<Person>>> peopleOfList(Transaction& transaction, const PeopleList& list,
                                             const Progress& progress = {});
// The list itself, where anybody of it was written.
Status recordListOf(Transaction& transaction, const PeopleList& list, qint64 added);

}  // namespace taphuan
