#pragma once

#include "core/storage/connection.h"
#include "core/storage/records.h"
#include "core/storage/sealed_fields.h"

namespace taphuan {

// Records of one entity, by what follows "FROM table t ": "WHERE t.code = ? ORDER BY t.position".
template <class T>
Result<std::vector<T>> select(Connection& db, const QString& rest = {}, const Values& bound = {}) {
    const QString text = QStringLiteral("SELECT ") + columnsOf<T>(QLatin1String("t")) +
                         QStringLiteral(" FROM \"") + QLatin1String(Record<T>::table) +
                         QStringLiteral("\" t ") + rest;
    if constexpr (hasSealedFields<T>) {
        TAPHUAN_ASSIGN(auto opened, db.rows(text, bound, [&db](const QSqlQuery& query) {
            return openedFrom<T>(db, query);
        }));
        return allOf(std::move(opened));
    } else {
        return db.rows(text, bound, [](const QSqlQuery& query) { return recordFrom<T>(query); });
    }
}

template <class T>
Result<std::optional<T>> selectOne(Connection& db, const QString& rest, const Values& bound) {
    TAPHUAN_ASSIGN(auto all, select<T>(db, rest + QStringLiteral(" LIMIT 1"), bound));
    return all.empty() ? std::optional<T>() : std::optional<T>(std::move(all.front()));
}

template <class T>
Result<std::optional<T>> find(Connection& db, Id<T> id) {
    return selectOne<T>(db, QStringLiteral("WHERE t.id = ?"), {id.value});
}

}  // namespace taphuan
