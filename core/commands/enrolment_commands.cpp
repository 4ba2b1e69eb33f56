#include "core/commands/enrolment_commands.h"

#include "core/base/say.h"
#include "core/commands/compute_results.h"
#include "core/commands/perform.h"
#include "core/storage/class_store.h"
#include "core/storage/enrolment_store.h"
#include "core/storage/nomination_store.h"
#include "core/storage/person_roots.h"
#include "core/text/vietnamese_numbers.h"

namespace taphuan {

namespace {

Status enoughSeats(const TrainingClass& trainingClass, qint64 wanted) {
    if (!trainingClass.capacity || wanted <= *trainingClass.capacity) return {};
    return refused(say("core", "Lớp %1 có %2 chỗ, danh sách cần %3 chỗ")
                       .arg(trainingClass.code)
                       .arg(*trainingClass.capacity)
                       .arg(wanted),
                   {}, say("core", "Bớt người, hoặc tăng số chỗ của lớp"));
}

bool stays(const Enrolment& enrolment, const TrainingClass& trainingClass) {
    return !enrolment.validTo.isValid() || enrolment.validTo > trainingClass.ends;
}

Status approveNominations(Transaction& transaction, const TrainingClass& trainingClass,
                          const QSet<qint64>& people) {
    TAPHUAN_ASSIGN(const auto nominations,
                   select<Nomination>(transaction.connection(), QStringLiteral("WHERE t.training_class = ?"),
                                      {trainingClass.id.value}));
    for (Nomination nomination : nominations) {
        if (!people.contains(nomination.person.value) || nomination.state == NominationState::approved)
            continue;
        nomination.state = NominationState::approved;
        nomination.reason.clear();
        nomination.decidedOn = transaction.database().clock().today();
        TAPHUAN_TRY(transaction.update(nomination));
    }
    return {};
}

Status openIfPlanned(Transaction& transaction, TrainingClass& trainingClass) {
    if (trainingClass.state != ClassState::planned) return {};
    trainingClass.state = ClassState::open;
    return transaction.update(trainingClass);
}

}  // namespace

Status takesPeople(const TrainingClass& trainingClass) {
    if (trainingClass.state == ClassState::cancelled)
        return refused(say("core", "Lớp %1 đã hủy").arg(trainingClass.code), {},
                       say("core", "Mở lại lớp trước"));
    if (trainingClass.state == ClassState::closed)
        return refused(say("core", "Lớp %1 đã kết thúc").arg(trainingClass.code), {},
                       say("core", "Mở lại lớp trước"));
    return {};
}

Status enrolWithin(Transaction& transaction, TrainingClass trainingClass,
                   const std::vector<Id<Person>>& people, QDate from, Enrolled& enrolled) {
    TAPHUAN_TRY(takesPeople(trainingClass));
    if (from.isValid() && from > trainingClass.ends)
        return refused(say("core", "Ngày vào lớp %1 sau ngày kết thúc lớp").arg(dateText(from)),
                       trainingClass.code);
    Connection& db = transaction.connection();
    TAPHUAN_ASSIGN(const PersonRoots roots, readPersonRoots(db));
    TAPHUAN_ASSIGN(const auto present, select<Enrolment>(db, QStringLiteral("WHERE t.training_class = ?"),
                                                         {trainingClass.id.value}));
    QHash<qint64, Enrolment> known;
    qint64 last = 0, inClass = 0;
    for (const Enrolment& enrolment : present) {
        known.insert(roots.of(enrolment.person), enrolment);
        last = std::max(last, enrolment.number);
        if (stays(enrolment, trainingClass)) ++inClass;
    }
    QSet<qint64> named;
    for (const Id<Person>& person : people) {
        named.insert(person.value);
        const qint64 root = roots.of(person);
        Enrolment enrolment = known.value(root);
        if (!enrolment.id.isNull() && stays(enrolment, trainingClass)) {
            ++enrolled.already;
            continue;
        }
        TAPHUAN_TRY(enoughSeats(trainingClass, ++inClass));
        ++enrolled.added;
        enrolment.validTo = {};
        if (!enrolment.id.isNull()) {
            TAPHUAN_TRY(transaction.update(enrolment));
            TAPHUAN_TRY(refreshResults(transaction, trainingClass.id, {enrolment.id.value}));
        } else {
            enrolment.trainingClass = trainingClass.id;
            enrolment.person = person;
            enrolment.number = ++last;
            enrolment.validFrom = from > trainingClass.starts ? from : QDate();
            TAPHUAN_TRY(transaction.insert(enrolment));
        }
        known.insert(root, enrolment);
    }
    TAPHUAN_TRY(approveNominations(transaction, trainingClass, named));
    return enrolled.added > 0 ? openIfPlanned(transaction, trainingClass) : Status();
}

Result<Enrolled> enrolPeople(Database& database, Id<TrainingClass> id, const std::vector<Id<Person>>& people,
                             QDate from) {
    Enrolled enrolled;
    TAPHUAN_ASSIGN(const TrainingClass trainingClass, classById(database.connection(), id));
    TAPHUAN_ASSIGN(
        enrolled.committed,
        perform(database,
                {QStringLiteral("class.enrol"), say("core", "Đưa người vào lớp %1").arg(trainingClass.code)},
                [&](Transaction& transaction) {
                    return enrolWithin(transaction, trainingClass, people, from, enrolled);
                }));
    return enrolled;
}

Result<Enrolled> enrolApproved(Database& database, Id<TrainingClass> id) {
    TAPHUAN_ASSIGN(const auto nominations, listNominations(database.connection(), id));
    std::vector<Id<Person>> people;
    for (const NominationRow& row : nominations)
        if (row.nomination.state == NominationState::approved && !row.enrolled)
            people.push_back(row.nomination.person);
    return enrolPeople(database, id, people);
}

Result<Committed> withdrawEnrolment(Database& database, Id<Enrolment> id, QDate on, const QString& reason) {
    return perform(
        database, {QStringLiteral("class.withdraw"), say("core", "Rút khỏi lớp: %1").arg(reason)},
        [&](Transaction& transaction) -> Status {
            Connection& db = transaction.connection();
            TAPHUAN_ASSIGN(auto enrolment, find(db, id));
            if (!enrolment) return refused(say("core", "Người này không còn trong danh sách lớp"), id.text());
            TAPHUAN_ASSIGN(const TrainingClass trainingClass, classById(db, enrolment->trainingClass));
            if (!on.isValid() || on > trainingClass.ends)
                return refused(say("core", "Ngày rút khỏi lớp phải không sau ngày kết thúc lớp %1")
                                   .arg(dateText(trainingClass.ends)),
                               trainingClass.code);
            if (enrolment->validFrom.isValid() && on < enrolment->validFrom)
                return refused(say("core", "Ngày rút khỏi lớp trước ngày vào lớp %1")
                                   .arg(dateText(enrolment->validFrom)),
                               trainingClass.code);
            TAPHUAN_ASSIGN(
                const qint64 later,
                db.number(
                    QStringLiteral(
                        "SELECT count(*) FROM attendance a JOIN session s ON s.id = a.session "
                        "WHERE a.enrolment = ? AND s.held_on >= ? AND a.mark NOT IN ('absent', 'excused')"),
                    {id.value, on.toString(Qt::ISODate)}));
            if (later > 0)
                return refused(
                    say("core", "Người này có mặt ở %1 buổi từ ngày %2").arg(later).arg(dateText(on)),
                    trainingClass.code, say("core", "Sửa điểm danh, hoặc chọn ngày rút sau"));
            enrolment->validTo = on;
            TAPHUAN_TRY(transaction.update(*enrolment));
            return refreshResults(transaction, trainingClass.id, {id.value});
        });
}

}  // namespace taphuan
