#include "core/storage/row_count.h"

namespace taphuan {

Result<qint64> rowCount(Connection& db, const QString& table) {
    return db.number(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table));
}

}  // namespace taphuan
