#include "core/commands/past_training_commands.h"

#include "core/base/say.h"
#include "core/commands/class_commands.h"
#include "core/domain/completion_reason.h"
#include "core/storage/class_store.h"
#include "core/storage/person_roots.h"
#include "core/text/normalise.h"

#include <QSet>

namespace taphuan {

namespace {

// A class of the past and who is in it.
struct HeldClass {
    TrainingClass record;
    QSet<qint64> inClass;  // roots
    qint64 last = 0;       // number on the list
};

Result<TrainingClass> madeClass(Transaction& transaction, const TrainingClass& wanted) {
    Connection& db = transaction.connection();
    TAPHUAN_ASSIGN(TrainingClass made, checkedClass(db, wanted));
    TAPHUAN_ASSIGN(const auto course, find(db, made.course));
    if (!course) return refused(say("core", "Lớp chưa chọn chương trình"), made.code);
    if (made.name.isEmpty()) made.name = course->name;
    if (made.line.isNull()) made.line = course->line;
    made.state = ClassState::closed;
    TAPHUAN_TRY(transaction.insert(made));
    return made;
}

Result<HeldClass> joinedClass(Connection& db, Id<TrainingClass> id, const PersonRoots& roots) {
    HeldClass held;
    TAPHUAN_ASSIGN(held.record, classById(db, id));
    TAPHUAN_ASSIGN(const auto sessions, sessionsOf(db, id));
    if (held.record.state == ClassState::cancelled)
        return refused(say("core", "Lớp %1 đã hủy").arg(held.record.code), {},
                       say("core", "Mở lại lớp trước"));
    if (!sessions.empty())
        return refused(say("core", "Lớp %1 có buổi học ghi tại đây").arg(held.record.code), {},
                       say("core", "Đưa người vào lớp rồi điểm danh, xét hoàn thành trên trang của lớp"));
    TAPHUAN_ASSIGN(const auto present,
                   select<Enrolment>(db, QStringLiteral("WHERE t.training_class = ?"), {id.value}));
    for (const Enrolment& enrolment : present) {
        held.inClass.insert(roots.of(enrolment.person));
        held.last = std::max(held.last, enrolment.number);
    }
    return held;
}

Result<std::vector<HeldClass>> heldClasses(Transaction& transaction, const PastTraining& past,
                                           const PersonRoots& roots, ImportedPast& imported) {
    std::vector<HeldClass> all;
    for (const TrainingClass& wanted : past.classes) {
        if (wanted.id.isNull()) {
            TAPHUAN_ASSIGN(TrainingClass made, madeClass(transaction, wanted));
            all.push_back({std::move(made), {}, 0});
            ++imported.classes;
        } else {
            TAPHUAN_ASSIGN(HeldClass held, joinedClass(transaction.connection(), wanted.id, roots));
            all.push_back(std::move(held));
        }
    }
    return all;
}

Status writePastResult(Transaction& transaction, const HeldClass& held, Id<Person> person,
                       const PastResult& given) {
    Enrolment enrolment;
    enrolment.trainingClass = held.record.id;
    enrolment.person = person;
    enrolment.number = held.last;
    TAPHUAN_TRY(transaction.insert(enrolment));
    TrainingResult result;
    result.enrolment = enrolment.id;
    result.tookPart = given.tookPart;
    result.assessed = given.assessed;
    result.passed = given.passed;
    result.outcome = given.outcome;
    result.reason = ResultFromElsewhere{normalised(given.number), given.issuedOn}.reason();
    result.grade = normalised(given.grade);
    result.endedOn = held.record.ends;
    return transaction.insert(result);
}

}  // namespace

Result<ImportedPast> importPastTraining(Database& database, const PastTraining& past,
                                        const Progress& progress) {
    if (past.results.empty()) return refused(say("core", "Không có kết quả nào để nhập"), past.fileName);
    ImportedPast imported;
    const auto body = [&](Transaction& transaction) -> Status {
        TAPHUAN_ASSIGN(const auto people, peopleOfList(transaction, past.people));
        TAPHUAN_ASSIGN(const PersonRoots roots, readPersonRoots(transaction.connection()));
        TAPHUAN_ASSIGN(auto classes, heldClasses(transaction, past, roots, imported));
        qint64 done = 0;
        for (const PastResult& given : past.results) {
            const Id<Person> person = people[given.person];
            HeldClass& held = classes[given.inClass];
            if (held.inClass.contains(roots.of(person))) {
                ++imported.already;
            } else {
                held.inClass.insert(roots.of(person));
                ++held.last;
                TAPHUAN_TRY(writePastResult(transaction, held, person, given));
                ++imported.added;
            }
            if (progress && !progress(++done)) return stoppedError();
        }
        return recordListOf(transaction, past.people, imported.added);
    };
    TAPHUAN_ASSIGN(imported.committed,
                   perform(database,
                           {QStringLiteral("class.history"),
                            say("core", "Nhập kết quả %1 lượt người của %2 lớp đã tổ chức từ %3")
                                .arg(past.results.size())
                                .arg(past.classes.size())
                                .arg(past.fileName)},
                           body));
    return imported;
}

}  // namespace taphuan
