#include "core/storage/sqlite_viewer.h"

#include "core/storage/schema.h"

#include <QSqlQuery>

namespace taphuan {

namespace {

struct Hidden {
    Permission unless;
    std::vector<const char*> tables;
};

// Besides the tables of entities.
const std::vector<Hidden>& hiddenTables() {
    static const std::vector<Hidden> all{
        {Permission::peopleRead,
         {"person_search", "person_find", "person_number", "person_root", "completion"}},
        // Reasons name people and classes of any unit; which rows changed does not.
        {Permission::journalRead, {"operation.reason", "operation.author"}},
        {Permission::accessRead, {"access_log"}},
    };
    return all;
}

// Whether the class c is the viewer's.
QString ownClass() {
    return QStringLiteral("(c.unit IN temp.scope_unit OR c.id IN temp.scope_class)");
}

// Whether the person that `id` names is visible.
QString visible(const QString& id) {
    return QStringLiteral(
               "(EXISTS (SELECT 1 FROM main.membership sm WHERE sm.person = %1 AND sm.unit IN "
               "temp.scope_unit) "
               "OR EXISTS (SELECT 1 FROM main.enrolment se JOIN main.class c ON c.id = se.training_class "
               "WHERE se.person = %1 AND %2) "
               "OR EXISTS (SELECT 1 FROM main.nomination sn JOIN main.class c ON c.id = sn.training_class "
               "WHERE sn.person = %1 AND %2) "
               "OR EXISTS (SELECT 1 FROM main.person_root sr JOIN main.person_root so ON so.root = sr.root "
               "JOIN main.membership sm ON sm.person = so.person WHERE sr.person = %1 AND sm.unit IN "
               "temp.scope_unit))")
        .arg(id, ownClass());
}

// A table as a viewer with a scope sees it. Who is in which class, and how they did, is counted whole, or the
// figures of classes and plans would be made of part of the people: those rows stay, tell of strangers
// nothing but a number, and lose what names or describes them.
struct Narrowed {
    const char* table;
    QString remains;              // which of its rows t; empty: all
    const char* blank = nullptr;  // the text that is left empty in rows of strangers
    QString whose = {};           // the person of the row t
};

std::vector<Narrowed> narrowedTables() {
    const QString person = QStringLiteral("t.person");
    const QString ofEnrolment =
        QStringLiteral("(SELECT we.person FROM main.enrolment we WHERE we.id = t.enrolment)");
    return {{"person", visible(QStringLiteral("t.id"))},
            {"person_search", visible(person)},
            {"person_number", visible(person)},
            {"membership", visible(person)},
            {"person_audience", visible(person)},
            {"person_link", visible(QStringLiteral("t.kept")) + QStringLiteral(" AND ") +
                                visible(QStringLiteral("t.dropped"))},
            {"completion", visible(person)},
            {"nomination", {}, "reason", person},
            {"attendance", {}, "note", ofEnrolment},
            {"certificate", {}, "content", person}};
}

QString viewOf(const Narrowed& narrowed) {
    const QString table = QLatin1String(narrowed.table);
    QString columns = QStringLiteral("*");
    if (narrowed.blank) {
        columns = QStringLiteral("t.id, t.born");
        for (const FieldSchema& field : findSchema(table)->fields) {
            const QString name = QString::fromLatin1(field.name);
            columns += field.name == narrowed.blank
                           ? QStringLiteral(", CASE WHEN %1 THEN t.\"%2\" ELSE '' END AS \"%2\"")
                                 .arg(visible(narrowed.whose), name)
                           : QStringLiteral(", t.\"%1\"").arg(name);
        }
    }
    const QString all =
        QStringLiteral("CREATE TEMP VIEW \"%1\" AS SELECT %2 FROM main.\"%1\" t").arg(table, columns);
    return narrowed.remains.isEmpty() ? all : QString(all + QStringLiteral(" WHERE ") + narrowed.remains);
}

Status run(QSqlDatabase& sql, const QString& text) {
    QSqlQuery query(sql);
    if (!query.exec(text)) return sqliteError(query.lastError(), sql.databaseName());
    return {};
}

Status fill(QSqlDatabase& sql, const QString& table, const std::set<qint64>& ids) {
    TAPHUAN_TRY(run(sql, QStringLiteral("CREATE TEMP TABLE %1 (id INTEGER PRIMARY KEY)").arg(table)));
    QSqlQuery query(sql);
    if (!query.prepare(QStringLiteral("INSERT INTO temp.%1 (id) VALUES (?)").arg(table)))
        return sqliteError(query.lastError(), sql.databaseName());
    for (const qint64 id : ids) {
        query.bindValue(0, id);
        if (!query.exec()) return sqliteError(query.lastError(), sql.databaseName());
    }
    return {};
}

Status narrow(QSqlDatabase& sql, const Viewer& viewer) {
    TAPHUAN_TRY(fill(sql, QStringLiteral("scope_unit"), viewer.units));
    TAPHUAN_TRY(fill(sql, QStringLiteral("scope_class"), viewer.classes));
    for (const Narrowed& narrowed : narrowedTables()) TAPHUAN_TRY(run(sql, viewOf(narrowed)));
    return {};
}

}  // namespace

Status serveSqlite(QSqlDatabase& sql, const Viewer& viewer, SqlGuard& guard) {
    if (!viewer.hasAccount()) return {};
    // Nobody reads the wrapped keys but logging in itself.
    guard.hidden.insert({"key_slot.salt", "key_slot.wrapped"});
    for (const EntitySchema& schema : allSchemas())
        if (!viewer.mayRead(schema.entity)) guard.hidden.insert(schema.table.toLatin1());
    for (const Hidden& hidden : hiddenTables())
        if (!viewer.may(hidden.unless)) guard.hidden.insert(hidden.tables.begin(), hidden.tables.end());
    if (viewer.everywhere) return {};
    // What is temporary is the connection's own, also where the file may not be changed.
    TAPHUAN_TRY(run(sql, QStringLiteral("PRAGMA query_only = OFF")));
    Status narrowed = narrow(sql, viewer);
    TAPHUAN_TRY(run(sql, QStringLiteral("PRAGMA query_only = ON")));
    TAPHUAN_TRY(narrowed);
    for (const Narrowed& table : narrowedTables()) guard.narrowed.insert(table.table);
    // The search finds rows, which the views then hold back; the names in its index are nobody's to read.
    guard.hidden.insert("person_find.folded");
    return {};
}

}  // namespace taphuan
