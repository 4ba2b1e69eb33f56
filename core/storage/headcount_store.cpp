#include "core/storage/headcount_store.h"

#include "core/storage/select.h"
#include "core/storage/unit_store.h"

#include <QSet>

namespace taphuan {

Result<std::vector<HeadcountRow>> listHeadcounts(Connection& db, const HeadcountFilter& filter) {
    QString where;
    Values bound;
    if (filter.validOn) {
        where = QStringLiteral(
            "WHERE t.as_of = (SELECT max(o.as_of) FROM headcount o WHERE o.unit = t.unit "
            "AND o.audience = t.audience AND o.as_of <= ?) ");
        bound = {filter.validOn->toString(Qt::ISODate)};
    }
    TAPHUAN_ASSIGN(
        const auto all,
        select<Headcount>(db, where + QStringLiteral("ORDER BY t.unit, t.audience, t.as_of NULLS FIRST"),
                          bound));
    QSet<RowId> wanted;
    for (const Id<Unit> unit : filter.units) wanted.insert(unit);
    std::vector<HeadcountRow> rows;
    for (const Headcount& headcount : all) {
        if (!wanted.isEmpty() && !wanted.contains(headcount.unit)) continue;
        TAPHUAN_ASSIGN(const auto version, versionOn(db, headcount.unit, headcount.asOf));
        rows.push_back({headcount, version ? version->code : QString(), version ? version->name : QString()});
    }
    return rows;
}

}  // namespace taphuan
