#include "core/commands/compute_results.h"

#include "core/base/say.h"
#include "core/domain/completion_reason.h"
#include "core/storage/certificate_store.h"
#include "core/storage/result_store.h"

namespace taphuan {

namespace {

TrainingResult computed(TrainingResult result, const AttendanceGrid& grid, const GridRow& row) {
    const Completion completion = completionOf(grid.rule, grid.marksOf(row), result.scoreHundredths,
                                               withdrawnOn(row.enrolment, grid.trainingClass));
    result.enrolment = row.enrolment.id;
    result.hoursPlanned = completion.hours.planned;
    result.hoursAttended = completion.hours.attended;
    result.endedOn = grid.trainingClass.ends;
    if (ResultFromElsewhere::fromReason(result.reason)) return result;
    result.tookPart = completion.tookPart;
    result.assessed = completion.assessed;
    result.passed = completion.passed;
    result.outcome = completion.outcome;
    result.reason = completion.reason;
    return result;
}

bool concerns(const QSet<qint64>& enrolments, qint64 id) {
    return enrolments.isEmpty() || enrolments.contains(id);
}

Status writeResults(Transaction& transaction, const AttendanceGrid& grid, const QSet<qint64>& enrolments) {
    TAPHUAN_ASSIGN(const auto stored, resultsOfClass(transaction.connection(), grid.trainingClass.id));
    for (const GridRow& row : grid.rows) {
        const qint64 id = row.enrolment.id.value;
        if (!concerns(enrolments, id)) continue;
        TrainingResult result = computed(stored.value(id), grid, row);
        if (stored.contains(id))
            TAPHUAN_TRY(transaction.updateComputed(result));
        else
            TAPHUAN_TRY(transaction.insert(result));
    }
    return {};
}

Status refuseUnsupported(Connection& db, Id<TrainingClass> id, const QSet<qint64>& enrolments) {
    TAPHUAN_ASSIGN(const auto unsupported, unsupportedCertificates(db, id));
    for (const UnsupportedCertificate& certificate : unsupported) {
        if (!concerns(enrolments, certificate.enrolment.value)) continue;
        return refused(say("core", "%1 đã được cấp số %2, kết quả mới là: %3")
                           .arg(certificate.holder, certificate.number, reasonText(certificate.reason)),
                       {}, say("core", "Thu hồi số đã cấp trước khi sửa"));
    }
    return {};
}

// Writes anew the results that were computed before, of `enrolments` or, where none is named, of all; gives
// whose they are.
Result<QSet<qint64>> writeAgain(Transaction& transaction, Id<TrainingClass> id,
                                const QSet<qint64>& enrolments) {
    Connection& db = transaction.connection();
    TAPHUAN_ASSIGN(const auto stored, resultsOfClass(db, id));
    QSet<qint64> again;
    for (const TrainingResult& result : stored)
        if (result.endedOn.isValid() && concerns(enrolments, result.enrolment.value))
            again.insert(result.enrolment.value);
    if (again.isEmpty()) return again;
    TAPHUAN_ASSIGN(const AttendanceGrid grid, readAttendanceGrid(db, id));
    TAPHUAN_TRY(writeResults(transaction, grid, again));
    return again;
}

Status refresh(Transaction& transaction, Id<TrainingClass> id, const QSet<qint64>& enrolments) {
    TAPHUAN_ASSIGN(const QSet<qint64> again, writeAgain(transaction, id, enrolments));
    return again.isEmpty() ? Status() : refuseUnsupported(transaction.connection(), id, again);
}

}  // namespace

Status computeResults(Transaction& transaction, const AttendanceGrid& grid, const QSet<qint64>& enrolments) {
    TAPHUAN_TRY(writeResults(transaction, grid, enrolments));
    return refuseUnsupported(transaction.connection(), grid.trainingClass.id, enrolments);
}

Status refreshResults(Transaction& transaction, Id<TrainingClass> id, const QSet<qint64>& enrolments) {
    return enrolments.isEmpty() ? Status() : refresh(transaction, id, enrolments);
}

Status refreshAllResults(Transaction& transaction, Id<TrainingClass> id) {
    return refresh(transaction, id, {});
}

Status rewriteResults(Transaction& transaction, Id<TrainingClass> id, const QSet<qint64>& enrolments) {
    if (enrolments.isEmpty()) return {};
    TAPHUAN_ASSIGN(const QSet<qint64> written, writeAgain(transaction, id, enrolments));
    Q_UNUSED(written);
    return {};
}

}  // namespace taphuan
