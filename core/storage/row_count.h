#pragma once

#include "core/storage/connection.h"

namespace taphuan {

// `table` is a name of the schema, never typed by a person.
Result<qint64> rowCount(Connection& db, const QString& table);

}  // namespace taphuan
