#pragma once

#include "core/commands/nomination_commands.h"

namespace taphuan {

// See course_commands.h for what every command promises.

// How somebody did in a class that was held before or elsewhere, as the list of that class says it.
struct PastResult {
    size_t person = 0;   // among the people
    size_t inClass = 0;  // among the classes
    bool tookPart = false;
    bool assessed = false;
    bool passed = false;
    Outcome outcome = Outcome::completed;
    QString grade;
    QString number;  // of the certificate issued there; empty: none is known
    QDate issuedOn;  // may be invalid
};

struct PastTraining {
    QString fileName;  // for the journal
    PeopleList people;
    std::vector<TrainingClass> classes;  // made as ended, without sessions; with an id: joined as it is
    std::vector<PastResult> results;
};

struct ImportedPast {
    Committed committed;
    qint64 added = 0;    // results
    qint64 already = 0;  // people who were in that class before, who stay as they are
    qint64 classes = 0;  // made
};

// People who are new, the classes, who was in them and with what result, as one operation. Results stay as
// given here, whatever is computed in the class later. Refused where a class is not fit to be made, or one
// that is joined has sessions or was cancelled. `progress` counts results.
Result<ImportedPast> importPastTraining(Database& database, const PastTraining& past,
                                        const Progress& progress = {});

}  // namespace taphuan
