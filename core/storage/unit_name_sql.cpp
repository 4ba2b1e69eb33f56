#include "core/storage/unit_name_sql.h"

namespace taphuan {

// The order stands in a column of an inner query: SQLite does not let ORDER BY name the outer query's
// columns.

QString unitNameSql(const QString& unit, const QString& day) {
    return QStringLiteral(
               "(SELECT name FROM (SELECT uv.name AS name, coalesce(uv.valid_from, '') AS since, "
               "(coalesce(uv.valid_from, '') <= %2 AND coalesce(uv.valid_to, '9999') > %2) AS holds "
               "FROM unit_version uv WHERE uv.unit = %1) v ORDER BY holds DESC, since DESC LIMIT 1)")
        .arg(unit, day);
}

QString mainMembershipSql(const QString& person, const QString& day) {
    return QStringLiteral(
               "(SELECT id FROM (SELECT ms.id AS id, ms.is_main AS is_main, coalesce(ms.valid_from, '') AS "
               "since, "
               "(coalesce(ms.valid_from, '') <= %2 AND coalesce(ms.valid_to, '9999') > %2) AS holds "
               "FROM membership ms WHERE ms.person = %1) v ORDER BY is_main DESC, holds DESC, since DESC "
               "LIMIT "
               "1)")
        .arg(person, day);
}

}  // namespace taphuan
