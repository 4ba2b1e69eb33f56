#include "core/import/new_database.h"

#include "core/commands/undo_commands.h"
#include "core/import/agency_file.h"
#include "core/import/plan_file.h"
#include "core/import/province_setup.h"
#include "core/import/unit_file.h"
#include "core/storage/duty_units.h"
#include "core/storage/migrations.h"
#include "core/storage/unit_store.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <set>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

const QDate in2022(2022, 12, 31), in2024(2024, 12, 31), in2025(2025, 7, 1), in2026(2026, 5, 1);

class NewDatabaseTest : public testing::Test {
  protected:
    NewDatabaseTest() {
        options.markerFolder = folder.filePath(u"replicas"_s);
        options.dailyBackup = false;
        setup.unitFiles = standardUnitFiles();
        setup.linkFile = standardLinkFile();
        setup.planFiles = {plan(u"tay_ninh"_s)};
    }
    static QString plan(const QString& code) { return u":/catalogue/plans/%1.json"_s.arg(code); }
    Result<NewDatabaseReport> create() { return createDatabase(path, setup, options); }

    QTemporaryDir folder;
    QString path = folder.filePath(u"moi.taphuan"_s);
    OpenOptions options;
    NewDatabase setup;
};

// The units, with the agencies of Tây Ninh or of all provinces.
class Agencies : public testing::Test {
  protected:
    Result<AgencyImport> import(const QStringList& provinces) {
        TAPHUAN_ASSIGN(const UnitContent units, readUnitContent(standardUnitFiles(), standardLinkFile()));
        TAPHUAN_TRY(importUnits(*db, units));
        return importAgain(provinces);
    }
    Result<AgencyImport> importAgain(const QStringList& provinces) {
        TAPHUAN_ASSIGN(const AgencyContent agencies, readStandardAgencies());
        return importAgencies(*db, agencies, provinces);
    }
    UnitVersion holder(const QString& code, QDate on) {
        const auto found = unitByCode(db.connection(), code, on);
        EXPECT_TRUE(found.ok() && *found && (*found)->onThatDay) << code.toStdString();
        return found.ok() && *found ? (*found)->version : UnitVersion();
    }
    std::set<QString> namesBelow(const QString& code, QDate on) {
        const auto below = unitsBelow(db.connection(), holder(code, on).unit, on);
        EXPECT_TRUE(below.ok());
        std::set<QString> names;
        for (const UnitVersion& version : *below)
            if (version.catalogue == agencyCatalogue()) names.insert(version.name);
        return names;
    }
    std::vector<Id<Unit>> members(UnitKind kind, const QString& level, QDate on) {
        UnitGroup group;
        group.kind = kind;
        group.level = level;
        const auto found =
            membersOf(db.connection(), group, holder(on < in2025 ? u"72"_s : u"80"_s, on).unit, on);
        EXPECT_TRUE(found.ok());
        return *found;
    }

    TestDatabase db;
};

}  // namespace

TEST_F(NewDatabaseTest, FillsAProvinceAndNamesItsOffice) {
    setup.officeUnit = u"72-SNV"_s;
    ASSIGN_GOOD(const NewDatabaseReport done, create());
    EXPECT_EQ(done.plans.size(), 1u);
    EXPECT_EQ(done.office, u"Sở Nội vụ"_s);
    EXPECT_EQ(done.warnings.size(), 1) << "the department under the old province is no more today";
    ASSIGN_GOOD(const auto database, Database::open(path, options).take());
    ASSIGN_GOOD(const QString office, meta(database->connection(), u"office"_s));
    EXPECT_EQ(office, u"Sở Nội vụ"_s);
}

TEST_F(NewDatabaseTest, KnowsEveryAgencyThatThePlansName) {
    for (const char* code : {"tay_ninh", "tien_giang", "vinh_long", "tuyen_quang", "binh_phuoc"}) {
        setup.planFiles = {plan(QLatin1String(code))};
        path = folder.filePath(QLatin1String(code));
        ASSIGN_GOOD(const NewDatabaseReport done, create());
        for (const QString& name : done.plans.front().unmatchedNames()) {
            EXPECT_FALSE(name.startsWith(u"Sở "_s) || name.startsWith(u"Báo "_s) ||
                         name.startsWith(u"Đài "_s))
                << code << ": " << name.toStdString();
        }
    }
}

TEST_F(NewDatabaseTest, HasAudiencesRulesAndGroupsWithoutAPlan) {
    setup.planFiles.clear();
    ASSIGN_GOOD(const NewDatabaseReport done, create());
    ASSIGN_GOOD(const auto database, Database::open(path, options).take());
    for (const char* table : {"audience", "audience_rule", "unit_group"}) {
        ASSIGN_GOOD(const qint64 rows, database->connection().number(
                                           u"SELECT count(*) FROM \"%1\""_s.arg(QLatin1String(table))));
        EXPECT_GT(rows, 0) << table;
    }
}

TEST_F(NewDatabaseTest, ASecondPlanBringsTheUnitsAndAgenciesOfItsProvince) {
    TestDatabase test;
    ASSERT_GOOD(setUpProvince(*test, u"tay_ninh"_s));
    ASSIGN_GOOD(const PlanContent content, readPlanFile(plan(u"tien_giang"_s)));
    ASSIGN_GOOD(const PlanSurroundings surroundings, standardSurroundings(content.plan));
    ASSIGN_GOOD(const PlanImport done, importPlan(*test, content, surroundings));
    for (const QString& name : done.unmatchedNames())
        EXPECT_FALSE(name.startsWith(u"Sở "_s)) << name.toStdString();
    ASSIGN_GOOD(const Plan stored, planByCode(test.connection(), u"tien_giang"_s));
    ASSIGN_GOOD(const auto then, dutiesByUnit(test.connection(), stored, QDate(2024, 1, 1)));
    ASSIGN_GOOD(const auto now, dutiesByUnit(test.connection(), stored, QDate(2025, 8, 1)));
    // Reported by every agency of the province and its 11 districts, which are no more from 01/07/2025.
    EXPECT_EQ(then[0].duty.code, u"TG-R1"_s);
    EXPECT_GT(then[0].reporters.size(), 25u);
    EXPECT_EQ(std::count_if(then[0].reporters.begin(), then[0].reporters.end(),
                            [](const UnitVersion& unit) {
                                return unit.level == u"district"_s && unit.code.size() == 3;
                            }),
              11);
    EXPECT_FALSE(now[0].reporters.empty());
    EXPECT_LT(now[0].reporters.size(), then[0].reporters.size());
    ASSIGN_GOOD(const auto charged, agencyDutiesByUnit(test.connection(), stored, QDate(2024, 1, 1)));
    ASSERT_EQ(charged.size(), content.agencyDuties.size());
    EXPECT_TRUE(std::any_of(charged.begin(), charged.end(),
                            [](const AgencyDutyByUnit& one) { return one.units.size() > 25; }));
    ASSIGN_GOOD(const PlanImport again, importPlan(*test, content, surroundings));
    EXPECT_TRUE(again.changesNothing());
}

TEST_F(NewDatabaseTest, LeavesNothingWhereAStepFails) {
    const auto isEmpty = [this] {
        return QDir(folder.path()).entryList(QDir::Files).isEmpty() &&
               QDir(options.markerFolder).entryList(QDir::Files).isEmpty();
    };
    setup.officeUnit = u"99999"_s;
    const auto unknownOffice = create();
    ASSERT_FALSE(unknownOffice.ok());
    EXPECT_EQ(unknownOffice.error().kind, ErrorKind::refused);
    EXPECT_TRUE(isEmpty());
    setup.planFiles << folder.filePath(u"khong-co.json"_s);
    const auto missingPlan = create();
    ASSERT_FALSE(missingPlan.ok());
    EXPECT_EQ(missingPlan.error().kind, ErrorKind::file);
    EXPECT_TRUE(isEmpty());
}

TEST_F(NewDatabaseTest, LeavesAFileThatIsThereAlone) {
    ASSERT_GOOD(create());
    const auto again = create();
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().kind, ErrorKind::database);
    ASSIGN_GOOD(const auto database, Database::open(path, options).take());
    ASSIGN_GOOD(const qint64 units, database->connection().number(u"SELECT count(*) FROM unit"_s));
    EXPECT_GT(units, 1000);
}

TEST_F(Agencies, StandUnderTheirTerritoryInTheirTime) {
    ASSERT_GOOD(import({u"72"_s}));
    const auto before = namesBelow(u"72"_s, in2022);
    EXPECT_TRUE(before.contains(u"Sở Thông tin và Truyền thông"_s));
    EXPECT_TRUE(before.contains(u"Báo Tây Ninh"_s));
    const auto after = namesBelow(u"80"_s, in2025);
    EXPECT_FALSE(after.contains(u"Sở Thông tin và Truyền thông"_s));
    EXPECT_TRUE(after.contains(u"Sở Nông nghiệp và Môi trường"_s));
    const auto district = namesBelow(u"708"_s, in2024);
    EXPECT_TRUE(district.contains(u"Văn phòng HĐND và UBND huyện"_s));
    EXPECT_TRUE(district.contains(u"Phòng Kinh tế và Hạ tầng"_s));
    EXPECT_TRUE(namesBelow(u"703"_s, in2024).contains(u"Phòng Quản lý đô thị"_s));
    using Names = std::set<QString>;
    EXPECT_EQ(namesBelow(u"25459"_s, in2025),
              (Names{u"Văn phòng HĐND và UBND"_s, u"Phòng Kinh tế, Hạ tầng và Đô thị"_s,
                     u"Phòng Văn hóa - Xã hội"_s, u"Trung tâm Phục vụ hành chính công"_s}));
    EXPECT_TRUE(namesBelow(u"25456"_s, in2024).empty());
    const auto office = unitByCode(db.connection(), u"708-PNV"_s, in2025);
    ASSERT_TRUE(office.ok() && *office);
    EXPECT_FALSE((*office)->onThatDay);
    EXPECT_EQ((*office)->version.validTo, in2025);
}

TEST_F(Agencies, FollowACommuneThatBecomesAWard) {
    ASSERT_GOOD(import({u"70"_s}));
    const UnitVersion before = holder(u"25270-PKT"_s, in2025);
    const UnitVersion after = holder(u"25270-PKT"_s, in2026);
    EXPECT_EQ(before.name, u"Phòng Kinh tế"_s);
    EXPECT_EQ(after.name, u"Phòng Kinh tế, Hạ tầng và Đô thị"_s);
    EXPECT_EQ(before.unit, after.unit);
}

TEST_F(Agencies, GoIntoTheirSuccessors) {
    ASSERT_GOOD(import({u"72"_s}));
    const Id<Unit> department = holder(u"72-STTTT"_s, in2022).unit;
    ASSIGN_GOOD(const StandsFor merged, successorsOn(db.connection(), department, QDate(2025, 3, 1)));
    EXPECT_EQ(merged.units, std::vector{holder(u"72-SKHCN"_s, QDate(2025, 3, 1)).unit});
    ASSIGN_GOOD(const StandsFor now, successorsOn(db.connection(), department, in2025));
    EXPECT_EQ(now.units, std::vector{holder(u"80-SKHCN"_s, in2025).unit});
    EXPECT_TRUE(now.whole);
    ASSIGN_GOOD(const StandsFor paper,
                successorsOn(db.connection(), holder(u"72-BAO"_s, in2022).unit, in2025));
    EXPECT_EQ(paper.units, std::vector{holder(u"80-BPTTH"_s, in2025).unit});
}

TEST_F(Agencies, ChangeNothingTheSecondTimeAndStayAsEdited) {
    ASSERT_GOOD(import({}));
    UnitVersion renamed = holder(u"80-SKHCN"_s, in2026);
    renamed.name = u"Sở Khoa học, Công nghệ và Chuyển đổi số"_s;
    renamed.validFrom = QDate(2027, 1, 1);
    ASSERT_GOOD(renameUnit(*db, renamed));
    ASSIGN_GOOD(const AgencyImport again, importAgain({}));
    EXPECT_EQ(again.committed.changes, 0);
    EXPECT_EQ(holder(u"80-SKHCN"_s, QDate(2027, 1, 1)).name, renamed.name);
}

TEST_F(Agencies, AreTakenBackWhole) {
    ASSIGN_GOOD(const AgencyImport done, import({u"72"_s}));
    ASSERT_GOOD(undoOperation(*db, done.committed.name));
    ASSIGN_GOOD(const qint64 left,
                db.connection().number(u"SELECT count(*) FROM unit_version WHERE catalogue = 'agencies'"_s));
    ASSIGN_GOOD(const qint64 aliases, db.connection().number(u"SELECT count(*) FROM unit_alias"_s));
    EXPECT_EQ(left + aliases, 0);
}

TEST_F(Agencies, MakeTheMembersOfUnitGroups) {
    ASSERT_GOOD(import({u"72"_s}));
    EXPECT_EQ(members(UnitKind::territory, u"district"_s, in2022).size(), 9u);
    EXPECT_EQ(members(UnitKind::territory, u"commune"_s, in2022).size(), 94u);
    EXPECT_TRUE(members(UnitKind::territory, u"district"_s, in2025).empty());
    EXPECT_EQ(members(UnitKind::territory, u"commune"_s, in2025).size(), 96u);
    EXPECT_EQ(members(UnitKind::agency, u"commune"_s, in2025).size(), 4u * 96u);
    EXPECT_EQ(members(UnitKind::public_service, u"district"_s, in2022).size(), 4u * 9u);
    const auto agencies = members(UnitKind::agency, u"province"_s, in2022);
    EXPECT_NE(std::find(agencies.begin(), agencies.end(), holder(u"72-STTTT"_s, in2022).unit),
              agencies.end());
    EXPECT_EQ(std::find(agencies.begin(), agencies.end(), holder(u"708-PNV"_s, in2022).unit), agencies.end());
    EXPECT_EQ(members(UnitKind::press, u"province"_s, in2022).size(), 2u);
}

}  // namespace taphuan
