#include "core/storage/result_store.h"

namespace taphuan {

Result<QHash<qint64, TrainingResult>> resultsOfClass(Connection& db, Id<TrainingClass> id) {
    TAPHUAN_ASSIGN(
        const auto results,
        select<TrainingResult>(
            db, QStringLiteral("JOIN enrolment e ON e.id = t.enrolment WHERE e.training_class = ?"),
            {id.value}));
    QHash<qint64, TrainingResult> byEnrolment;
    for (const TrainingResult& result : results) byEnrolment.insert(result.enrolment.value, result);
    return byEnrolment;
}

}  // namespace taphuan
