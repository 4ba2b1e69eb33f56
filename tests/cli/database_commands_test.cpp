#include "tests/cli/cli_program.h"

#include <QFile>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class DatabaseCommands : public CliProgram {
  protected:
    void SetUp() override { initSmall(); }
    QStringList addCourse(const QString& file, const QString& code) const {
        return {u"--db"_s, file,        u"course"_s, u"add"_s,     u"--code"_s,
                code,      u"--name"_s, code,        u"--hours"_s, u"8"_s};
    }
};

TEST_F(DatabaseCommands, ACopyGoesOnAndItsSourceIsOnlyRead) {
    const QString copy = path(u"moi.taphuan"_s);
    EXPECT_EQ(run({u"copy"_s, database(), copy}).status, 0);
    EXPECT_EQ(run(addCourse(copy, u"A"_s)).status, 0);
    EXPECT_EQ(run({u"--db"_s, copy, u"check"_s}).status, 0);

    const QByteArray before = bytesOf(database());
    const Ran refused = run(addCourse(database(), u"B"_s));
    EXPECT_EQ(refused.status, 4);
    EXPECT_TRUE(refused.sentence().contains(u"moi.taphuan"_s)) << refused.error.toStdString();
    EXPECT_EQ(bytesOf(database()), before);
    EXPECT_EQ(run({u"--db"_s, database(), u"info"_s}).status, 0);
    EXPECT_EQ(run({u"copy"_s, database(), path(u"ba.taphuan"_s)}).status, 4);
    EXPECT_EQ(run({u"copy"_s, copy, database()}).status, 4);

    // A backup of the source lives on where it is restored.
    const QString backup = path(u"sao.taphuan"_s);
    EXPECT_EQ(run({u"--db"_s, database(), u"backup"_s, backup}).status, 0);
    const QString restored = path(u"lai.taphuan"_s);
    EXPECT_EQ(run({u"--db"_s, restored, u"restore"_s, backup}).status, 0);
    EXPECT_EQ(run(addCourse(restored, u"C"_s)).status, 0);
}

TEST_F(DatabaseCommands, HistoryMasksWhatIsProtected) {
    const QString list = write(u"ds.csv"_s,
                               u"STT;Họ và tên;Ngày sinh;Số CCCD;Điện thoại;Email;Đơn vị\n"
                               "1;Trần Thị Mai;05/04/1979;072179683244;0912345678;"
                               "mai@tayninh.gov.vn;Huyện Châu Thành\n"_s.toUtf8());
    ask({u"people"_s, u"import"_s, list, u"--unit"_s, u"72"_s});
    const QJsonArray found = answers({u"people"_s, u"list"_s});
    ASSERT_EQ(found.size(), 1);
    const QString id = found.first().toObject().value(u"id"_s).toString();
    for (const QStringList& words :
         {QStringList{u"history"_s, u"person"_s, id}, QStringList{u"people"_s, u"show"_s, id}}) {
        const Ran ran = ask(words);
        EXPECT_EQ(ran.status, 0) << ran.error.toStdString();
        for (const QString& open : {u"072179683244"_s, u"0912345678"_s, u"mai@tayninh"_s})
            EXPECT_FALSE(ran.out.contains(open)) << words.first().toStdString();
        EXPECT_TRUE(ran.out.contains(u"m•••@tayninh.gov.vn"_s)) << ran.out.toStdString();
    }
}

TEST_F(DatabaseCommands, TheJournalIsToldNewestFirst) {
    const auto kinds = [this](const QStringList& words) {
        QStringList all;
        for (const QJsonValue& one : answers(QStringList{u"journal"_s} + words))
            all << one.toObject().value(u"kind"_s).toString();
        return all;
    };
    const QString id = answer(addCourse(database(), u"A"_s).mid(2)).value(u"id"_s).toString();
    answer({u"course"_s, u"edit"_s, u"A"_s, u"--name"_s, u"B"_s});
    answer(addCourse(database(), u"C"_s).mid(2));
    EXPECT_EQ(kinds({u"--limit"_s, u"2"_s}), (QStringList{u"course.add"_s, u"course.edit"_s}));
    EXPECT_EQ(kinds({u"--entity"_s, u"course"_s, id}), (QStringList{u"course.edit"_s, u"course.add"_s}));
    EXPECT_EQ(kinds({u"--entity"_s, u"course"_s, id, u"--limit"_s, u"1"_s}), QStringList{u"course.edit"_s});
}

TEST_F(DatabaseCommands, UnitsAreRehearsedBeforeTheyAreImported) {
    const QByteArray before = bytesOf(database());
    const QStringList import{u"units"_s, u"import"_s, path(u"tay-ninh.csv"_s)};
    const QJsonObject preview = answer(import + QStringList{u"--dry-run"_s});
    EXPECT_FALSE(preview.value(u"written"_s).toBool(true));
    EXPECT_GT(preview.value(u"same"_s).toInt(), 90);
    EXPECT_EQ(bytesOf(database()), before);
    EXPECT_TRUE(answer(import + QStringList{u"--strict"_s}).value(u"written"_s).toBool());
}

TEST_F(DatabaseCommands, APlanIsRehearsedBeforeItIsImported) {
    const QByteArray before = bytesOf(database());
    const QJsonObject preview =
        answer({u"plan"_s, u"import"_s, resource(u"plans/vinh_long.json"_s), u"--dry-run"_s});
    EXPECT_FALSE(preview.value(u"written"_s).toBool(true));
    EXPECT_GT(preview.value(u"added"_s).toInt(), 0);
    EXPECT_EQ(answers({u"plan"_s, u"list"_s}).size(), 1);
    EXPECT_EQ(bytesOf(database()), before);
    // Its agencies are no units of this database.
    const QJsonObject strict =
        answer({u"plan"_s, u"import"_s, resource(u"plans/vinh_long.json"_s), u"--strict"_s}, 1);
    EXPECT_FALSE(strict.value(u"unmatched"_s).toArray().isEmpty());
    EXPECT_EQ(answers({u"plan"_s, u"list"_s}).size(), 1);
    EXPECT_EQ(bytesOf(database()), before);
}

TEST_F(DatabaseCommands, AnUnknownUnitOfAPlanIsMatchedCreatedOrRefused) {
    QByteArray plan = bytesOf(planFile());
    plan.replace("\"Sở Nội vụ\"", "\"Nơi Một\"").replace("\"Sở Tài chính\"", "\"Nơi Hai\"");
    plan.replace("\"Sở TT&TT\"", "\"Nơi Ba\"");
    const QStringList words{u"plan"_s, u"import"_s, write(u"ke-hoach.json"_s, plan)};
    const auto unmatched = [](const QJsonObject& done) {
        QStringList names;
        for (const QJsonValue& one : done.value(u"unmatched"_s).toArray())
            names << one.toObject().value(u"name"_s).toString();
        return names;
    };
    const QStringList asked = unmatched(answer(words + QStringList{u"--dry-run"_s}));
    ASSERT_EQ(asked.size(), 3);
    const QStringList choices{u"--match"_s,        asked[0] + u"=708"_s, u"--create"_s,
                              asked[1] + u"=72"_s, u"--refuse"_s,        asked[2]};
    const QStringList left = unmatched(answer(words + choices));
    for (const QString& chosen : asked.first(3)) EXPECT_FALSE(left.contains(chosen)) << chosen.toStdString();
    EXPECT_EQ(left, asked.mid(3));
    const Ran found = ask({u"units"_s, u"tree"_s, u"72"_s, u"--on"_s, u"2023-01-01"_s});
    EXPECT_TRUE(found.out.contains(asked[1])) << asked[1].toStdString();
    EXPECT_EQ(run({u"--db"_s, database(), u"check"_s}).status, 0);
    EXPECT_EQ(ask(words + QStringList{u"--match"_s, u"khong co dau bang"_s}).status, 2);
    EXPECT_EQ(ask(words + QStringList{u"--match"_s, u"Sở A=khong-co"_s}).status, 1);
}

TEST_F(DatabaseCommands, AnUnknownUnitOfAListIsMatchedCreatedOrRefused) {
    const QString list = write(u"ds.csv"_s,
                               u"STT;Họ và tên;Ngày sinh;Đơn vị\n1;Trần Thị Mai;05/04/1979;Nơi Một\n"
                               "2;Lê Văn Hai;06/04/1979;Nơi Hai\n3;Lê Văn Ba;07/04/1979;Nơi Ba\n"_s.toUtf8());
    const QStringList words{u"people"_s,  u"import"_s,     list,          u"--unit"_s,      u"708"_s,
                            u"--match"_s, u"Nơi Một=72"_s, u"--create"_s, u"Nơi Hai=708"_s, u"--refuse"_s,
                            u"Nơi Ba"_s};
    const QJsonObject done = answer(words, 1);
    EXPECT_EQ(done.value(u"applied"_s).toInt(), 2);
    EXPECT_EQ(done.value(u"doubtful"_s).toArray().size(), 1);
    QMap<QString, QString> units;
    for (const QJsonValue& one : answers({u"people"_s, u"list"_s}))
        units.insert(one.toObject().value(u"full_name"_s).toString(),
                     one.toObject().value(u"unit"_s).toString());
    EXPECT_EQ(units, (QMap<QString, QString>{{u"Trần Thị Mai"_s, u"Tỉnh Tây Ninh"_s},
                                             {u"Lê Văn Hai"_s, u"Nơi Hai"_s}}));
}

TEST_F(DatabaseCommands, ACodeOutOfItsTimeMeansItsLastHolderWithAWarning) {
    const QString units = write(u"het.csv"_s,
                                "code,name,type,level,parent_code,province,valid_from,valid_to,basis_from,"
                                "basis_to,catalogue\n"
                                "72999,Xã Cũ,Xã,xa,708,Tây Ninh,2020-01-01,2024-01-01,,,3-tier\n");
    ask({u"units"_s, u"import"_s, units});
    answer({u"course"_s, u"add"_s, u"--code"_s, u"A"_s, u"--name"_s, u"A"_s, u"--hours"_s, u"8"_s});
    const Ran ran = ask({u"class"_s, u"add"_s, u"--code"_s, u"L1"_s, u"--course"_s, u"A"_s, u"--unit"_s,
                         u"72999"_s, u"--from"_s, u"2024-06-01"_s, u"--to"_s, u"2024-06-02"_s});
    EXPECT_EQ(ran.status, 0) << ran.error.toStdString();
    EXPECT_TRUE(ran.error.contains(u"Xã Cũ"_s)) << ran.error.toStdString();
    EXPECT_EQ(ran.object().value(u"unit_name"_s).toString(), u"Xã Cũ"_s);
}

// Without a database to begin with.
using Offices = CliProgram;

TEST_F(Offices, ADemoOfAHandfulOfPeopleIsWholeToo) {
    const Ran made = run({u"demo"_s, database(), u"--people"_s, u"20"_s});
    ASSERT_EQ(made.status, 0) << made.error.toStdString();
    EXPECT_GT(counts().value(u"people"_s).toInt(), 10);
    EXPECT_EQ(answer({u"check"_s}).value(u"ok"_s).toBool(), true);
}

// An office from its first account on: who may open the file, and what they get to see and do.
TEST_F(Offices, AnOfficeWithAccountsAsksWhoOpensIt) {
    const QMap<QString, QString> first{{u"TAPHUAN_NEW_PASSWORD"_s, u"quantri-2026"_s}};
    const QMap<QString, QString> manager{{u"TAPHUAN_PASSWORD"_s, u"quantri-2026"_s},
                                         {u"TAPHUAN_NEW_PASSWORD"_s, u"chuyenvien-1"_s}};
    const QMap<QString, QString> clerk{{u"TAPHUAN_PASSWORD"_s, u"chuyenvien-1"_s}};
    ASSERT_EQ(run({u"demo"_s, database(), u"--people"_s, u"200"_s}).status, 0);
    const auto at = [this](const QStringList& words, const QMap<QString, QString>& environment) {
        return run(QStringList{u"--db"_s, database(), u"--json"_s} + words, environment);
    };
    EXPECT_EQ(
        at({u"account"_s, u"add"_s, u"binh"_s, u"--role"_s, u"clerk"_s, u"--everywhere"_s}, first).status, 1);
    const Ran added =
        at({u"account"_s, u"add"_s, u"an"_s, u"--role"_s, u"administrator"_s, u"--everywhere"_s}, first);
    ASSERT_EQ(added.status, 0) << added.error.toStdString();
    const QString recovery = added.object().value(u"recovery_key"_s).toString();
    EXPECT_FALSE(recovery.isEmpty());

    const Ran nobody = at({u"info"_s}, {});
    EXPECT_EQ(nobody.status, 1);
    EXPECT_TRUE(nobody.error.contains(u"đăng nhập"_s)) << nobody.error.toStdString();
    EXPECT_EQ(at({u"--as"_s, u"an"_s, u"info"_s}, {}).status, 2);
    EXPECT_EQ(at({u"--as"_s, u"an"_s, u"info"_s}, clerk).status, 1);
    EXPECT_EQ(at({u"--as"_s, u"an"_s, u"info"_s}, {{u"TAPHUAN_PASSWORD"_s, recovery}}).status, 0);
    const Ran clerkAdded = at({u"--as"_s, u"an"_s, u"account"_s, u"add"_s, u"binh"_s, u"--role"_s, u"clerk"_s,
                               u"--unit"_s, u"710"_s},
                              manager);
    ASSERT_EQ(clerkAdded.status, 0) << clerkAdded.error.toStdString();
    const Ran listed = at({u"--as"_s, u"an"_s, u"account"_s, u"list"_s}, manager);
    EXPECT_EQ(listed.array().size(), 2);

    const Ran all = at({u"--as"_s, u"an"_s, u"people"_s, u"list"_s}, manager);
    const Ran own = at({u"--as"_s, u"binh"_s, u"people"_s, u"list"_s}, clerk);
    ASSERT_EQ(own.status, 0) << own.error.toStdString();
    EXPECT_GT(own.array().size(), 0);
    EXPECT_LT(own.array().size(), all.array().size());
    EXPECT_EQ(at({u"--as"_s, u"binh"_s, u"journal"_s}, clerk).status, 1);
    EXPECT_EQ(at({u"--as"_s, u"binh"_s, u"access"_s, u"log"_s}, clerk).status, 1);
    EXPECT_EQ(at({u"--as"_s, u"binh"_s, u"account"_s, u"list"_s}, clerk).status, 1);

    const QString person = own.array().first().toObject().value(u"id"_s).toString();
    EXPECT_EQ(at({u"--as"_s, u"binh"_s, u"people"_s, u"numbers"_s, person}, clerk).status, 2);
    const Ran shown =
        at({u"--as"_s, u"binh"_s, u"people"_s, u"numbers"_s, person, u"--purpose"_s, u"Làm thẻ"_s}, clerk);
    ASSERT_EQ(shown.status, 0) << shown.error.toStdString();
    EXPECT_EQ(shown.object().value(u"national_id"_s).toString().size(), 12);
    const Ran log = at({u"--as"_s, u"an"_s, u"access"_s, u"log"_s, u"--person"_s, person}, manager);
    ASSERT_EQ(log.array().size(), 1);
    EXPECT_EQ(log.array().first().toObject().value(u"account"_s).toString(), u"binh"_s);

    // Papers of a class leave for a purpose too.
    const Ran classes = at({u"--as"_s, u"an"_s, u"class"_s, u"list"_s}, manager);
    const QString code = classes.array().first().toObject().value(u"code"_s).toString();
    const QStringList paper{u"--as"_s,  u"an"_s,           u"class"_s,  u"documents"_s, code,
                            u"--out"_s, path(u"papers"_s), u"--kind"_s, u"list"_s};
    EXPECT_EQ(at(paper, manager).status, 2);
    const Ran printed = at(paper + QStringList{u"--purpose"_s, u"Lập hồ sơ lớp"_s}, manager);
    ASSERT_EQ(printed.status, 0) << printed.error.toStdString();
    const Ran after = at({u"--as"_s, u"an"_s, u"access"_s, u"log"_s}, manager);
    ASSERT_EQ(after.array().size(), 2);
    const QJsonObject line = after.array().first().toObject();
    EXPECT_EQ(line.value(u"kind"_s).toString(), u"paper"_s);
    EXPECT_EQ(line.value(u"purpose"_s).toString(), u"Lập hồ sơ lớp"_s);
    EXPECT_TRUE(line.value(u"list"_s).toString().contains(code));
    EXPECT_EQ(at({u"--as"_s, u"an"_s, u"check"_s}, manager).object().value(u"ok"_s).toBool(), true);
}

// From the first account on a backup is of use to who has a password, on any computer.
TEST_F(DatabaseCommands, ABackupOfAnOfficeWithAccountsIsEncrypted) {
    const Ran open = ask({u"backup"_s, path(u"truoc.taphuan"_s)});
    EXPECT_EQ(open.object().value(u"encrypted"_s).toBool(true), false);
    EXPECT_TRUE(open.error.contains(u"không được mã hóa"_s)) << open.error.toStdString();
    const QMap<QString, QString> manager{{u"TAPHUAN_PASSWORD"_s, u"quantri-2026"_s},
                                         {u"TAPHUAN_NEW_PASSWORD"_s, u"quantri-2026"_s}};
    const auto at = [this](const QString& file, const QStringList& words,
                           const QMap<QString, QString>& environment) {
        return run(QStringList{u"--db"_s, file, u"--json"_s} + words, environment);
    };
    const Ran added =
        at(database(), {u"account"_s, u"add"_s, u"an"_s, u"--role"_s, u"administrator"_s, u"--everywhere"_s},
           {{u"TAPHUAN_NEW_PASSWORD"_s, u"quantri-2026"_s}});
    ASSERT_EQ(added.status, 0) << added.error.toStdString();
    const QString backup = path(u"sao.taphuan"_s);
    const Ran made = at(database(), {u"--as"_s, u"an"_s, u"backup"_s, backup}, manager);
    ASSERT_EQ(made.status, 0) << made.error.toStdString();
    EXPECT_TRUE(made.object().value(u"encrypted"_s).toBool());
    EXPECT_FALSE(bytesOf(backup).contains("SQLite"));

    EXPECT_EQ(at(backup, {u"--as"_s, u"an"_s, u"check"_s}, manager).status, 0);
    const Ran opened = at(backup, {u"--as"_s, u"an"_s, u"info"_s}, manager);
    EXPECT_EQ(opened.status, 4);
    EXPECT_TRUE(opened.sentence().contains(u"Khôi phục"_s)) << opened.error.toStdString();
    const QString restored = path(u"lai.taphuan"_s);
    const QMap<QString, QString> wrong{{u"TAPHUAN_PASSWORD"_s, u"khong-phai"_s}};
    EXPECT_EQ(at(restored, {u"--as"_s, u"an"_s, u"restore"_s, backup}, wrong).status, 1);
    EXPECT_EQ(at(restored, {u"restore"_s, backup}, {}).status, 1);
    EXPECT_FALSE(QFile::exists(restored));
    EXPECT_EQ(at(restored, {u"--as"_s, u"an"_s, u"restore"_s, backup}, manager).status, 0);
    EXPECT_EQ(at(restored, {u"--as"_s, u"an"_s, u"check"_s}, manager).status, 0);

    const QByteArray whole = bytesOf(backup);
    const QString cut = write(u"cut.taphuan"_s, whole.first(whole.size() - 100));
    const Ran damaged = at(path(u"hong.taphuan"_s), {u"--as"_s, u"an"_s, u"restore"_s, cut}, manager);
    EXPECT_EQ(damaged.status, 4);
    EXPECT_TRUE(damaged.sentence().contains(u"hỏng"_s)) << damaged.error.toStdString();
    EXPECT_FALSE(QFile::exists(path(u"hong.taphuan"_s)));
}

TEST_F(DatabaseCommands, ContactsOfPeopleWhoLeftAreErasedOnceTheirTimeIsOver) {
    const QString list = write(u"ds.csv"_s,
                               u"STT;Họ và tên;Ngày sinh;Số CCCD;Điện thoại;Email;Dân tộc;Đơn vị\n"
                               "1;Trần Thị Mai;05/04/1979;072179683244;0912345678;"
                               "mai@tayninh.gov.vn;Khmer;Huyện Châu Thành\n"
                               "2;Lê Văn Tư;01/02/1980;;;;Sao Hỏa;Huyện Châu Thành\n"_s.toUtf8());
    const QJsonObject imported = answer({u"people"_s, u"import"_s, list, u"--unit"_s, u"72"_s}, 1);
    ASSERT_EQ(imported.value(u"refused"_s).toArray().size(), 1);
    EXPECT_EQ(imported.value(u"refused"_s).toArray().first().toObject().value(u"column"_s), u"G"_s);
    const QString id = answers({u"people"_s, u"list"_s}).first().toObject().value(u"id"_s).toString();
    EXPECT_EQ(answer({u"people"_s, u"show"_s, id}).value(u"ethnicity"_s), u"Khơ-me"_s);

    EXPECT_EQ(ask({u"people"_s, u"retention"_s}).status, 1);
    EXPECT_EQ(ask({u"people"_s, u"retention"_s, u"--years"_s, u"5"_s}).status, 1);
    EXPECT_EQ(ask({u"people"_s, u"retention"_s, u"--source"_s, u"QĐ 5"_s}).status, 2);
    answer({u"people"_s, u"retention"_s, u"--years"_s, u"5"_s, u"--source"_s, u"QĐ 5/QĐ-SNV"_s});
    const QJsonObject due = answer({u"people"_s, u"retention"_s, u"--on"_s, u"2090-01-01"_s});
    EXPECT_EQ(due.value(u"source"_s), u"QĐ 5/QĐ-SNV"_s);
    EXPECT_TRUE(due.value(u"due"_s).toArray().isEmpty());

    EXPECT_EQ(ask({u"people"_s, u"anonymise"_s, u"--reason"_s, u"thử"_s}).status, 2);
    EXPECT_EQ(ask({u"people"_s, u"anonymise"_s, id, u"--reason"_s, u"thử"_s}).status, 1);
    EXPECT_EQ(answer({u"people"_s, u"show"_s, id}).value(u"ethnicity"_s), u"Khơ-me"_s);
}

}  // namespace
}  // namespace taphuan
