#pragma once

#include "core/domain/training.h"
#include "core/storage/select.h"

#include <QHash>

namespace taphuan {

// By the enrolment's id.
Result<QHash<qint64, TrainingResult>> resultsOfClass(Connection& db, Id<TrainingClass> id);

}  // namespace taphuan
