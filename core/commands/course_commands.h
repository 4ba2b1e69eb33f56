#pragma once

#include "core/domain/indicator.h"
#include "core/storage/transaction.h"

namespace taphuan {

// Every command is one operation of the journal: all of it, or, where it returns an error, nothing. A record
// handed in by reference is given its id and its normalised texts on success and stays as it was on failure.

// The course's completions count for the indicators.
Result<Committed> addCourse(Database& database, Course& course,
                            const std::vector<Id<Indicator>>& indicators = {});
// The indicators that are no longer named are unlinked.
Result<Committed> editCourse(Database& database, const Course& course,
                             const std::vector<Id<Indicator>>& indicators);
// Refused while a class runs it.
Result<Committed> removeCourse(Database& database, Id<Course> id);

}  // namespace taphuan
