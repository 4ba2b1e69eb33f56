#include "core/storage/select.h"
#include "tests/core/access/office.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

// What reading each table needs; a query reads nothing but tables. A table that is not named here fails the
// test.
struct Needed {
    const char* tables;
    std::optional<Permission> permission;
};

const std::map<QString, std::optional<Permission>>& neededForTables() {
    static const auto all = [] {
        const Needed groups[] = {
            {"meta operation_seen replica_head insert_block change unit unit_version unit_alias lineage "
             "unit_group level audience audience_rule plan plan_note task task_party task_audience "
             "budget_line "
             "budget_amount funding_source output quota staffing_rule agency_duty agency_duty_party duty "
             "duty_party indicator indicator_course indicator_basis target headcount course class session "
             "book "
             "setting role data_list import_profile roster_kind",
             std::nullopt},
            {"person person_search person_find person_number person_root membership person_audience "
             "qualification "
             "person_link completion erasure roster_member",
             Permission::peopleRead},
            {"nomination enrolment attendance result certificate", Permission::trainingRead},
            {"operation", Permission::journalRead},
            {"data_request", Permission::peopleWrite},
            {"access_log", Permission::accessRead},
            {"account account_scope", Permission::accountsWrite}};
        std::map<QString, std::optional<Permission>> needed;
        for (const Needed& group : groups)
            for (const QString& table : QString::fromLatin1(group.tables).split(u' '))
                needed[table] = group.permission;
        return needed;
    }();
    return all;
}

bool tellsOfTraining(Entity entity) {
    const auto all = {Entity::nomination, Entity::enrolment, Entity::certificate};
    return std::find(all.begin(), all.end(), entity) != all.end();
}

const QStringList& accounts() {
    static const QStringList all{u"administrator"_s, u"coordinator"_s, u"auditor"_s,
                                 u"clerk"_s,         u"viewer"_s,      u"secretary"_s};
    return all;
}

class ReadingMatrix : public Office {
  protected:
    void SetUp() override {
        Office::SetUp();
        // Something of the other commune in every table that tells of people.
        Database& database = as(u"administrator"_s);
        Nomination nomination;
        nomination.trainingClass = there.trainingClass.id;
        nomination.person = there.person.id;
        nomination.unit = there.unit;
        nomination.reason = u"đang nghỉ"_s;
        PersonAudience belongs{{}, there.person.id, audience, {}, {}, u"hand"_s};
        Person twin;
        twin.fullName = u"Nguyễn Văn Bình"_s;
        Attendance mark{{}, there.session.id, there.enrolment.id, Mark::present, u"xin về sớm"_s};
        TrainingResult result;
        result.enrolment = there.enrolment.id;
        DataRequest request;
        request.person = there.person.id;
        request.name = there.person.fullName;
        Book book;
        book.code = u"SO"_s;
        book.issuer = there.unit;
        RosterKind kind;
        kind.code = u"network"_s;
        RosterMember serving;
        serving.person = there.person.id;
        serving.unit = there.unit;
        Certificate certificate;
        certificate.person = there.person.id;
        certificate.content = u"{}"_s;
        certificate.enrolment = there.enrolment.id;
        certificate.trainingClass = there.trainingClass.id;
        const auto done =
            perform(database, {u"person.add"_s, u"thử"_s}, [&](Transaction& transaction) -> Status {
                TAPHUAN_TRY(transaction.insert(nomination));
                TAPHUAN_TRY(transaction.insert(belongs));
                Qualification learnt;
                learnt.person = there.person.id;
                TAPHUAN_TRY(transaction.insert(learnt));
                TAPHUAN_TRY(transaction.insert(twin));
                PersonLink link{{}, there.person.id, twin.id, LinkKind::same};
                TAPHUAN_TRY(transaction.insert(link));
                Erasure erasure{{}, there.person.id, QDate(2024, 1, 1), u"thử"_s, {}};
                TAPHUAN_TRY(transaction.insert(erasure));
                TAPHUAN_TRY(transaction.insert(kind));
                serving.kind = kind.id;
                TAPHUAN_TRY(transaction.insert(serving));
                TAPHUAN_TRY(transaction.insert(mark));
                TAPHUAN_TRY(transaction.insert(result));
                TAPHUAN_TRY(transaction.insert(request));
                TAPHUAN_TRY(transaction.insert(book));
                certificate.book = book.id;
                return transaction.insert(certificate);
            });
        ASSERT_TRUE(done.ok()) << done.error().text().toStdString();
    }

    // How many rows a served connection finds; -1 where it is refused with a sentence of its own.
    qint64 count(Connection& db, const QString& rest, const Values& bound = {}) {
        const auto found = db.number(u"SELECT count(*) FROM "_s + rest, bound);
        if (!found) {
            EXPECT_EQ(found.error().kind, ErrorKind::refused) << found.error().text().toStdString();
        }
        return found ? *found : -1;
    }
};

TEST_F(ReadingMatrix, EveryTableIsReadByTheRolesThatMayAlone) {
    // Tables that no account reads; the last four are a server's alone.
    const QStringList nobodys{u"key_slot"_s, u"one_writer"_s, u"open_operation"_s, u"touched"_s,
                              u"working"_s};
    QStringList tables;
    {
        Connection& db = as(u"administrator"_s).connection();
        ASSIGN_GOOD(const auto named, db.rows(db.engine().tableNames(), {}, [](const QSqlQuery& query) {
            return query.value(0).toString();
        }));
        for (const QString& table : named)
            if (!table.startsWith(u"person_find_"_s) && !nobodys.contains(table)) tables << table;
    }
    for (const QString& account : accounts()) {
        Database& database = as(account);
        ASSIGN_GOOD(const auto reader, database.reader());
        for (const QString& table : tables) {
            const auto needed = neededForTables().find(table);
            ASSERT_NE(needed, neededForTables().end()) << table.toStdString();
            const QString columns = table == u"person_find"_s ? u"rowid"_s : u"*"_s;
            const auto read = reader->query(u"SELECT %1 FROM \"%2\""_s.arg(columns, table));
            EXPECT_EQ(read.ok(), !needed->second || database.viewer().permissions.contains(*needed->second))
                << account.toStdString() << ' ' << table.toStdString();
        }
        for (const QString& table : nobodys)
            EXPECT_FALSE(reader->query(u"SELECT * FROM %1"_s.arg(table)).ok()) << table.toStdString();
        auto names = reader->query(u"SELECT terms FROM person_find"_s);
        EXPECT_EQ(names.ok() && names->next(),
                  database.viewer().everywhere && database.viewer().may(Permission::peopleRead));
    }
}

TEST_F(ReadingMatrix, NothingOfAnothersPeopleIsFoundWithAScope) {
    for (const QString& account : accounts()) {
        Database& database = as(account);
        ASSIGN_GOOD(const auto reader, database.reader());
        const bool scoped = !database.viewer().everywhere;
        const auto expect = [&](const QString& table, const QByteArray& field, RowId row) {
            const qint64 found = count(
                *reader, u"\"%1\" WHERE \"%2\" = ?"_s.arg(table, QString::fromLatin1(field)), {row.value});
            if (found < 0) return;  // refused altogether: the test above
            EXPECT_EQ(found > 0, !scoped)
                << account.toStdString() << ' ' << table.toStdString() << '.' << field.constData();
        };
        expect(u"person"_s, "id", there.person.id);
        expect(u"person_search"_s, "person", there.person.id);
        expect(u"person_number"_s, "person", there.person.id);
        for (const EntitySchema& schema : allSchemas())
            for (const FieldSchema& field : schema.fields)
                if (field.reference && field.reference->entity == Entity::person && field.name != "dropped" &&
                    !tellsOfTraining(schema.entity))
                    expect(schema.table, field.name, there.person.id);
        // Who was in which class is counted whole, and says nothing of strangers but that.
        for (const auto& [table, text] :
             {std::pair{u"certificate"_s, u"content"_s}, std::pair{u"nomination"_s, u"reason"_s},
              std::pair{u"attendance"_s, u"note"_s}}) {
            const qint64 rows = count(*reader, u'"' + table + u'"');
            const qint64 told = count(*reader, u"\"%1\" WHERE \"%2\" <> ''"_s.arg(table, text));
            if (rows < 0) continue;
            EXPECT_GT(rows, 0) << account.toStdString() << ' ' << table.toStdString();
            EXPECT_EQ(told, scoped ? 0 : 1) << account.toStdString() << ' ' << table.toStdString();
        }
        // There is no way round: a file gives its table through the view alone, a server the same rows.
        const QString way = hasServer() ? u"taphuan.person"_s : u"main.person"_s;
        const auto names =
            reader->rows(u"SELECT full_name FROM "_s + way, {}, [](const QSqlQuery&) { return 0; });
        const qint64 seen = names ? qint64(names->size()) : -1;
        const qint64 expected = !database.viewer().may(Permission::peopleRead) ? -1
                                : !scoped                                      ? 3
                                : hasServer()                                  ? 1
                                                                               : -1;
        EXPECT_EQ(seen, expected) << account.toStdString();
    }
}

}  // namespace
}  // namespace taphuan
