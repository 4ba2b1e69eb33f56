#include "core/storage/viewer_tables.h"

#include "core/storage/schema.h"

namespace taphuan {

namespace {

// In these texts %O stands for the schema of the database's tables, %T for that of the connection's own.

// People of the viewer and the rows that make them so; some people more than once. The order of the last
// join: links are few.
QString scopePerson() {
    return QStringLiteral(
               "CREATE TEMP VIEW scope_person (person, entity, row) AS "
               "SELECT m.person, %1, m.id FROM %O.membership m WHERE m.unit IN (SELECT id FROM "
               "%T.scope_unit) "
               "UNION ALL SELECT e.person, %2, e.id FROM %O.enrolment e JOIN %O.class c "
               "ON c.id = e.training_class WHERE %4 "
               "UNION ALL SELECT n.person, %3, n.id FROM %O.nomination n JOIN %O.class c "
               "ON c.id = n.training_class WHERE %4 "
               "UNION ALL SELECT r.person, %1, m.id FROM %O.person_root r CROSS JOIN %O.person_root o "
               "CROSS JOIN %O.membership m WHERE o.root = r.root AND m.person = o.person "
               "AND m.unit IN (SELECT id FROM %T.scope_unit) "
               "UNION ALL SELECT s.person, %5, s.id FROM %O.roster_member s WHERE s.unit IN (SELECT id FROM "
               "%T.scope_unit)")
        .arg(int(Entity::membership))
        .arg(int(Entity::enrolment))
        .arg(int(Entity::nomination))
        .arg(QStringLiteral(
            "(c.unit IN (SELECT id FROM %T.scope_unit) OR c.id IN (SELECT id FROM %T.scope_class))"))
        .arg(int(Entity::roster_member));
}

// A table as a viewer with a scope sees it. Who is in which class, and how they did, is counted whole, or the
// figures of classes and plans would be made of part of the people: those rows stay, tell of strangers
// nothing but a number, and lose what names or describes them.
struct Narrowed {
    const char* table;
    QStringList whose;  // the people of the row t
    const char* blank =
        nullptr;  // the text that is left empty in rows of strangers; null: these rows are left out
};

std::vector<Narrowed> narrowings() {
    const QString person = QStringLiteral("t.person");
    const QString ofEnrolment =
        QStringLiteral("(SELECT we.person FROM %O.enrolment we WHERE we.id = t.enrolment)");
    return {{"person", {QStringLiteral("t.id")}},
            {"person_search", {person}},
            {"person_number", {person}},
            {"membership", {person}},
            {"person_audience", {person}},
            {"qualification", {person}},
            {"erasure", {person}},
            {"roster_member", {person}},
            {"person_link", {QStringLiteral("t.kept"), QStringLiteral("t.dropped")}},
            {"completion", {person}},
            {"data_request", {person}},
            {"nomination", {person}, "reason"},
            {"attendance", {ofEnrolment}, "note"},
            {"certificate", {person}, "content"}};
}

// `mine` tells of %1, a person's id, whether they are visible.
QString viewOf(const Narrowed& narrowed, const QString& mine) {
    const QString table = QLatin1String(narrowed.table);
    QStringList conditions;
    for (const QString& person : narrowed.whose) conditions << mine.arg(person);
    const QString visible = conditions.join(QStringLiteral(" AND "));
    const QString view = QStringLiteral("CREATE TEMP VIEW \"%1\" AS SELECT %2 FROM %O.\"%1\" t%3");
    if (!narrowed.blank)
        return view.arg(table, QStringLiteral("*"), QString(QStringLiteral(" WHERE ") + visible));
    QString columns = QStringLiteral("t.id, t.born");
    for (const FieldSchema& field : findSchema(table)->fields) {
        const QString name = QString::fromLatin1(field.name);
        columns += field.name == narrowed.blank
                       ? QStringLiteral(", CASE WHEN t.\"%2\" = '' OR %1 THEN t.\"%2\" ELSE '' END AS \"%2\"")
                             .arg(visible, name)
                       : QStringLiteral(", t.\"%1\"").arg(name);
    }
    return view.arg(table, columns, QString());
}

}  // namespace

QStringList ViewerTables::hiddenTables() const {
    QStringList hidden;
    for (const EntitySchema& schema : allSchemas())
        if (!viewer_.mayRead(schema.entity)) hidden << schema.table;
    if (!viewer_.may(Permission::peopleRead))
        hidden << QStringList{QStringLiteral("person_search"), QStringLiteral("person_find"),
                              QStringLiteral("person_number"), QStringLiteral("person_root"),
                              QStringLiteral("completion")};
    if (!viewer_.may(Permission::accessRead)) hidden << QStringLiteral("access_log");
    return hidden;
}

QStringList ViewerTables::hiddenColumns() const {
    // Nobody reads the wrapped keys but logging in itself.
    QStringList hidden{QStringLiteral("key_slot.salt"), QStringLiteral("key_slot.wrapped")};
    // Reasons name people and classes of any unit; which rows changed does not.
    if (!viewer_.may(Permission::journalRead))
        hidden << QStringLiteral("operation.reason") << QStringLiteral("operation.author");
    // The search finds rows, which the views then hold back; the names in its index are nobody's to read.
    if (!viewer_.everywhere) hidden << QStringLiteral("person_find.terms");
    return hidden;
}

QStringList ViewerTables::narrowedTables() const {
    QStringList names;
    if (viewer_.everywhere) return names;
    const QStringList hidden = hiddenTables();
    for (const Narrowed& narrowed : narrowings())
        if (!hidden.contains(QLatin1String(narrowed.table))) names << QLatin1String(narrowed.table);
    return names;
}

Status ViewerTables::makeScope(const QString& own, const QString& temporary, const Run& run) const {
    const auto fill = [&](const QString& table, const std::set<qint64>& ids) -> Status {
        TAPHUAN_TRY(run(QStringLiteral("CREATE TEMP TABLE %1 (id BIGINT PRIMARY KEY)").arg(table)));
        QStringList values;
        for (const qint64 id : ids) values << QStringLiteral("(%1)").arg(id);
        if (values.isEmpty()) return {};
        return run(QStringLiteral("INSERT INTO %1.%2 (id) VALUES ").arg(temporary, table) +
                   values.join(u','));
    };
    TAPHUAN_TRY(fill(QStringLiteral("scope_unit"), viewer_.units));
    TAPHUAN_TRY(fill(QStringLiteral("scope_class"), viewer_.classes));
    return run(scopePerson().replace(QStringLiteral("%O"), own).replace(QStringLiteral("%T"), temporary));
}

Status ViewerTables::makeViews(const QString& own, const QString& mine, bool leaveOut, const Run& run) const {
    const QStringList names = narrowedTables();
    for (const Narrowed& narrowed : narrowings()) {
        if (!names.contains(QLatin1String(narrowed.table)) || (!narrowed.blank && !leaveOut)) continue;
        TAPHUAN_TRY(run(viewOf(narrowed, mine).replace(QStringLiteral("%O"), own)));
    }
    return {};
}

}  // namespace taphuan
