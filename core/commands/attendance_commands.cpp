#include "core/commands/attendance_commands.h"

#include "core/base/say.h"
#include "core/commands/compute_results.h"
#include "core/commands/perform.h"
#include "core/storage/class_store.h"
#include "core/text/normalise.h"
#include "core/text/vietnamese_numbers.h"

namespace taphuan {

namespace {

// Writes the marks of one class.
class Marking {
  public:
    Marking(Transaction& transaction, Id<TrainingClass> id) : transaction_(transaction), class_(id) {}

    Status mark(const MarkEntry& entry) {
        TAPHUAN_ASSIGN(const Session session, known(sessions_, entry.session));
        TAPHUAN_ASSIGN(const Enrolment enrolment, known(enrolments_, entry.enrolment));
        if (entry.mark && !holdsOn(enrolment, session.heldOn)) return outside(session, enrolment);
        Attendance attendance{
            {}, session.id, enrolment.id, entry.mark.value_or(Mark::present), normalised(entry.note)};
        attendance.id = Id<Attendance>(pairId(schemaOf(Entity::attendance), valuesOf(attendance)));
        TAPHUAN_ASSIGN(const auto present, find(transaction_.connection(), attendance.id));
        changed_.insert(enrolment.id.value);
        if (!entry.mark) return present ? transaction_.remove(attendance.id) : Status();
        return present ? transaction_.update(attendance) : transaction_.insert(attendance);
    }
    Status finish() { return refreshResults(transaction_, class_, changed_); }

  private:
    template <class T>
    Result<T> known(QHash<qint64, T>& cache, Id<T> id) {
        if (const auto found = cache.constFind(id.value); found != cache.constEnd()) return *found;
        TAPHUAN_ASSIGN(const auto read, find(transaction_.connection(), id));
        if (!read || read->trainingClass != class_)
            return refused(say("core", "Buổi học hoặc học viên không thuộc lớp này"), id.text());
        cache.insert(id.value, *read);
        return *read;
    }
    Status outside(const Session& session, const Enrolment& enrolment) {
        TAPHUAN_ASSIGN(const auto person, find(transaction_.connection(), enrolment.person));
        return refused(say("core", "%1 không ở trong lớp ngày %2")
                           .arg(person ? person->fullName : QString(), dateText(session.heldOn)),
                       say("core", "buổi %1").arg(session.number), say("core", "Bỏ trống buổi này"));
    }

    Transaction& transaction_;
    Id<TrainingClass> class_;
    QHash<qint64, Session> sessions_;
    QHash<qint64, Enrolment> enrolments_;
    QSet<qint64> changed_;
};

Status takesMarks(const TrainingClass& trainingClass) {
    if (trainingClass.state != ClassState::cancelled) return {};
    return refused(say("core", "Lớp %1 đã hủy, không điểm danh").arg(trainingClass.code), {},
                   say("core", "Mở lại lớp trước"));
}

Result<Committed> markAs(Database& database, Id<TrainingClass> id, const std::vector<MarkEntry>& marks,
                         const QString& what) {
    TAPHUAN_ASSIGN(const TrainingClass trainingClass, classById(database.connection(), id));
    TAPHUAN_TRY(takesMarks(trainingClass));
    return perform(database,
                   {QStringLiteral("class.attend"), say("core", "%1, lớp %2").arg(what, trainingClass.code)},
                   [&](Transaction& transaction) -> Status {
                       Marking marking(transaction, id);
                       for (const MarkEntry& entry : marks) TAPHUAN_TRY(marking.mark(entry));
                       return marking.finish();
                   });
}

Result<Session> sessionById(Connection& db, Id<Session> id) {
    TAPHUAN_ASSIGN(const auto session, find(db, id));
    if (!session) return refused(say("core", "Buổi học không còn nữa"), id.text());
    return *session;
}

}  // namespace

Result<Committed> setMarks(Database& database, Id<TrainingClass> id, const std::vector<MarkEntry>& marks) {
    return markAs(database, id, marks, say("core", "Điểm danh %1 lượt").arg(marks.size()));
}

Result<Committed> setMark(Database& database, const MarkEntry& mark) {
    TAPHUAN_ASSIGN(const Session session, sessionById(database.connection(), mark.session));
    return markAs(database, session.trainingClass, {mark},
                  say("core", "Điểm danh buổi %1").arg(session.number));
}

Result<Committed> markAllPresent(Database& database, Id<Session> id) {
    TAPHUAN_ASSIGN(const Session session, sessionById(database.connection(), id));
    TAPHUAN_ASSIGN(const AttendanceGrid grid,
                   readAttendanceGrid(database.connection(), session.trainingClass));
    std::vector<MarkEntry> marks;
    for (size_t i = 0; i < grid.sessions.size(); ++i) {
        if (grid.sessions[i].id != id) continue;
        for (const GridRow& row : grid.rows)
            if (row.cells[i].inClass && !row.cells[i].mark)
                marks.push_back({id, row.enrolment.id, Mark::present, {}});
    }
    return markAs(database, session.trainingClass, marks,
                  say("core", "Cả lớp có mặt buổi %1").arg(session.number));
}

Result<Committed> clearSession(Database& database, Id<Session> id) {
    TAPHUAN_ASSIGN(const Session session, sessionById(database.connection(), id));
    TAPHUAN_ASSIGN(const auto present, select<Attendance>(database.connection(),
                                                          QStringLiteral("WHERE t.session = ?"), {id.value}));
    std::vector<MarkEntry> marks;
    for (const Attendance& attendance : present)
        marks.push_back({id, attendance.enrolment, std::nullopt, {}});
    return markAs(database, session.trainingClass, marks,
                  say("core", "Xóa điểm danh buổi %1").arg(session.number));
}

}  // namespace taphuan
