#include "core/commands/people_commands.h"
#include "core/storage/check.h"
#include "core/storage/find_people.h"
#include "core/storage/select.h"
#include "tests/support/people_of.h"
#include "tests/support/test_database.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

// Makes of the file what version 2 of the schema left: numbers plain in tables and journal, no key.
void makePlain(Connection& db) {
    ASSIGN_GOOD(const auto people, select<Person>(db));
    ASSIGN_GOOD(const auto changes,
                db.rows(u"SELECT seq, row, content, before FROM change WHERE entity = ?"_s,
                        {qint64(Entity::person)}, [](const QSqlQuery& query) {
                            return std::tuple(query.value(0).toLongLong(), RowId{query.value(1).toLongLong()},
                                              query.value(2).toByteArray(), query.value(3).toByteArray());
                        }));
    auto sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
    sql.setDatabaseName(db.path());
    ASSERT_TRUE(sql.open());
    QSqlQuery query(sql);
    for (const Person& person : people) {
        query.prepare(u"UPDATE person SET national_id = ?, old_national_id = ?, phone = ? WHERE id = ?"_s);
        for (const QString& text : {person.nationalId, person.oldNationalId, person.phone})
            query.addBindValue(text.isNull() ? u""_s : text);
        query.addBindValue(person.id.value);
        ASSERT_TRUE(query.exec());
    }
    for (const auto& [seq, row, content, before] : changes) {
        ASSIGN_GOOD(const FieldValues values, openedContent(db, Entity::person, row, content));
        ASSIGN_GOOD(const FieldValues old, openedContent(db, Entity::person, row, before));
        query.prepare(
            u"UPDATE change SET content = ?, before = ? WHERE entity = ? AND row = ? AND seq = ?"_s);
        query.addBindValue(encodeFields(values));
        query.addBindValue(encodeFields(old));
        query.addBindValue(qint64(Entity::person));
        query.addBindValue(row.value);
        query.addBindValue(seq);
        ASSERT_TRUE(query.exec());
    }
    for (const QString& text :
         {u"DROP TABLE person_number"_s, u"DROP TABLE key_slot"_s, u"DROP TABLE access_log"_s,
          u"DROP TABLE data_request"_s, u"DROP TABLE data_list"_s, u"DROP TABLE account_scope"_s,
          u"DROP TABLE account"_s, u"DROP TABLE role"_s,
          u"CREATE INDEX person_national_id ON person (national_id) WHERE national_id <> ''"_s,
          u"CREATE INDEX person_old_national_id ON person (old_national_id) WHERE old_national_id <> ''"_s,
          u"DELETE FROM meta WHERE key IN ('data_key', 'access_log_end')"_s, u"DROP TABLE erasure"_s,
          u"DROP TABLE import_profile"_s, u"DROP TABLE qualification"_s, u"DROP TABLE roster_member"_s, u"DROP TABLE roster_kind"_s,
          u"ALTER TABLE membership DROP COLUMN leaving"_s, u"ALTER TABLE person DROP COLUMN ethnicity"_s,
          u"UPDATE meta SET value = replace(value, '/%1', '/2') WHERE key = 'derived_head'"_s.arg(
              migrations().back().version),
          u"UPDATE meta SET value = '2' WHERE key = 'schema_version'"_s})
        ASSERT_TRUE(query.exec(text)) << text.toStdString();
}

TEST(SealEverything, AnOlderFileKeepsAllAndHidesItsNumbers) {
    TestDatabase test;
    Person person;
    person.fullName = u"Trần Thị Ba"_s;
    person.nationalId = u"072190007777"_s;
    person.oldNationalId = u"290007777"_s;
    person.phone = u"0912007777"_s;
    ASSERT_GOOD(addPerson(*test, person, std::nullopt));
    person.phone = u"0912008888"_s;
    ASSERT_GOOD(editPerson(*test, person));
    Person gone;
    gone.fullName = u"Lê Văn Tư"_s;
    gone.nationalId = u"072090009999"_s;
    ASSERT_GOOD(addPerson(*test, gone, std::nullopt));
    ASSERT_GOOD(deletePerson(*test, gone.id));
    ASSIGN_GOOD(const QByteArray before, journalDigest(test.connection()));
    makePlain(test.connection());
    QSqlDatabase::removeDatabase(u"plain"_s);
    test.close();
    EXPECT_TRUE(bytesOf(test.path()).contains("072190007777"));

    auto opened = Database::open(test.path(), test.options);
    ASSERT_TRUE(opened.database) << opened.error.text().toStdString();
    EXPECT_EQ(opened.outcome, OpenOutcome::upgraded);
    Connection& db = opened.database->connection();
    ASSIGN_GOOD(const auto kept, find(db, person.id));
    ASSERT_TRUE(kept);
    EXPECT_EQ(valuesOf(*kept), valuesOf(person));
    ASSIGN_GOOD(const Id<Person> found, personIdOf(db, person.nationalId));
    EXPECT_EQ(found, person.id);
    EXPECT_EQ(journalDigest(db).value(), before);
    ASSIGN_GOOD(const QStringList findings, checkDatabase(db));
    EXPECT_EQ(findings, QStringList());
    for (const QString& file : QStringList{test.path(), test.path() + u"-wal"_s})
        for (const char* number : {"072190007777", "290007777", "0912007777", "0912008888", "072090009999"})
            EXPECT_FALSE(bytesOf(file).contains(number)) << number;
}

}  // namespace
}  // namespace taphuan
