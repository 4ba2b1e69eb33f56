#include "core/tables/read_workbook.h"
#include "tests/core/tables/spreadsheet_files.h"

#include <QStringEncoder>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class ReadCsv : public test::SpreadsheetFiles {
  protected:
    Sheet sheetOf(const QByteArray& bytes) {
        const auto workbook = readWorkbook(write(u"a.csv", bytes));
        EXPECT_TRUE(workbook.ok()) << qPrintable(workbook ? QString() : workbook.error().text());
        return workbook ? workbook->sheets.front() : Sheet();
    }
};

const QString peopleCsv =
    u"Họ và tên;Đơn vị\r\nĐỗ Thị Mỹ Hằng;\"Phòng Văn hóa; \"\"Thông tin\"\"\r\nhuyện\"\r\n"_s;

void expectPeopleCsv(const Sheet& sheet) {
    EXPECT_EQ(sheet.rowCount(), 2);
    EXPECT_EQ(sheet.at(0, 1).text(), u"Đơn vị"_s);
    EXPECT_EQ(sheet.at(1, 0).text(), u"Đỗ Thị Mỹ Hằng"_s);
    EXPECT_EQ(sheet.at(1, 1).text(), u"Phòng Văn hóa; \"Thông tin\"\nhuyện"_s);
}

TEST_F(ReadCsv, MarksARowWithinWhichTheFileEnds) {
    const auto cutRow = [&](const QByteArray& bytes) {
        const auto workbook = readWorkbook(write(u"a.csv", bytes));
        EXPECT_TRUE(workbook.ok());
        return workbook ? workbook->sheets[0].cutRow : -2;
    };
    EXPECT_EQ(cutRow("a;b;c\n1;2;3\n4;5"), 2);
    EXPECT_EQ(cutRow("a;b;c\n1;2;3\n4;5\n"), -1);
    EXPECT_EQ(cutRow("a;b;c\n1;2;3\n4;5;6"), -1);
}

TEST_F(ReadCsv, ReadsTheListAsAnOfficeSavedIt) {
    const auto workbook = readWorkbook(test::samplePath(u"danh-sach-can-bo-so-tttt.csv"));
    ASSERT_TRUE(workbook.ok());
    EXPECT_EQ(workbook->format, u"csv"_s);
    const Sheet& sheet = workbook->sheets.at(0);
    EXPECT_EQ(sheet.rowCount(), 31);
    EXPECT_EQ(sheet.columnCount(), 9);
    EXPECT_EQ(sheet.at(0, 0).text(), u"TT"_s);
    EXPECT_EQ(sheet.at(0, 6).text(), u"PHÒNG, BAN"_s);
    EXPECT_EQ(sheet.at(1, 4).text(), u"072169771720"_s);
    EXPECT_EQ(sheet.at(30, 1).text(), u"Phan Hữu An"_s);
}

TEST_F(ReadCsv, ReadsEveryUnicodeEncoding) {
    expectPeopleCsv(sheetOf(peopleCsv.toUtf8()));
    expectPeopleCsv(sheetOf("\xEF\xBB\xBF" + peopleCsv.toUtf8()));
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        expectPeopleCsv(sheetOf(QStringEncoder(encoding).encode(peopleCsv)));
        expectPeopleCsv(
            sheetOf(QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(peopleCsv)));
    }
}

TEST_F(ReadCsv, ReadsEncodingsOfOneByte) {
    const Sheet page = sheetOf(
        "TT;Ho\xF2 va\xCC t\xEAn;\xD0\xF5n vi\xF2\r\n1;Nguy\xEA\xDEn Th\xE2\xECt;S\xF5\xD2 N\xF4\xF2i "
        "vu\xF2\r\n");
    EXPECT_EQ(page.at(0, 1).text(), u"Họ và tên"_s);
    EXPECT_EQ(page.at(0, 2).text(), u"Đơn vị"_s);
    EXPECT_EQ(page.at(1, 1).text(), u"Nguyễn Thất"_s);
    EXPECT_EQ(page.at(1, 2).text(), u"Sở Nội vụ"_s);
    const auto typed = [&](QStringView text, const char* name) {
        const Sheet sheet = sheetOf(text.toLatin1());
        EXPECT_EQ(sheet.at(1, 0).text(), text.toString().section(u'\n', 1).section(u';', 0, 0));
        EXPECT_EQ(enumText(sheet.at(1, 0).letters).toStdString(), name);
    };
    typed(u"Hä vµ tªn;§¬n vÞ\nTrÇn V¨n An;UBND x·", "tcvn3");
    typed(u"Hoï vaø teân;Ñôn vò\nTraàn Vaên An;UBND xaõ", "vni");
}

TEST_F(ReadCsv, FindsTheDelimiter) {
    EXPECT_EQ(sheetOf("a,b;c\n1,\"x;y;z\"\n2,3\n").at(1, 1).text(), u"x;y;z"_s);
    EXPECT_EQ(sheetOf("a\tb, c\n1\t2, 3\n").at(1, 1).text(), u"2, 3"_s);
    EXPECT_EQ(sheetOf("a;b\n1,5;2,5\n").at(1, 1).text(), u"2,5"_s);
    EXPECT_EQ(sheetOf("sep=|\r\na|b\r\n1|2\r\n").at(1, 1).text(), u"2"_s);
    EXPECT_EQ(sheetOf("một cột\nhai\n").at(1, 0).text(), u"hai"_s);
}

TEST_F(ReadCsv, EveryLineEndEndsALine) {
    for (const QByteArray end : {"\n", "\r\n", "\r"}) {
        const Sheet sheet = sheetOf("a;b" + end + end + "c;\"d" + end + "e\"");
        EXPECT_EQ(sheet.rowCount(), 3);
        EXPECT_EQ(sheet.at(2, 1).text(), u"d\ne"_s);
    }
}

TEST_F(ReadCsv, NothingIsGuessedOfTheValues) {
    const Sheet sheet = sheetOf("a;b;c\n001;1,5;=1+1\n");
    EXPECT_EQ(sheet.at(1, 0).kind, Cell::Kind::text);
    EXPECT_EQ(sheet.at(1, 0).text(), u"001"_s);
    EXPECT_EQ(sheet.at(1, 2).text(), u"=1+1"_s);
}

}  // namespace
}  // namespace taphuan
