#pragma once

#include "core/storage/server_address.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <gtest/gtest.h>

namespace taphuan {

// Runs statements as a tool would that knows nothing of the journal: on a file no rule of ours holds it, on a
// server none of its triggers (its owner alone may switch them off).
inline void editByHand(const QString& path, const QStringList& statements) {
    const QString name = QStringLiteral("by hand");
    {
        const auto server = ServerAddress::parse(path);
        auto sql =
            QSqlDatabase::addDatabase(server ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), name);
        sql.setDatabaseName(server ? server->database : path);
        if (server) sql.setHostName(server->host);
        ASSERT_TRUE(sql.open()) << sql.lastError().text().toStdString();
        QSqlQuery query(sql);
        const QString unhindered =
            QStringLiteral("SET session_replication_role = replica; SET search_path = taphuan");
        ASSERT_TRUE(!server || query.exec(unhindered)) << query.lastError().text().toStdString();
        for (const QString& statement : statements)
            ASSERT_TRUE(query.exec(statement))
                << statement.toStdString() << query.lastError().text().toStdString();
    }
    QSqlDatabase::removeDatabase(name);
}

}  // namespace taphuan
