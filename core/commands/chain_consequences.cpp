#include "core/commands/chain_consequences.h"

#include "core/base/say.h"
#include "core/commands/compute_results.h"
#include "core/domain/class_rules.h"
#include "core/storage/certificate_store.h"
#include "core/storage/class_store.h"

namespace taphuan {

namespace {

// The enrolment whose row this is; null for other rows.
Id<Enrolment> enrolmentOfRow(RowKey key, const Values& values) {
    if (key.entity == Entity::enrolment) return Id<Enrolment>(key.row);
    if (key.entity == Entity::attendance) return recordOf<Attendance>(key.row, values).enrolment;
    if (key.entity == Entity::result) return recordOf<TrainingResult>(key.row, values).enrolment;
    if (key.entity == Entity::certificate) return recordOf<Certificate>(key.row, values).enrolment;
    return {};
}

std::optional<QString> found(const QHash<qint64, QString>& reasons, RowId row) {
    const auto reason = reasons.constFind(row.value);
    return reason == reasons.constEnd() ? std::nullopt : std::optional(*reason);
}

// Sessions of the class that lie outside its dates, and a cancelled class's certificates.
Status findBrokenClass(Connection& db, Id<TrainingClass> id, ChainHolds& holds) {
    TAPHUAN_ASSIGN(const auto trainingClass, find(db, id));
    if (!trainingClass) return {};
    TAPHUAN_ASSIGN(const auto sessions, sessionsOf(db, id));
    for (const Session& session : sessions)
        if (session.heldOn < trainingClass->starts || session.heldOn > trainingClass->ends)
            holds.holdClass(id, say("core", "Buổi %1 sẽ nằm ngoài thời gian của lớp %2")
                                    .arg(session.number)
                                    .arg(trainingClass->code));
    if (trainingClass->state != ClassState::cancelled) return {};
    TAPHUAN_ASSIGN(const ClassRow row, readClass(db, id));
    if (row.issued > 0)
        holds.holdClass(
            id,
            say("core", "Lớp %1 đã cấp %2 chứng chỉ, giấy chứng nhận").arg(row.record.code).arg(row.issued));
    return {};
}

Status findBrokenEnrolments(Connection& db, Id<TrainingClass> id, const QSet<qint64>& touched,
                            ChainHolds& holds) {
    TAPHUAN_ASSIGN(const auto unsupported, unsupportedCertificates(db, id));
    for (const UnsupportedCertificate& one : unsupported)
        if (touched.contains(one.enrolment.value))
            holds.holdEnrolment(
                one.enrolment, id,
                say("core", "Số %1 cấp cho %2 phải dựa trên kết quả hoàn thành").arg(one.number, one.holder));
    TAPHUAN_ASSIGN(const auto outside, marksOutside(db, id));
    for (const MarkOutside& mark : outside)
        if (touched.contains(mark.enrolment.value))
            holds.holdEnrolment(
                mark.enrolment, id,
                say("core", "%1 có điểm danh ngoài thời gian ở trong lớp").arg(mark.fullName));
    TAPHUAN_ASSIGN(const auto doubled, doubleCertificates(db, id));
    for (const DoubleCertificate& one : doubled)
        if (touched.contains(one.enrolment.value))
            holds.holdEnrolment(one.enrolment, id,
                                say("core", "%1 đang giữ số khác của lớp này").arg(one.holder));
    return {};
}

}  // namespace

void ChainHolds::holdEnrolment(Id<Enrolment> id, Id<TrainingClass> inClass, const QString& reason) {
    enrolments_.insert(id.value, {inClass, reason});
    sessionsOf_.insert(inClass.value, reason);
}

void ChainHolds::holdClass(Id<TrainingClass> id, const QString& reason) {
    classes_.insert(id.value, reason);
    sessionsOf_.insert(id.value, reason);
}

bool ChainHolds::add(const ChainHolds& other) {
    const qsizetype before = enrolments_.size() + classes_.size();
    for (auto held = other.enrolments_.cbegin(); held != other.enrolments_.cend(); ++held)
        if (enrolments_.contains(held.key()))
            holdClass(held->inClass, held->reason);
        else
            holdEnrolment(Id<Enrolment>(held.key()), held->inClass, held->reason);
    for (auto held = other.classes_.cbegin(); held != other.classes_.cend(); ++held)
        holdClass(Id<TrainingClass>(held.key()), *held);
    return enrolments_.size() + classes_.size() > before;
}

std::optional<QString> ChainHolds::reasonFor(RowKey key, const Values& values) const {
    if (key.entity == Entity::training_class) return found(classes_, key.row);
    if (key.entity == Entity::session)
        return found(sessionsOf_, recordOf<Session>(key.row, values).trainingClass);
    const auto held = enrolments_.constFind(enrolmentOfRow(key, values).value);
    return held == enrolments_.constEnd() ? std::nullopt : std::optional(held->reason);
}

void ChainConsequences::touch(RowKey key, const Values& before, const Values& after) {
    if (key.entity == Entity::training_class) return touchClass(Id<TrainingClass>(key.row), before, after);
    if (!before.empty()) touchRow(key, before);
    if (!after.empty()) touchRow(key, after);
}

void ChainConsequences::touchRow(RowKey key, const Values& values) {
    if (key.entity == Entity::session) {
        const Id<TrainingClass> id = recordOf<Session>(key.row, values).trainingClass;
        classes_.insert(id.value);
        wholeClasses_.insert(id.value);
    } else if (const Id<Enrolment> id = enrolmentOfRow(key, values); !id.isNull()) {
        enrolments_.insert(id.value);
    }
}

void ChainConsequences::touchClass(Id<TrainingClass> id, const Values& before, const Values& after) {
    classes_.insert(id.value);
    if (before.empty() || after.empty()) return;
    const auto was = recordOf<TrainingClass>(id, before), is = recordOf<TrainingClass>(id, after);
    if (was.ends != is.ends || was.course != is.course) wholeClasses_.insert(id.value);
}

Result<QHash<qint64, QSet<qint64>>> ChainConsequences::touchedByClass(Connection& db) const {
    QHash<qint64, QSet<qint64>> byClass;
    for (const qint64 id : enrolments_) {
        TAPHUAN_ASSIGN(const auto enrolment, find(db, Id<Enrolment>(id)));
        if (enrolment) byClass[enrolment->trainingClass.value].insert(id);
    }
    for (const qint64 id : wholeClasses_) {
        TAPHUAN_ASSIGN(const auto everybody,
                       select<Enrolment>(db, QStringLiteral("WHERE t.training_class = ?"), {id}));
        for (const Enrolment& enrolment : everybody) byClass[id].insert(enrolment.id.value);
    }
    return byClass;
}

Status ChainConsequences::refreshResults(Transaction& transaction) {
    TAPHUAN_ASSIGN(const auto byClass, touchedByClass(transaction.connection()));
    for (auto touched = byClass.cbegin(); touched != byClass.cend(); ++touched)
        TAPHUAN_TRY(rewriteResults(transaction, Id<TrainingClass>(touched.key()), *touched));
    return {};
}

Result<ChainHolds> ChainConsequences::broken(Connection& db) const {
    ChainHolds holds;
    TAPHUAN_ASSIGN(const auto byClass, touchedByClass(db));
    for (auto touched = byClass.cbegin(); touched != byClass.cend(); ++touched)
        TAPHUAN_TRY(findBrokenEnrolments(db, Id<TrainingClass>(touched.key()), *touched, holds));
    for (const qint64 id : classes_) TAPHUAN_TRY(findBrokenClass(db, Id<TrainingClass>(id), holds));
    return holds;
}

}  // namespace taphuan
