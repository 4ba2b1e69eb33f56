#pragma once

#include "core/storage/attendance_store.h"
#include "core/storage/transaction.h"

#include <QSet>

namespace taphuan {

// Within a command: writes the results that the grid and the stored scores give, for the enrolments named by
// id or, where none is named, for all. Refused where somebody would no longer have completed whose
// certificate holds.
Status computeResults(Transaction& transaction, const AttendanceGrid& grid,
                      const QSet<qint64>& enrolments = {});

// After marks, scores or dates of these enrolments changed: computes again the results that were already
// computed. Refused like computeResults.
Status refreshResults(Transaction& transaction, Id<TrainingClass> id, const QSet<qint64>& enrolments);
// After what concerns the whole class changed, its dates or a session.
Status refreshAllResults(Transaction& transaction, Id<TrainingClass> id);

// Like refreshResults, for a command that sees itself to the certificates which then stand on nothing.
Status rewriteResults(Transaction& transaction, Id<TrainingClass> id, const QSet<qint64>& enrolments);

}  // namespace taphuan
