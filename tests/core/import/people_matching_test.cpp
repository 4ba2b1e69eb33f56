#include "core/commands/people_commands.h"
#include "core/storage/find_people.h"
#include "core/storage/select.h"
#include "core/text/fold.h"
#include "tests/support/people_setting.h"
#include "tests/support/people_sheet.h"

namespace taphuan {
namespace {

// Lists in which the first is imported before the second is planned.
class PeopleMatching : public ::testing::Test {
  protected:
    ImportPlan plan(const QStringList& rows, const PeopleImportOptions& options) {
        std::vector<QStringList> cells{peopleHeader()};
        for (const QString& row : rows) cells.push_back(peopleRow(row));
        auto planned = setting.planWorkbook(sheetOf(cells), options);
        EXPECT_TRUE(planned.ok()) << (planned ? "" : planned.error().text().toStdString());
        return planned ? std::move(planned).value() : ImportPlan();
    }
    ImportPlan plan(const QStringList& rows) { return plan(rows, setting.from(setting.district)); }

    void import(const QStringList& rows) {
        const ImportPlan planned = plan(rows);
        EXPECT_TRUE(planned.allAccepted());
        const auto done = applyPeople(*setting, planned.batch(QStringLiteral("test")));
        EXPECT_TRUE(done.ok()) << (done ? "" : done.error().text().toStdString());
    }
    void apply(const ImportPlan& planned) {
        const auto done = applyPeople(*setting, planned.batch(QStringLiteral("test")));
        EXPECT_TRUE(done.ok()) << (done ? "" : done.error().text().toStdString());
    }

    std::vector<Membership> memberships() {
        auto all = select<Membership>(setting.connection(), QStringLiteral("ORDER BY t.id"));
        return all ? std::move(all).value() : std::vector<Membership>();
    }

    QStringList audienceCodes(const PlannedRow& row) {
        QStringList codes;
        const auto catalogue = AudienceCatalogue::load(setting.connection());
        for (const Id<Audience> one : row.audiences) codes << catalogue->code(one);
        return codes;
    }

    static QStringList changedFields(const PlannedRow& row) {
        QStringList fields;
        for (const FieldChange& change : row.changes) fields << change.field;
        return fields;
    }

    PeopleSetting setting;
    const QString hoa =
        QStringLiteral("1|Nguyễn Thị Hoà|05/04/1979|Nữ|072179000001|Chuyên viên|Xã Hảo Đước|0912345678");
};

TEST_F(PeopleMatching, TheSamePersonInOtherSpellingsIsTheSame) {
    import({hoa});
    const ImportPlan again = plan({QStringLiteral(
        "7|NGUYỄN THỊ HÒA |5-4-1979|nữ|072 179 000 001|Chuyên viên|UBND xã Hảo Đước|+84912345678")});
    EXPECT_EQ(again.count(RowVerdict::same), 1);
}

TEST_F(PeopleMatching, AChangedPositionIsPutRightInPlaceUnlessADateIsGiven) {
    import({hoa});
    const QString leader =
        QStringLiteral("1|Nguyễn Thị Hoà|1979|Nữ|072179000001|Phó Chủ tịch UBND|Xã Hảo Đước|");
    const ImportPlan changed = plan({leader});
    ASSERT_EQ(changed.count(RowVerdict::changed), 1);
    EXPECT_EQ(changedFields(changed.rows[0]),
              (QStringList{QStringLiteral("position"), QStringLiteral("audience")}));
    EXPECT_EQ(changed.rows[0].changes[0].from, QStringLiteral("Chuyên viên"));
    PeopleImportOptions dated = setting.from(setting.district);
    dated.on = QDate(2023, 6, 1);
    apply(plan({leader}, dated));
    const auto all = memberships();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].position, QStringLiteral("Chuyên viên"));
    EXPECT_EQ(all[0].validTo, QDate(2023, 6, 1));
    EXPECT_EQ(all[1].position, QStringLiteral("Phó Chủ tịch UBND"));
    EXPECT_EQ(all[1].validFrom, QDate(2023, 6, 1));
    EXPECT_EQ(plan({leader}).count(RowVerdict::same), 1);
}

TEST_F(PeopleMatching, AnotherUnitIsATransfer) {
    import({hoa});
    const ImportPlan moved = plan({QStringLiteral(
        "1|Nguyễn Thị Hoà|05/04/1979|Nữ|072179000001|Chuyên viên|Thị trấn Châu Thành|0912345678")});
    ASSERT_EQ(moved.count(RowVerdict::changed), 1);
    EXPECT_EQ(changedFields(moved.rows[0]), QStringList{QStringLiteral("unit")});
    apply(moved);
    const auto all = memberships();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].validTo, QDate(2023, 6, 10));
    EXPECT_EQ(all[1].validFrom, QDate(2023, 6, 10));
    EXPECT_EQ(all[1].unit, setting.town);
}

TEST_F(PeopleMatching, AListThatNamesNoUnitMovesNobody) {
    import({hoa});
    const ImportPlan again =
        plan({QStringLiteral("1|Nguyễn Thị Hoà|05/04/1979|Nữ|072179000001|Chuyên viên||")});
    EXPECT_EQ(again.count(RowVerdict::same), 1);
    EXPECT_EQ(again.rows[0].unit, QStringLiteral("Xã Hảo Đước"));
}

TEST_F(PeopleMatching, OneNameAndBirthYearElsewhereIsDoubtfulUntilChosen) {
    import({QStringLiteral("1|Nguyễn Thị Hoà|05/04/1979|Nữ||Chuyên viên|Xã Hảo Đước|")});
    const QStringList rows{
        QStringLiteral("1|Nguyễn Thị Hòa|1979|Nữ|072179000001|Chuyên viên|Thị trấn Châu Thành|")};
    const ImportPlan doubtful = plan(rows);
    ASSERT_EQ(doubtful.count(RowVerdict::doubtful), 1);
    ASSERT_EQ(doubtful.rows[0].candidates.size(), 1u);
    EXPECT_GT(doubtful.rows[0].candidates[0].score, 0);
    EXPECT_FALSE(doubtful.rows[0].candidates[0].reasons.isEmpty());
    EXPECT_TRUE(doubtful.batch(QStringLiteral("test")).people.empty());
    PeopleImportOptions options = setting.from(setting.district);
    options.rows.insert(1, RowChoice{false, doubtful.rows[0].candidates[0].person});
    EXPECT_EQ(plan(rows, options).count(RowVerdict::changed), 1);
    options.rows.insert(1, RowChoice{});
    EXPECT_EQ(plan(rows, options).count(RowVerdict::added), 1);
    options.rows.insert(1, RowChoice{true, {}});
    EXPECT_EQ(plan(rows, options).count(RowVerdict::doubtful), 1);
}

TEST_F(PeopleMatching, OneNumberUnderTwoNamesIsDoubtful) {
    import({hoa});
    const ImportPlan other =
        plan({QStringLiteral("1|Trần Văn Bình|1981|Nam|072179000001|Chuyên viên|Xã Hảo Đước|")});
    EXPECT_EQ(other.count(RowVerdict::doubtful), 1);
}

TEST_F(PeopleMatching, TwoNumbersAreTwoPeople) {
    import({hoa});
    const ImportPlan other =
        plan({QStringLiteral("1|Nguyễn Thị Hoà|06/05/1979|Nữ|072179000002|Chuyên viên|Xã Hảo Đước|")});
    EXPECT_EQ(other.count(RowVerdict::added), 1);
}

TEST_F(PeopleMatching, ANumberTwiceInAListIsRefusedAndNamesBothRows) {
    const ImportPlan planned =
        plan({hoa, QStringLiteral("2|Lê Văn An|1980|Nam|72179000001|Chuyên viên|Xã Hảo Đước|")});
    EXPECT_EQ(planned.count(RowVerdict::added), 1);
    ASSERT_EQ(planned.refused.size(), 1u);
    EXPECT_EQ(planned.refused[0].row, 2);
    EXPECT_EQ(planned.refused[0].column, 4);
    EXPECT_TRUE(planned.refused[0].reason.contains(QStringLiteral("dòng 2")));
    EXPECT_TRUE(planned.refused[0].reason.contains(QStringLiteral("dòng 3")));
    EXPECT_FALSE(planned.refused[0].value.contains(QStringLiteral("179000")));
}

TEST_F(PeopleMatching, APersonTwiceInAListIsDoubtful) {
    const QString bare = QStringLiteral("%1|Lê Văn An|02/03/1980|Nam||Chuyên viên|Xã Hảo Đước|");
    const ImportPlan planned = plan({bare.arg(1), bare.arg(2)});
    EXPECT_EQ(planned.count(RowVerdict::added), 1);
    EXPECT_EQ(planned.count(RowVerdict::doubtful), 1);
}

TEST_F(PeopleMatching, WhatCannotBeReadIsRefusedByCell) {
    const ImportPlan planned =
        plan({QStringLiteral("1|Lê Văn An|31/02/1980|Nam||Chuyên viên|Xã Hảo Đước|"),
              QStringLiteral("2|Lê Văn Ba|1980|Nam|12345|Chuyên viên|Xã Hảo Đước|"),
              QStringLiteral("3|Lê Văn 3|1980|Nam||Chuyên viên|Xã Hảo Đước|"),
              QStringLiteral("4||1980|Nam|072080000004|Chuyên viên|Xã Hảo Đước|"),
              QStringLiteral("5|Lê Văn Tư|01/01/2091|Nam||Chuyên viên|Xã Hảo Đước|"), hoa});
    EXPECT_EQ(planned.count(RowVerdict::refused), 5);
    EXPECT_EQ(planned.count(RowVerdict::added), 1);
    QList<int> columns;
    for (const CellNote& note : planned.refused) columns << note.column;
    EXPECT_EQ(columns, (QList<int>{2, 4, 1, 1, 2}));
}

TEST_F(PeopleMatching, NumbersThatDisagreeWithBirthOrSexAreWarnedOf) {
    const ImportPlan planned =
        plan({QStringLiteral("1|Lê Văn An|1981|Nam|072179000001|Chuyên viên|Xã Hảo Đước|12")});
    EXPECT_EQ(planned.count(RowVerdict::added), 1);
    QList<int> columns;
    for (const CellNote& note : planned.warnings) columns << note.column;
    EXPECT_EQ(columns, (QList<int>{2, 4, 4, 7}));
}

TEST_F(PeopleMatching, AnUnknownUnitAsks) {
    setting.addAgencies();
    const QStringList rows{QStringLiteral("1|Lê Văn An|02/03/1980|Nam||Chuyên viên|Trạm Y tế|"),
                           QStringLiteral("2|Lê Văn Ba|03/04/1980|Nam||Chuyên viên|Trạm y tế|")};
    const ImportPlan open = plan(rows);
    EXPECT_EQ(open.count(RowVerdict::doubtful), 2);
    ASSERT_EQ(open.openUnits.size(), 1u);
    EXPECT_EQ(open.openUnits[0].rows, (std::vector<int>{1, 2}));
    PeopleImportOptions options = setting.from(setting.district);
    options.units.insert(matchKey(open.openUnits[0].text), UnitChoice{UnitChoice::match, setting.town});
    EXPECT_EQ(plan(rows, options).rows[1].unit, QStringLiteral("Thị trấn Châu Thành"));
    options.units.clear();
    options.createUnits = true;
    EXPECT_EQ(open.openUnits[0].likelyKind, UnitKind::public_service);
    const ImportPlan created = plan(rows, options);
    EXPECT_EQ(created.count(RowVerdict::added), 2);
    ASSERT_EQ(created.newUnits.size(), 1u);
    apply(created);
    const auto all = memberships();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].unit, all[1].unit);
    EXPECT_EQ(plan(rows).count(RowVerdict::same), 2);
}

TEST_F(PeopleMatching, ACreatedUnitHasItsKindAndStandsWhereItWasPut) {
    setting.addAgencies();
    const QStringList rows{QStringLiteral("1|Lê Văn An|02/03/1980|Nam||Giám đốc|Công ty TNHH Hòa Bình|")};
    const QString key = matchKey(QStringLiteral("Công ty TNHH Hòa Bình"));
    PeopleImportOptions options;
    options.today = setting.from({}).today;
    options.units.insert(key, UnitChoice{UnitChoice::create, {}, {}, UnitKind::enterprise});
    const ImportPlan rootless = plan(rows, options);
    EXPECT_EQ(rootless.count(RowVerdict::doubtful), 1);
    EXPECT_TRUE(rootless.newUnits.empty());
    options.units.insert(key, UnitChoice{UnitChoice::create, {}, setting.town, UnitKind::enterprise});
    const ImportPlan planned = plan(rows, options);
    ASSERT_EQ(planned.newUnits.size(), 1u);
    EXPECT_EQ(audienceCodes(planned.rows[0]), QStringList{QStringLiteral("enterprise_leader")});
    apply(planned);
    const Id<Unit> made = memberships().front().unit;
    ASSIGN_GOOD(const auto unit, find<Unit>(setting.connection(), made));
    EXPECT_EQ(unit->kind, UnitKind::enterprise);
    ASSIGN_GOOD(const auto version, selectOne<UnitVersion>(setting.connection(),
                                                           QStringLiteral("WHERE t.unit = ?"), {made.value}));
    EXPECT_EQ(version->parent, setting.town);
}

TEST_F(PeopleMatching, AUnitWithoutOneAboveItIsNotWritten) {
    PeopleBatch batch;
    batch.units.push_back({QStringLiteral("Công ty A"), UnitKind::enterprise, {}, {}});
    EXPECT_FALSE(applyPeople(*setting, batch).ok());
}

TEST_F(PeopleMatching, AUnitIsFoundBelowTheTerritoryItsNameEndsWith) {
    setting.addAgencies();
    const auto unitOf = [&](const QString& name) {
        return plan({QStringLiteral("1|Lê Văn An|02/03/1980|Nam||Chuyên viên|%1|").arg(name)},
                    setting.from(setting.province));
    };
    const ImportPlan here = unitOf(QStringLiteral("Văn phòng HĐND và UBND huyện Châu Thành"));
    ASSERT_EQ(here.count(RowVerdict::added), 1);
    EXPECT_EQ(here.rows[0].entry.membership->unit, setting.office);
    EXPECT_TRUE(here.warnings.empty());
    EXPECT_EQ(unitOf(QStringLiteral("Văn phòng HĐND và UBND huyện Gò Dầu")).count(RowVerdict::doubtful), 1);
}

TEST_F(PeopleMatching, AUnitFoundOnlyWithoutAccentsIsWarnedOf) {
    const ImportPlan planned = plan({QStringLiteral("1|Lê Văn An|02/03/1980|Nam||Chuyên viên|Xa Hao Duoc|")});
    EXPECT_EQ(planned.rows[0].entry.membership->unit, setting.haoDuoc);
    ASSERT_EQ(planned.warnings.size(), 1u);
    EXPECT_EQ(planned.warnings[0].column, 6);
}

TEST_F(PeopleMatching, OneNameUnitAndYearOfBirthIsDoubtful) {
    import({QStringLiteral("1|Nguyễn Thị Hoà|1979|Nữ||Chuyên viên|Xã Hảo Đước|0912345678")});
    const QString row = QStringLiteral("1|Nguyễn Thị Hoà|1979|Nữ||Chuyên viên|Xã Hảo Đước|%1");
    EXPECT_EQ(plan({row.arg(QString())}).count(RowVerdict::doubtful), 1);
    EXPECT_EQ(plan({row.arg(QStringLiteral("0912345678"))}).count(RowVerdict::same), 1);
}

TEST_F(PeopleMatching, ARowWithinWhichTheFileEndsIsDoubtful) {
    Workbook workbook = sheetOf(
        {peopleHeader(), peopleRow(QStringLiteral("1|Lê Văn An|02/03/1980|Nam||Chuyên viên|Xã Hảo Đước"))});
    workbook.sheets[0].cutRow = 1;
    PeopleImportOptions options = setting.from(setting.district);
    ASSIGN_GOOD(const auto cut, setting.planWorkbook(workbook, options));
    EXPECT_EQ(cut.count(RowVerdict::doubtful), 1);
    options.rows.insert(1, RowChoice{});
    ASSIGN_GOOD(const auto chosen, setting.planWorkbook(workbook, options));
    EXPECT_EQ(chosen.count(RowVerdict::added), 1);
}

TEST_F(PeopleMatching, ByTheRulesAPersonIsOfOneAudienceOfEachFamily) {
    ASSIGN_GOOD(const auto catalogue, AudienceCatalogue::load(setting.connection()));
    const auto codes = [&](const QString& position, std::optional<UnitKind> kind) {
        QStringList found;
        for (const Id<Audience> one : catalogue.ofPosition(position, kind)) found << catalogue.code(one);
        return found.join(u' ').toStdString();
    };
    EXPECT_EQ(codes(QStringLiteral("Phó Chủ tịch UBND phụ trách CNTT"), UnitKind::territory),
              "leader digital_officer");
    EXPECT_EQ(codes(QStringLiteral("Công chức chuyên trách CNTT"), {}), "civil_servant digital_officer");
    EXPECT_EQ(codes(QStringLiteral("Cán bộ phụ trách CNTT"), {}), "digital_officer");
    EXPECT_EQ(codes(QStringLiteral("Giám đốc"), UnitKind::agency), "leader");
    EXPECT_EQ(codes(QStringLiteral("Giám đốc"), UnitKind::enterprise), "enterprise_leader");
    EXPECT_EQ(codes(QStringLiteral("Trưởng phòng"), UnitKind::enterprise), "enterprise_worker");
    EXPECT_EQ(codes(QStringLiteral("Giám đốc doanh nghiệp nhà nước"), {}), "soe_leader");
    EXPECT_EQ(codes(QStringLiteral("Chủ doanh nghiệp"), UnitKind::enterprise), "sme_leader");
    EXPECT_EQ(codes(QStringLiteral("Bí thư chi bộ ấp Tân Bình"), UnitKind::territory), "hamlet_official");
    EXPECT_EQ(codes(QStringLiteral("Bí thư Đảng ủy xã"), UnitKind::territory), "leader");
}

TEST_F(PeopleMatching, ThePlanListsAllAudiencesOfARow) {
    import({hoa});
    const ImportPlan changed = plan({QStringLiteral(
        "1|Nguyễn Thị Hoà|1979|Nữ|072179000001|Phó Chủ tịch UBND phụ trách CNTT|Xã Hảo Đước|")});
    EXPECT_EQ(audienceCodes(changed.rows[0]),
              (QStringList{QStringLiteral("leader"), QStringLiteral("digital_officer")}));
    apply(changed);
    ASSIGN_GOOD(const qint64 open, setting.connection().number(QStringLiteral(
                                       "SELECT count(*) FROM person_audience WHERE valid_to IS NULL")));
    EXPECT_EQ(open, 2);
}

TEST_F(PeopleMatching, AudiencesComeFromRulesOrAreChosen) {
    const QStringList rows{hoa, QStringLiteral("2|Lê Văn An|1980|Nam||Thủ quỹ danh dự|Xã Hảo Đước|")};
    const ImportPlan planned = plan(rows);
    ASSIGN_GOOD(const auto catalogue, AudienceCatalogue::load(setting.connection()));
    EXPECT_EQ(audienceCodes(planned.rows[0]), QStringList{QStringLiteral("civil_servant")});
    EXPECT_EQ(planned.withoutAudience, std::vector<int>{2});
    PeopleImportOptions options = setting.from(setting.district);
    options.audience = catalogue.find(QStringLiteral("digital_officer"));
    ASSERT_FALSE(options.audience.isNull());
    EXPECT_TRUE(plan(rows, options).withoutAudience.empty());
}

TEST_F(PeopleMatching, LinkedRecordsMatchAsOne) {
    import({hoa, QStringLiteral("2|Nguyễn Thị Hoà|05/04/1979|Nữ|072179000002|Chuyên viên|Xã Thái Bình|")});
    ASSIGN_GOOD(const auto kept, personIdOf(setting.connection(), QStringLiteral("072179000001")));
    ASSIGN_GOOD(const auto dropped, personIdOf(setting.connection(), QStringLiteral("072179000002")));
    ASSERT_GOOD(mergePeople(*setting, kept, dropped));
    const ImportPlan again =
        plan({QStringLiteral("2|Nguyễn Thị Hoà|05/04/1979|Nữ|072179000002|Chuyên viên|Xã Hảo Đước|")});
    EXPECT_EQ(again.count(RowVerdict::same), 1);
}

}  // namespace
}  // namespace taphuan
