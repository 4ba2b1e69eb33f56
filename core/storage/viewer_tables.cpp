#include "core/storage/viewer_tables.h"

#include "core/storage/schema.h"

namespace taphuan {

namespace {

// Whether the class c is the viewer's. In these texts %O stands for the schema of the database's tables, %T for
// that of the connection's own.
QString ownClass() {
    return QStringLiteral(
        "(c.unit IN (SELECT id FROM %T.scope_unit) OR c.id IN (SELECT id FROM %T.scope_class))");
}

// Whether the person that `id` names is visible.
QString visible(const QString& id) {
    return QStringLiteral(
               "(EXISTS (SELECT 1 FROM %O.membership sm WHERE sm.person = %1 AND sm.unit IN "
               "(SELECT id FROM %T.scope_unit)) "
               "OR EXISTS (SELECT 1 FROM %O.enrolment se JOIN %O.class c ON c.id = se.training_class "
               "WHERE se.person = %1 AND %2) "
               "OR EXISTS (SELECT 1 FROM %O.nomination sn JOIN %O.class c ON c.id = sn.training_class "
               "WHERE sn.person = %1 AND %2) "
               "OR EXISTS (SELECT 1 FROM %O.person_root sr JOIN %O.person_root so ON so.root = sr.root "
               "JOIN %O.membership sm ON sm.person = so.person WHERE sr.person = %1 AND sm.unit IN "
               "(SELECT id FROM %T.scope_unit)))")
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

std::vector<Narrowed> narrowings() {
    const QString person = QStringLiteral("t.person");
    const QString ofEnrolment =
        QStringLiteral("(SELECT we.person FROM %O.enrolment we WHERE we.id = t.enrolment)");
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

QString viewOf(const Narrowed& narrowed, const QString& seen = {}) {
    const QString table = QLatin1String(narrowed.table);
    QString columns = QStringLiteral("*");
    if (narrowed.blank) {
        columns = QStringLiteral("t.id, t.born");
        for (const FieldSchema& field : findSchema(table)->fields) {
            const QString name = QString::fromLatin1(field.name);
            columns += field.name == narrowed.blank
                           ? QStringLiteral(", CASE WHEN %1 THEN t.\"%2\" ELSE '' END AS \"%2\"")
                                 .arg(seen.isEmpty() ? visible(narrowed.whose) : seen.arg(narrowed.whose), name)
                           : QStringLiteral(", t.\"%1\"").arg(name);
        }
    }
    const QString all =
        QStringLiteral("CREATE TEMP VIEW \"%1\" AS SELECT %2 FROM %O.\"%1\" t").arg(table, columns);
    return narrowed.remains.isEmpty() ? all : QString(all + QStringLiteral(" WHERE ") + narrowed.remains);
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
    if (!viewer_.everywhere) hidden << QStringLiteral("person_find.folded");
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

Status ViewerTables::narrow(const QString& own, const QString& temporary,
                            const std::function<Status(const QString&)>& run) const {
    const auto fill = [&](const QString& table, const std::set<qint64>& ids) -> Status {
        TAPHUAN_TRY(run(QStringLiteral("CREATE TEMP TABLE %1 (id BIGINT PRIMARY KEY)").arg(table)));
        QStringList values;
        for (const qint64 id : ids) values << QStringLiteral("(%1)").arg(id);
        if (values.isEmpty()) return {};
        return run(QStringLiteral("INSERT INTO %1.%2 (id) VALUES ").arg(temporary, table) + values.join(u','));
    };
    TAPHUAN_TRY(fill(QStringLiteral("scope_unit"), viewer_.units));
    TAPHUAN_TRY(fill(QStringLiteral("scope_class"), viewer_.classes));
    const QStringList names = narrowedTables();
    for (const Narrowed& narrowed : narrowings())
        if (names.contains(QLatin1String(narrowed.table)))
            TAPHUAN_TRY(run(viewOf(narrowed)
                                .replace(QStringLiteral("%O"), own)
                                .replace(QStringLiteral("%T"), temporary)));
    return {};
}

Status ViewerTables::blank(const QString& own, const QString& mine,
                           const std::function<Status(const QString&)>& run) const {
    const QStringList names = narrowedTables();
    for (const Narrowed& narrowed : narrowings())
        if (narrowed.blank && names.contains(QLatin1String(narrowed.table)))
            TAPHUAN_TRY(run(viewOf(narrowed, mine).replace(QStringLiteral("%O"), own)));
    return {};
}

}  // namespace taphuan
