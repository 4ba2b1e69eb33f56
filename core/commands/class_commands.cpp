#include "core/commands/class_commands.h"

#include "core/base/say.h"
#include "core/commands/compute_results.h"
#include "core/commands/perform.h"
#include "core/domain/class_rules.h"
#include "core/storage/attendance_store.h"
#include "core/storage/class_store.h"
#include "core/storage/nomination_store.h"
#include "core/storage/setting_store.h"
#include "core/text/normalise.h"
#include "core/text/vietnamese_numbers.h"

namespace taphuan {

namespace {

Result<SessionLayout> layoutOn(Connection& db, QDate day) {
    SessionLayout layout;
    TAPHUAN_ASSIGN(layout.hoursPerSession,
                   settingNumber(db, QStringLiteral("tiet_per_buoi"), day, layout.hoursPerSession));
    TAPHUAN_ASSIGN(layout.morningStarts,
                   settingText(db, QStringLiteral("morning_starts"), day, layout.morningStarts));
    TAPHUAN_ASSIGN(layout.morningEnds,
                   settingText(db, QStringLiteral("morning_ends"), day, layout.morningEnds));
    TAPHUAN_ASSIGN(layout.afternoonStarts,
                   settingText(db, QStringLiteral("afternoon_starts"), day, layout.afternoonStarts));
    TAPHUAN_ASSIGN(layout.afternoonEnds,
                   settingText(db, QStringLiteral("afternoon_ends"), day, layout.afternoonEnds));
    return layout;
}

Result<std::vector<Session>> firstSessions(Connection& db, const TrainingClass& trainingClass,
                                           const Course& course, std::optional<qint64> count) {
    TAPHUAN_ASSIGN(const SessionLayout layout, layoutOn(db, trainingClass.starts));
    if (count) return layOutSessions(trainingClass, *count, layout);
    return layOutCourse(trainingClass, course.hours, layout);
}

Status sessionsStayInside(Connection& db, const TrainingClass& trainingClass) {
    TAPHUAN_ASSIGN(const auto sessions, sessionsOf(db, trainingClass.id));
    for (const Session& session : sessions) TAPHUAN_TRY(checkSession(session, trainingClass));
    return {};
}

Status seatsSuffice(Connection& db, const TrainingClass& trainingClass) {
    TAPHUAN_ASSIGN(const Seats seats, seatsOf(db, trainingClass));
    if (!seats.capacity || seats.taken <= *seats.capacity) return {};
    return refused(say("core", "Lớp %1 đã có %2 người, không giảm còn %3 chỗ")
                       .arg(trainingClass.code)
                       .arg(seats.taken)
                       .arg(*seats.capacity),
                   {}, say("core", "Cho người rút khỏi lớp trước"));
}

Result<Session> checked(Connection& db, Session session) {
    for (QString* text : {&session.part, &session.topic, &session.room, &session.instructor})
        *text = normalised(*text);
    TAPHUAN_ASSIGN(const TrainingClass trainingClass, classById(db, session.trainingClass));
    TAPHUAN_ASSIGN(const auto sessions, sessionsOf(db, session.trainingClass));
    if (session.number <= 0) session.number = sessions.empty() ? 1 : sessions.back().number + 1;
    TAPHUAN_TRY(checkSession(session, trainingClass));
    for (const Session& other : sessions)
        if (other.id != session.id && other.number == session.number)
            return refused(say("core", "Lớp %1 đã có buổi %2").arg(trainingClass.code).arg(session.number));
    return session;
}

// Nobody may be marked for a day on which they are not in the class.
Status marksStayInside(Connection& db, const Session& session) {
    TAPHUAN_ASSIGN(const auto outside, marksOutside(db, session.trainingClass));
    for (const MarkOutside& mark : outside)
        if (mark.session == session.id)
            return refused(say("core", "%1 đã có điểm danh buổi %2 nhưng không ở trong lớp ngày %3")
                               .arg(mark.fullName)
                               .arg(session.number)
                               .arg(dateText(session.heldOn)),
                           {}, say("core", "Bỏ điểm danh đó trước, hoặc chọn ngày khác"));
    return {};
}

Result<Committed> changeState(Database& database, Id<TrainingClass> id, const Intent& intent,
                              ClassState state, const QString& note) {
    return perform(database, intent, [&](Transaction& transaction) -> Status {
        TAPHUAN_ASSIGN(TrainingClass trainingClass, classById(transaction.connection(), id));
        trainingClass.state = state;
        if (!note.isEmpty()) trainingClass.note = normalisedLines(QString(trainingClass.note + u'\n' + note));
        return transaction.update(trainingClass);
    });
}

}  // namespace

Result<TrainingClass> checkedClass(Connection& db, TrainingClass trainingClass) {
    for (QString* text :
         {&trainingClass.code, &trainingClass.name, &trainingClass.place, &trainingClass.secretary})
        *text = normalised(*text);
    trainingClass.note = normalisedLines(trainingClass.note);
    std::optional<Level> level;
    if (!trainingClass.level.isEmpty()) {
        TAPHUAN_ASSIGN(level,
                       selectOne<Level>(db, QStringLiteral("WHERE t.code = ?"), {trainingClass.level}));
        if (!level) return refused(say("core", "Không có cấp %1").arg(trainingClass.level));
    }
    TAPHUAN_TRY(checkClass(trainingClass, level ? &*level : nullptr));
    TAPHUAN_ASSIGN(const auto same,
                   selectOne<TrainingClass>(db, QStringLiteral("WHERE t.code = ? AND t.id <> ?"),
                                            {trainingClass.code, trainingClass.id.value}));
    if (same)
        return refused(say("core", "Mã lớp %1 đã có").arg(trainingClass.code), same->name,
                       say("core", "Chọn mã khác"));
    return trainingClass;
}

Result<Committed> addClass(Database& database, TrainingClass& trainingClass, std::optional<qint64> sessions) {
    TrainingClass added;
    TAPHUAN_ASSIGN(
        const Committed committed,
        perform(database, {QStringLiteral("class.add"), say("core", "Thêm lớp %1").arg(trainingClass.code)},
                [&](Transaction& transaction) -> Status {
                    Connection& db = transaction.connection();
                    TAPHUAN_ASSIGN(added, checkedClass(db, trainingClass));
                    TAPHUAN_ASSIGN(const auto course, find(db, added.course));
                    if (!course) return refused(say("core", "Lớp chưa chọn chương trình"), added.code);
                    if (added.name.isEmpty()) added.name = course->name;
                    if (added.line.isNull()) added.line = course->line;
                    TAPHUAN_ASSIGN(auto laidOut, firstSessions(db, added, *course, sessions));
                    TAPHUAN_TRY(transaction.insert(added));
                    for (Session& session : laidOut) {
                        session.trainingClass = added.id;
                        TAPHUAN_TRY(transaction.insert(session));
                    }
                    return {};
                }));
    trainingClass = added;
    return committed;
}

Result<Committed> editClass(Database& database, const TrainingClass& trainingClass) {
    return perform(
        database, {QStringLiteral("class.edit"), say("core", "Sửa lớp %1").arg(trainingClass.code)},
        [&](Transaction& transaction) -> Status {
            TAPHUAN_ASSIGN(const TrainingClass edited, checkedClass(transaction.connection(), trainingClass));
            TAPHUAN_TRY(sessionsStayInside(transaction.connection(), edited));
            TAPHUAN_TRY(seatsSuffice(transaction.connection(), edited));
            TAPHUAN_TRY(transaction.update(edited));
            return refreshAllResults(transaction, edited.id);
        });
}

Result<Committed> cancelClass(Database& database, Id<TrainingClass> id, const QString& reason) {
    Connection& db = database.connection();
    TAPHUAN_ASSIGN(const ClassRow row, readClass(db, id));
    if (normalised(reason).isEmpty()) return refused(say("core", "Hủy lớp phải có lý do"), row.record.code);
    if (row.issued > 0)
        return refused(
            say("core", "Lớp %1 đã cấp %2 chứng chỉ, giấy chứng nhận").arg(row.record.code).arg(row.issued),
            {}, say("core", "Thu hồi trước khi hủy lớp"));
    return changeState(
        database, id,
        {QStringLiteral("class.cancel"), say("core", "Hủy lớp %1: %2").arg(row.record.code, reason)},
        ClassState::cancelled, QStringLiteral("Hủy lớp: ") + normalised(reason));
}

Result<Committed> reopenClass(Database& database, Id<TrainingClass> id) {
    TAPHUAN_ASSIGN(const TrainingClass trainingClass, classById(database.connection(), id));
    return changeState(database, id,
                       {QStringLiteral("class.reopen"), say("core", "Mở lại lớp %1").arg(trainingClass.code)},
                       ClassState::open, {});
}

Result<Committed> addSession(Database& database, Session& session) {
    Session added;
    TAPHUAN_ASSIGN(const Committed committed,
                   perform(database, {QStringLiteral("session.add"), say("core", "Thêm buổi học")},
                           [&](Transaction& transaction) -> Status {
                               TAPHUAN_ASSIGN(added, checked(transaction.connection(), session));
                               TAPHUAN_TRY(transaction.insert(added));
                               return refreshAllResults(transaction, added.trainingClass);
                           }));
    session = added;
    return committed;
}

Result<Committed> editSession(Database& database, const Session& session) {
    return perform(database, {QStringLiteral("session.edit"), say("core", "Sửa buổi %1").arg(session.number)},
                   [&](Transaction& transaction) -> Status {
                       TAPHUAN_ASSIGN(const Session edited, checked(transaction.connection(), session));
                       TAPHUAN_TRY(transaction.update(edited));
                       TAPHUAN_TRY(marksStayInside(transaction.connection(), edited));
                       return refreshAllResults(transaction, edited.trainingClass);
                   });
}

Result<Committed> removeSession(Database& database, Id<Session> id) {
    return perform(
        database, {QStringLiteral("session.remove"), say("core", "Xóa buổi học")},
        [&](Transaction& transaction) -> Status {
            Connection& db = transaction.connection();
            TAPHUAN_ASSIGN(const auto session, find(db, id));
            if (!session) return refused(say("core", "Buổi học không còn nữa"), id.text());
            TAPHUAN_ASSIGN(
                const qint64 marks,
                db.number(QStringLiteral("SELECT count(*) FROM attendance WHERE session = ?"), {id.value}));
            if (marks > 0)
                return refused(say("core", "Buổi học đã có %1 điểm danh").arg(marks), {},
                               say("core", "Xóa điểm danh trước"));
            TAPHUAN_TRY(transaction.remove(id));
            return refreshAllResults(transaction, session->trainingClass);
        });
}

}  // namespace taphuan
