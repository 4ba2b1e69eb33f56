#pragma once

#include "core/commands/perform.h"
#include "core/storage/database.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace taphuan {

// One person more, by an operation of its own.
inline Status addNamed(Database& database, const QString& name) {
    Person person;
    person.fullName = name;
    TAPHUAN_TRY(perform(database, {QStringLiteral("person.add"), name},
                        [&](Transaction& t) { return t.insert(person); }));
    return {};
}

inline qint64 peopleIn(Connection& db) {
    return db.number(QStringLiteral("SELECT count(*) FROM person")).value();
}
// -1 where the file cannot be read.
inline qint64 peopleIn(const QString& path) {
    const auto db = Connection::open(path, false);
    return db ? peopleIn(**db) : -1;
}

inline QString metaOf(Connection& db, const char* key) {
    return meta(db, QLatin1String(key)).value();
}

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The names in the file's folder that begin with the file's.
inline QStringList filesBeside(const QString& path) {
    const QFileInfo file(path);
    return QDir(file.absolutePath()).entryList({file.fileName() + u'*'}, QDir::Files, QDir::Name);
}

// The file as a program leaves it that dies now: what it committed lies beside it.
inline void copyAsKilled(const QString& from, const QString& to) {
    EXPECT_TRUE(QFile::copy(from, to));
    EXPECT_TRUE(QFile::copy(from + QStringLiteral("-wal"), to + QStringLiteral("-wal")));
}

// The program's own migrations and one after them.
inline Migrations withOneMore(const QString& folder, const QByteArray& script) {
    QFile file(folder + QStringLiteral("/next.sql"));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(script);
    Migrations known = migrations();
    const int next = known.back().version + 1;
    known.push_back({next, QStringLiteral("next"), next, file.fileName()});
    return known;
}

}  // namespace taphuan
