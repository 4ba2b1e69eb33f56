#pragma once

#include "core/storage/person_store.h"

namespace taphuan {

// By the beginnings of names' words in any order, with or without accents (words with exactly the accents
// typed come first, then whole ones of any accents, then in the order of lists); by a whole identity number,
// staff code or telephone number; by the last four digits of the telephone; by what a unit is or was called,
// after or before the name or alone ("lan sở nội vụ"), of which those below it are people too. Of the filter
// the day, the units and the audience count. `limit` -1: all.
Result<std::vector<PersonSummary>> findPeople(Connection& db, const QString& text, const PeopleFilter& filter,
                                              qint64 limit);

// The person that an id ("5f3a01c-128"), an identity number or a staff code names; null where there is none.
Result<Id<Person>> personIdOf(Connection& db, const QString& text);

}  // namespace taphuan
