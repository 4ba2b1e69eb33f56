#include "core/commands/compute_results.h"

#include "core/base/say.h"
#include "core/storage/result_store.h"

namespace taphuan {

namespace {

TrainingResult computed(TrainingResult result, const AttendanceGrid& grid, const GridRow& row) {
    const Completion completion = completionOf(grid.rule, grid.marksOf(row), result.scoreHundredths,
                                               withdrawnOn(row.enrolment, grid.trainingClass));
    result.enrolment = row.enrolment.id;
    result.hoursPlanned = completion.hours.planned;
    result.hoursAttended = completion.hours.attended;
    result.tookPart = completion.tookPart;
    result.assessed = completion.assessed;
    result.passed = completion.passed;
    result.outcome = completion.outcome;
    result.reason = completion.reason;
    result.endedOn = grid.trainingClass.ends;
    return result;
}

Status mayLoseCompletion(Connection& db, const GridRow& row, const TrainingResult& result) {
    if (result.outcome == Outcome::completed) return {};
    TAPHUAN_ASSIGN(
        const auto number,
        db.row(
            QStringLiteral(
                "SELECT number FROM certificate WHERE enrolment = ? AND state IN ('issued', 'handed_over')"),
            {row.enrolment.id.value}, [](const QSqlQuery& query) { return query.value(0).toString(); }));
    if (!number) return {};
    return refused(
        say("core", "%1 đã được cấp số %2, kết quả mới là: %3").arg(row.fullName, *number, result.reason), {},
        say("core", "Thu hồi số đã cấp trước khi sửa"));
}

}  // namespace

Status computeResults(Transaction& transaction, const AttendanceGrid& grid, const QSet<qint64>& enrolments) {
    Connection& db = transaction.connection();
    TAPHUAN_ASSIGN(const auto stored, resultsOfClass(db, grid.trainingClass.id));
    for (const GridRow& row : grid.rows) {
        const qint64 id = row.enrolment.id.value;
        if (!enrolments.isEmpty() && !enrolments.contains(id)) continue;
        TrainingResult result = computed(stored.value(id), grid, row);
        TAPHUAN_TRY(mayLoseCompletion(db, row, result));
        if (stored.contains(id))
            TAPHUAN_TRY(transaction.update(result));
        else
            TAPHUAN_TRY(transaction.insert(result));
    }
    return {};
}

Status refreshResults(Transaction& transaction, Id<TrainingClass> id, const QSet<qint64>& enrolments) {
    Connection& db = transaction.connection();
    TAPHUAN_ASSIGN(const auto stored, resultsOfClass(db, id));
    QSet<qint64> again;
    for (const qint64 enrolment : enrolments)
        if (stored.value(enrolment).endedOn.isValid()) again.insert(enrolment);
    if (again.isEmpty()) return {};
    TAPHUAN_ASSIGN(const AttendanceGrid grid, readAttendanceGrid(db, id));
    return computeResults(transaction, grid, again);
}

}  // namespace taphuan
