#include "core/import/ethnic_groups.h"

#include "tests/support/people_setting.h"
#include "tests/support/people_sheet.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

TEST(EthnicGroups, AreTheFiftyFourOfTheOfficialList) {
    ASSERT_EQ(ethnicGroups().size(), 54);
    QSet<QString> names;
    int number = 0;
    for (const EthnicGroup& group : ethnicGroups()) {
        EXPECT_EQ(group.code, u"%1"_s.arg(++number, 2, 10, QChar(u'0')));
        names.insert(group.name);
        EXPECT_EQ(ethnicGroupNamed(group.name), group.name);
        EXPECT_EQ(ethnicGroupNamed(group.code), group.name);
        for (const QString& other : group.otherNames)
            EXPECT_EQ(ethnicGroupNamed(other), group.name) << other.toStdString();
    }
    EXPECT_EQ(names.size(), 54);
}

TEST(EthnicGroups, AreKnownHoweverTheyAreWritten) {
    EXPECT_EQ(ethnicGroupNamed(u"KINH"_s), u"Kinh"_s);
    EXPECT_EQ(ethnicGroupNamed(u" khmer "_s), u"Khơ-me"_s);
    EXPECT_EQ(ethnicGroupNamed(u"Êđê"_s), u"Ê-đê"_s);
    EXPECT_EQ(ethnicGroupNamed(u"Ê Đê"_s), u"Ê-đê"_s);
    EXPECT_EQ(ethnicGroupNamed(u"H'Mông"_s), u"Mông"_s);
    EXPECT_EQ(ethnicGroupNamed(u"X’tiêng"_s), u"Xtiêng"_s);
    EXPECT_EQ(ethnicGroupNamed(u"Bru-Vân Kiều"_s), u"Bru - Vân Kiều"_s);
    for (const QString& unknown : {u""_s, u"không"_s, u"Tay"_s, u"55"_s, u"Việt Nam"_s})
        EXPECT_EQ(ethnicGroupNamed(unknown), QString()) << unknown.toStdString();
}

TEST(EthnicGroups, AreReadFromAListAndUnknownOnesRefused) {
    PeopleSetting setting;
    const Workbook list = sheetOf({peopleRow(u"STT|Họ và tên|Ngày sinh|Đơn vị|Dân tộc"_s),
                                   peopleRow(u"1|Nguyễn Văn An|1980|Xã Hảo Đước|Tà ôi"_s),
                                   peopleRow(u"2|Lê Thị Bình|1985|Xã Hảo Đước|Sao Hỏa"_s),
                                   peopleRow(u"3|Trần Văn Cảnh|1990|Xã Hảo Đước|"_s)});
    PeopleImportOptions options = setting.from(setting.district);
    ASSIGN_GOOD(const ImportPlan plan, setting.planWorkbook(list, options));
    ASSERT_EQ(plan.rows.size(), 3);
    EXPECT_EQ(plan.rows[0].entry.person.ethnicity, u"Tà-ôi"_s);
    EXPECT_EQ(plan.rows[1].verdict, RowVerdict::refused);
    ASSERT_EQ(plan.refused.size(), 1);
    EXPECT_EQ(plan.refused[0].column, 4);
    EXPECT_EQ(plan.rows[2].verdict, RowVerdict::added);
    // For who may not write it there is no such column.
    options.withEthnicity = false;
    ASSIGN_GOOD(const ImportPlan without, setting.planWorkbook(list, options));
    EXPECT_EQ(without.rows[0].entry.person.ethnicity, QString());
    EXPECT_EQ(without.rows[1].verdict, RowVerdict::added);
    EXPECT_EQ(without.warnings.size(), plan.warnings.size() + 1);
}

}  // namespace
}  // namespace taphuan
