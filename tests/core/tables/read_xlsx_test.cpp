#include "core/tables/read_workbook.h"
#include "tests/core/tables/spreadsheet_files.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;
using test::samplePath;

class ReadXlsx : public test::SpreadsheetFiles {
  protected:
    Sheet onlySheet(const QString& path) {
        auto workbook = readWorkbook(path);
        EXPECT_TRUE(workbook.ok()) << qPrintable(workbook ? QString() : workbook.error().text());
        if (!workbook) return {};
        EXPECT_EQ(workbook->sheets.size(), 1u);
        return workbook->sheets.front();
    }
    Sheet sheetOf(const QByteArray& rows, const test::Parts& more = {}, const QByteArray& properties = {}) {
        return onlySheet(writeXlsxParts(u"a.xlsx", "<sheetData>" + rows + "</sheetData>", more, properties));
    }
};

QString at(const Sheet& sheet, int row, int column) {
    return sheet.at(row, column).text();
}

TEST_F(ReadXlsx, ReadsTheNominationListAsAnOfficeSavedIt) {
    const auto workbook = readWorkbook(samplePath(u"cu-hoc-vien-huyen-chau-thanh.xlsx"));
    ASSERT_TRUE(workbook.ok());
    EXPECT_EQ(workbook->format, u"xlsx"_s);
    const Sheet& sheet = workbook->sheets.at(0);
    EXPECT_EQ(at(sheet, 0, 0), u"UBND TỈNH TÂY NINH"_s);
    EXPECT_EQ(at(sheet, 6, 2), u"Ngày, tháng, năm sinh"_s);
    EXPECT_EQ(at(sheet, 7, 3), u"Nữ"_s);
    EXPECT_EQ(at(sheet, 9, 4), u"72070683244"_s);
    EXPECT_EQ(sheet.at(9, 4).kind, Cell::Kind::number);
    EXPECT_EQ(at(sheet, 10, 4), u"072067756589"_s);
    EXPECT_EQ(sheet.at(10, 4).kind, Cell::Kind::text);
    EXPECT_EQ(at(sheet, 9, 2), u"1970"_s);
    EXPECT_EQ(sheet.at(11, 3).date(), QDate(1986, 1, 1));
    EXPECT_EQ(at(sheet, 11, 3), u"01/01/1986"_s);
    EXPECT_EQ(at(sheet, 61, 6), u"CHỦ TỊCH"_s);
    EXPECT_EQ(sheet.rowCount(), 62);
    EXPECT_EQ(sheet.columnCount(), 9);
    EXPECT_EQ(sheet.merges.size(), 11u);
    EXPECT_EQ(sheet.shownAt(7, 8).text(), u"Ghi chú"_s);
    EXPECT_EQ(sheet.spanAt(6, 3), (CellRange{6, 2, 6, 3}));
}

TEST_F(ReadXlsx, TellsFormulasWithoutAValueFromThoseWithAnEmptyText) {
    const Sheet sheet = sheetOf(
        "<row r='1'><c r='A1'><f>B9</f></c><c r='B1'><f>B9</f><v/></c><c r='C1' t='str'><f>B9</f></c>"
        "<c r='D1' t='str'><f>IF(B9=\"\",\"\",B9)</f><v></v></c><c r='E1' "
        "t='str'><f>B9</f><v>x</v></c></row>");
    for (const int column : {0, 1, 2}) {
        EXPECT_TRUE(sheet.at(0, column).isEmpty());
        EXPECT_TRUE(sheet.at(0, column).fromFormula) << column;
    }
    EXPECT_FALSE(sheet.at(0, 3).fromFormula);
    EXPECT_TRUE(sheet.at(0, 4).fromFormula);
}

TEST_F(ReadXlsx, KeepsEveryKindOfCell) {
    const Sheet sheet = sheetOf(
        "<row r='2'><c r='A2' t='s'><v>1</v></c><c r='B2' t='inlineStr'><is><r><t>Nguyễn </t></r><r><t>Văn "
        "A</t></r></is></c>"
        "<c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c><c t='str'><f>A1&amp;B1</f><v>ghép</v></c>"
        "<c><f>1+1</f><v>2</v></c><c><f>1+1</f></c><c t='d'><v>2023-06-12T07:30:00</v></c></row>",
        {{"xl/strings.xml",
          "<sst><si><t>không</t></si><si><r><t xml:space='preserve'>dòng 1_x000D_\n</t></r><r><t>dòng "
          "2</t></r>"
          "<rPh><t>phiên âm</t></rPh></si></sst>"}});
    EXPECT_EQ(sheet.rowCount(), 2);
    EXPECT_EQ(at(sheet, 1, 0), u"dòng 1\ndòng 2"_s);
    EXPECT_EQ(at(sheet, 1, 1), u"Nguyễn Văn A"_s);
    EXPECT_EQ(sheet.at(1, 2).kind, Cell::Kind::boolean);
    EXPECT_EQ(at(sheet, 1, 2), u"TRUE"_s);
    EXPECT_EQ(sheet.at(1, 3).kind, Cell::Kind::error);
    EXPECT_EQ(at(sheet, 1, 3), u"#N/A"_s);
    EXPECT_EQ(at(sheet, 1, 4), u"ghép"_s);
    EXPECT_TRUE(sheet.at(1, 4).fromFormula);
    EXPECT_EQ(sheet.at(1, 5).number, 2);
    EXPECT_TRUE(sheet.at(1, 6).isEmpty());
    EXPECT_EQ(sheet.at(1, 7).dateTime(), QDateTime(QDate(2023, 6, 12), QTime(7, 30)));
    EXPECT_EQ(at(sheet, 1, 7), u"12/06/2023 07:30"_s);
}

TEST_F(ReadXlsx, TakesEscapesBackButOnlyEscapes) {
    const Sheet sheet = sheetOf(
        "<row><c t='str'><v>a_x000D_b</v></c><c t='str'><v>_x005F_x000D_</v></c>"
        "<c t='str'><v>ma_xa_so</v></c><c t='str'><v>_x00</v></c></row>");
    EXPECT_EQ(at(sheet, 0, 0), u"a\nb"_s);
    EXPECT_EQ(at(sheet, 0, 1), u"_x000D_"_s);
    EXPECT_EQ(at(sheet, 0, 2), u"ma_xa_so"_s);
    EXPECT_EQ(at(sheet, 0, 3), u"_x00"_s);
}

TEST_F(ReadXlsx, ShowsNumbersAsTheirFormatsDo) {
    const QByteArray styles =
        "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='000000000000'/>"
        "<numFmt numFmtId='171' formatCode='0#########'/><numFmt numFmtId='172' formatCode='yyyy'/>"
        "<numFmt numFmtId='173' formatCode='[$-42A]mm/yyyy;@'/><numFmt numFmtId='174' "
        "formatCode='#,##0&quot; đồng&quot;'/>"
        "<numFmt numFmtId='175' formatCode='0.0%'/><numFmt numFmtId='176' formatCode='[h]:mm'/>"
        "<numFmt numFmtId='177' formatCode='0000\\.000\\.000'/></numFmts>"
        "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='170'/><xf "
        "numFmtId='171'/>"
        "<xf numFmtId='172'/><xf numFmtId='173'/><xf numFmtId='174'/><xf numFmtId='175'/><xf numFmtId='176'/>"
        "<xf numFmtId='14'/><xf numFmtId='177'/><xf numFmtId='20'/></cellXfs></styleSheet>";
    const Sheet sheet = sheetOf(
        "<row><c><v>7.2070683244E10</v></c><c s='1'><v>72070683244</v></c><c s='2'><v>928179657</v></c>"
        "<c s='3'><v>28856</v></c><c s='4'><v>28946</v></c><c s='5'><v>1340205000</v></c><c "
        "s='6'><v>0.875</v></c>"
        "<c s='7'><v>1.5</v></c><c s='8'><v>31413.5</v></c><c s='9'><v>928179657</v></c><c "
        "s='10'><v>0.3125</v></c>"
        "<c><v>0.30000000000000004</v></c><c><v>1E-7</v></c><c><v>1E20</v></c></row>",
        {{"xl/styles.xml", styles}});
    const QStringList expected = {
        u"72070683244"_s,      u"072070683244"_s,         u"0928179657"_s, u"1979"_s,
        u"4/1979"_s,           u"1340205000"_s,           u"87,5%"_s,      u"1,5"_s,
        u"01/01/1986 12:00"_s, u"0928.179.657"_s,         u"07:30"_s,      u"0,3"_s,
        u"0,0000001"_s,        u"100000000000000000000"_s};
    QStringList shown;
    for (int column = 0; column < sheet.columnCount(); ++column) shown << at(sheet, 0, column);
    EXPECT_EQ(shown, expected);
    EXPECT_EQ(sheet.at(0, 4).partialDate(), PartialDate::ofMonth(1979, 4));
    EXPECT_EQ(sheet.at(0, 3).partialDate(), PartialDate::ofYear(1979));
    EXPECT_EQ(sheet.at(0, 5).number, 1340205000);
    EXPECT_EQ(sheet.at(0, 7).kind, Cell::Kind::number);
    EXPECT_FALSE(sheet.at(0, 10).date().isValid());
}

TEST_F(ReadXlsx, CountsDatesFromBothEpochs) {
    const test::Parts styles = {
        {"xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>"}};
    const QByteArray rows = "<row><c s='0'><v>1</v></c><c s='0'><v>59</v></c><c s='0'><v>61</v></c></row>";
    const Sheet from1900 = sheetOf(rows, styles);
    EXPECT_EQ(from1900.at(0, 0).date(), QDate(1900, 1, 1));
    EXPECT_EQ(from1900.at(0, 1).date(), QDate(1900, 2, 28));
    EXPECT_EQ(from1900.at(0, 2).date(), QDate(1900, 3, 1));
    const Sheet from1904 = sheetOf(rows, styles, "<workbookPr date1904='1'/>");
    EXPECT_EQ(from1904.at(0, 0).date(), QDate(1904, 1, 2));
}

TEST_F(ReadXlsx, TellsLettersByTheFont) {
    const QByteArray styles =
        "<styleSheet><fonts><font><sz val='12'/><name val='Times New Roman'/></font><font><name "
        "val='.VnTime'/></font><font><name val='.VnTimeH'/></font><font><name "
        "val='VNI-Times'/></font></fonts>"
        "<cellXfs><xf fontId='0'/><xf fontId='1'/><xf fontId='2'/><xf fontId='3'/><xf fontId='9'/></cellXfs>"
        "<dxfs><dxf><font><name val='.VnTime'/></font></dxf></dxfs></styleSheet>";
    const Sheet sheet = sheetOf(
        "<row><c t='str'><v>a</v></c><c t='str' s='1'><v>a</v></c><c t='str' s='2'><v>a</v></c>"
        "<c t='s' s='3'><v>0</v></c><c t='s' s='1'><v>1</v></c><c t='s'><v>2</v></c>"
        "<c t='inlineStr'><is><r><rPr><rFont val='VNI-Times'/></rPr><t>a</t></r></is></c>"
        "<c s='1'><v>1</v></c><c t='str' s='4'><v>a</v></c></row>",
        {{"xl/styles.xml", styles},
         {"xl/strings.xml",
          "<sst><si><t>a</t></si><si><r><rPr><rFont val='Arial'/></rPr><t>a</t></r></si>"
          "<si><r><t>a</t></r><r><rPr><rFont val='.VnTimeH'/></rPr><t>b</t></r></si></sst>"}});
    std::vector<Letters> letters;
    for (const Cell& cell : sheet.rows.at(0)) letters.push_back(cell.letters);
    EXPECT_EQ(letters, (std::vector{Letters::unicode, Letters::tcvn3, Letters::tcvn3Capitals, Letters::vni,
                                    Letters::unicode, Letters::tcvn3Capitals, Letters::vni, Letters::unicode,
                                    Letters::unicode}));
}

TEST_F(ReadXlsx, FormattedButEmptyRowsCostNothing) {
    const Sheet sheet = sheetOf(
        "<row r='1'><c r='A1'><v>1</v></c><c r='XFD1' s='1'/></row>"
        "<row r='1048576'><c r='A1048576' s='1'/></row>");
    EXPECT_EQ(sheet.rowCount(), 1);
    EXPECT_EQ(sheet.columnCount(), 1);
}

TEST_F(ReadXlsx, TellsHiddenSheetsAndReadsPrefixedElements) {
    const QString path = writeZip(
        u"b.xlsx",
        {{"[Content_Types].xml", "<Types/>"},
         {"_rels/.rels",
          "<Relationships><Relationship Id='a' Type='y/officeDocument' "
          "Target='w/book.xml'/></Relationships>"},
         {"w/book.xml",
          "<x:workbook xmlns:x='m' xmlns:r='n'><x:sheets><x:sheet name='Ẩn' state='hidden' r:id='r1'/>"
          "<x:sheet name='Hiện' r:id='r2'/></x:sheets></x:workbook>"},
         {"w/_rels/book.xml.rels",
          "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='../s/1.xml'/>"
          "<Relationship Id='r2' Type='x/chartsheet' Target='../s/2.xml'/></Relationships>"},
         {"s/1.xml",
          "<x:worksheet "
          "xmlns:x='m'><x:sheetData><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>"}});
    const Sheet sheet = onlySheet(path);
    EXPECT_EQ(sheet.name, u"Ẩn"_s);
    EXPECT_TRUE(sheet.hidden);
    EXPECT_EQ(sheet.at(0, 0).number, 5);
}

}  // namespace
}  // namespace taphuan
