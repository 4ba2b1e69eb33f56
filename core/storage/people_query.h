#pragma once

#include "core/storage/person_store.h"

namespace taphuan {

// The parts that queries of people share.

// A query's FROM and WHERE with what is bound to them, in their order.
struct PeopleCondition {
    QString text;
    Values bound;
};

// What is read of people besides their ids: their search keys s; these and the membership m (null: none).
enum class Reads { ids, keys, rows };

// Which people p: each once; filtered or ordered by it, with the membership m too; where a JSON list of units
// is given, with the unit's place o.at in it. `among`: only those of that query's column person.
PeopleCondition peopleWithin(const Connection& db, const PeopleFilter& filter, Reads reads,
                             const QString& unitsInOrder = {}, const PeopleCondition& among = {});

// A query of one column, ids of people.
Result<std::vector<Id<Person>>> personIds(Connection& db, const QString& text, const Values& bound);

// Of these those within the filter, in their order.
Result<std::vector<PersonSummary>> peopleInOrder(Connection& db, const std::vector<Id<Person>>& wanted,
                                                 const PeopleFilter& filter);

}  // namespace taphuan
