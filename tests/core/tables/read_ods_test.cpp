#include "core/tables/read_workbook.h"
#include "tests/core/tables/spreadsheet_files.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class ReadOds : public test::SpreadsheetFiles {
  protected:
    Result<Workbook> read(const QByteArray& tables, const ReadLimits& limits = {},
                          const QByteArray& styles = "<a/>") {
        return readWorkbook(
            writeZip(u"a.ods", {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                {"styles.xml", styles},
                                {"content.xml",
                                 "<office:document-content xmlns:office='o' xmlns:table='t' "
                                 "xmlns:text='x' xmlns:style='s'>" +
                                     tables + "</office:document-content>"}}),
            limits);
    }
};

TEST_F(ReadOds, ReadsCellsRepeatsAndSpans) {
    const auto workbook = read(
        "<style:style style:name='ta2'><style:table-properties table:display='false'/></style:style>"
        "<table:table table:name='Lớp'><table:table-row>"
        "<table:table-cell table:number-columns-spanned='2' office:value-type='string'><text:p>Ngày<text:s "
        "text:c='2'/>sinh</text:p>"
        "<text:p>(dd/MM)</text:p><office:annotation><text:p>ghi "
        "chú</text:p></office:annotation></table:table-cell>"
        "<table:covered-table-cell/><table:table-cell "
        "table:number-columns-repeated='1000'/></table:table-row>"
        "<table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='2' "
        "office:value-type='float' "
        "office:value='72070683244'><text:p>072070683244</text:p></table:table-cell>"
        "<table:table-cell office:value-type='date' "
        "office:date-value='1986-01-01'><text:p>01/01/86</text:p></table:table-cell>"
        "</table:table-row><table:table-row table:number-rows-repeated='1048573'><table:table-cell "
        "table:number-columns-repeated='16384'/></table:table-row></table:table>"
        "<table:table table:name='Ẩn' table:style-name='ta2'/>");
    ASSERT_TRUE(workbook.ok());
    EXPECT_EQ(workbook->format, u"ods"_s);
    ASSERT_EQ(workbook->sheets.size(), 2u);
    EXPECT_TRUE(workbook->sheets[1].hidden);
    const Sheet& sheet = workbook->sheets[0];
    EXPECT_FALSE(sheet.hidden);
    EXPECT_EQ(sheet.rowCount(), 3);
    EXPECT_EQ(sheet.columnCount(), 3);
    EXPECT_EQ(sheet.shownAt(0, 1).text(), u"Ngày  sinh\n(dd/MM)"_s);
    EXPECT_EQ(sheet.at(2, 1).text(), u"072070683244"_s);
    EXPECT_EQ(sheet.at(2, 1).number, 72070683244);
    EXPECT_EQ(sheet.at(2, 2).date(), QDate(1986, 1, 1));
}

TEST_F(ReadOds, TellsFormulasWithoutAValueFromThoseWithAnEmptyText) {
    const auto workbook = read(
        "<table:table table:name='a'><table:table-row><table:table-cell office:value-type='string'>"
        "<text:p>x</text:p></table:table-cell><table:table-cell table:formula='of:=A1'/>"
        "<table:table-cell table:formula='of:=&quot;&quot;' office:value-type='string'/>"
        "<table:table-cell table:formula='of:=A1+' office:value-type='string'><text:p>Err:502</text:p>"
        "</table:table-cell></table:table-row></table:table>");
    ASSERT_TRUE(workbook.ok());
    const Sheet& sheet = workbook->sheets[0];
    EXPECT_TRUE(sheet.at(0, 1).isEmpty());
    EXPECT_TRUE(sheet.at(0, 1).fromFormula);
    EXPECT_FALSE(sheet.at(0, 2).fromFormula);
    EXPECT_EQ(sheet.at(0, 3).kind, Cell::Kind::error);
}

TEST_F(ReadOds, TellsLettersByTheFont) {
    const auto workbook = read(
        "<o:font-face-decls xmlns:o='o' xmlns:svg='v'><style:font-face style:name='F1' "
        "svg:font-family=\"'.VnTimeH'\"/></o:font-face-decls>"
        "<style:style style:name='ce1' style:family='table-cell'><style:text-properties "
        "style:font-name='F1'/></style:style>"
        "<style:style style:name='ce2' style:family='table-cell' style:parent-style-name='Cũ'/>"
        "<style:style style:name='T1' style:family='text'><style:text-properties "
        "style:font-name='VNI-Times'/></style:style>"
        "<table:table table:name='a'><table:table-column table:number-columns-repeated='2' "
        "table:default-cell-style-name='ce1'/><table:table-column table:default-cell-style-name='ce2'/>"
        "<table:table-row><table:table-cell office:value-type='string'><text:p>a</text:p></table:table-cell>"
        "<table:table-cell table:style-name='ce2' "
        "office:value-type='string'><text:p>a</text:p></table:table-cell>"
        "<table:table-cell office:value-type='string'><text:p>a</text:p></table:table-cell>"
        "<table:table-cell office:value-type='string'><text:p>a<text:span "
        "text:style-name='T1'>b</text:span></text:p></table:table-cell>"
        "<table:table-cell table:style-name='ce9' "
        "office:value-type='string'><text:p>a</text:p></table:table-cell>"
        "</table:table-row></table:table>",
        {},
        "<a xmlns:style='s' xmlns:fo='f'><style:style style:name='Cũ' style:family='table-cell' "
        "style:parent-style-name='Cũ hơn'/><style:style style:name='Cũ hơn' style:family='table-cell' "
        "style:parent-style-name='Cũ'><style:text-properties fo:font-family='.VnTime'/></style:style></a>");
    ASSERT_TRUE(workbook.ok());
    std::vector<Letters> letters;
    for (const Cell& cell : workbook->sheets[0].rows.at(0)) letters.push_back(cell.letters);
    EXPECT_EQ(letters, (std::vector{Letters::tcvn3Capitals, Letters::tcvn3, Letters::tcvn3, Letters::vni,
                                    Letters::unicode}));
}

TEST_F(ReadOds, RepeatsWithoutEndAreRefused) {
    const auto workbook = read(
        "<table:table table:name='a'><table:table-row "
        "table:number-rows-repeated='2000000000'><table:table-cell "
        "table:number-columns-repeated='1000' office:value-type='float' "
        "office:value='1'/></table:table-row></table:table>",
        {.cells = 100'000});
    ASSERT_FALSE(workbook.ok());
    EXPECT_EQ(workbook.error().kind, ErrorKind::file);
}

TEST_F(ReadOds, CellsOutsideATableAreNoCells) {
    EXPECT_FALSE(read("<table:table-row><table:table-cell office:value-type='float' "
                      "office:value='1'/></table:table-row>")
                     .ok());
}

}  // namespace
}  // namespace taphuan
