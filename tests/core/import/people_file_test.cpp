#include "core/import/people_file.h"

#include "core/tables/read_workbook.h"
#include "tests/support/people_setting.h"
#include "tests/support/people_sheet.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace taphuan {
namespace {

const QDate today(2023, 6, 10);

PeopleTable read(const Workbook& workbook) {
    auto table = readPeopleTable(workbook, QStringLiteral("test"), today);
    EXPECT_TRUE(table.ok()) << (table ? "" : table.error().text().toStdString());
    return table ? std::move(table).value() : PeopleTable();
}

QString fieldsOf(const PersonRow& row) {
    return QStringList{row.fullName, row.birth.iso(), enumText(row.sex), row.nationalId,
                       row.position, row.unit,        row.phone}
        .join(u'|');
}

QStringList sortedPeople(const PeopleTable& table) {
    QStringList people;
    for (const PersonRow& row : table.rows) people << fieldsOf(row);
    people.sort();
    return people;
}

TEST(PeopleFile, ReadsNamesInTwoColumnsAndMarksOfSex) {
    const PeopleTable table = read(sheetOf(
        {peopleRow(QStringLiteral("DANH SÁCH HỌC VIÊN")),
         peopleRow(QStringLiteral(
             "TT|Họ|Tên|Năm sinh|Nam|Nữ|Số định danh cá nhân|Chức danh|Cơ quan, đơn vị|SĐT|Mã CBCC|Email")),
         peopleRow(QStringLiteral(
             "1|Nguyễn Thị|Hoà|1979||x|072179000001|Kế toán|Sở Nội vụ|0912345678|CB01|hoa@tayninh.gov.vn")),
         peopleRow(QStringLiteral("2|Lê Văn|An|4/1980|X||072080000002|Văn thư|Sở Nội vụ|912345678||"))}));
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(fieldsOf(table.rows[0]).toStdString(),
              "Nguyễn Thị Hoà|1979|female|072179000001|Kế toán|Sở Nội vụ|0912345678");
    EXPECT_EQ(table.rows[0].staffCode, QStringLiteral("CB01"));
    EXPECT_EQ(table.rows[0].email, QStringLiteral("hoa@tayninh.gov.vn"));
    EXPECT_EQ(fieldsOf(table.rows[1]).toStdString(),
              "Lê Văn An|1980-04|male|072080000002|Văn thư|Sở Nội vụ|0912345678");
}

TEST(PeopleFile, ReadsListsOfOldLetters) {
    const Workbook typed =
        sheetOf({peopleRow(QStringLiteral("Céng hßa x· héi chñ nghÜa ViÖt Nam")),
                 peopleRow(QStringLiteral("TT|Hä vµ tªn|Ngµy sinh|Chöùc vuï|§¬n vÞ c«ng t¸c")),
                 peopleRow(QStringLiteral("1|TrÇn ThÞ Hoµ|1979|Tröôûng phoøng|Së Néi vô")),
                 peopleRow(QStringLiteral("2|L\u00adu V¨n T«|2/3/1980|Nhaân vieân|UBND x· H¶o §\u00adíc"))});
    const PeopleTable table = read(typed);
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(fieldsOf(table.rows[0]).toStdString(), "Trần Thị Hoà|1979|unknown||Trưởng phòng|Sở Nội vụ|");
    EXPECT_EQ(fieldsOf(table.rows[1]).toStdString(),
              "Lưu Văn Tô|1980-03-02|unknown||Nhân viên|UBND xã Hảo Đước|");
    EXPECT_EQ(table.letters.value(1), Letters::tcvn3);
    EXPECT_EQ(table.letters.value(3), Letters::vni);

    ListLayout layout;
    layout.letters = {{3, Letters::unicode}};
    const auto chosen = readPeopleTable(typed, QStringLiteral("test"), today, {}, layout);
    ASSERT_TRUE(chosen.ok());
    EXPECT_FALSE(chosen->letters.contains(3));
    EXPECT_FALSE(chosen->columns.contains(QStringLiteral("position"))) << "its caption is no word then";
}

TEST(PeopleFile, TakesTotalsSectionsSignaturesAndRepeatedHeadersForNoPeople) {
    const PeopleTable table = read(sheetOf(
        {peopleHeader(), peopleRow(QStringLiteral("A|Khối Đảng|||||")),
         peopleRow(QStringLiteral("1|Lê Văn An|1980|Nam||Chuyên viên|Sở Nội vụ|")), peopleHeader(),
         peopleRow(QStringLiteral("|Phòng Nội vụ|||||")), peopleRow(QStringLiteral("2|Trần Văn Ba|||||")),
         peopleRow(QStringLiteral("3|||||")), peopleRow(QStringLiteral("|Tổng cộng: 2 người|||||")),
         peopleRow(QStringLiteral("|Người lập bảng||||CHỦ TỊCH||")),
         peopleRow(QStringLiteral("|(Ký, ghi rõ họ tên)||||||")),
         peopleRow(QStringLiteral("|Phạm Thị Lan||||Nguyễn Văn Bình||"))}));
    EXPECT_EQ(sortedPeople(table), (QStringList{QStringLiteral("Lê Văn An|1980|male||Chuyên viên|Sở Nội vụ|"),
                                                QStringLiteral("Trần Văn Ba||unknown||||")}));
    EXPECT_EQ(table.leftOut.size(), 8u);
    for (const LeftOutRow& row : table.leftOut) EXPECT_FALSE(row.reason.isEmpty()) << row.text.toStdString();
}

TEST(PeopleFile, PeopleWhoseNamesSoundLikeTheEndOfAListArePeople) {
    const PeopleTable table =
        read(sheetOf({peopleHeader(), peopleRow(QStringLiteral("1|Tống Công Minh|||||Sở Nội vụ|")),
                      peopleRow(QStringLiteral("2|Tống Sơn Hà||Nam|||Sở Nội vụ|")),
                      peopleRow(QStringLiteral("|An Đình Phúc|1980||||Sở Nội vụ|")),
                      peopleRow(QStringLiteral("|Tổng cộng||3||||"))}));
    ASSERT_EQ(table.rows.size(), 3u);
    EXPECT_EQ(table.rows[2].fullName, QStringLiteral("An Đình Phúc"));
    EXPECT_EQ(table.leftOut.size(), 1u);
}

TEST(PeopleFile, ACountAtTheEndThatDiffersIsWarnedOf) {
    const auto warnings = [](const QString& ending) {
        return read(sheetOf({peopleHeader(),
                             peopleRow(QStringLiteral("1|Lê Văn An|1980|Nam||Chuyên viên|Sở Nội vụ|")),
                             peopleRow(ending)}))
            .warnings;
    };
    EXPECT_TRUE(warnings(QStringLiteral("|Danh sách có 1 (một) người./.||||||")).empty());
    const auto differs = warnings(QStringLiteral("|Danh sách này có 02 học viên||||||"));
    ASSERT_EQ(differs.size(), 1u);
    EXPECT_EQ(differs[0].row, 2);
}

TEST(PeopleFile, TextOfOldFontsThatIsNotDecodedIsRefused) {
    const Workbook typed = sheetOf(
        {peopleHeader(), peopleRow(QStringLiteral("1|NguyÔn V¨n Hïng|1980|Nam||Chuyên viên|Sở Nội vụ|"))});
    EXPECT_EQ(read(typed).rows.at(0).fullName.toStdString(), "Nguyễn Văn Hùng");
    ListLayout layout;
    layout.letters = {{1, Letters::unicode}};
    const auto table = readPeopleTable(typed, QStringLiteral("test"), today, {}, layout);
    ASSERT_TRUE(table.ok());
    ASSERT_EQ(table->rows.size(), 1u);
    ASSERT_FALSE(table->rows[0].refusals.empty());
    EXPECT_EQ(table->rows[0].refusals[0].column, 1);
}

TEST(PeopleFile, OddCharactersAreTakenOutAndEndlessTextsRefused) {
    const PeopleTable table = read(sheetOf(
        {peopleHeader(),
         peopleRow(QStringLiteral("1|Lê\u202e Văn\u200b\u0001 An|31/02/1980|Nam||=1+1|Sở Nội vụ|")),
         peopleRow(QStringLiteral("2|Trần Văn Ba|1981|Nam||%1|Sở Nội vụ|").arg(QString(32'767, u'x')))}));
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0].fullName, QStringLiteral("Lê Văn An"));
    EXPECT_EQ(table.rows[0].position, QStringLiteral("=1+1"));
    ASSERT_EQ(table.rows[0].refusals.size(), 1u) << "31/02";
    EXPECT_EQ(table.rows[0].refusals[0].column, 2);
    ASSERT_EQ(table.rows[1].refusals.size(), 1u);
    EXPECT_EQ(table.rows[1].refusals[0].column, 5);
    EXPECT_LE(table.rows[1].refusals[0].value.size(), 80);
}

TEST(PeopleFile, AUnitMergedOverItsPeopleIsTheirs) {
    Workbook workbook =
        sheetOf({peopleHeader(), peopleRow(QStringLiteral("1|Lê Văn An|1980|Nam||Chuyên viên|Sở Nội vụ|")),
                 peopleRow(QStringLiteral("2|Trần Văn Ba|1981|Nam||Chuyên viên||"))});
    workbook.sheets[0].merges.push_back({1, 6, 2, 6});
    EXPECT_EQ(read(workbook).rows[1].unit, QStringLiteral("Sở Nội vụ"));
}

TEST(PeopleFile, ErrorCellsAndFormulasWithoutValueAreRefused) {
    Workbook workbook =
        sheetOf({peopleHeader(), peopleRow(QStringLiteral("1|Lê Văn An|1980|Nam|1|Chuyên viên|Sở Nội vụ|")),
                 peopleRow(QStringLiteral("2|Trần Văn Ba|1981|Nam|1|Chuyên viên|Sở Nội vụ|"))});
    Cell& error = workbook.sheets[0].rows[1][4];
    error = Cell();
    error.kind = Cell::Kind::error;
    error.content = QStringLiteral("#N/A");
    Cell& formula = workbook.sheets[0].rows[2][4];
    formula = Cell();
    formula.fromFormula = true;
    const PeopleTable table = read(workbook);
    ASSERT_EQ(table.rows.size(), 2u);
    for (const PersonRow& row : table.rows) {
        ASSERT_EQ(row.refusals.size(), 1u);
        EXPECT_EQ(row.refusals[0].column, 4);
    }
}

TEST(PeopleFile, ADateThatLostItsFormatIsReadWithAWarning) {
    Workbook workbook =
        sheetOf({peopleHeader(), peopleRow(QStringLiteral("1|Lê Văn An|x|Nam||Chuyên viên|Sở Nội vụ|"))});
    workbook.sheets[0].rows[1][2] = Cell::ofNumber(31413);
    const PeopleTable table = read(workbook);
    EXPECT_EQ(table.rows[0].birth, PartialDate::of(QDate(1986, 1, 1)));
    EXPECT_EQ(table.rows[0].warnings.size(), 1u);
}

TEST(PeopleFile, ChoosesTheSheetWithPeople) {
    Workbook workbook = sheetOf({peopleRow(QStringLiteral("Ghi chú"))});
    workbook.sheets.push_back(
        sheetOf({peopleHeader(), peopleRow(QStringLiteral("1|Lê Văn An|1980|Nam||||"))}).sheets[0]);
    workbook.sheets[1].name = QStringLiteral("Học viên");
    EXPECT_EQ(read(workbook).sheet, QStringLiteral("Học viên"));
    EXPECT_EQ(
        readPeopleTable(workbook, QStringLiteral("test"), today, QStringLiteral("2")).value().rows.size(),
        1u);
    EXPECT_EQ(readPeopleTable(workbook, QStringLiteral("test"), today, QStringLiteral("hoc vien")).ok(),
              false);
    const auto none = readPeopleTable(workbook, QStringLiteral("test"), today, QStringLiteral("1"));
    ASSERT_FALSE(none.ok());
    EXPECT_EQ(none.error().kind, ErrorKind::file);
}

// The list's columns and rows in any order name the same people.
RC_GTEST_PROP(PeopleFile, TheOrderOfColumnsAndRowsDoesNotCount, ()) {
    static const Workbook sample =
        readWorkbook(PeopleSetting::samplePath(QStringLiteral("danh-sach-can-bo-so-tttt.csv"))).value();
    static const QStringList expected = sortedPeople(read(sample));
    const Sheet& sheet = sample.sheets[0];
    const auto shuffled = [](int count) {
        std::vector<std::pair<int, int>> keyed;
        for (int i = 0; i < count; ++i) keyed.push_back({*rc::gen::inRange(0, 1000), i});
        std::sort(keyed.begin(), keyed.end());
        std::vector<int> order;
        for (const auto& [weight, index] : keyed) order.push_back(index);
        return order;
    };
    const std::vector<int> columns = shuffled(sheet.columnCount()), rows = shuffled(sheet.rowCount() - 1);
    Workbook mixed;
    mixed.sheets.emplace_back();
    const auto copy = [&](int row) {
        mixed.sheets[0].rows.emplace_back();
        for (const int column : columns) mixed.sheets[0].rows.back().push_back(sheet.at(row, column));
    };
    copy(0);
    for (const int row : rows) copy(row + 1);
    RC_ASSERT(sortedPeople(read(mixed)) == expected);
    RC_ASSERT(expected.size() == 30);
}

}  // namespace
}  // namespace taphuan
