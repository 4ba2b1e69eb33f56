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

// After marks or scores of these enrolments changed: computes again the results that were already computed.
Status refreshResults(Transaction& transaction, Id<TrainingClass> id, const QSet<qint64>& enrolments);

}  // namespace taphuan
