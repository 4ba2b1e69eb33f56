#pragma once

#include "core/storage/database.h"
#include "tests/support/test_server.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace taphuan {

// Where a test's database lies: a file in the folder, or, where the tests run beside a server, a database
// there.
class TestPlace {
  public:
    explicit TestPlace(const QTemporaryDir& folder, const QString& like = {})
        : path_(folder.filePath(QStringLiteral("test.taphuan"))) {
        if (!hasServer()) return;
        server_ = std::make_unique<ServerDatabase>(like);
        path_ = server_->address();
    }
    const QString& path() const { return path_; }

  private:
    QString path_;
    std::unique_ptr<ServerDatabase> server_;
};

// A real database of the engine under test, which goes with the test; nothing else is written outside its
// folder.
class TestDatabase {
  public:
    explicit TestDatabase(const QString& author = QStringLiteral("test")) {
        options.author = author;
        options.markerFolder = folder.filePath(QStringLiteral("replicas"));
        options.dailyBackup = false;
        auto created = hasServer() ? openCopyOfEmpty() : Database::create(path(), options);
        EXPECT_TRUE(created.ok()) << (created ? "" : created.error().text().toStdString());
        if (created) database_ = std::move(created).value();
    }

    const QString& path() const { return place->path(); }
    Database& database() { return *database_; }
    Connection& connection() { return database_->connection(); }
    Database& operator*() { return *database_; }
    Database* operator->() { return database_.get(); }
    void close() { database_.reset(); }
    void reopen() {
        close();
        auto opened = Database::open(path(), options);
        ASSERT_TRUE(opened.database) << opened.error.text().toStdString();
        database_ = std::move(opened.database);
    }

    QTemporaryDir folder;
    OpenOptions options;

    // Holds from now on what the other does, which nobody has open, as if it were the same copy of the data.
    void become(const TestDatabase& other) {
        close();
        if (hasServer()) {
            place = std::make_unique<TestPlace>(folder, other.path());
            const auto db = Connection::open(path(), true);
            ASSERT_TRUE(db.ok()) << db.error().text().toStdString();
            const Status moved =
                (*db)->execute(QStringLiteral("UPDATE meta SET value = (SELECT CAST(system_identifier AS "
                                              "TEXT) || '/' || current_database() "
                                              "FROM pg_control_system()) WHERE key = 'server_home'"));
            ASSERT_TRUE(moved.ok()) << moved.error().text().toStdString();
            // Log-ins are the cluster's: another copy may have closed one.
            const auto adjusted = (*db)->number(QStringLiteral("SELECT taphuan.adjust_logins()"));
            ASSERT_TRUE(adjusted.ok()) << adjusted.error().text().toStdString();
            return;
        }
        ASSERT_TRUE(QFile::remove(path()));
        ASSERT_TRUE(QFile::copy(other.path(), path()));
    }

  private:
    // On a server the schema is made once for the program, and copied for each test.
    Result<std::unique_ptr<Database>> openCopyOfEmpty() {
        static const auto* const empty = [] {
            auto* const made = new ServerDatabase;
            const auto database = Database::create(made->address());
            EXPECT_TRUE(database.ok()) << (database ? "" : database.error().text().toStdString());
            return made;
        }();
        place = std::make_unique<TestPlace>(folder, empty->address());
        TAPHUAN_ASSIGN(const auto db, Connection::open(path(), true));
        TAPHUAN_TRY(beginReplica(*db, {}, Books::open));
        return Database::open(path(), options).take();
    }

    std::unique_ptr<TestPlace> place = hasServer() ? nullptr : std::make_unique<TestPlace>(folder);
    std::unique_ptr<Database> database_;
};

}  // namespace taphuan

// The value of a good result; a bad one fails the test with its sentence and ends it.
#define ASSERT_GOOD(expression)                                                            \
    do {                                                                                   \
        const auto& taphuan_checked = (expression);                                        \
        ASSERT_TRUE(taphuan_checked.ok()) << taphuan_checked.error().text().toStdString(); \
    } while (false)
#define ASSIGN_GOOD(declaration, expression)                                   \
    auto TAPHUAN_JOIN(taphuan_good_, __LINE__) = (expression);                 \
    ASSERT_TRUE(TAPHUAN_JOIN(taphuan_good_, __LINE__).ok())                    \
        << TAPHUAN_JOIN(taphuan_good_, __LINE__).error().text().toStdString(); \
    declaration = std::move(TAPHUAN_JOIN(taphuan_good_, __LINE__)).value()
