#include "core/commands/catalogue_commands.h"

#include "core/base/say.h"
#include "core/commands/perform.h"
#include "core/storage/select.h"

namespace taphuan {

namespace {

template <class T>
Result<QHash<QString, Id<T>>> idsByCode(Connection& db) {
    TAPHUAN_ASSIGN(const auto rows, select<T>(db));
    QHash<QString, Id<T>> ids;
    for (const T& row : rows) ids.insert(row.code, row.id);
    return ids;
}

Status addRules(Transaction& transaction, const CatalogueContent& catalogue,
                const QHash<QString, Id<Audience>>& audiences, RowCounts& counts) {
    TAPHUAN_ASSIGN(const qint64 present,
                   transaction.connection().number(QStringLiteral("SELECT count(*) FROM audience_rule")));
    if (present > 0) return {};
    for (const CatalogueRule& one : catalogue.rules) {
        AudienceRule rule = one.rule;
        rule.audience = audiences.value(one.audience);
        TAPHUAN_TRY(transaction.insert(rule));
        ++counts.added;
    }
    return {};
}

}  // namespace

Status addCatalogue(Transaction& transaction, const CatalogueContent& catalogue, RowCounts& counts) {
    TAPHUAN_ASSIGN(auto audiences, idsByCode<Audience>(transaction.connection()));
    for (const CatalogueAudience& one : catalogue.audiences) {
        if (audiences.contains(one.audience.code)) continue;
        Audience audience = one.audience;
        audience.parent = audiences.value(one.parent);
        TAPHUAN_TRY(transaction.insert(audience));
        audiences.insert(audience.code, audience.id);
        ++counts.added;
    }
    TAPHUAN_ASSIGN(const auto groups, idsByCode<UnitGroup>(transaction.connection()));
    for (UnitGroup group : catalogue.unitGroups) {
        if (groups.contains(group.code)) continue;
        TAPHUAN_TRY(transaction.insert(group));
        ++counts.added;
    }
    TAPHUAN_ASSIGN(const auto kinds, idsByCode<RosterKind>(transaction.connection()));
    for (RosterKind kind : catalogue.rosterKinds) {
        if (kinds.contains(kind.code)) continue;
        TAPHUAN_TRY(transaction.insert(kind));
        ++counts.added;
    }
    return addRules(transaction, catalogue, audiences, counts);
}

Result<Committed> importCatalogue(Database& database, const CatalogueContent& catalogue) {
    const Intent intent{QStringLiteral("catalogue.import"),
                        say("core", "Nhập danh mục nhóm đối tượng, nhóm đơn vị, mạng lưới")};
    return perform(database, intent, [&](Transaction& transaction) {
        RowCounts counts;
        return addCatalogue(transaction, catalogue, counts);
    });
}

}  // namespace taphuan
