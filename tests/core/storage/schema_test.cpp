#include "core/storage/schema.h"

#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace taphuan {
namespace {

// Two queries of what the engine under test knows of a table: its columns in their order, and its references
// as "column>table".
QString columnsQuery() {
    return hasServer() ? QStringLiteral(
                             "SELECT column_name FROM information_schema.columns WHERE table_schema = "
                             "'taphuan' AND table_name = ? ORDER BY ordinal_position")
                       : QStringLiteral("SELECT name FROM pragma_table_info(?)");
}
QString referencesQuery() {
    return hasServer()
               ? QStringLiteral(
                     "SELECT a.attname || '>' || r.relname FROM pg_constraint k JOIN pg_class t ON "
                     "t.oid = k.conrelid JOIN pg_class r ON r.oid = k.confrelid JOIN pg_attribute a "
                     "ON a.attrelid = t.oid AND a.attnum = k.conkey[1] WHERE k.contype = 'f' AND "
                     "k.condeferred AND t.relname = ?")
               : QStringLiteral("SELECT \"from\" || '>' || \"table\" FROM pragma_foreign_key_list(?)");
}

TEST(Schema, TablesHaveExactlyTheFieldsOfTheRecords) {
    TestDatabase test;
    for (const EntitySchema& schema : allSchemas()) {
        ASSIGN_GOOD(const auto columns,
                    test.connection().rows(columnsQuery(), {schema.table}, [](const QSqlQuery& query) {
                        return query.value(0).toByteArray();
                    }));
        std::vector<QByteArray> expected{"id", "born"};
        for (const FieldSchema& field : schema.fields) expected.push_back(field.name);
        EXPECT_EQ(columns, expected) << schema.table.toStdString();
    }
}

TEST(Schema, ReferencesAreForeignKeysOfTheTables) {
    TestDatabase test;
    for (const EntitySchema& schema : allSchemas()) {
        ASSIGN_GOOD(const auto keys,
                    test.connection().rows(referencesQuery(), {schema.table},
                                           [](const QSqlQuery& query) { return query.value(0).toString(); }));
        QStringList found(keys.begin(), keys.end()), expected;
        for (const FieldSchema& field : schema.fields)
            if (field.reference)
                expected << QString::fromLatin1(field.name) + u'>' + schemaOf(field.reference->entity).table;
        found.sort();
        expected.sort();
        EXPECT_EQ(found, expected) << schema.table.toStdString();
    }
}

TEST(Schema, EveryTableIsEitherJournaledOrNamedHere) {
    const QStringList others{
        QStringLiteral("meta"),          QStringLiteral("operation"),     QStringLiteral("operation_seen"),
        QStringLiteral("replica_head"),  QStringLiteral("insert_block"),  QStringLiteral("change"),
        QStringLiteral("person_search"), QStringLiteral("person_root"),   QStringLiteral("completion"),
        QStringLiteral("person_find"),   QStringLiteral("person_number"), QStringLiteral("key_slot"),
        QStringLiteral("access_log")};
    const QStringList onServersAlone{QStringLiteral("one_writer"), QStringLiteral("open_operation"),
                                     QStringLiteral("touched"), QStringLiteral("working")};
    TestDatabase test;
    ASSIGN_GOOD(const auto tables,
                test.connection().rows(test.connection().engine().tableNames(), {},
                                       [](const QSqlQuery& query) { return query.value(0).toString(); }));
    for (const QString& table : tables)
        EXPECT_TRUE(findSchema(table) || others.contains(table) ||
                    table.startsWith(QLatin1String("person_find_")) || onServersAlone.contains(table))
            << table.toStdString();
}

TEST(Schema, PairsTakeTheirIdFromThePair) {
    const EntitySchema& schema = schemaOf(Entity::attendance);
    const Values one{qint64(5), qint64(7), QStringLiteral("present"), QString()};
    Values other = one;
    other[2] = QStringLiteral("absent");
    EXPECT_EQ(pairId(schema, one), pairId(schema, other));
    other[1] = qint64(8);
    EXPECT_NE(pairId(schema, one), pairId(schema, other));
    EXPECT_LT(pairId(schema, one).value, 0);
}

}  // namespace
}  // namespace taphuan
