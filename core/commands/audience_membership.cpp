#include "core/commands/audience_membership.h"

#include "core/base/say.h"
#include "core/storage/select.h"

namespace taphuan {

Status beginAudience(Transaction& transaction, Id<Person> person, const NewAudience& audience, QDate from) {
    PersonAudience belongs{{}, person, audience.audience, from, {}, audience.source};
    return transaction.insert(belongs);
}

Status endAudience(Transaction& transaction, Id<PersonAudience> id, QDate day) {
    TAPHUAN_ASSIGN(auto belongs, find<PersonAudience>(transaction.connection(), id));
    if (!belongs) return refused(say("core", "Người này không còn thuộc nhóm đối tượng đó"));
    if (day.isNull() || (belongs->validFrom.isValid() && belongs->validFrom >= day))
        return transaction.remove(id);
    belongs->validTo = day;
    return transaction.update(*belongs);
}

Status followRules(Transaction& transaction, Id<Person> person, const AudienceMove& move, QDate day) {
    for (const PersonAudience& ended : move.ended) TAPHUAN_TRY(endAudience(transaction, ended.id, day));
    for (const Id<Audience> begun : move.begun)
        TAPHUAN_TRY(beginAudience(transaction, person, {begun, QStringLiteral("rule")}, day));
    return {};
}

}  // namespace taphuan
