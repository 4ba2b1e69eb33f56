#pragma once

#include "core/commands/perform.h"
#include "core/domain/person.h"

namespace taphuan {

// Within a command: where people work now.

// The main membership that has no end; should several have none, the one that began last.
Result<std::optional<Membership>> openMain(Connection& db, Id<Person> person);

// The day from which the last main membership no longer holds; null: there was none.
Result<QDate> leftOn(Connection& db, Id<Person> person);

// It becomes the main one; the one before it ends, or gives way where it began no earlier. Refused where the
// one before began later, or ended later: somebody who came back did not leave before that. Without a first
// day whoever came back did so today.
Status becomeMain(Transaction& transaction, Membership membership);
// The same of somebody who has none yet.
Status becomeFirstMain(Transaction& transaction, Membership membership);

// The main one ends before this day, for that reason. Refused where there is none, or where it began that day
// or later; `name` is the person's, for the refusal.
Status endMain(Transaction& transaction, Id<Person> person, QDate day, Leaving why, const QString& name);

// Refused where the unit does not stand on the day; of one whose life is not known nothing is said.
Status refuseUnlessStands(Connection& db, Id<Unit> unit, QDate day);

}  // namespace taphuan
