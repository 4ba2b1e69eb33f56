#pragma once

#include "core/domain/person.h"
#include "core/domain/training.h"
#include "core/storage/select.h"

namespace taphuan {

struct NominationRow {
    Nomination nomination;
    QString fullName;
    PartialDate birth;
    Sex sex = Sex::unknown;
    QString position;
    QString unitName;       // that put them forward, else that they belong to
    bool enrolled = false;  // in the class, as themselves or as a record joined with theirs
};

// In the order in which they were put forward.
Result<std::vector<NominationRow>> listNominations(Connection& db, Id<TrainingClass> id);

// Seats of a class. Taken: human beings in the class, and those approved who are not in it yet; who left it
// takes none.
struct Seats {
    std::optional<qint64> capacity;
    qint64 taken = 0;
    std::optional<qint64> left() const {
        return capacity ? std::optional(std::max<qint64>(*capacity - taken, 0)) : std::nullopt;
    }
};
Result<Seats> seatsOf(Connection& db, const TrainingClass& trainingClass);

}  // namespace taphuan
