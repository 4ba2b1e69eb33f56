#include "core/tables/header_finder.h"

#include "core/tables/read_workbook.h"
#include "tests/core/tables/spreadsheet_files.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

const std::vector<ColumnWording> people = {
    {u"number"_s, {u"STT"_s, u"TT"_s, u"Số thứ tự"_s}},
    {u"name"_s, {u"Họ và tên"_s, u"Họ tên"_s}},
    {u"birth"_s, {u"Ngày, tháng, năm sinh"_s, u"Ngày sinh"_s}},
    {u"sex"_s, {u"Giới tính"_s}},
    {u"identity"_s, {u"Số CCCD"_s, u"CCCD"_s, u"CCCD/CMND"_s}},
    {u"position"_s, {u"Chức vụ"_s, u"Chức danh"_s}},
    {u"unit"_s, {u"Đơn vị công tác"_s, u"Đơn vị"_s, u"Phòng, ban"_s}},
    {u"phone"_s, {u"Số điện thoại"_s, u"Điện thoại"_s}},
    {u"email"_s, {u"Email"_s}},
};

Sheet sampleSheet(QStringView name) {
    const auto workbook = readWorkbook(test::samplePath(name));
    EXPECT_TRUE(workbook.ok());
    return workbook ? workbook->sheets.front() : Sheet();
}

Sheet sheetOf(const std::vector<QStringList>& rows, std::vector<CellRange> merges = {}) {
    Sheet sheet;
    for (const QStringList& texts : rows) {
        std::vector<Cell> cells;
        for (const QString& text : texts) cells.push_back(Cell::ofText(text));
        sheet.rows.push_back(std::move(cells));
    }
    sheet.merges = std::move(merges);
    return sheet;
}

TEST(HeaderFinder, FindsTheTwoRowsBelowATitleBlock) {
    const auto header = findHeader(sampleSheet(u"cu-hoc-vien-huyen-chau-thanh.xlsx"), people);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->firstRow, 6);
    EXPECT_EQ(header->lastRow, 7);
    EXPECT_EQ(header->columns, (QHash<QString, int>{{u"number"_s, 0},
                                                    {u"name"_s, 1},
                                                    {u"birth"_s, 2},
                                                    {u"identity"_s, 4},
                                                    {u"position"_s, 5},
                                                    {u"unit"_s, 6},
                                                    {u"phone"_s, 7}}));
    EXPECT_EQ(header->captions.at(2), (QStringList{u"Ngày, tháng, năm sinh"_s, u"Nam"_s}));
    EXPECT_EQ(header->captions.at(3), (QStringList{u"Ngày, tháng, năm sinh"_s, u"Nữ"_s}));
    EXPECT_EQ(header->captions.at(1), QStringList{u"Họ và tên"_s});
    EXPECT_EQ(header->captions.at(8), QStringList{u"Ghi chú"_s});
}

TEST(HeaderFinder, FindsDatesOverMorningsAndAfternoons) {
    const auto header = findHeader(sampleSheet(u"bang-diem-danh.xlsx"), people);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->firstRow, 6);
    EXPECT_EQ(header->lastRow, 7);
    EXPECT_EQ(header->captions.at(1), QStringList{u"Họ và tên"_s});
    EXPECT_EQ(header->captions.at(4), (QStringList{u"12/6/2023"_s, u"Chiều"_s}));
    EXPECT_EQ(header->captions.at(5), (QStringList{u"13/6/2023"_s, u"Sáng"_s}));
    EXPECT_EQ(header->captions.at(7), QStringList{u"Ghi chú"_s});
}

TEST(HeaderFinder, FindsTheFirstRowOfAPlainTable) {
    const auto header = findHeader(sampleSheet(u"danh-sach-can-bo-so-tttt.csv"), people);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->firstRow, 0);
    EXPECT_EQ(header->lastRow, 0);
    EXPECT_EQ(header->columns.size(), 9);
    EXPECT_EQ(header->columns.value(u"unit"_s), 6);
}

TEST(HeaderFinder, WorksWithoutMergesAsInCsv) {
    const auto header = findHeader(sheetOf({{u"DANH SÁCH"_s},
                                            {u"STT"_s, u"Họ tên"_s, u"Ngày sinh"_s, {}, u"CCCD"_s},
                                            {{}, {}, u"Nam"_s, u"Nữ"_s},
                                            {u"1"_s, u"An"_s, {}, u"1979"_s, u"0"_s}}),
                                   people);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->firstRow, 1);
    EXPECT_EQ(header->lastRow, 2);
    EXPECT_EQ(header->captions.at(3), (QStringList{u"Ngày sinh"_s, u"Nữ"_s}));
    EXPECT_EQ(header->columns.value(u"identity"_s), 4);
}

TEST(HeaderFinder, ATitleRightAboveIsNoCaption) {
    const auto header = findHeader(
        sheetOf({{u"DANH SÁCH HỌC VIÊN"_s}, {u"STT"_s, u"Họ và tên"_s, u"Đơn vị"_s}, {u"1"_s, u"An"_s}},
                {{0, 0, 0, 2}}),
        people);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->firstRow, 1);
    EXPECT_EQ(header->captions.at(0), QStringList{u"STT"_s});
}

TEST(HeaderFinder, DataAndSectionRowsAreNoSecondHeaderRow) {
    // A name split over two columns below one caption, and a section row.
    const auto header = findHeader(sheetOf({{u"STT"_s, u"Họ và tên"_s, {}, u"Đơn vị"_s},
                                            {{}, u"Khối các xã"_s},
                                            {u"1"_s, u"Nguyễn Văn"_s, u"An"_s, u"Xã Hảo Đước"_s}},
                                           {{0, 1, 0, 2}}),
                                   people);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->lastRow, 0);
}

TEST(HeaderFinder, ARowThatNumbersTheColumnsBelongsToTheHeader) {
    for (const QStringList& numbers :
         {QStringList{u"(1)"_s, u"(2)"_s, u"(3)"_s}, QStringList{u"A"_s, u"1"_s, u"2"_s, u"3"_s}}) {
        const auto header = findHeader(
            sheetOf({{u"STT"_s, u"Họ tên"_s, u"Đơn vị"_s, u"Email"_s}, numbers, {u"1"_s, u"An"_s}}), people);
        ASSERT_TRUE(header);
        EXPECT_EQ(header->lastRow, 1);
        EXPECT_EQ(header->captions.at(1), QStringList{u"Họ tên"_s});
    }
}

TEST(HeaderFinder, ReadsCaptionsLoosely) {
    const auto header = findHeader(sheetOf({{u"Stt."_s, u"HỌ VÀ TÊN *"_s, u"Số CCCD\n(12 số)"_s,
                                             u"Đơn vị công tác hiện nay"_s, u"Tên đơn vị"_s}}),
                                   people);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->columns,
              (QHash<QString, int>{{u"number"_s, 0}, {u"name"_s, 1}, {u"identity"_s, 2}, {u"unit"_s, 3}}));
}

TEST(HeaderFinder, TheWholeCaptionWinsOverItsBeginning) {
    const auto header =
        findHeader(sheetOf({{u"Số điện thoại cơ quan"_s, u"Số điện thoại"_s, u"Họ tên"_s}}), people);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->columns.value(u"phone"_s), 1);
}

TEST(HeaderFinder, TheJoinedCaptionTellsTwinsApart) {
    const std::vector<ColumnWording> wordings = {{u"planned"_s, {u"Kế hoạch Số lớp"_s}},
                                                 {u"held"_s, {u"Thực hiện Số lớp"_s}}};
    const auto header = findHeader(sheetOf({{u"Kế hoạch"_s, {}, u"Thực hiện"_s, {}},
                                            {u"Số lớp"_s, u"Số người"_s, u"Số lớp"_s, u"Số người"_s}},
                                           {{0, 0, 0, 1}, {0, 2, 0, 3}}),
                                   wordings);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->columns, (QHash<QString, int>{{u"planned"_s, 0}, {u"held"_s, 2}}));
}

TEST(HeaderFinder, OneKnownWordIsNoHeader) {
    EXPECT_FALSE(findHeader(sheetOf({{u"Đơn vị"_s, u"x"_s}, {u"a"_s}}), people));
    EXPECT_FALSE(findHeader(Sheet(), people));
    EXPECT_TRUE(findHeader(sheetOf({{u"Đơn vị"_s}}), {{u"unit"_s, {u"Đơn vị"_s}}}));
}

}  // namespace
}  // namespace taphuan
