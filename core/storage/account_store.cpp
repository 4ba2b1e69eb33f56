#include "core/storage/account_store.h"

#include "core/base/say.h"
#include "core/storage/key_store.h"
#include "core/storage/select.h"
#include "core/storage/unit_store.h"

#include <map>

namespace taphuan {

namespace {

Result<QString> nameOfScope(Connection& db, const AccountScope& scope, QDate on) {
    if (!scope.unit.isNull()) return unitName(db, scope.unit, on);
    TAPHUAN_ASSIGN(const auto trainingClass, find(db, scope.trainingClass));
    return trainingClass ? say("core", "Lớp %1").arg(trainingClass->code) : QString();
}

}  // namespace

Result<std::vector<AccountRow>> listAccounts(Connection& db, QDate on) {
    TAPHUAN_ASSIGN(const auto roles, select<Role>(db));
    TAPHUAN_ASSIGN(const auto scopes, select<AccountScope>(db, QStringLiteral("ORDER BY t.id")));
    TAPHUAN_ASSIGN(const auto accounts,
                   select<Account>(db, QStringLiteral("ORDER BY t.closed_on IS NOT NULL, t.name")));
    std::vector<AccountRow> rows;
    for (const Account& account : accounts) {
        AccountRow row;
        row.account = account;
        for (const Role& role : roles)
            if (role.id == account.role) row.role = role;
        for (const AccountScope& scope : scopes) {
            if (scope.account != account.id) continue;
            row.scopes.push_back(scope);
            TAPHUAN_ASSIGN(const QString name, nameOfScope(db, scope, on));
            row.scopeNames << name;
        }
        row.scopeNames.sort();
        TAPHUAN_ASSIGN(row.hasPassword, hasSlot(db, account.id));
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<Role>> listRoles(Connection& db) {
    return select<Role>(db, QStringLiteral("ORDER BY t.id"));
}

Result<std::optional<Account>> accountByName(Connection& db, const QString& name) {
    return selectOne<Account>(db, QStringLiteral("WHERE t.name = ?"), {name.trimmed().toLower()});
}

Result<bool> needsLogIn(Connection& db) {
    TAPHUAN_ASSIGN(const qint64 filled, db.number(QStringLiteral("SELECT count(*) FROM key_slot")));
    return filled > 0;
}

Result<Viewer> viewerOf(Connection& db, const Account& account, QDate on) {
    TAPHUAN_ASSIGN(const auto role, find(db, account.role));
    Viewer viewer;
    viewer.account = account.id;
    viewer.name = account.name;
    if (role) viewer.permissions = permissionsOf(*role);
    viewer.everywhere = account.everywhere;
    const auto id = [](const QSqlQuery& query) { return query.value(0).toLongLong(); };
    const QString day = on.toString(Qt::ISODate);
    TAPHUAN_ASSIGN(
        const auto units,
        db.rows(QStringLiteral(
                    "WITH RECURSIVE latest AS (SELECT v.unit, v.parent FROM unit_version v WHERE "
                    "(v.valid_from IS NULL OR v.valid_from <= ?) AND v.parent IS NOT NULL AND NOT EXISTS "
                    "(SELECT 1 FROM unit_version n WHERE n.unit = v.unit AND n.valid_from <= ? AND "
                    "n.valid_from > coalesce(v.valid_from, ''))), "
                    "step (from_unit, to_unit) AS (SELECT parent, unit FROM latest UNION ALL "
                    "SELECT new_unit, old_unit FROM lineage WHERE effective IS NULL OR effective <= ?), "
                    "mine (id) AS (SELECT unit FROM account_scope WHERE account = ? AND unit IS NOT NULL "
                    "UNION SELECT s.to_unit FROM step s JOIN mine ON s.from_unit = mine.id) "
                    "SELECT id FROM mine"),
                {day, day, day, account.id.value}, id));
    viewer.units.insert(units.begin(), units.end());
    TAPHUAN_ASSIGN(const auto home,
                   selectOne<AccountScope>(
                       db, QStringLiteral("WHERE t.account = ? AND t.unit IS NOT NULL ORDER BY t.id"),
                       {account.id.value}));
    if (home && !viewer.everywhere) viewer.home = home->unit;
    TAPHUAN_ASSIGN(const auto classes,
                   db.rows(QStringLiteral("SELECT training_class FROM account_scope WHERE account = ? AND "
                                          "training_class IS NOT NULL"),
                           {account.id.value}, id));
    viewer.classes.insert(classes.begin(), classes.end());
    return viewer;
}

}  // namespace taphuan
