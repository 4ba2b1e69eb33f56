#include "core/commands/result_commands.h"

#include "core/base/say.h"
#include "core/commands/compute_results.h"
#include "core/commands/perform.h"
#include "core/storage/class_store.h"
#include "core/storage/result_store.h"
#include "core/text/normalise.h"

namespace taphuan {

namespace {

constexpr qint64 topScore = 100 * 100;

Status notCancelled(const TrainingClass& trainingClass) {
    if (trainingClass.state != ClassState::cancelled) return {};
    return refused(say("core", "Lớp %1 đã hủy").arg(trainingClass.code), {}, say("core", "Mở lại lớp trước"));
}

Status storeScore(Transaction& transaction, const TrainingClass& trainingClass, const ScoreEntry& entry) {
    Connection& db = transaction.connection();
    TAPHUAN_ASSIGN(const auto enrolment, find(db, entry.enrolment));
    if (!enrolment || enrolment->trainingClass != trainingClass.id)
        return refused(say("core", "Người này không có trong lớp %1").arg(trainingClass.code),
                       entry.enrolment.text());
    if (entry.scoreHundredths && (*entry.scoreHundredths < 0 || *entry.scoreHundredths > topScore))
        return refused(say("core", "Điểm phải từ 0 đến 100"), scoreText(*entry.scoreHundredths));
    TAPHUAN_ASSIGN(auto stored, selectOne<TrainingResult>(db, QStringLiteral("WHERE t.enrolment = ?"),
                                                          {entry.enrolment.value}));
    TrainingResult result = stored.value_or(TrainingResult{});
    result.enrolment = entry.enrolment;
    result.scoreHundredths = entry.scoreHundredths;
    result.assessed = entry.scoreHundredths.has_value();
    result.grade = normalised(entry.grade);
    return stored ? transaction.update(result) : transaction.insert(result);
}

}  // namespace

Result<Committed> assess(Database& database, Id<TrainingClass> id, const std::vector<ScoreEntry>& scores) {
    TAPHUAN_ASSIGN(const TrainingClass trainingClass, classById(database.connection(), id));
    TAPHUAN_TRY(notCancelled(trainingClass));
    return perform(database,
                   {QStringLiteral("class.assess"),
                    say("core", "Nhập điểm %1 người, lớp %2").arg(scores.size()).arg(trainingClass.code)},
                   [&](Transaction& transaction) -> Status {
                       QSet<qint64> changed;
                       for (const ScoreEntry& entry : scores) {
                           TAPHUAN_TRY(storeScore(transaction, trainingClass, entry));
                           changed.insert(entry.enrolment.value);
                       }
                       return refreshResults(transaction, id, changed);
                   });
}

Result<Completed> completeClass(Database& database, Id<TrainingClass> id) {
    Completed completed;
    TAPHUAN_ASSIGN(TrainingClass trainingClass, classById(database.connection(), id));
    TAPHUAN_TRY(notCancelled(trainingClass));
    const auto complete = [&](Transaction& transaction) -> Status {
        Connection& db = transaction.connection();
        TAPHUAN_ASSIGN(const AttendanceGrid grid, readAttendanceGrid(db, id));
        if (grid.rows.empty())
            return refused(say("core", "Lớp %1 chưa có học viên").arg(trainingClass.code), {},
                           say("core", "Đưa người vào lớp trước"));
        if (grid.sessions.empty())
            return refused(say("core", "Lớp %1 chưa có buổi học").arg(trainingClass.code), {},
                           say("core", "Thêm buổi học trước"));
        TAPHUAN_TRY(computeResults(transaction, grid));
        TAPHUAN_ASSIGN(const auto results, resultsOfClass(db, id));
        for (const TrainingResult& result : results) {
            if (result.outcome == Outcome::completed) ++completed.completed;
            if (result.outcome == Outcome::not_completed) ++completed.notCompleted;
            if (result.outcome == Outcome::pending) ++completed.pending;
        }
        trainingClass.state = completed.pending > 0 ? ClassState::open : ClassState::closed;
        return transaction.update(trainingClass);
    };
    TAPHUAN_ASSIGN(completed.committed,
                   perform(database,
                           {QStringLiteral("class.complete"),
                            say("core", "Xét hoàn thành lớp %1").arg(trainingClass.code)},
                           complete));
    return completed;
}

}  // namespace taphuan
