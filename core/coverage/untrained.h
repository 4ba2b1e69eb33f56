#pragma once

#include "core/coverage/coverage_people.h"
#include "core/domain/training.h"

namespace taphuan {

// Somebody to send to a class, with the reason.
struct Untrained {
    CoveragePerson person;  // lastEnded: when they last had such training, if ever
    QString reason;
};

struct UntrainedList {
    std::vector<Untrained> people;  // who never had it first, then the longest ago; by name within
    qint64 total = 0;               // also those beyond the limit
};

// Who of the class's audience and level still lacks what the class gives: a qualifying completion, in the
// period of the class's year, for an indicator that its course counts for; where it counts for none, the
// course itself. People on the class's own list are left out. limit 0: all.
Result<UntrainedList> untrainedFor(Coverage& coverage, const TrainingClass& trainingClass, int limit = 0);

}  // namespace taphuan
