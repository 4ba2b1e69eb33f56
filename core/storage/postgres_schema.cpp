#include "core/storage/postgres_schema.h"

#include "core/storage/schema.h"

#include <QMap>
#include <QRegularExpression>

namespace taphuan {

namespace {

// What letters and digits are, is decided in core/text: whatever else stands between words.
const char* const findTable =
    "CREATE TABLE person_find (rowid BIGINT PRIMARY KEY, terms TEXT COLLATE \"C\" NOT NULL, words tsvector "
    "NOT NULL "
    "GENERATED ALWAYS AS (array_to_tsvector(array_remove(string_to_array(regexp_replace(terms, "
    "'[^0-9A-Za-z\\u0080-\\U0010ffff]+', ' ', 'g'), ' '), ''))) STORED)";

// A view of the table's own name whose hidden columns refuse to be read.
QString hiddenColumnsView(const QString& table, const QStringList& columns) {
    return QStringLiteral(
               "DO $$ BEGIN EXECUTE (SELECT format('CREATE TEMP VIEW %I AS SELECT %s FROM taphuan.%I', '%1', "
               "string_agg(CASE WHEN column_name IN ('%2') THEN format('CASE WHEN taphuan.refuse() THEN %I "
               "END "
               "AS %I', column_name, column_name) ELSE quote_ident(column_name) END, ', ' ORDER BY "
               "ordinal_position), '%1') FROM information_schema.columns WHERE table_schema = 'taphuan' AND "
               "table_name = '%1'); END $$")
        .arg(table, columns.join(QStringLiteral("', '")));
}

QString translated(QString text, QStringList& references) {
    static const QRegularExpression table(QStringLiteral("^CREATE TABLE \"?([a-z_]+)\"? "));
    static const QRegularExpression options(
        QStringLiteral("\\)\\s*(STRICT|WITHOUT ROWID)(, WITHOUT ROWID)?;"));
    static const QRegularExpression reference(QStringLiteral(
        "(\"[a-z_]+\") BIGINT( NOT NULL)? (REFERENCES \"[a-z_]+\" \\(id\\) DEFERRABLE INITIALLY "
        "DEFERRED)"));
    const auto made = table.match(text);
    if (!made.hasMatch()) return text;
    text.replace(options, QStringLiteral(");"));
    text.replace(QRegularExpression(QStringLiteral("\\bINTEGER\\b")), QStringLiteral("BIGINT"));
    text.replace(QRegularExpression(QStringLiteral("\\bBLOB\\b")), QStringLiteral("BYTEA"));
    text.replace(QRegularExpression(QStringLiteral(" TEXT\\b")), QStringLiteral(" TEXT COLLATE \"C\""));
    for (auto found = reference.match(text); found.hasMatch(); found = reference.match(text)) {
        references << QStringLiteral("ALTER TABLE \"%1\" ADD FOREIGN KEY (%2) %3")
                          .arg(made.captured(1), found.captured(1), found.captured(3));
        text.remove(found.capturedStart(3) - 1, found.capturedLength(3) + 1);
    }
    return text;
}

}  // namespace

QStringList postgresStatements(const QStringList& statements) {
    QStringList all, references;
    for (const QString& statement : statements) {
        if (statement.startsWith(QLatin1String("CREATE TABLE meta ")))
            all << QStringLiteral("CREATE SCHEMA taphuan");
        if (statement.startsWith(QLatin1String("CREATE VIRTUAL TABLE person_find")))
            all << QLatin1String(findTable)
                << QStringLiteral("CREATE INDEX person_find_words ON person_find USING gin (words)");
        else
            all << translated(statement, references);
    }
    return all + references;
}

Status hideFromViewer(const ViewerTables& tables, const std::function<Status(const QString&)>& run) {
    const QStringList hidden = tables.hiddenTables();
    for (const QString& table : hidden)
        TAPHUAN_TRY(run(QStringLiteral("CREATE TEMP VIEW \"%1\" AS SELECT * FROM taphuan.\"%1\" WHERE "
                                       "taphuan.refuse()")
                            .arg(table)));
    QMap<QString, QStringList> columns;
    for (const QString& column : tables.hiddenColumns())
        columns[column.section(u'.', 0, 0)] << column.section(u'.', 1);
    for (auto table = columns.cbegin(); table != columns.cend(); ++table)
        if (!hidden.contains(table.key())) TAPHUAN_TRY(run(hiddenColumnsView(table.key(), *table)));
    return {};
}

}  // namespace taphuan
