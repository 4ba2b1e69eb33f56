#include "core/commands/people_commands.h"
#include "core/storage/find_anything.h"
#include "core/storage/unit_store.h"
#include "tests/support/people_setting.h"
#include "tests/support/people_sheet.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

// Lists of the people of enterprises: no identity numbers, no birth dates.
class EnterpriseImport : public ::testing::Test {
  protected:
    ImportPlan plan(const QStringList& rows, Id<Unit> sender) {
        std::vector<QStringList> cells{
            u"STT|Họ và tên|Chức vụ|Tên doanh nghiệp|Mã số thuế|Loại hình|Địa bàn|Điện thoại"_s.split(u'|')};
        for (const QString& row : rows) cells.push_back(row.split(u'|'));
        auto planned = setting.planWorkbook(sheetOf(cells), setting.from(sender));
        EXPECT_TRUE(planned.ok()) << (planned ? "" : planned.error().text().toStdString());
        return planned ? std::move(planned).value() : ImportPlan();
    }
    ImportPlan plan(const QStringList& rows) { return plan(rows, setting.district); }
    void apply(const ImportPlan& planned) { ASSERT_GOOD(applyPeople(*setting, planned.batch(u"test"_s))); }
    std::optional<Unit> withCode(const QString& code) {
        auto unit = selectOne<Unit>(setting.connection(), u"WHERE t.tax_code = ?"_s, {code});
        return unit ? *unit : std::nullopt;
    }

    PeopleSetting setting;
    const QString hung =
        u"1|Trần Văn Hùng|Giám đốc|Công ty TNHH Hòa Bình|0100047516|DNNVV|Xã Hảo Đước|0912345678"_s;
};

TEST_F(EnterpriseImport, MakesTheEnterpriseOnceUnderItsTerritory) {
    const ImportPlan planned =
        plan({hung, u"2|Lê Thị Tư|Kế toán|Cty Hòa Bình|0100047516|DNNVV|Xã Hảo Đước|0912345679"_s,
              u"3|Võ Năm|Chủ hộ|Hộ kinh doanh Võ Năm|072079001234|||"_s});
    EXPECT_EQ(planned.count(RowVerdict::added), 3);
    ASSERT_EQ(planned.newUnits.size(), 2u);
    apply(planned);
    const auto company = withCode(u"0100047516"_s);
    ASSERT_TRUE(company);
    EXPECT_EQ(company->kind, UnitKind::enterprise);
    ASSIGN_GOOD(const auto version, versionOn(setting.connection(), company->id, QDate(2023, 6, 10)));
    EXPECT_EQ(version->name, u"Công ty TNHH Hòa Bình"_s);
    EXPECT_EQ(version->type, u"Doanh nghiệp nhỏ và vừa"_s);
    EXPECT_EQ(version->parent, setting.haoDuoc);
    const auto household = withCode(u"072079001234"_s);
    ASSERT_TRUE(household);
    ASSIGN_GOOD(const auto its, versionOn(setting.connection(), household->id, QDate(2023, 6, 10)));
    EXPECT_EQ(its->type, u"Hộ kinh doanh"_s);
    EXPECT_EQ(its->parent, setting.district) << "below the sender where no territory is named";
}

TEST_F(EnterpriseImport, FindsPeopleAgainByNameAndTaxCodeOrTelephone) {
    apply(plan({hung}));
    // The enterprise by its code, whatever it is called; the person without a telephone.
    const ImportPlan again = plan({u"9|Trần Văn Hùng|Giám đốc|HÒA BÌNH CO|0100047516|||"_s});
    EXPECT_EQ(again.count(RowVerdict::same), 1);
    EXPECT_TRUE(again.newUnits.empty());
    // Another telephone, or another enterprise, is not the same for certain.
    const ImportPlan doubtful =
        plan({u"1|Trần Văn Hùng|Giám đốc|Công ty TNHH Hòa Bình|0100047516|||0988888888"_s});
    EXPECT_EQ(doubtful.count(RowVerdict::doubtful), 1);
    const ImportPlan moved =
        plan({u"1|Trần Văn Hùng|Giám đốc|Công ty Khác|0100233488|DNNN|Xã Thái Bình|0912345678"_s});
    EXPECT_EQ(moved.count(RowVerdict::changed), 1) << "by name and telephone";
    const ImportPlan twin = plan({u"1|Trần Văn Hùng|Giám đốc|Công ty Khác|0100233488|DNNN|Xã Thái Bình|"_s});
    EXPECT_EQ(twin.count(RowVerdict::added), 1);
}

TEST_F(EnterpriseImport, TwoRowsOfOnePersonInANewEnterpriseAreNotTwoPeople) {
    EXPECT_EQ(plan({hung, hung}).count(RowVerdict::doubtful), 1);
}

TEST_F(EnterpriseImport, ABadCodeIsRefusedAndAWrongCheckDigitSaid) {
    const ImportPlan planned = plan({u"1|Trần Văn Hùng|Giám đốc|Công ty A|12345|DNNVV|Xã Hảo Đước|"_s,
                                     u"2|Lê Thị Tư|Giám đốc|Công ty B|0100047515|DNNVV|Xã Hảo Đước|"_s});
    EXPECT_EQ(planned.count(RowVerdict::refused), 1);
    ASSERT_EQ(planned.refused.size(), 1u);
    EXPECT_EQ(planned.refused.front().column, 4);
    EXPECT_EQ(planned.count(RowVerdict::added), 1);
    const auto told = [](const CellNote& note) { return note.row == 2 && note.column == 4; };
    EXPECT_TRUE(std::any_of(planned.warnings.begin(), planned.warnings.end(), told));
}

TEST_F(EnterpriseImport, AnUnknownTerritoryLeavesTheRowOpen) {
    const ImportPlan planned = plan({u"1|Trần Văn Hùng|Giám đốc|Công ty A|0100047516|DNNVV|Xã Không Có|"_s});
    EXPECT_EQ(planned.count(RowVerdict::doubtful), 1);
    const ImportPlan nowhere = plan({u"1|Trần Văn Hùng|Giám đốc|Công ty A|0100047516|DNNVV||"_s}, {});
    EXPECT_EQ(nowhere.count(RowVerdict::doubtful), 1);
}

// In a list of officials the code is their own.
TEST_F(EnterpriseImport, APersonsOwnTaxCodeMakesNoEnterprise) {
    const Workbook list = sheetOf({u"STT|Họ và tên|Chức vụ|Đơn vị|Mã số thuế"_s.split(u'|'),
                                   u"1|Đỗ Thị Ánh|Chuyên viên|Xã Hảo Đước|8012345678"_s.split(u'|')});
    ASSIGN_GOOD(const auto planned, setting.planWorkbook(list, setting.from(setting.district)));
    EXPECT_EQ(planned.count(RowVerdict::added), 1);
    EXPECT_TRUE(planned.newUnits.empty());
    EXPECT_EQ(planned.rows.front().entry.membership->unit, setting.haoDuoc);
}

TEST_F(EnterpriseImport, IsFoundByItsTaxCodeAHouseholdByTheWholeAlone) {
    apply(plan({hung, u"3|Võ Năm|Chủ hộ|Hộ kinh doanh Võ Năm|072079001234|||"_s}));
    const auto units = [&](const QString& text) {
        const auto found =
            findAnything(setting.connection(), text, QDate(2023, 6, 10), 8, [] { return true; });
        QStringList titles;
        for (const FoundThing& thing : *found)
            if (thing.kind == FoundKind::unit) titles << thing.title;
        return titles;
    };
    EXPECT_EQ(units(u"0100047516"_s), QStringList{u"Công ty TNHH Hòa Bình"_s});
    EXPECT_EQ(units(u"072079001234"_s), QStringList{u"Hộ kinh doanh Võ Năm"_s});
    EXPECT_TRUE(units(u"07207900"_s).isEmpty());
}

}  // namespace
}  // namespace taphuan
