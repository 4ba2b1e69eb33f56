#include "core/commands/nomination_commands.h"

#include "core/base/say.h"
#include "core/commands/data_list_commands.h"
#include "core/commands/perform.h"
#include "core/domain/completion_rules.h"
#include "core/domain/training_words.h"
#include "core/storage/class_store.h"
#include "core/storage/nomination_store.h"
#include "core/storage/person_roots.h"
#include "core/text/normalise.h"

namespace taphuan {

namespace {

bool isOut(NominationState state) {
    return state == NominationState::refused || state == NominationState::withdrawn;
}

// One decision after another, while the seats last.
class Deciding {
  public:
    Deciding(Transaction& transaction, const TrainingClass& trainingClass, QString reason)
        : transaction_(transaction), trainingClass_(trainingClass), reason_(std::move(reason)) {}

    Status decide(const std::vector<Id<Nomination>>& ids, NominationState wanted, Decided& decided) {
        TAPHUAN_TRY(loadEnrolled());
        TAPHUAN_ASSIGN(const Seats seats, seatsOf(transaction_.connection(), trainingClass_));
        std::optional<qint64> left = seats.left();
        for (const Id<Nomination>& id : ids) TAPHUAN_TRY(decideOne(id, wanted, left, decided));
        return {};
    }
    const std::vector<Id<Person>>& approved() const { return approved_; }

  private:
    Status loadEnrolled() {
        TAPHUAN_ASSIGN(const auto nominations, listNominations(transaction_.connection(), trainingClass_.id));
        for (const NominationRow& row : nominations)
            if (row.enrolled) enrolled_.insert(row.nomination.id.value, row.fullName);
        return {};
    }

    Status decideOne(Id<Nomination> id, NominationState wanted, std::optional<qint64>& left,
                     Decided& decided) {
        TAPHUAN_ASSIGN(auto nomination, find(transaction_.connection(), id));
        if (!nomination || nomination->trainingClass != trainingClass_.id)
            return refused(
                say("core", "Không có người này trong danh sách cử tham gia lớp %1").arg(trainingClass_.code),
                id.text());
        const bool approve = wanted == NominationState::approved;
        if (!approve && enrolled_.contains(id.value))
            return refused(
                say("core", "%1 đang ở trong lớp %2").arg(enrolled_.value(id.value), trainingClass_.code), {},
                say("core", "Rút khỏi lớp trước"));
        const NominationState before = nomination->state;
        const bool seated = before == NominationState::approved || enrolled_.contains(id.value);
        const bool full = approve && !seated && left && *left == 0;
        nomination->state = full ? NominationState::reserve : wanted;
        nomination->reason = full ? QStringLiteral("Hết chỗ") : reason_;
        if (before != nomination->state) {
            nomination->decidedOn = transaction_.database().clock().today();
            ++decided.changed;
            if (approve && !seated && !full && left) --*left;
        }
        if (full) ++decided.reserved;
        if (nomination->state == NominationState::approved) {
            ++decided.approved;
            approved_.push_back(nomination->person);
        }
        return transaction_.update(*nomination);
    }

    Transaction& transaction_;
    const TrainingClass& trainingClass_;
    QString reason_;
    QHash<qint64, QString> enrolled_;  // nomination → name, of those in the class
    std::vector<Id<Person>> approved_;
};

// Of work that goes on where other work has ended.
Progress progressAfter(size_t done, const Progress& progress) {
    if (!progress) return {};
    return [done = qint64(done), &progress](qint64 more) { return progress(done + more); };
}

}  // namespace

qint64 stepsOf(const PeopleList& list) {
    return qint64(list.batch.people.size() + list.people.size());
}

Result<std::vector<Id<Person>>> peopleOfList(Transaction& transaction, const PeopleList& list,
                                             const Progress& progress) {
    TAPHUAN_ASSIGN(const auto added, applyPeopleWithin(transaction, list.batch, progress));
    std::vector<Id<Person>> people;
    for (const PeopleList::Entry& entry : list.people)
        people.push_back(entry.known.isNull() ? added[entry.inBatch] : entry.known);
    return people;
}

Status recordListOf(Transaction& transaction, const PeopleList& list, qint64 added) {
    const bool written = added > 0 || !list.batch.people.empty();
    return list.batch.list && written ? recordDataList(transaction, *list.batch.list) : Status();
}

Status nominateWithin(Transaction& transaction, const TrainingClass& trainingClass,
                      const std::vector<Nominee>& nominees, Nominated& nominated, const Progress& progress) {
    TAPHUAN_TRY(takesPeople(trainingClass));
    Connection& db = transaction.connection();
    TAPHUAN_ASSIGN(const PersonRoots roots, readPersonRoots(db));
    TAPHUAN_ASSIGN(const auto present, select<Nomination>(db, QStringLiteral("WHERE t.training_class = ?"),
                                                          {trainingClass.id.value}));
    TAPHUAN_ASSIGN(const auto enrolled, select<Enrolment>(db, QStringLiteral("WHERE t.training_class = ?"),
                                                          {trainingClass.id.value}));
    QHash<qint64, Nomination> known;
    for (const Nomination& nomination : present) known.insert(roots.of(nomination.person), nomination);
    QSet<qint64> inClass;
    for (const Enrolment& enrolment : enrolled)
        if (!withdrawnOn(enrolment, trainingClass).isValid()) inClass.insert(roots.of(enrolment.person));
    qint64 done = 0;
    for (const Nominee& nominee : nominees) {
        if (progress && !progress(done++)) return stoppedError();
        const qint64 root = roots.of(nominee.person);
        Nomination nomination = known.value(root);
        const bool isKnown = !nomination.id.isNull();
        if (inClass.contains(root) || (isKnown && !isOut(nomination.state))) {
            ++nominated.already;
            continue;
        }
        ++nominated.added;
        nomination.state = NominationState::pending;
        nomination.reason.clear();
        nomination.decidedOn = {};
        nomination.trainingClass = trainingClass.id;
        nomination.person = nominee.person;
        nomination.unit = nominee.unit;
        if (isKnown)
            TAPHUAN_TRY(transaction.update(nomination));
        else
            TAPHUAN_TRY(transaction.insert(nomination));
        known.insert(root, nomination);
    }
    return {};
}

Result<Nominated> nominate(Database& database, Id<TrainingClass> id, const std::vector<Nominee>& nominees) {
    Nominated nominated;
    TAPHUAN_ASSIGN(const TrainingClass trainingClass, classById(database.connection(), id));
    TAPHUAN_ASSIGN(
        nominated.committed,
        perform(database,
                {QStringLiteral("class.nominate"),
                 say("core", "Cử %1 người tham gia lớp %2").arg(nominees.size()).arg(trainingClass.code)},
                [&](Transaction& transaction) {
                    return nominateWithin(transaction, trainingClass, nominees, nominated);
                }));
    return nominated;
}

Result<Nominated> nominateList(Database& database, Id<TrainingClass> id, const PeopleList& list,
                               Id<Unit> unit, const Progress& progress) {
    Nominated nominated;
    TAPHUAN_ASSIGN(const TrainingClass trainingClass, classById(database.connection(), id));
    const auto body = [&](Transaction& transaction) -> Status {
        TAPHUAN_ASSIGN(const auto people, peopleOfList(transaction, list, progress));
        std::vector<Nominee> nominees;
        for (const Id<Person>& person : people) nominees.push_back({person, unit});
        TAPHUAN_TRY(nominateWithin(transaction, trainingClass, nominees, nominated,
                                   progressAfter(list.batch.people.size(), progress)));
        return recordListOf(transaction, list, nominated.added);
    };
    TAPHUAN_ASSIGN(
        nominated.committed,
        perform(database,
                {QStringLiteral("class.nominate"),
                 say("core", "Cử %1 người tham gia lớp %2").arg(list.people.size()).arg(trainingClass.code)},
                body));
    return nominated;
}

Result<Enrolled> enrolList(Database& database, Id<TrainingClass> id, const PeopleList& list,
                           const Progress& progress) {
    Enrolled enrolled;
    TAPHUAN_ASSIGN(const TrainingClass trainingClass, classById(database.connection(), id));
    const auto body = [&](Transaction& transaction) -> Status {
        TAPHUAN_ASSIGN(const auto people, peopleOfList(transaction, list, progress));
        TAPHUAN_TRY(enrolWithin(transaction, trainingClass, people, {}, enrolled,
                                progressAfter(list.batch.people.size(), progress)));
        return recordListOf(transaction, list, enrolled.added);
    };
    TAPHUAN_ASSIGN(
        enrolled.committed,
        perform(database,
                {QStringLiteral("class.enrol"),
                 say("core", "Đưa %1 người vào lớp %2").arg(list.people.size()).arg(trainingClass.code)},
                body));
    return enrolled;
}

Result<Decided> decideNominations(Database& database, Id<TrainingClass> id,
                                  const std::vector<Id<Nomination>>& nominations, NominationState wanted,
                                  const QString& reason, bool enrol) {
    Decided decided;
    TAPHUAN_ASSIGN(const TrainingClass trainingClass, classById(database.connection(), id));
    const QString why = normalised(reason);
    if (wanted == NominationState::refused && why.isEmpty())
        return refused(say("core", "Không duyệt phải có lý do"),
                       say("core", "lớp %1").arg(trainingClass.code));
    const auto decide = [&](Transaction& transaction) -> Status {
        TAPHUAN_TRY(takesPeople(trainingClass));
        Deciding deciding(transaction, trainingClass, why);
        TAPHUAN_TRY(deciding.decide(nominations, wanted, decided));
        if (!enrol || deciding.approved().empty()) return {};
        Enrolled enrolled;
        TAPHUAN_TRY(enrolWithin(transaction, trainingClass, deciding.approved(), {}, enrolled));
        decided.enrolled = enrolled.added;
        return {};
    };
    TAPHUAN_ASSIGN(
        decided.committed,
        perform(database,
                {QStringLiteral("class.decide"),
                 say("core", "Xét danh sách cử tham gia lớp %1: %2").arg(trainingClass.code, wordOf(wanted))},
                decide));
    return decided;
}

}  // namespace taphuan
