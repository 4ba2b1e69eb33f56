#include "core/commands/import_profile_commands.h"
#include "core/commands/undo_commands.h"
#include "core/import/list_profiles.h"
#include "core/import/people_file.h"
#include "core/storage/check.h"
#include "core/storage/import_profile_store.h"
#include "tests/support/people_setting.h"
#include "tests/support/people_sheet.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

const QDate layoutDay(2023, 6, 10);

Result<PeopleTable> readList(const Workbook& workbook, const ListLayout& layout = {}) {
    return readPeopleTable(workbook, u"test"_s, layoutDay, {}, layout);
}

Workbook strangeList() {
    return sheetOf({{u"DANH SÁCH"_s, {}, {}, {}},
                    {u"Người"_s, u"Sinh"_s, u"Việc"_s, u"Chức vụ"_s},
                    {u"Đỗ Thị Ánh"_s, u"05/04/1979"_s, u"Chuyên viên"_s, u"Phòng Nội vụ"_s}});
}

ListLayout rightColumns() {
    ListLayout layout;
    layout.fields = {{0, u"full_name"_s}, {1, u"birth_date"_s}, {2, u"position"_s}, {3, u"department"_s}};
    return layout;
}

TEST(ListLayout, ColumnsAreWhatTheyAreSaidToBe) {
    EXPECT_FALSE(readList(strangeList()).ok());
    ASSIGN_GOOD(const auto table, readList(strangeList(), rightColumns()));
    EXPECT_EQ(table.headerFirstRow, 1);
    ASSERT_EQ(table.rows.size(), 1u);
    const PersonRow& row = table.rows.front();
    EXPECT_EQ(row.fullName, u"Đỗ Thị Ánh"_s);
    EXPECT_EQ(row.birth.iso(), u"1979-04-05"_s);
    EXPECT_EQ(row.position, u"Chuyên viên"_s);
    EXPECT_EQ(table.columns.value(u"position"_s), 2);
}

TEST(ListLayout, AColumnThatIsNotUsedIsNotRead) {
    const Workbook list = sheetOf({peopleHeader(), peopleRow(u"1|Hồ Văn Bé|1980|Nam|sai|Chuyên viên|Xã|"_s)});
    ASSIGN_GOOD(const auto refused, readList(list));
    EXPECT_EQ(refused.rows.front().refusals.size(), 1u);
    ListLayout layout;
    layout.fields = {{4, QString()}};
    ASSIGN_GOOD(const auto table, readList(list, layout));
    EXPECT_TRUE(table.rows.front().refusals.empty());
    EXPECT_FALSE(table.columns.contains(u"national_id"_s));
}

TEST(ListLayout, TheHeaderIsWhereItIsSaidToBe) {
    const Workbook list = sheetOf({{u"Họ và tên"_s, u"Chức vụ"_s, u"Đơn vị"_s},
                                   {u"ghi họ tên"_s, u"ghi chức vụ"_s, u"ghi đơn vị"_s},
                                   {u"Tên"_s, u"Việc"_s, u"Nơi"_s},
                                   {u"Hồ Văn Bé"_s, u"Chuyên viên"_s, u"Xã Hảo Đước"_s}});
    ListLayout layout;
    layout.headerRow = 2;
    layout.fields = {{1, u"position"_s}, {2, u"unit"_s}};
    ASSIGN_GOOD(const auto table, readList(list, layout));
    ASSERT_EQ(table.rows.size(), 1u);
    EXPECT_EQ(table.rows.front().fullName, u"Hồ Văn Bé"_s);
    EXPECT_EQ(table.rows.front().unit, u"Xã Hảo Đước"_s);
}

TEST(ListLayout, ACorrectionStandsForTheCellsOfItsField) {
    const Workbook list = sheetOf({u"STT|Họ|Tên|Nam|Nữ|CCCD|Đơn vị"_s.split(u'|'), u"||||||"_s.split(u'|'),
                                   u"1|Đỗ Thị|Ánh||31/02/1979|07217900|Xã Hảo Đước"_s.split(u'|')});
    ASSIGN_GOOD(const auto before, readList(list));
    ASSERT_EQ(before.rows.size(), 1u);
    EXPECT_FALSE(before.rows.front().refusals.empty());
    EXPECT_EQ(before.rows.front().written.value(u"national_id"_s), u"07217900"_s);
    ListLayout layout;
    layout.corrections[2] = {{u"full_name"_s, u"Đỗ Thị Ảnh"_s},
                             {u"birth_date"_s, u"28/02/1979"_s},
                             {u"national_id"_s, u"072179001234"_s},
                             {u"phone"_s, u"0912345678"_s}};
    ASSIGN_GOOD(const auto after, readList(list, layout));
    const PersonRow& row = after.rows.front();
    EXPECT_TRUE(row.refusals.empty());
    EXPECT_EQ(row.fullName, u"Đỗ Thị Ảnh"_s);
    EXPECT_EQ(row.birth.iso(), u"1979-02-28"_s);
    EXPECT_EQ(row.sex, Sex::female);
    EXPECT_EQ(row.nationalId, u"072179001234"_s);
    EXPECT_EQ(row.phone, u"0912345678"_s);
    EXPECT_EQ(row.corrected.size(), 4);
    layout.corrections[2] = {{u"birth_date"_s, u"30/02/1979"_s}};
    ASSIGN_GOOD(const auto wrong, readList(list, layout));
    EXPECT_EQ(wrong.rows.front().written.value(u"birth_date"_s), u"30/02/1979"_s);
}

TEST(ListLayout, ShowsColumnsWithSamplesAndNoWholeNumbers) {
    const Workbook list =
        sheetOf({peopleHeader(), peopleRow(u"1|Hồ Văn Bé|1980|Nam|072080001234|Chuyên viên|Xã|0912345678"_s),
                 peopleRow(u"2|Lê Tư|1981|Nam|072081001234|Văn thư|Xã|"_s)});
    const ListShape shape = shapeOf({&list.sheets.front(), {}});
    ASSERT_EQ(shape.columns.size(), 8u);
    EXPECT_EQ(shape.columns[1].field, u"full_name"_s);
    EXPECT_EQ(shape.columns[1].samples, (QStringList{u"Hồ Văn Bé"_s, u"Lê Tư"_s}));
    EXPECT_EQ(shape.columns[6].samples, QStringList{u"Xã"_s});
    for (const size_t column : {size_t(4), size_t(7)})
        for (const QString& sample : shape.columns[column].samples)
            EXPECT_TRUE(sample.contains(u"••"_s)) << sample.toStdString();
    EXPECT_TRUE(shape.captions.startsWith(u"stt | ho va ten | ngay sinh"_s));
}

TEST(ListLayout, AColumnIsChosenByItsLetter) {
    EXPECT_EQ(columnChoice(u"D=position"_s), std::pair(3, u"position"_s));
    EXPECT_EQ(columnChoice(u"ab=-"_s), std::pair(27, QString()));
    for (const QString& text : {u"D"_s, u"=position"_s, u"4=position"_s, u"D=nothing"_s, u"ZZZZZZZZZ=unit"_s})
        EXPECT_FALSE(columnChoice(text)) << text.toStdString();
}

class ImportProfiles : public ::testing::Test {
  protected:
    ImportProfile profile(const QString& name) const {
        return {{}, name, captions(), profileColumns(rightColumns())};
    }
    static QString captions() {
        const Workbook list = strangeList();
        return shapeOf({&list.sheets.front(), {}}, rightColumns()).captions;
    }
    std::vector<ImportProfile> kept() {
        auto profiles = listImportProfiles(setting.connection());
        return profiles ? std::move(*profiles) : std::vector<ImportProfile>();
    }
    PeopleSetting setting;
};

TEST_F(ImportProfiles, AreKeptUsedForListsOfTheirShapeAndUndone) {
    ASSIGN_GOOD(const auto saved, saveImportProfile(*setting, profile(u"Huyện Châu Thành"_s)));
    ASSERT_EQ(kept().size(), 1u);
    // Other people, a longer title, the same columns.
    Workbook next = strangeList();
    next.sheets.front().rows.insert(next.sheets.front().rows.begin(),
                                    std::vector<Cell>{Cell::ofText(u"UBND"_s)});
    const auto found = profileFor(next, {}, kept());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->profile.name, u"Huyện Châu Thành"_s);
    ASSIGN_GOOD(const auto table, readList(next, found->layout));
    EXPECT_EQ(table.headerFirstRow, 2);
    EXPECT_EQ(table.rows.front().fullName, u"Đỗ Thị Ánh"_s);
    EXPECT_FALSE(profileFor(sheetOf({peopleHeader()}), {}, kept()));
    ASSERT_GOOD(undoOperation(*setting, saved.name));
    EXPECT_TRUE(kept().empty());
    ASSIGN_GOOD(const QStringList problems, checkDatabase(setting.connection()));
    EXPECT_TRUE(problems.empty()) << problems.join(u'\n').toStdString();
}

TEST_F(ImportProfiles, OneOfAShapeTakesThePlaceOfTheOneBefore) {
    ASSERT_GOOD(saveImportProfile(*setting, profile(u"Cũ"_s)));
    ASSERT_GOOD(saveImportProfile(*setting, profile(u"Mới"_s)));
    ASSERT_EQ(kept().size(), 1u);
    EXPECT_EQ(kept().front().name, u"Mới"_s);
    ImportProfile other = profile(u"mới"_s);
    other.captions = u"a | b"_s;
    EXPECT_FALSE(saveImportProfile(*setting, other).ok()) << "a name is one shape's";
    other.name.clear();
    EXPECT_FALSE(saveImportProfile(*setting, other).ok());
    ASSERT_GOOD(removeImportProfile(*setting, kept().front().id));
    EXPECT_TRUE(kept().empty());
}

}  // namespace
}  // namespace taphuan
