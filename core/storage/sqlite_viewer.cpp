#include "core/storage/sqlite_viewer.h"

#include <QSqlQuery>

namespace taphuan {

namespace {

struct Hidden {
    Permission unless;
    std::vector<const char*> tables;
};

const std::vector<Hidden>& hiddenTables() {
    static const std::vector<Hidden> all{
        {Permission::peopleRead,
         {"person", "person_search", "person_find", "person_number", "person_root", "membership",
          "person_audience", "person_link", "completion"}},
        {Permission::trainingRead, {"nomination", "enrolment", "attendance", "result", "certificate"}},
        // Reasons name people and classes of any unit; which rows changed does not.
        {Permission::journalRead, {"operation.reason", "operation.author"}},
        {Permission::accessRead, {"access_log"}},
        // Nobody reads the wrapped keys but logging in itself.
        {Permission::accountsWrite, {"account", "account_scope"}},
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

QString inOwnClass(const QString& trainingClass) {
    return QStringLiteral("EXISTS (SELECT 1 FROM main.class c WHERE c.id = %1 AND %2)")
        .arg(trainingClass, ownClass());
}

// A table whose rows are narrowed, and which of its rows t remain.
struct Narrowed {
    const char* table;
    QString remains;
};

std::vector<Narrowed> narrowedTables() {
    const QString person = visible(QStringLiteral("t.person"));
    const QString inClass = inOwnClass(QStringLiteral("t.training_class"));
    const QString ofEnrolment =
        QStringLiteral("EXISTS (SELECT 1 FROM temp.enrolment ve WHERE ve.id = t.enrolment)");
    return {{"person", visible(QStringLiteral("t.id"))},
            {"person_search", person},
            {"person_number", person},
            {"membership", person},
            {"person_audience", person},
            {"person_link", visible(QStringLiteral("t.kept")) + QStringLiteral(" AND ") +
                                visible(QStringLiteral("t.dropped"))},
            {"completion", person},
            {"nomination", inClass + QStringLiteral(" OR ") + person},
            {"enrolment", inClass + QStringLiteral(" OR ") + person},
            {"attendance", ofEnrolment},
            {"result", ofEnrolment},
            {"certificate", person}};
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
    for (const Narrowed& narrowed : narrowedTables())
        TAPHUAN_TRY(run(sql, QStringLiteral("CREATE TEMP VIEW \"%1\" AS SELECT * FROM main.\"%1\" t WHERE %2")
                                 .arg(QLatin1String(narrowed.table), narrowed.remains)));
    return {};
}

}  // namespace

Status serveSqlite(QSqlDatabase& sql, const Viewer& viewer, SqlGuard& guard) {
    if (!viewer.hasAccount()) return {};
    guard.hidden.insert({"key_slot.salt", "key_slot.wrapped"});
    for (const Hidden& hidden : hiddenTables())
        if (!viewer.may(hidden.unless)) guard.hidden.insert(hidden.tables.begin(), hidden.tables.end());
    if (viewer.everywhere) return {};
    // What is temporary is the connection's own, also where the file may not be changed.
    TAPHUAN_TRY(run(sql, QStringLiteral("PRAGMA query_only = OFF")));
    Status narrowed = narrow(sql, viewer);
    TAPHUAN_TRY(run(sql, QStringLiteral("PRAGMA query_only = ON")));
    TAPHUAN_TRY(narrowed);
    for (const Narrowed& table : narrowedTables()) guard.narrowed.insert(table.table);
    return {};
}

}  // namespace taphuan
