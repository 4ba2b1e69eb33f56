#pragma once

#include "core/storage/connection.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace taphuan {

// The PostgreSQL cluster that support/with_postgres.sh started for the tests; there is none where it did not.

inline QString serverAddress(const QString& database) {
    const QString pattern = qEnvironmentVariable("TAPHUAN_TEST_SERVER");
    return pattern.isEmpty() ? QString() : pattern.arg(database);
}
inline bool hasServer() {
    return qEnvironmentVariableIsSet("TAPHUAN_TEST_SERVER");
}

inline void onServer(const QString& statement) {
    const auto db = Connection::open(serverAddress(QStringLiteral("postgres")), true);
    ASSERT_TRUE(db.ok()) << db.error().text().toStdString();
    const Status done = (*db)->execute(statement);
    ASSERT_TRUE(done.ok()) << statement.toStdString() << ": " << done.error().text().toStdString();
}

// A database of the cluster for one test: empty, or like `pattern`, another's address that nobody has open.
// It goes with this.
class ServerDatabase {
  public:
    explicit ServerDatabase(const QString& pattern = {}) {
        static int made = 0;
        name_ = QStringLiteral("test_%1_%2").arg(QCoreApplication::applicationPid()).arg(++made);
        const QString like = pattern.isEmpty() ? QString() : ServerAddress::parse(pattern)->database;
        onServer(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2 STRATEGY FILE_COPY")
                     .arg(name_, like.isEmpty() ? QStringLiteral("template0") : like));
    }
    ~ServerDatabase() {
        // One that the whole program shares goes with the cluster.
        if (QCoreApplication::instance())
            onServer(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(name_));
    }
    ServerDatabase(const ServerDatabase&) = delete;
    ServerDatabase& operator=(const ServerDatabase&) = delete;

    QString address() const { return serverAddress(name_); }

  private:
    QString name_;
};

}  // namespace taphuan
