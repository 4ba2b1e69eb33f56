#include "core/commands/unit_commands.h"

#include "core/commands/undo_commands.h"
#include "core/import/unit_file.h"
#include "core/storage/unit_store.h"
#include "tests/support/test_database.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <map>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

const QDate in2022(2022, 12, 31), in2023(2023, 6, 1), in2025(2025, 7, 1);

QString file(const QString& name) {
    return QStringLiteral(TAPHUAN_SOURCE_DIR "/resources/units/") + name;
}

Result<UnitImport> importFiles(Database& database, const QStringList& names, bool links = true) {
    QStringList paths;
    for (const QString& name : names) paths << file(name);
    TAPHUAN_ASSIGN(const UnitContent content,
                   readUnitContent(paths, links ? file(u"unit_successors.csv"_s) : QString()));
    return importUnits(database, content);
}

const QStringList states{u"units_2022.csv"_s, u"units_2025.csv"_s};
const QStringList everything{u"units_2022.csv"_s, u"units_2025.csv"_s, u"unit_history.csv"_s};

// How many units of a level stand below the province of that code.
std::map<QString, int> countsBelow(Connection& db, const QString& code, QDate on) {
    std::map<QString, int> counts;
    const auto province = unitByCode(db, code, on);
    EXPECT_TRUE(province.ok() && *province);
    const auto nodes = unitTree(db, (*province)->version.unit, on);
    EXPECT_TRUE(nodes.ok());
    for (const UnitNode& node : *nodes) ++counts[node.version.level];
    return counts;
}

UnitVersion holder(Connection& db, const QString& code, QDate on) {
    const auto found = unitByCode(db, code, on);
    EXPECT_TRUE(found.ok() && *found && (*found)->onThatDay) << code.toStdString();
    return found.ok() && *found ? (*found)->version : UnitVersion();
}

class UnitCommands : public testing::Test {
  protected:
    TestDatabase db;
};

class UnitFiles : public testing::TestWithParam<QStringList> {
  protected:
    TestDatabase db;
};

// Who holds which code under which name and parent on a day: what does not depend on ids.
QStringList picture(Connection& db, QDate on) {
    QStringList lines;
    const auto nodes = unitTree(db, {}, on);
    EXPECT_TRUE(nodes.ok());
    std::map<qint64, QString> names;
    for (const UnitNode& node : *nodes) names[node.version.unit.value] = node.version.name;
    for (const UnitNode& node : *nodes)
        lines << node.version.code + u' ' + node.version.name + u" < "_s + names[node.version.parent.value];
    lines.sort();
    return lines;
}

std::vector<QString> lifeNames(Connection& db, Id<Unit> unit) {
    const auto versions = versionsOf(db, unit);
    EXPECT_TRUE(versions.ok());
    std::vector<QString> names;
    for (const UnitVersion& version : *versions) names.push_back(version.name);
    return names;
}

}  // namespace

TEST_P(UnitFiles, HoldsTheKnownCountsOfEveryProvince) {
    ASSIGN_GOOD(const UnitImport done, importFiles(*db, GetParam()));
    EXPECT_TRUE(done.leftOut.isEmpty()) << done.leftOut.join(u'\n').toStdString();
    const std::map<QString, std::pair<int, int>> before{{u"72"_s, {9, 94}},
                                                        {u"82"_s, {11, 172}},
                                                        {u"86"_s, {8, 107}},
                                                        {u"08"_s, {7, 138}},
                                                        {u"70"_s, {11, 111}}};
    for (const auto& [code, counts] : before) {
        auto found = countsBelow(db.connection(), code, in2022);
        EXPECT_EQ(found[u"district"_s], counts.first) << code.toStdString();
        EXPECT_EQ(found[u"commune"_s], counts.second) << code.toStdString();
    }
    const std::map<QString, int> after{
        {u"80"_s, 96}, {u"82"_s, 102}, {u"86"_s, 124}, {u"08"_s, 124}, {u"75"_s, 95}};
    for (const auto& [code, count] : after) {
        auto found = countsBelow(db.connection(), code, in2025);
        EXPECT_EQ(found[u"district"_s], 0);
        EXPECT_EQ(found[u"commune"_s], count) << code.toStdString();
    }
}

TEST_P(UnitFiles, GivesEveryOldCommuneASuccessor) {
    ASSERT_GOOD(importFiles(*db, GetParam()));
    ASSIGN_GOOD(const auto nodes, unitTree(db.connection(), {}, QDate(2022, 10, 1)));
    int communes = 0;
    for (const UnitNode& node : nodes) {
        if (node.version.level != u"commune") continue;
        ++communes;
        ASSIGN_GOOD(const StandsFor now, successorsOn(db.connection(), node.version.unit, in2025));
        EXPECT_FALSE(now.units.empty()) << node.version.name.toStdString();
        for (const Id<Unit> unit : now.units) {
            ASSIGN_GOOD(const auto version, versionOn(db.connection(), unit, in2025));
            EXPECT_TRUE(version && version->level == u"commune" && holdsOn(*version, in2025));
        }
    }
    EXPECT_EQ(communes, 622);
}

TEST_P(UnitFiles, ChangesNothingTheSecondTime) {
    ASSERT_GOOD(importFiles(*db, GetParam()));
    ASSIGN_GOOD(const UnitImport again, importFiles(*db, GetParam()));
    EXPECT_EQ(again.committed.changes, 0);
    EXPECT_EQ(again.newUnits + again.newVersions + again.changedVersions + again.newLinks, 0);
    EXPECT_TRUE(again.leftOut.isEmpty());
}

TEST_F(UnitCommands, LooksAtAnImportAndWritesNothing) {
    ASSIGN_GOOD(const UnitContent content, readUnitContent(standardUnitFiles(), standardLinkFile()));
    ASSIGN_GOOD(const UnitImport looked, previewUnits(*db, content));
    ASSIGN_GOOD(const qint64 units, db.connection().number(u"SELECT count(*) FROM unit"_s));
    EXPECT_EQ(units, 0);
    ASSIGN_GOOD(const UnitImport done, importUnits(*db, content));
    EXPECT_EQ(looked.newUnits, done.newUnits);
    EXPECT_EQ(looked.newLinks, done.newLinks);
    EXPECT_EQ(looked.committed.seq, 0);
}

TEST_F(UnitCommands, TakesAnImportBackWhole) {
    ASSIGN_GOOD(const UnitImport done, importFiles(*db, everything));
    ASSIGN_GOOD(const Undone undone, undoOperation(*db, done.committed.name));
    EXPECT_TRUE(undone.kept.empty());
    for (const char* table : {"unit", "unit_version", "lineage", "level"}) {
        ASSIGN_GOOD(const qint64 rows,
                    db.connection().number(u"SELECT count(*) FROM "_s + QLatin1String(table)));
        EXPECT_EQ(rows, 0) << table;
    }
}

TEST_P(UnitFiles, TellsUnitsOfOneCodeApart) {
    ASSERT_GOOD(importFiles(*db, GetParam()));
    const UnitVersion ward = holder(db.connection(), u"25459"_s, in2022);
    const UnitVersion merged = holder(db.connection(), u"25459"_s, in2025);
    EXPECT_EQ(ward.name, u"Phường 3"_s);
    EXPECT_EQ(merged.name, u"Phường Tân Ninh"_s);
    EXPECT_NE(ward.unit, merged.unit);
    EXPECT_NE(holder(db.connection(), u"82"_s, in2022).unit, holder(db.connection(), u"82"_s, in2025).unit);
    // Left unchanged by the reform: one unit, under its district and then under its province.
    const UnitVersion before = holder(db.connection(), u"02437"_s, in2022);
    const UnitVersion after = holder(db.connection(), u"02437"_s, in2025);
    EXPECT_EQ(before.unit, after.unit);
    EXPECT_NE(before.parent, after.parent);
}

QString fileSetName(const QStringList& files) {
    return files == states ? u"TwoStates"_s : files == everything ? u"StatesAndHistory"_s : u"HistoryAlone"_s;
}

INSTANTIATE_TEST_SUITE_P(All, UnitFiles,
                         testing::Values(states, everything, QStringList{u"unit_history.csv"_s}),
                         [](const auto& files) { return fileSetName(files.param).toStdString(); });

TEST_F(UnitCommands, RenamesInPlaceAndKeepsMergersApart) {
    ASSERT_GOOD(importFiles(*db, everything));
    Connection& connection = db.connection();
    const auto life = [&](const char* code, QDate on) {
        return lifeNames(connection, holder(connection, QLatin1String(code), on).unit);
    };
    using Names = std::vector<QString>;
    EXPECT_EQ(life("697", in2022), (Names{u"Huyện Chơn Thành"_s, u"Thị xã Chơn Thành"_s}));
    EXPECT_EQ(life("25432", in2022), (Names{u"Thị trấn Chơn Thành"_s, u"Phường Hưng Long"_s}));
    EXPECT_EQ(life("28471", in2022), (Names{u"Xã Bình Phú"_s, u"Thị trấn Bình Phú"_s}));
    EXPECT_EQ(life("75", in2025), (Names{u"Tỉnh Đồng Nai"_s, u"Thành phố Đồng Nai"_s}));
    EXPECT_EQ(life("25270", in2025), (Names{u"Xã Lộc Ninh"_s, u"Phường Lộc Ninh"_s}));
    for (const char* code : {"28300", "29602", "29551", "02608"}) {
        const UnitVersion before = holder(connection, QLatin1String(code), in2022);
        const UnitVersion after = holder(connection, QLatin1String(code), QDate(2025, 6, 30));
        EXPECT_NE(before.unit, after.unit) << code;
        ASSIGN_GOOD(const StandsFor stands, successorsOn(connection, before.unit, QDate(2025, 6, 30)));
        EXPECT_EQ(stands.units, std::vector{after.unit}) << code;
    }
}

TEST_F(UnitCommands, EndsUpTheSameInWhateverOrderFilesCome) {
    ASSERT_GOOD(importFiles(*db, everything));
    TestDatabase other;
    ASSERT_GOOD(importFiles(*other, {u"units_2025.csv"_s}, false));
    ASSERT_GOOD(importFiles(*other, {u"units_2022.csv"_s}));
    ASSIGN_GOOD(const UnitImport refined, importFiles(*other, {u"unit_history.csv"_s}));
    EXPECT_TRUE(refined.leftOut.isEmpty()) << refined.leftOut.join(u'\n').toStdString();
    for (const QDate on :
         {QDate(2022, 1, 1), in2022, QDate(2024, 6, 1), QDate(2024, 12, 1), in2025, QDate(2026, 5, 1)})
        EXPECT_EQ(picture(db.connection(), on), picture(other.connection(), on))
            << on.toString().toStdString();
    for (const char* table : {"unit", "unit_version", "lineage"}) {
        const QString count = u"SELECT count(*) FROM "_s + QLatin1String(table);
        ASSIGN_GOOD(const qint64 one, db.connection().number(count));
        ASSIGN_GOOD(const qint64 two, other.connection().number(count));
        EXPECT_EQ(one, two) << table;
    }
}

TEST_F(UnitCommands, GivesEveryVersionAParentOfItsTime) {
    ASSERT_GOOD(importFiles(*db, everything));
    ASSIGN_GOOD(const auto versions, select<UnitVersion>(db.connection()));
    for (const UnitVersion& version : versions) {
        EXPECT_EQ(version.parent.isNull(), version.level == u"province") << version.name.toStdString();
        if (version.parent.isNull()) continue;
        const QDate last = version.validTo.isValid() ? version.validTo.addDays(-1) : QDate(2030, 1, 1);
        for (const QDate on : {version.validFrom.isValid() ? version.validFrom : QDate(2020, 1, 1), last}) {
            ASSIGN_GOOD(const auto parent, versionOn(db.connection(), version.parent, on));
            EXPECT_TRUE(parent && holdsOn(*parent, on)) << version.name.toStdString();
        }
    }
}

TEST_F(UnitCommands, TakesTheLastHolderOfACodeNobodyHolds) {
    ASSERT_GOOD(importFiles(*db, everything));
    ASSIGN_GOOD(const auto district, unitByCode(db.connection(), u"708"_s, QDate(2026, 1, 1)));
    ASSERT_TRUE(district);
    EXPECT_FALSE(district->onThatDay);
    EXPECT_EQ(district->version.name, u"Huyện Châu Thành"_s);
    ASSIGN_GOOD(const auto nobody, unitByCode(db.connection(), u"99999"_s, in2022));
    EXPECT_FALSE(nobody);
}

TEST_F(UnitCommands, NamesAPathFromTheTop) {
    ASSERT_GOOD(importFiles(*db, states));
    ASSIGN_GOOD(const auto path,
                unitPath(db.connection(), holder(db.connection(), u"25456"_s, in2022).unit, in2022));
    ASSERT_EQ(path.size(), 3u);
    EXPECT_EQ(path[0].name, u"Tỉnh Tây Ninh"_s);
    EXPECT_EQ(path[1].name, u"Thành phố Tây Ninh"_s);
    EXPECT_EQ(path[2].name, u"Phường 1"_s);
}

TEST_F(UnitCommands, RenamesAndClosesByHand) {
    ASSERT_GOOD(importFiles(*db, states));
    UnitVersion renamed = holder(db.connection(), u"25459"_s, in2025);
    renamed.name = u"Phường Tân Ninh Mới"_s;
    renamed.validFrom = QDate(2027, 1, 1);
    ASSERT_GOOD(renameUnit(*db, renamed));
    EXPECT_EQ(holder(db.connection(), u"25459"_s, QDate(2026, 12, 31)).name, u"Phường Tân Ninh"_s);
    EXPECT_EQ(holder(db.connection(), u"25459"_s, QDate(2027, 1, 1)).name, u"Phường Tân Ninh Mới"_s);
    EXPECT_FALSE(renameUnit(*db, renamed).ok());
    const UnitVersion province = holder(db.connection(), u"80"_s, in2025);
    EXPECT_FALSE(closeUnit(*db, province.unit, QDate(2027, 1, 1), {}).ok());
    ASSERT_GOOD(closeUnit(*db, renamed.unit, QDate(2028, 1, 1), u"NQ"_s));
    ASSIGN_GOOD(const auto closed, unitByCode(db.connection(), u"25459"_s, QDate(2028, 1, 1)));
    EXPECT_FALSE(closed->onThatDay);
}

TEST_F(UnitCommands, LeavesOutWhatContradictsTheStore) {
    ASSERT_GOOD(importFiles(*db, states));
    UnitContent content;
    CatalogueUnit other{2,       twoTiers(),      u"25459"_s, u"Xã Khác"_s, u"Xã"_s, u"commune"_s,
                        u"80"_s, twoTiersBegin(), {},         {},           {}};
    content.catalogues.push_back({u"khac.csv"_s, false, {other}});
    ASSIGN_GOOD(const UnitImport done, importUnits(*db, content));
    EXPECT_EQ(done.leftOut.size(), 1);
    EXPECT_EQ(done.committed.changes, 0);
}

// The rows of one province, in a file of their own.
QString ofProvince(const QTemporaryDir& folder, const QString& name, const QString& province, int column) {
    QFile whole(file(name));
    EXPECT_TRUE(whole.open(QIODevice::ReadOnly));
    QFile part(folder.filePath(province + u'-' + name));
    EXPECT_TRUE(part.open(QIODevice::WriteOnly));
    part.write(whole.readLine());
    while (!whole.atEnd()) {
        const QByteArray line = whole.readLine();
        if (QString::fromUtf8(line).trimmed().section(u',', column, column) == province) part.write(line);
    }
    return part.fileName();
}

TEST_F(UnitCommands, AnotherProvincesFilesStandBesideThePresentOne) {
    const QTemporaryDir folder;
    const auto import = [&](const QString& before, const QString& after) -> Result<UnitImport> {
        TAPHUAN_ASSIGN(const UnitContent content,
                       readUnitContent({ofProvince(folder, u"units_2022.csv"_s, before, 5),
                                        ofProvince(folder, u"units_2025.csv"_s, after, 5)},
                                       ofProvince(folder, u"unit_successors.csv"_s, before, 4)));
        return importUnits(*db, content);
    };
    ASSERT_GOOD(import(u"Tây Ninh"_s, u"Tây Ninh"_s));
    const QStringList tayNinh = picture(db.connection(), in2022) + picture(db.connection(), in2025);
    ASSIGN_GOOD(const UnitImport second, import(u"Tiền Giang"_s, u"Đồng Tháp"_s));
    EXPECT_TRUE(second.leftOut.isEmpty()) << second.leftOut.join(u'\n').toStdString();
    EXPECT_EQ(second.changedVersions, 0);
    EXPECT_GT(second.newLinks, 170);
    EXPECT_EQ(countsBelow(db.connection(), u"82"_s, in2022)[u"commune"_s], 172);
    EXPECT_EQ(countsBelow(db.connection(), u"82"_s, in2025)[u"commune"_s], 102);
    const QStringList both = picture(db.connection(), in2022) + picture(db.connection(), in2025);
    for (const QString& line : tayNinh) EXPECT_TRUE(both.contains(line)) << line.toStdString();
}

TEST_F(UnitCommands, ALinkTakesTheOldNamesWithItAndIsSaidOnce) {
    ASSERT_GOOD(importFiles(*db, states, false));
    const Id<Unit> old = holder(db.connection(), u"25588"_s, in2022).unit;
    const Id<Unit> fresh = holder(db.connection(), u"25588"_s, in2025).unit;
    Lineage link{{}, old, fresh, UnitLink::partial, {}, in2025};
    ASSERT_GOOD(addLineage(*db, link, {u"Hảo Đước cũ"_s, u" "_s}));
    link.relation = UnitLink::whole;
    ASSERT_GOOD(addLineage(*db, link, {u"Hảo Đước cũ"_s}));
    ASSIGN_GOOD(const UnitLineage lineage, lineageOf(db.connection(), old));
    ASSERT_EQ(lineage.successors.size(), 1u);
    EXPECT_EQ(lineage.successors.front().relation, UnitLink::whole);
    ASSIGN_GOOD(const auto aliases, aliasesOf(db.connection(), fresh));
    EXPECT_EQ(aliases.size(), 1u);
}

}  // namespace taphuan
