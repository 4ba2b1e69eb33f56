#include "core/storage/register_counts.h"

#include "core/storage/unit_store.h"

namespace taphuan {

Result<RegisterCounts> registerCounts(Connection& db, QDate on) {
    RegisterCounts counts;
    TAPHUAN_ASSIGN(counts.plans, db.number(QStringLiteral("SELECT count(*) FROM plan")));
    TAPHUAN_ASSIGN(counts.classes, db.number(QStringLiteral("SELECT count(*) FROM class")));
    TAPHUAN_ASSIGN(counts.certificates, db.number(QStringLiteral("SELECT count(*) FROM certificate")));
    TAPHUAN_ASSIGN(counts.people,
                   db.number(QStringLiteral("SELECT (SELECT count(*) FROM person) - "
                                            "(SELECT count(*) FROM person_root WHERE person <> root)")));
    const QString day = on.toString(Qt::ISODate);
    TAPHUAN_ASSIGN(
        counts.rosters,
        db.number(QStringLiteral("SELECT count(DISTINCT coalesce(r.root, m.person)) FROM roster_member m "
                                 "LEFT JOIN person_root r ON r.person = m.person WHERE (m.valid_from IS NULL "
                                 "OR m.valid_from <= ?) AND (m.valid_to IS NULL OR m.valid_to > ?)"),
                  {day, day}));
    TAPHUAN_ASSIGN(const auto units, unitTree(db, {}, on));
    counts.units = static_cast<qint64>(units.size());
    return counts;
}

}  // namespace taphuan
