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
// began after that day, or their last one ended after it, and where a unit does not stand on its day.
// Audiences by rule follow on that day (storage/rule_audiences.h). `reason` (why, by which act) may be empty.
// `progress` counts people.
Result<Committed> transferPeople(Database& database, const std::vector<Transfer>& transfers,
                                 const QString& reason, const Progress& progress = {});
// Where somebody works from then on; `before` is where they do now.
Membership placeAfter(const std::optional<Membership>& before, const Transfer& transfer);

// How many people the transfers would put into which audience by rule, and out of which.
struct AudienceChange {
    QString audience;
    qint64 begun = 0;
    qint64 ended = 0;
};
Result<std::vector<AudienceChange>> audiencesAfter(Connection& db, const std::vector<Transfer>& transfers);

// They left: their main memberships end before this day. They stay in the register and in the figures of the
// past.
Result<Committed> endMemberships(Database& database, const std::vector<Id<Person>>& people, QDate day,
                                 Leaving why, const QString& reason, const Progress& progress = {});

}  // namespace taphuan
