#include "core/storage/enrolment_store.h"

#include "core/base/say.h"
#include "core/storage/unit_name_sql.h"

namespace taphuan {

Result<std::vector<ClassPerson>> listClassPeople(Connection& db, Id<TrainingClass> id) {
    const QString text =
        QStringLiteral("SELECT ") + columnsOf<Enrolment>(QLatin1String("t")) + QStringLiteral(", ") +
        columnsOf<Person>(QLatin1String("p")) + QStringLiteral(", ") +
        columnsOf<TrainingResult>(QLatin1String("r")) + QStringLiteral(", ") +
        columnsOf<Certificate>(QLatin1String("k")) + QStringLiteral(", m.position, m.department, m.unit, ") +
        unitNameSql(QStringLiteral("m.unit"), QStringLiteral("c.starts")) +
        QStringLiteral(
            " FROM enrolment t JOIN person p ON p.id = t.person JOIN \"class\" c ON c.id = t.training_class "
            "LEFT JOIN result r ON r.enrolment = t.id "
            "LEFT JOIN certificate k ON k.id = (SELECT ck.id FROM certificate ck WHERE ck.enrolment = t.id "
            "ORDER BY ck.state IN ('issued', 'handed_over') DESC, ck.year DESC, ck.sequence DESC LIMIT 1) "
            "LEFT JOIN membership m ON m.id = ") +
        mainMembershipSql(QStringLiteral("t.person"), QStringLiteral("c.starts")) +
        QStringLiteral(" WHERE t.training_class = ? ORDER BY t.number, t.id");
    const auto read = [&db](const QSqlQuery& query) -> Result<ClassPerson> {
        int at = 0;
        ClassPerson row;
        row.enrolment = recordFrom<Enrolment>(query, at);
        at += fieldCount<Enrolment>() + 1;
        TAPHUAN_ASSIGN(row.person, openedFrom<Person>(db, query, at));
        at += fieldCount<Person>() + 1;
        if (!query.isNull(at)) row.result = recordFrom<TrainingResult>(query, at);
        at += fieldCount<TrainingResult>() + 1;
        if (!query.isNull(at)) row.certificate = recordFrom<Certificate>(query, at);
        at += fieldCount<Certificate>() + 1;
        row.position = query.value(at).toString();
        row.department = query.value(at + 1).toString();
        row.unit = Id<Unit>(query.value(at + 2).toLongLong());
        row.unitName = query.value(at + 3).toString();
        return row;
    };
    TAPHUAN_ASSIGN(auto rows, db.rows(text, {id.value}, read));
    return allOf(std::move(rows));
}

Result<Enrolment> enrolmentOf(Connection& db, const TrainingClass& trainingClass, Id<Person> person) {
    TAPHUAN_ASSIGN(auto found,
                   selectOne<Enrolment>(db,
                                        QStringLiteral("WHERE t.training_class = ? AND (t.person = ? OR "
                                                       "t.person IN (SELECT o.person FROM person_root o "
                                                       "JOIN person_root w ON w.root = o.root WHERE w.person "
                                                       "= ?)) ORDER BY t.valid_to IS NOT NULL, t.id"),
                                        {trainingClass.id.value, person.value, person.value}));
    if (found) return std::move(*found);
    TAPHUAN_ASSIGN(const auto named, find(db, person));
    return refused(say("core", "%1 không có trong lớp %2")
                       .arg(named ? named->fullName : person.text(), trainingClass.code),
                   {}, say("core", "Đưa vào lớp trước"));
}

}  // namespace taphuan
