#include "core/storage/nomination_store.h"

#include "core/storage/record_fields.h"
#include "core/storage/unit_name_sql.h"

namespace taphuan {

Result<std::vector<NominationRow>> listNominations(Connection& db, Id<TrainingClass> id) {
    const QString text =
        QStringLiteral("SELECT ") + columnsOf<Nomination>(QLatin1String("t")) +
        QStringLiteral(", p.full_name, p.birth, p.sex, m.position, ") +
        unitNameSql(QStringLiteral("coalesce(t.unit, m.unit)"), QStringLiteral("c.starts")) +
        QStringLiteral(
            ", EXISTS (SELECT 1 FROM enrolment e LEFT JOIN person_root er ON er.person = e.person "
            "WHERE e.training_class = t.training_class AND coalesce(er.root, e.person) = coalesce(tr.root, "
            "t.person) AND (e.valid_to IS NULL OR e.valid_to > c.ends)) "
            "FROM nomination t JOIN person p ON p.id = t.person JOIN \"class\" c ON c.id = t.training_class "
            "LEFT JOIN person_root tr ON tr.person = t.person LEFT JOIN membership m ON m.id = ") +
        mainMembershipSql(QStringLiteral("t.person"), QStringLiteral("c.starts")) +
        QStringLiteral(" WHERE t.training_class = ? ORDER BY t.id");
    return db.rows(text, {id.value}, [](const QSqlQuery& query) {
        const int next = fieldCount<Nomination>() + 1;
        NominationRow row;
        row.nomination = recordFrom<Nomination>(query);
        row.fullName = query.value(next).toString();
        restore(row.birth, fromVariant(query.value(next + 1)));
        restore(row.sex, fromVariant(query.value(next + 2)));
        row.position = query.value(next + 3).toString();
        row.unitName = query.value(next + 4).toString();
        row.enrolled = query.value(next + 5).toBool();
        return row;
    });
}

Result<Seats> seatsOf(Connection& db, const TrainingClass& trainingClass) {
    Seats seats{trainingClass.capacity, 0};
    TAPHUAN_ASSIGN(
        seats.taken,
        db.number(
            QStringLiteral("WITH place AS (SELECT coalesce(r.root, e.person) AS root, "
                           "e.valid_to IS NULL OR e.valid_to > ? AS stays "
                           "FROM enrolment e LEFT JOIN person_root r ON r.person = e.person "
                           "WHERE e.training_class = ?) "
                           "SELECT count(*) FROM (SELECT root FROM place WHERE stays "
                           "UNION SELECT coalesce(r.root, n.person) FROM nomination n "
                           "LEFT JOIN person_root r ON r.person = n.person "
                           "WHERE n.training_class = ? AND n.state = 'approved' "
                           "AND coalesce(r.root, n.person) NOT IN (SELECT root FROM place)) f"),
            {trainingClass.ends.toString(Qt::ISODate), trainingClass.id.value, trainingClass.id.value}));
    return seats;
}

}  // namespace taphuan
