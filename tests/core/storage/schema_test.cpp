#include "core/storage/schema.h"

#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace taphuan {
namespace {

TEST(Schema, TablesHaveExactlyTheFieldsOfTheRecords) {
    TestDatabase test;
    for (const EntitySchema& schema : allSchemas()) {
        ASSIGN_GOOD(
            const auto columns,
            test.connection().rows(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {schema.table},
                                   [](const QSqlQuery& query) { return query.value(0).toByteArray(); }));
        std::vector<QByteArray> expected{"id", "born"};
        for (const FieldSchema& field : schema.fields) expected.push_back(field.name);
        EXPECT_EQ(columns, expected) << schema.table.toStdString();
    }
}

TEST(Schema, ReferencesAreForeignKeysOfTheTables) {
    TestDatabase test;
    for (const EntitySchema& schema : allSchemas()) {
        ASSIGN_GOOD(const auto keys,
                    test.connection().rows(
                        QStringLiteral("SELECT \"from\" || '>' || \"table\" FROM pragma_foreign_key_list(?)"),
                        {schema.table}, [](const QSqlQuery& query) { return query.value(0).toString(); }));
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
    TestDatabase test;
    ASSIGN_GOOD(const auto tables,
                test.connection().rows(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"),
                                       {}, [](const QSqlQuery& query) { return query.value(0).toString(); }));
    for (const QString& table : tables)
        EXPECT_TRUE(findSchema(table) || others.contains(table) ||
                    table.startsWith(QLatin1String("person_find_")))
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
