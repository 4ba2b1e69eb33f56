#include "core/commands/audience_rule_commands.h"

#include "core/base/say.h"
#include "core/storage/select.h"
#include "core/text/normalise.h"

namespace taphuan {

Result<Committed> saveAudienceRule(Database& database, const AudienceRule& rule) {
    AudienceRule record = rule;
    record.pattern = normalised(rule.pattern);
    if (record.pattern.isEmpty()) return refused(say("core", "Quy tắc phải có chữ cần tìm trong chức vụ"));
    TAPHUAN_ASSIGN(const auto audience, find<Audience>(database.connection(), record.audience));
    if (!audience) return refused(say("core", "Chưa chọn nhóm đối tượng của quy tắc"));
    const QString reason = say("core", "Quy tắc nhóm đối tượng: %1 → %2").arg(record.pattern, audience->name);
    return perform(database, {QStringLiteral("audience_rule.save"), reason},
                   [&](Transaction& transaction) -> Status {
                       return record.id.isNull() ? transaction.insert(record) : transaction.update(record);
                   });
}

Result<Committed> removeAudienceRule(Database& database, Id<AudienceRule> rule) {
    TAPHUAN_ASSIGN(const auto stored, find<AudienceRule>(database.connection(), rule));
    if (!stored) return refused(say("core", "Quy tắc này không còn"));
    return perform(database,
                   {QStringLiteral("audience_rule.remove"),
                    say("core", "Bỏ quy tắc nhóm đối tượng: %1").arg(stored->pattern)},
                   [&](Transaction& transaction) -> Status { return transaction.remove(rule); });
}

}  // namespace taphuan
