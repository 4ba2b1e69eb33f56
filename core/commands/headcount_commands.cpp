#include "core/commands/headcount_commands.h"

#include "core/base/say.h"
#include "core/commands/perform.h"
#include "core/storage/select.h"

namespace taphuan {

Result<Committed> setHeadcounts(Database& database, std::vector<Headcount> headcounts,
                                const std::vector<Id<Headcount>>& removed) {
    const Intent intent{QStringLiteral("headcount.set"),
                        say("core", "Nhập mẫu số (%1 số)").arg(headcounts.size() + removed.size())};
    return perform(database, intent, [&](Transaction& transaction) -> Status {
        for (Headcount& headcount : headcounts) {
            if (headcount.people < 0)
                return refused(say("core", "Số người không thể âm"), QString::number(headcount.people));
            const RowId id = pairId(schemaOf(Entity::headcount), valuesOf(headcount));
            TAPHUAN_ASSIGN(const auto known, find<Headcount>(transaction.connection(), Id<Headcount>(id)));
            headcount.id = Id<Headcount>(id);
            TAPHUAN_TRY(known ? transaction.update(headcount) : transaction.insert(headcount));
        }
        for (const Id<Headcount> id : removed) TAPHUAN_TRY(transaction.remove(id));
        return {};
    });
}

Result<Committed> removeHeadcount(Database& database, Id<Headcount> id) {
    return perform(database, {QStringLiteral("headcount.remove"), say("core", "Xóa một mẫu số")},
                   [&](Transaction& transaction) { return transaction.remove(id); });
}

}  // namespace taphuan
