#include "core/storage/postgres_door.h"

#include "core/domain/account.h"
#include "core/storage/schema.h"

#include <QFile>

namespace taphuan {

namespace {

QStringList triggersOf(const EntitySchema& schema) {
    const QString table = QStringLiteral("taphuan.\"%1\"").arg(schema.table);
    const QString entity = QString::number(int(schema.entity));
    QStringList all;
    const auto note = [&](const char* name, const char* event, const char* rows, const char* function) {
        all << QStringLiteral(
                   "CREATE OR REPLACE TRIGGER %1 AFTER %2 ON %3 REFERENCING %4 TABLE AS written FOR EACH "
                   "STATEMENT EXECUTE FUNCTION taphuan.%5('%6')")
                   .arg(QLatin1String(name), QLatin1String(event), table, QLatin1String(rows),
                        QLatin1String(function), entity);
    };
    note("note_insert", "INSERT", "NEW", "note_new");
    note("note_update", "UPDATE", "OLD", "note_old");
    note("note_delete", "DELETE", "OLD", "note_old");
    return all;
}

QString guardOf(const QString& table) {
    return QStringLiteral(
               "CREATE OR REPLACE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON taphuan.\"%1\" FOR "
               "EACH STATEMENT EXECUTE FUNCTION taphuan.guard()")
        .arg(table);
}

// Any of them lets the rows of the entity be read; empty: every account may.
QStringList permissionsFor(Entity entity) {
    QStringList enough;
    Viewer viewer;
    viewer.account = Id<Account>(RowId{1});
    if (viewer.mayRead(entity)) return enough;
    for (const auto& [permission, text] : EnumText<Permission>::names) {
        viewer.permissions = {permission};
        if (viewer.mayRead(entity)) enough << QLatin1String(text);
    }
    return enough;
}

struct Policy {
    QString table;
    QStringList permissions;  // any of them; empty: none is needed
    QString rows;             // those of the log-in's people; empty: all
};

std::vector<Policy> policies() {
    const QStringList people = permissionsFor(Entity::person);
    const QString mine = QStringLiteral("%1 IN (SELECT taphuan.my_people())");
    std::vector<Policy> all;
    for (const EntitySchema& schema : allSchemas()) {
        // Logging in itself reads these.
        if (schema.entity == Entity::account || schema.entity == Entity::account_scope) continue;
        QString rows;
        if (schema.entity == Entity::person) rows = mine.arg(QStringLiteral("id"));
        const auto ofPeople = {Entity::membership, Entity::person_audience, Entity::qualification,
                               Entity::erasure,    Entity::data_request,    Entity::roster_member};
        if (std::find(ofPeople.begin(), ofPeople.end(), schema.entity) != ofPeople.end())
            rows = mine.arg(QStringLiteral("person"));
        if (schema.entity == Entity::person_link)
            rows = mine.arg(QStringLiteral("kept")) + QStringLiteral(" AND ") +
                   mine.arg(QStringLiteral("dropped"));
        const QStringList permissions = permissionsFor(schema.entity);
        if (!permissions.isEmpty()) all.push_back({schema.table, permissions, rows});
    }
    for (const char* table : {"person_search", "person_number", "completion"})
        all.push_back({QLatin1String(table), people, mine.arg(QStringLiteral("person"))});
    // Read through find_people(): a condition on each row would keep its index from being used.
    all.push_back({QStringLiteral("person_find"), people, QStringLiteral("false")});
    all.push_back({QStringLiteral("person_root"), people, {}});
    all.push_back({QStringLiteral("access_log"), {enumText(Permission::accessRead)}, {}});
    return all;
}

// Who writes is held by the guard, and by core to their scope.
QStringList statementsOf(const Policy& policy) {
    QString condition = QStringLiteral("(SELECT taphuan.may('{%1}'))").arg(policy.permissions.join(u','));
    if (!policy.rows.isEmpty())
        condition += QStringLiteral(" AND ((SELECT taphuan.everywhere()) OR (%1))").arg(policy.rows);
    QStringList all{QStringLiteral("ALTER TABLE taphuan.\"%1\" ENABLE ROW LEVEL SECURITY").arg(policy.table)};
    const auto add = [&](const char* name, const QString& what) {
        all << QStringLiteral("DROP POLICY IF EXISTS %1 ON taphuan.\"%2\"")
                   .arg(QLatin1String(name), policy.table)
            << QStringLiteral("CREATE POLICY %1 ON taphuan.\"%2\" FOR %3")
                   .arg(QLatin1String(name), policy.table, what);
    };
    add("reading", QStringLiteral("SELECT USING (%1)").arg(condition));
    add("adding", QStringLiteral("INSERT WITH CHECK (true)"));
    add("changing", QStringLiteral("UPDATE USING (true)"));
    add("removing", QStringLiteral("DELETE USING (true)"));
    return all;
}

QStringList grantsTo(const QString& group) {
    return {QStringLiteral("GRANT USAGE ON SCHEMA taphuan TO %1").arg(group),
            QStringLiteral("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA taphuan TO %1")
                .arg(group),
            QStringLiteral("REVOKE ALL ON taphuan.one_writer, taphuan.open_operation, taphuan.touched, "
                           "taphuan.working FROM %1")
                .arg(group),
            // Enough to lock it.
            QStringLiteral("GRANT DELETE ON taphuan.one_writer TO %1").arg(group)};
}

}  // namespace

QStringList guardedTables() {
    QStringList tables{QStringLiteral("operation"), QStringLiteral("operation_seen"),
                       QStringLiteral("insert_block"), QStringLiteral("change"),
                       QStringLiteral("replica_head")};
    for (const EntitySchema& schema : allSchemas()) tables << schema.table;
    return tables;
}

QStringList postgresDoor(const QString& group) {
    QFile functions(QStringLiteral(":/migrations/postgresql_door.sql"));
    const bool found = functions.open(QIODevice::ReadOnly);
    QStringList all;
    if (found) all << QString::fromUtf8(functions.readAll());
    for (const char* table : {"operation", "operation_seen", "insert_block", "change", "access_log"})
        all << QStringLiteral(
                   "CREATE OR REPLACE TRIGGER only_added BEFORE UPDATE OR DELETE ON taphuan.\"%1\" FOR EACH "
                   "ROW EXECUTE FUNCTION taphuan.only_added()")
                   .arg(QLatin1String(table));
    for (const EntitySchema& schema : allSchemas()) all += triggersOf(schema);
    for (const QString& table : guardedTables()) all << guardOf(table);
    for (const Policy& policy : policies()) all += statementsOf(policy);
    return all + grantsTo(group);
}

}  // namespace taphuan
