#include "core/storage/class_store.h"

#include "core/base/interface_language.h"
#include "core/base/say.h"
#include "core/storage/unit_name_sql.h"
#include "core/text/fold.h"

namespace taphuan {

namespace {

QString classColumns() {
    return QStringLiteral("SELECT ") + columnsOf<TrainingClass>(QLatin1String("t")) +
           QStringLiteral(
               ", co.code, co.name, (SELECT l.name FROM level l WHERE l.code = t.level LIMIT 1), "
               "(SELECT l.name_en FROM level l WHERE l.code = t.level LIMIT 1), ") +
           unitNameSql(QStringLiteral("t.unit"), QStringLiteral("t.starts")) +
           QStringLiteral(
               ", (SELECT l.code FROM budget_line l WHERE l.id = t.line), (SELECT k.code FROM task k WHERE "
               "k.id = t.task), "
               "(SELECT count(*) FROM nomination n WHERE n.training_class = t.id), "
               "(SELECT count(*) FROM enrolment e WHERE e.training_class = t.id AND (e.valid_to IS NULL OR "
               "e.valid_to > t.ends)), "
               "(SELECT count(*) FROM session s WHERE s.training_class = t.id), "
               "(SELECT count(*) FROM session s WHERE s.training_class = t.id AND EXISTS (SELECT 1 FROM "
               "attendance a WHERE a.session = s.id)), "
               "(SELECT count(*) FROM session s JOIN attendance a ON a.session = s.id WHERE s.training_class "
               "= t.id), "
               "(SELECT count(*) FROM enrolment e JOIN result r ON r.enrolment = e.id WHERE e.training_class "
               "= t.id AND r.outcome = 'completed'), "
               "(SELECT count(*) FROM certificate k WHERE k.training_class = t.id AND k.state IN ('issued', "
               "'handed_over')) "
               "FROM \"class\" t JOIN course co ON co.id = t.course ");
}

ClassRow classRow(const QSqlQuery& query) {
    int next = fieldCount<TrainingClass>() + 1;
    ClassRow row;
    row.record = recordFrom<TrainingClass>(query);
    QString levelNameEn;
    for (QString* text : {&row.courseCode, &row.courseName, &row.levelName, &levelNameEn, &row.unitName,
                          &row.lineCode, &row.taskCode})
        *text = query.value(next++).toString();
    row.levelName = nameSpoken(row.levelName, levelNameEn);
    for (qint64* count : {&row.nominated, &row.enrolled, &row.sessions, &row.markedSessions, &row.marked,
                          &row.completed, &row.issued})
        *count = query.value(next++).toLongLong();
    return row;
}

}  // namespace

Result<std::vector<ClassRow>> listClasses(Connection& db, const ClassFilter& filter) {
    QStringList conditions{QStringLiteral("1 = 1")};
    Values bound;
    const auto narrow = [&](const QString& condition, Value value) {
        conditions << condition;
        bound.push_back(std::move(value));
    };
    if (filter.year) narrow(QStringLiteral("substr(t.starts, 1, 4) = ?"), QString::number(*filter.year));
    if (filter.level) narrow(QStringLiteral("t.level = ?"), *filter.level);
    if (!filter.unit.isNull()) narrow(QStringLiteral("t.unit = ?"), filter.unit.value);
    if (!filter.course.isNull()) narrow(QStringLiteral("t.course = ?"), filter.course.value);
    if (!filter.line.isNull()) narrow(QStringLiteral("t.line = ?"), filter.line.value);
    if (filter.state) narrow(QStringLiteral("t.state = ?"), enumText(*filter.state));
    return db.rows(classColumns() + QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND ")) +
                       QStringLiteral(" ORDER BY t.starts NULLS FIRST, t.code, t.id"),
                   bound, classRow);
}

Result<TrainingClass> classByCode(Connection& db, const QString& code) {
    TAPHUAN_ASSIGN(auto found,
                   selectOne<TrainingClass>(db, QStringLiteral("WHERE t.code = ? ORDER BY t.id"), {code}));
    if (!found)
        return refused(say("core", "Không có lớp mã %1").arg(code), {},
                       say("core", "Xem mã trong danh sách lớp"));
    return std::move(*found);
}

Result<TrainingClass> classById(Connection& db, Id<TrainingClass> id) {
    TAPHUAN_ASSIGN(auto found, find(db, id));
    if (!found) return refused(say("core", "Lớp không còn nữa"), id.text());
    return std::move(*found);
}

Result<ClassRow> readClass(Connection& db, Id<TrainingClass> id) {
    TAPHUAN_ASSIGN(auto row, db.row(classColumns() + QStringLiteral("WHERE t.id = ?"), {id.value}, classRow));
    if (!row) return refused(say("core", "Lớp không còn nữa"), id.text());
    return std::move(*row);
}

Result<std::vector<Session>> sessionsOf(Connection& db, Id<TrainingClass> id) {
    return select<Session>(
        db, QStringLiteral("WHERE t.training_class = ? ORDER BY t.number, t.held_on NULLS FIRST, t.id"),
        {id.value});
}

Result<Session> sessionByNumber(Connection& db, const TrainingClass& trainingClass, qint64 number) {
    TAPHUAN_ASSIGN(auto sessions, sessionsOf(db, trainingClass.id));
    QStringList numbers;
    for (Session& session : sessions) {
        if (session.number == number) return std::move(session);
        numbers << QString::number(session.number);
    }
    return refused(say("core", "Lớp %1 không có buổi %2").arg(trainingClass.code).arg(number), {},
                   numbers.isEmpty()
                       ? say("core", "Lớp chưa có buổi học")
                       : say("core", "Các buổi của lớp: %1").arg(numbers.join(QStringLiteral(", "))));
}

Result<std::vector<Level>> listLevels(Connection& db) {
    return select<Level>(db, QStringLiteral("ORDER BY t.rank"));
}

Result<std::optional<Level>> levelByText(Connection& db, const QString& text) {
    if (text.isEmpty()) return std::optional<Level>();
    TAPHUAN_ASSIGN(const auto levels, listLevels(db));
    const QString wanted = folded(text);
    QStringList known;
    for (const Level& level : levels) {
        const QString name = folded(level.name);
        const QString bare = name.startsWith(QLatin1String("cap ")) ? name.mid(4) : name;
        if (wanted == folded(level.code) || wanted == name || wanted == bare ||
            wanted == folded(level.nameEn))
            return std::optional(level);
        known << nameSpoken(level.name, level.nameEn);
    }
    return refused(say("core", "Không có cấp %1").arg(text), {},
                   known.isEmpty() ? say("core", "Cơ sở dữ liệu chưa có danh mục cấp")
                                   : say("core", "Các cấp: %1").arg(known.join(QStringLiteral(", "))));
}

}  // namespace taphuan
