#pragma once

#include "core/commands/perform.h"
#include "core/storage/rule_audiences.h"

namespace taphuan {

// Within a command: of which audiences people are.

// An audience that someone comes to be of, and how that is known: list (stated or chosen), rule or hand.
struct NewAudience {
    Id<Audience> audience;
    QString source;
};
Status beginAudience(Transaction& transaction, Id<Person> person, const NewAudience& audience, QDate from);
// Ends on the day; where it began that day or later, or no day is given, it never was.
Status endAudience(Transaction& transaction, Id<PersonAudience> id, QDate day);
// Does what the move says, from the day on.
Status followRules(Transaction& transaction, Id<Person> person, const AudienceMove& move, QDate day);

}  // namespace taphuan
