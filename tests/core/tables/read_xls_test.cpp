#include "core/tables/read_workbook.h"
#include "tests/core/tables/spreadsheet_files.h"
#include "tests/support/xls_file.h"

#include <bit>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;
using test::biff;
using test::littleEndian;
using test::xlsFile;

QString workbookPath(QStringView name) {
    return QStringView(TAPHUAN_SOURCE_DIR) % u"/tests/data/workbooks/"_s % name;
}

QByteArray place(int row, int column, int style = 0) {
    return littleEndian(quint64(row), 2) + littleEndian(quint64(column), 2) + littleEndian(quint64(style), 2);
}
QByteArray real(double value) {
    return littleEndian(std::bit_cast<quint64>(value), 8);
}
QByteArray text(const QByteArray& latin) {
    return littleEndian(quint64(latin.size()), 2) + '\0' + latin;
}
QByteArray formula(int row, int column, const QByteArray& value) {
    return biff(0x0006, place(row, column) + value + QByteArray(6, '\0'));
}
QByteArray special(int kind, int content) {
    return QByteArray(1, char(kind)) + '\0' + QByteArray(1, char(content)) + QByteArray(3, '\0') + "\xFF\xFF";
}

class ReadXls : public test::SpreadsheetFiles {
  protected:
    Sheet sheetOf(const QByteArray& globals, const QByteArray& sheet) {
        auto workbook = readWorkbook(write(u"a.xls", xlsFile(globals, sheet)));
        EXPECT_TRUE(workbook.ok()) << qPrintable(workbook ? QString() : workbook.error().text());
        return workbook ? workbook->sheets.front() : Sheet();
    }
    QString refusal(const QByteArray& bytes) {
        const auto workbook = readWorkbook(write(u"b.xls", bytes));
        EXPECT_FALSE(workbook.ok());
        if (workbook) return {};
        EXPECT_EQ(workbook.error().kind, ErrorKind::file);
        return workbook.error().what;
    }
};

TEST_F(ReadXls, ReadsAListOfOldFonts) {
    const auto workbook = readWorkbook(workbookPath(u"danh-sach-tcvn3.xls"));
    ASSERT_TRUE(workbook.ok()) << qPrintable(workbook.error().text());
    EXPECT_EQ(workbook->format, u"xls"_s);
    ASSERT_EQ(workbook->sheets.size(), 2u);
    EXPECT_EQ(workbook->sheets[0].name, u"Nháp"_s);
    EXPECT_TRUE(workbook->sheets[0].hidden);
    const Sheet& sheet = workbook->sheets[1];
    EXPECT_FALSE(sheet.hidden);
    EXPECT_EQ(sheet.rowCount(), 34);
    EXPECT_EQ(sheet.spanAt(2, 3), (CellRange{2, 2, 2, 3}));
    EXPECT_EQ(sheet.at(2, 1).letters, Letters::tcvn3Capitals);
    EXPECT_EQ(sheet.at(4, 1).text(), u"§ç ThÞ Mü H»ng"_s);
    EXPECT_EQ(sheet.at(4, 1).letters, Letters::tcvn3);
    EXPECT_EQ(sheet.at(4, 3).date(), QDate(1969, 2, 3));
    EXPECT_EQ(sheet.at(4, 4).text(), u"072169771720"_s);
    EXPECT_EQ(sheet.at(4, 4).kind, Cell::Kind::number);
}

TEST_F(ReadXls, KeepsEveryKindOfCell) {
    const Sheet sheet = sheetOf(
        {}, biff(0x0204, place(0, 0) + text("chu")) + biff(0x0203, place(0, 1) + real(1.5)) +
                biff(0x027E, place(0, 2) + littleEndian(quint32(-7) << 2 | 2, 4)) +
                biff(0x027E, place(0, 3) + littleEndian(1234 << 2 | 3, 4)) +
                biff(0x00BD, littleEndian(0, 2) + littleEndian(4, 2) + littleEndian(0, 2) +
                                 littleEndian(5 << 2 | 2, 4) + littleEndian(0, 2) +
                                 littleEndian(6 << 2 | 2, 4) + littleEndian(5, 2)) +
                biff(0x0205, place(0, 6) + QByteArray("\1\0", 2)) +
                biff(0x0205, place(0, 7) + QByteArray("\x2A\1", 2)) + formula(1, 0, real(3)) +
                formula(1, 1, special(0, 0)) + biff(0x0207, text("ghep")) + formula(1, 2, special(2, 7)) +
                formula(1, 3, special(3, 0)) + formula(1, 4, special(0, 0)) +
                biff(0x0203, place(1, 5) + real(std::numeric_limits<double>::infinity())));
    QStringList shown;
    for (const Cell& cell : sheet.rows.at(0)) shown << cell.text();
    EXPECT_EQ(shown.join(u'|'), u"chu|1,5|-7|12,34|5|6|TRUE|#N/A"_s);
    EXPECT_EQ(sheet.at(0, 7).kind, Cell::Kind::error);
    EXPECT_EQ(sheet.at(1, 0).number, 3);
    EXPECT_TRUE(sheet.at(1, 0).fromFormula);
    EXPECT_EQ(sheet.at(1, 1).text(), u"ghep"_s);
    EXPECT_TRUE(sheet.at(1, 1).fromFormula);
    EXPECT_EQ(sheet.at(1, 2).text(), u"#DIV/0!"_s);
    EXPECT_FALSE(sheet.at(1, 3).fromFormula) << "an empty text is the value of =\"\"";
    EXPECT_TRUE(sheet.at(1, 4).isEmpty());
    EXPECT_TRUE(sheet.at(1, 4).fromFormula) << "a formula without a value";
    EXPECT_EQ(sheet.at(1, 5).kind, Cell::Kind::error);
}

// Two texts, the second broken over two records, in letters of one byte before the break and of two behind
// it.
TEST_F(ReadXls, ReadsSharedTextsOverRecords) {
    QByteArray wide;
    for (const QChar c : u"ễn"_s) wide += littleEndian(c.unicode(), 2);
    const QByteArray strings = littleEndian(2, 4) + littleEndian(2, 4) + littleEndian(2, 2) + '\x08' +
                               littleEndian(1, 2) + "Ta" + littleEndian(1, 2) + littleEndian(5, 2) +
                               littleEndian(6, 2) + '\0' + "Nguy";
    const auto font = [](const QByteArray& name) -> QByteArray {
        return biff(0x0031, QByteArray(14, '\0') + char(name.size()) + '\0' + name);
    };
    const QByteArray fonts = font("Arial") + font("Arial") + font("Arial") + font("Arial") + font(".VnTime");
    const Sheet sheet = sheetOf(
        fonts + biff(0x00FC, strings) + biff(0x003C, '\1' + wide),
        biff(0x00FD, place(0, 0) + littleEndian(0, 4)) + biff(0x00FD, place(0, 1) + littleEndian(1, 4)));
    EXPECT_EQ(sheet.at(0, 0).text(), u"Ta"_s);
    EXPECT_EQ(sheet.at(0, 0).letters, Letters::tcvn3) << "font 5 of a numbering without 4";
    EXPECT_EQ(sheet.at(0, 1).text(), u"Nguyễn"_s);
}

TEST_F(ReadXls, ShowsNumbersAsTheirFormatsDo) {
    const auto style = [](int format) -> QByteArray {
        return biff(0x00E0, littleEndian(0, 2) + littleEndian(quint64(format), 2) + QByteArray(16, '\0'));
    };
    const QByteArray globals = biff(0x041E, littleEndian(164, 2) + text("yyyy")) +
                               biff(0x041E, littleEndian(165, 2) + text("000000000000")) + style(0) +
                               style(164) + style(165) + style(14);
    const QByteArray cells = biff(0x0203, place(0, 0, 1) + real(28856)) +
                             biff(0x0203, place(0, 1, 2) + real(72070683244)) +
                             biff(0x0203, place(0, 2, 3) + real(61));
    const Sheet from1900 = sheetOf(globals, cells);
    EXPECT_EQ(from1900.at(0, 0).partialDate(), PartialDate::ofYear(1979));
    EXPECT_EQ(from1900.at(0, 1).text(), u"072070683244"_s);
    EXPECT_EQ(from1900.at(0, 2).date(), QDate(1900, 3, 1));
    EXPECT_EQ(sheetOf(biff(0x0022, littleEndian(1, 2)) + globals, cells).at(0, 2).date(), QDate(1904, 3, 2));
}

TEST_F(ReadXls, BadFilesAreRefusedInWords) {
    const QByteArray cell = biff(0x0203, place(0, 0) + real(1));
    EXPECT_TRUE(refusal(xlsFile(biff(0x002F, QByteArray(54, '\0')), cell)).contains(u"mật khẩu"));
    EXPECT_TRUE(refusal(test::compoundFile(u"EncryptedPackage"_s, "x")).contains(u"mật khẩu"));
    EXPECT_TRUE(refusal(test::compoundFile(u"WordDocument"_s, "x")).contains(u"Word"));
    EXPECT_TRUE(refusal(test::compoundFile(u"Workbook"_s, biff(0x0009, QByteArray(4, '\0'))))
                    .contains(u"nguyên vẹn"));
    EXPECT_TRUE(refusal(xlsFile({}, {})).contains(u"không có dữ liệu"));
    EXPECT_TRUE(refusal(xlsFile({}, biff(0x00FD, place(0, 0) + littleEndian(9, 4)))).contains(u"nguyên vẹn"));
    EXPECT_TRUE(refusal(xlsFile({}, biff(0x0203, "x"))).contains(u"nguyên vẹn"));
}

TEST_F(ReadXls, AFileCutShortOrDamagedNeverReadsDifferently) {
    const QByteArray whole = test::bytesOf(workbookPath(u"danh-sach-vni.xls"));
    const auto expected = readWorkbook(workbookPath(u"danh-sach-vni.xls"));
    ASSERT_TRUE(expected.ok());
    const auto rowsOf = [&](const QByteArray& bytes) {
        const auto read = readWorkbook(write(u"hỏng.xls", bytes));
        return read ? read->sheets.at(0).rowCount() : -1;
    };
    for (qsizetype size = 8; size + 512 < whole.size(); size += 301)
        EXPECT_EQ(rowsOf(whole.left(size)), -1) << size;
}

}  // namespace
}  // namespace taphuan
