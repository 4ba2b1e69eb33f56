#pragma once

#include "core/storage/connection.h"

#include <QDate>

namespace taphuan {

// The setting's value valid on that day; `otherwise` where none is.
Result<QString> settingText(Connection& db, const QString& key, QDate on, const QString& otherwise);
Result<qint64> settingNumber(Connection& db, const QString& key, QDate on, qint64 otherwise);

}  // namespace taphuan
