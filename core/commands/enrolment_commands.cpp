#include "core/commands/enrolment_commands.h"

#include "core/base/say.h"
#include "core/commands/compute_results.h"
#include "core/commands/perform.h"
#include "core/storage/class_store.h"
#include "core/storage/enrolment_store.h"
#include "core/storage/nomination_store.h"
#include "core/storage/person_roots.h"
#include "core/text/normalise.h"
#include "core/text/vietnamese_numbers.h"

#include <algorithm>

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
    return !withdrawnOn(enrolment, trainingClass).isValid();
}

// Nominations for the class of the people whose roots are named.
Status decideAll(Transaction& transaction, const TrainingClass& trainingClass, const PersonRoots& roots,
                 const QSet<qint64>& people, NominationState state, const QString& reason) {
    TAPHUAN_ASSIGN(const auto nominations,
                   select<Nomination>(transaction.connection(), QStringLiteral("WHERE t.training_class = ?"),
                                      {trainingClass.id.value}));
    for (Nomination nomination : nominations) {
        if (!people.contains(roots.of(nomination.person)) || nomination.state == state) continue;
        nomination.state = state;
        nomination.reason = reason;
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

// One person after another, while the seats last.
class Enrolling {
  public:
    // Without `from`, new people are in the class from its first day, and who returns from their old one.
    Enrolling(Transaction& transaction, const TrainingClass& trainingClass, const PersonRoots& roots,
              QDate from)
        : transaction_(transaction), trainingClass_(trainingClass), roots_(roots), from_(from) {}

    Status load() {
        TAPHUAN_ASSIGN(const auto present, select<Enrolment>(transaction_.connection(),
                                                             QStringLiteral("WHERE t.training_class = ?"),
                                                             {trainingClass_.id.value}));
        for (const Enrolment& enrolment : present) {
            last_ = std::max(last_, enrolment.number);
            const qint64 root = roots_.of(enrolment.person);
            const bool isIn = stays(enrolment, trainingClass_);
            if (isIn) inClass_.insert(root);
            if (isIn || !known_.contains(root)) known_.insert(root, enrolment);
        }
        return {};
    }

    Status enrol(Id<Person> person, Enrolled& enrolled) {
        const qint64 root = roots_.of(person);
        if (inClass_.contains(root)) {
            ++enrolled.already;
            return {};
        }
        inClass_.insert(root);
        TAPHUAN_TRY(enoughSeats(trainingClass_, inClass_.size()));
        ++enrolled.added;
        if (const auto known = known_.constFind(root); known != known_.constEnd()) return takeBack(*known);
        Enrolment enrolment;
        enrolment.trainingClass = trainingClass_.id;
        enrolment.person = person;
        enrolment.number = ++last_;
        enrolment.validFrom = firstDay();
        return transaction_.insert(enrolment);
    }

  private:
    QDate firstDay() const { return from_ > trainingClass_.starts ? from_ : QDate(); }

    Status takeBack(Enrolment enrolment) {
        enrolment.validTo = {};
        if (from_.isValid()) enrolment.validFrom = firstDay();
        TAPHUAN_TRY(transaction_.update(enrolment));
        TAPHUAN_TRY(marksStayInside(enrolment));
        return refreshResults(transaction_, trainingClass_.id, {enrolment.id.value});
    }

    Status marksStayInside(const Enrolment& enrolment) {
        TAPHUAN_ASSIGN(const auto outside, marksOutside(transaction_.connection(), trainingClass_.id));
        for (const MarkOutside& mark : outside)
            if (mark.enrolment == enrolment.id)
                return refused(
                    say("core", "%1 đã có điểm danh trước ngày %2").arg(mark.fullName, dateText(from_)),
                    trainingClass_.code,
                    say("core", "Bỏ trống ngày vào lớp, rồi điểm danh vắng các buổi đã nghỉ"));
        return {};
    }

    Transaction& transaction_;
    const TrainingClass& trainingClass_;
    const PersonRoots& roots_;
    QDate from_;
    QHash<qint64, Enrolment> known_;  // by root; the one that stays where there are several
    QSet<qint64> inClass_;
    qint64 last_ = 0;
};

// Marks from the day on which somebody left; refused where they were there.
Status takeLaterMarks(Transaction& transaction, const Enrolment& enrolment,
                      const TrainingClass& trainingClass) {
    TAPHUAN_ASSIGN(const auto later,
                   select<Attendance>(transaction.connection(),
                                      QStringLiteral("JOIN session s ON s.id = t.session "
                                                     "WHERE t.enrolment = ? AND s.held_on >= ?"),
                                      {enrolment.id.value, enrolment.validTo.toString(Qt::ISODate)}));
    const auto there = std::count_if(later.begin(), later.end(), [](const Attendance& attendance) {
        return attendance.mark != Mark::absent && attendance.mark != Mark::excused;
    });
    if (there > 0)
        return refused(
            say("core", "Người này có mặt ở %1 buổi từ ngày %2").arg(there).arg(dateText(enrolment.validTo)),
            trainingClass.code, say("core", "Sửa điểm danh, hoặc chọn ngày rút sau"));
    for (const Attendance& attendance : later) TAPHUAN_TRY(transaction.remove(attendance.id));
    return {};
}

Status checkLeaving(const Enrolment& enrolment, const TrainingClass& trainingClass, QDate on) {
    if (!on.isValid() || on > trainingClass.ends)
        return refused(say("core", "Ngày rút khỏi lớp phải không sau ngày kết thúc lớp %1")
                           .arg(dateText(trainingClass.ends)),
                       trainingClass.code);
    if (enrolment.validFrom.isValid() && on < enrolment.validFrom)
        return refused(
            say("core", "Ngày rút khỏi lớp trước ngày vào lớp %1").arg(dateText(enrolment.validFrom)),
            trainingClass.code);
    return {};
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
                   const std::vector<Id<Person>>& people, QDate from, Enrolled& enrolled,
                   const Progress& progress) {
    TAPHUAN_TRY(takesPeople(trainingClass));
    if (from.isValid() && from > trainingClass.ends)
        return refused(say("core", "Ngày vào lớp %1 sau ngày kết thúc lớp").arg(dateText(from)),
                       trainingClass.code);
    TAPHUAN_ASSIGN(const PersonRoots roots, readPersonRoots(transaction.connection()));
    Enrolling enrolling(transaction, trainingClass, roots, from);
    TAPHUAN_TRY(enrolling.load());
    QSet<qint64> named;
    qint64 done = 0;
    for (const Id<Person>& person : people) {
        if (progress && !progress(done++)) return stoppedError();
        named.insert(roots.of(person));
        TAPHUAN_TRY(enrolling.enrol(person, enrolled));
    }
    TAPHUAN_TRY(decideAll(transaction, trainingClass, roots, named, NominationState::approved, {}));
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
    const QString why = normalised(reason);
    return perform(database, {QStringLiteral("class.withdraw"), say("core", "Rút khỏi lớp: %1").arg(why)},
                   [&](Transaction& transaction) -> Status {
                       Connection& db = transaction.connection();
                       TAPHUAN_ASSIGN(auto enrolment, find(db, id));
                       if (!enrolment)
                           return refused(say("core", "Người này không còn trong danh sách lớp"), id.text());
                       TAPHUAN_ASSIGN(const TrainingClass trainingClass,
                                      classById(db, enrolment->trainingClass));
                       TAPHUAN_TRY(checkLeaving(*enrolment, trainingClass, on));
                       enrolment->validTo = on;
                       TAPHUAN_TRY(takeLaterMarks(transaction, *enrolment, trainingClass));
                       TAPHUAN_TRY(transaction.update(*enrolment));
                       TAPHUAN_ASSIGN(const PersonRoots roots, readPersonRoots(db));
                       TAPHUAN_TRY(decideAll(transaction, trainingClass, roots, {roots.of(enrolment->person)},
                                             NominationState::withdrawn, why));
                       return refreshResults(transaction, trainingClass.id, {id.value});
                   });
}

}  // namespace taphuan
