#pragma once

#include "core/base/progress.h"
#include "core/storage/transaction.h"

namespace taphuan {

// See course_commands.h for what every command promises.

struct Enrolled {
    Committed committed;
    qint64 added = 0;
    qint64 already = 0;  // were in the class before, as themselves or as a record joined with theirs
};

// Puts people at the end of the class's list, in this order; their nominations count as approved. From the
// class's first day, or from `from` where that is later. Refused, and nobody added, where the seats are too
// few. Somebody who had withdrawn is back in their old place: as if they had never left, or, with `from`,
// from that day; refused where they have marks before it.
Result<Enrolled> enrolPeople(Database& database, Id<TrainingClass> id, const std::vector<Id<Person>>& people,
                             QDate from = {});
// Everybody who is approved and not in the class yet.
Result<Enrolled> enrolApproved(Database& database, Id<TrainingClass> id);

// `on` is the first day on which the person is no longer in the class. Marks given before stay; absences
// marked from then on go. Their nomination counts as withdrawn for this reason, so the seat is free.
Result<Committed> withdrawEnrolment(Database& database, Id<Enrolment> id, QDate on, const QString& reason);

// Within a command. `progress` counts people.
Status enrolWithin(Transaction& transaction, TrainingClass trainingClass,
                   const std::vector<Id<Person>>& people, QDate from, Enrolled& enrolled,
                   const Progress& progress = {});
Status takesPeople(const TrainingClass& trainingClass);

}  // namespace taphuan
