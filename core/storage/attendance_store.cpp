#include "core/storage/attendance_store.h"

#include "core/storage/class_store.h"
#include "core/storage/course_store.h"
#include "core/storage/unit_name_sql.h"

namespace taphuan {

namespace {

Result<std::vector<GridRow>> gridPeople(Connection& db, Id<TrainingClass> id) {
    const QString text =
        QStringLiteral("SELECT ") + columnsOf<Enrolment>(QLatin1String("t")) +
        QStringLiteral(", p.full_name, m.position, ") +
        unitNameSql(QStringLiteral("m.unit"), QStringLiteral("c.starts")) +
        QStringLiteral(
            " FROM enrolment t JOIN person p ON p.id = t.person JOIN \"class\" c ON c.id = t.training_class "
            "LEFT JOIN membership m ON m.id = ") +
        mainMembershipSql(QStringLiteral("t.person"), QStringLiteral("c.starts")) +
        QStringLiteral(" WHERE t.training_class = ? ORDER BY t.number, t.id");
    return db.rows(text, {id.value}, [](const QSqlQuery& query) {
        const int next = fieldCount<Enrolment>() + 1;
        GridRow row;
        row.enrolment = recordFrom<Enrolment>(query);
        row.fullName = query.value(next).toString();
        row.position = query.value(next + 1).toString();
        row.unitName = query.value(next + 2).toString();
        return row;
    });
}

}  // namespace

std::vector<SessionMark> AttendanceGrid::marksOf(const GridRow& row) const {
    std::vector<SessionMark> marks;
    for (size_t i = 0; i < sessions.size(); ++i)
        if (row.cells[i].inClass) marks.push_back({sessions[i].number, sessions[i].hours, row.cells[i].mark});
    return marks;
}

Result<AttendanceGrid> readAttendanceGrid(Connection& db, Id<TrainingClass> id) {
    AttendanceGrid grid;
    TAPHUAN_ASSIGN(grid.trainingClass, classById(db, id));
    TAPHUAN_ASSIGN(const auto course, find(db, grid.trainingClass.course));
    if (course) grid.course = *course;
    TAPHUAN_ASSIGN(grid.rule, completionRuleOf(db, grid.course, grid.trainingClass.ends));
    TAPHUAN_ASSIGN(grid.sessions, sessionsOf(db, id));
    TAPHUAN_ASSIGN(grid.rows, gridPeople(db, id));
    TAPHUAN_ASSIGN(
        const auto marks,
        select<Attendance>(
            db, QStringLiteral("JOIN session s ON s.id = t.session WHERE s.training_class = ?"), {id.value}));

    QHash<qint64, size_t> columnOf, rowOf;
    for (size_t i = 0; i < grid.sessions.size(); ++i) columnOf.insert(grid.sessions[i].id.value, i);
    for (size_t i = 0; i < grid.rows.size(); ++i) {
        GridRow& row = grid.rows[i];
        rowOf.insert(row.enrolment.id.value, i);
        row.cells.resize(grid.sessions.size());
        for (size_t at = 0; at < grid.sessions.size(); ++at)
            row.cells[at].inClass = holdsOn(row.enrolment, grid.sessions[at].heldOn);
    }
    for (const Attendance& attendance : marks) {
        const auto row = rowOf.constFind(attendance.enrolment.value);
        if (row == rowOf.constEnd())
            continue;  // of another class, after a merge of two copies; a finding of check
        GridCell& cell = grid.rows[*row].cells[columnOf.value(attendance.session.value)];
        cell.mark = attendance.mark;
        cell.note = attendance.note;
    }
    for (GridRow& row : grid.rows) {
        row.hours = attendedHours(grid.rule, grid.marksOf(row));
        row.reach = couldStillReach(grid.rule, row.hours);
    }
    return grid;
}

Result<std::vector<MarkOutside>> marksOutside(Connection& db, Id<TrainingClass> id) {
    return db.rows(
        QStringLiteral("SELECT s.id, e.id, p.full_name FROM session s JOIN attendance a ON a.session = s.id "
                       "JOIN enrolment e ON e.id = a.enrolment JOIN person p ON p.id = e.person "
                       "WHERE s.training_class = ? AND (s.held_on < e.valid_from OR s.held_on >= e.valid_to) "
                       "ORDER BY s.number, e.number"),
        {id.value}, [](const QSqlQuery& query) {
            return MarkOutside{Id<Session>(query.value(0).toLongLong()),
                               Id<Enrolment>(query.value(1).toLongLong()), query.value(2).toString()};
        });
}

}  // namespace taphuan
