#pragma once

#include "core/base/progress.h"
#include "core/commands/perform.h"
#include "core/domain/person.h"

#include <vector>

namespace taphuan {

// Somebody's new place of work.
struct Transfer {
    Id<Person> person;
    Id<Unit> unit;
    std::optional<QString> position;  // not given: position and department stay what they are
    QDate from;                       // never null
};

// All of them as one operation, or nothing. Refused, naming who it is, where somebody's present membership
// began after that day, and where a unit does not stand on its day. `reason` (why, by which act) may be
// empty. `progress` counts people.
Result<Committed> transferPeople(Database& database, const std::vector<Transfer>& transfers,
                                 const QString& reason, const Progress& progress = {});
// They left or retired: their main memberships end before this day.
Result<Committed> endMemberships(Database& database, const std::vector<Id<Person>>& people, QDate day,
                                 const QString& reason, const Progress& progress = {});

}  // namespace taphuan
