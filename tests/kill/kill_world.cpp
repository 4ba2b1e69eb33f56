#include "tests/kill/kill_world.h"

#include <QFile>

namespace taphuan {

namespace {

struct Member {
    qint64 group = 0;
    qint64 state = 0;
};

// The two tables that migration number `extra` makes.
QString extraTable(int extra, char which) {
    return QStringLiteral("extra_%1_%2").arg(extra).arg(QLatin1Char(which));
}

// Long enough for a kill to fall into it, with little left of it.
QByteArray extraScript(int extra) {
    QString script;
    for (const char which : {'a', 'b'}) {
        const QString table = extraTable(extra, which);
        script += QStringLiteral("CREATE TABLE %1 (id INTEGER NOT NULL) STRICT;\n").arg(table);
        script += QStringLiteral(
                      "INSERT INTO %1 WITH RECURSIVE n (i) AS "
                      "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) SELECT i FROM n;\n")
                      .arg(table);
        script += QStringLiteral("DELETE FROM %1 WHERE id > 300;\n").arg(table);
    }
    return script.toUtf8();
}

}  // namespace

QString staffCodeOf(qint64 group, int member) {
    return QStringLiteral("%1-%2").arg(group).arg(member);
}

Result<GroupsFound> findGroups(Connection& db) {
    TAPHUAN_ASSIGN(
        const auto members,
        db.rows(QStringLiteral("SELECT staff_code, note FROM person"), {}, [](const QSqlQuery& row) {
            return Member{row.value(0).toString().section(u'-', 0, 0).toLongLong(),
                          row.value(1).toLongLong()};
        }));
    GroupsFound found;
    QMap<qint64, int> sizes;
    for (const Member& member : members) {
        const auto known = found.states.constFind(member.group);
        if (known != found.states.constEnd() && *known != member.state)
            found.halves
                << QStringLiteral("group %1 holds %2 and %3").arg(member.group).arg(*known).arg(member.state);
        found.states.insert(member.group, member.state);
        ++sizes[member.group];
    }
    for (auto size = sizes.constBegin(); size != sizes.constEnd(); ++size)
        if (*size != groupSize)
            found.halves << QStringLiteral("group %1 has %2 members").arg(size.key()).arg(*size);
    return found;
}

int newestSchema() {
    return migrations().back().version;
}

Migrations migrationsAnd(int count, const QString& folder) {
    Migrations known = migrations();
    for (int extra = 1; extra <= count; ++extra) {
        const QString script = folder + QStringLiteral("/extra-%1.sql").arg(extra);
        QFile file(script);
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write a migration");
        file.write(extraScript(extra));
        known.push_back({newestSchema() + extra, QStringLiteral("extra"), newestSchema(), script});
    }
    return known;
}

Result<QStringList> checkMigrated(Connection& db, int version) {
    QStringList expected;
    for (int extra = 1; extra <= version - newestSchema(); ++extra)
        expected << extraTable(extra, 'a') << extraTable(extra, 'b');
    TAPHUAN_ASSIGN(const auto found,
                   db.rows(QStringLiteral("SELECT name FROM sqlite_schema WHERE name LIKE 'extra%'"), {},
                           [](const QSqlQuery& row) { return row.value(0).toString(); }));
    QStringList tables(found.begin(), found.end());
    expected.sort();
    tables.sort();
    QStringList findings;
    if (tables != expected)
        findings << QStringLiteral("schema %1 with the tables %2").arg(version).arg(tables.join(u' '));
    for (int extra = 1; extra <= version - newestSchema(); ++extra) {
        const QString count = QStringLiteral("SELECT count(*) FROM %1");
        TAPHUAN_ASSIGN(const qint64 a, db.number(count.arg(extraTable(extra, 'a'))));
        TAPHUAN_ASSIGN(const qint64 b, db.number(count.arg(extraTable(extra, 'b'))));
        if (a != b) findings << QStringLiteral("migration %1 copied %2 and %3 rows").arg(extra).arg(a).arg(b);
    }
    return findings;
}

}  // namespace taphuan
