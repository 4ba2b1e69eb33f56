#include "core/storage/migrations.h"

#include "core/base/say.h"
#include "core/storage/seal_everything.h"
#include "core/storage/write_door.h"

#include <QFile>

#include <algorithm>

namespace taphuan {

namespace {

// Statements end with ";" at the end of a line; comments stand on lines of their own.
QStringList statementsOf(const QString& script) {
    QStringList statements;
    QString current;
    for (const QString& line : script.split(u'\n')) {
        if (line.trimmed().startsWith(QLatin1String("--")) || line.trimmed().isEmpty()) continue;
        current += line + u'\n';
        if (line.endsWith(u';')) {
            statements << current;
            current.clear();
        }
    }
    return statements;
}

Status apply(Connection& db, const Migration& migration) {
    QFile file(migration.script);
    if (!file.open(QIODevice::ReadOnly))
        return databaseError(say("core", "Chương trình thiếu tệp nâng cấp"), migration.script);
    const QStringList statements = statementsOf(QString::fromUtf8(file.readAll()));
    for (const QString& statement : db.engine().schemaStatements(statements))
        TAPHUAN_TRY(db.execute(statement));
    if (migration.afterwards) TAPHUAN_TRY(migration.afterwards(db));
    TAPHUAN_TRY(setMeta(db, QStringLiteral("schema_version"), QString::number(migration.version)));
    return setMeta(db, QStringLiteral("oldest_reader"), QString::number(migration.oldestReader));
}

}  // namespace

const Migrations& migrations() {
    static const Migrations all{
        {1, QStringLiteral("first schema"), 1, QStringLiteral(":/migrations/0001_first.sql")},
        {2, QStringLiteral("covering indexes"), 1, QStringLiteral(":/migrations/0002_covering_indexes.sql")},
        {3, QStringLiteral("accounts, sealed personal data"), 3,
         QStringLiteral(":/migrations/0003_accounts.sql"), sealEverything},
        {4, QStringLiteral("rights of the people concerned"), 4,
         QStringLiteral(":/migrations/0004_data_rights.sql")},
        {5, QStringLiteral("ethnicity, erasures"), 5,
         QStringLiteral(":/migrations/0005_ethnicity_erasure.sql")},
        {6, QStringLiteral("find as typed"), 6, QStringLiteral(":/migrations/0006_find_as_typed.sql")},
        {7, QStringLiteral("profiles of lists"), 7, QStringLiteral(":/migrations/0007_import_profiles.sql")},
        {8, QStringLiteral("rosters"), 8, QStringLiteral(":/migrations/0008_rosters.sql")},
        {9, QStringLiteral("qualifications"), 9, QStringLiteral(":/migrations/0009_qualifications.sql")},
    };
    return all;
}

Result<int> schemaVersion(Connection& db) {
    TAPHUAN_ASSIGN(const auto names, db.rows(db.engine().tableNames(), {}, [](const QSqlQuery& query) {
        return query.value(0).toString();
    }));
    if (names.empty()) return 0;
    const auto holds = [&](const char* name) {
        return std::find(names.begin(), names.end(), QLatin1String(name)) != names.end();
    };
    if (!holds("meta") || !holds("operation"))
        return databaseError(say("core", "Tệp không phải cơ sở dữ liệu Tập Huấn"), db.path(),
                             say("core", "Chọn tệp có đuôi .taphuan do chương trình tạo ra"));
    TAPHUAN_ASSIGN(const QString version, meta(db, QStringLiteral("schema_version")));
    return version.toInt();
}

Status migrate(Connection& db, const Migrations& known) {
    TAPHUAN_ASSIGN(const int from, schemaVersion(db));
    for (const Migration& migration : known) {
        if (migration.version <= from) continue;
        TAPHUAN_ASSIGN(const auto door, WriteDoor::open(db));
        TAPHUAN_TRY(apply(db, migration));
        if (migration.version == known.back().version) TAPHUAN_TRY(db.finishSchema());
        TAPHUAN_TRY(door->commit());
    }
    return {};
}

Result<QString> meta(Connection& db, const QString& key) {
    TAPHUAN_ASSIGN(const auto value,
                   db.row(QStringLiteral("SELECT value FROM meta WHERE key = ?"), {key},
                          [](const QSqlQuery& query) { return query.value(0).toString(); }));
    return value.value_or(QString());
}

Status setMeta(Connection& db, const QString& key, const QString& value) {
    return db.execute(QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) "
                                     "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                      {key, value});
}

}  // namespace taphuan
