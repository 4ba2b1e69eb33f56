#pragma once

#include "core/storage/database.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace taphuan {

// A real database file in a folder that goes with the test; nothing is written outside it.
class TestDatabase {
  public:
    explicit TestDatabase(const QString& author = QStringLiteral("test")) {
        options.author = author;
        options.markerFolder = folder.filePath(QStringLiteral("replicas"));
        options.dailyBackup = false;
        auto created = Database::create(path(), options);
        EXPECT_TRUE(created.ok()) << (created ? "" : created.error().text().toStdString());
        if (created) database_ = std::move(created).value();
    }

    QString path() const { return folder.filePath(QStringLiteral("test.taphuan")); }
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

  private:
    std::unique_ptr<Database> database_;
};

}  // namespace taphuan

// The value of a good result; a bad one fails the test with its sentence and ends it.
#define ASSERT_GOOD(expression)                                                            \
    do {                                                                                   \
        const auto& taphuan_checked = (expression);                                         \
        ASSERT_TRUE(taphuan_checked.ok()) << taphuan_checked.error().text().toStdString(); \
    } while (false)
#define ASSIGN_GOOD(declaration, expression)                                   \
    auto TAPHUAN_JOIN(taphuan_good_, __LINE__) = (expression);                 \
    ASSERT_TRUE(TAPHUAN_JOIN(taphuan_good_, __LINE__).ok())                    \
        << TAPHUAN_JOIN(taphuan_good_, __LINE__).error().text().toStdString(); \
    declaration = std::move(TAPHUAN_JOIN(taphuan_good_, __LINE__)).value()
