#include "core/tables/read_workbook.h"
#include "tests/core/tables/spreadsheet_files.h"

#include <QFileInfo>
#include <QStringEncoder>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class BadFiles : public test::SpreadsheetFiles {
  protected:
    // The sentence of the refusal; it must be a file error that names the file and says what to do.
    QString refusal(const QString& path, const ReadLimits& limits = {}) {
        const auto workbook = readWorkbook(path, limits);
        EXPECT_FALSE(workbook.ok()) << qPrintable(path);
        if (workbook.ok()) return {};
        const Error& error = workbook.error();
        EXPECT_EQ(error.kind, ErrorKind::file);
        EXPECT_TRUE(error.where.contains(QFileInfo(path).fileName())) << qPrintable(error.text());
        EXPECT_FALSE(error.next.isEmpty()) << qPrintable(error.text());
        return error.what;
    }
    QString refusalOf(QStringView name, const QByteArray& bytes) { return refusal(write(name, bytes)); }
    QString refusalOfSheet(const QByteArray& worksheet, const ReadLimits& limits = {}) {
        return refusal(writeXlsxParts(u"sheet.xlsx", worksheet), limits);
    }
};

void expectSays(const QString& sentence, QStringView words) {
    EXPECT_TRUE(sentence.contains(words)) << qPrintable(sentence);
}

QByteArray utf16(QStringView text) {
    return QStringEncoder(QStringConverter::Utf16LE).encode(text);
}

TEST_F(BadFiles, MissingEmptyOrAFolder) {
    expectSays(refusal(pathOf(u"không có.xlsx")), u"Không tìm thấy");
    expectSays(refusalOf(u"a.xlsx", {}), u"rỗng");
    expectSays(refusalOf(u"a.csv", " \r\n\r\n"), u"rỗng");
    expectSays(refusalOf(u"b.csv", ";;\r\n;;\r\n"), u"không có dữ liệu");
    expectSays(refusalOfSheet("<sheetData/>"), u"không có dữ liệu");
    ASSERT_TRUE(QDir().mkdir(pathOf(u"thư mục.xlsx")));
    expectSays(refusal(pathOf(u"thư mục.xlsx")), u"thư mục");
}

TEST_F(BadFiles, AWorkbookCutShortAnywhereIsRefused) {
    const QByteArray whole = test::bytesOf(test::samplePath(u"bang-diem-danh.xlsx"));
    for (qsizetype size = 4; size < whole.size(); size += 97) refusalOf(u"đứt.xlsx", whole.left(size));
}

TEST_F(BadFiles, AWorkbookWithADamagedByteNeverReadsDifferently) {
    const QString good = test::samplePath(u"bang-diem-danh.xlsx");
    const QByteArray whole = test::bytesOf(good);
    const auto expected = readWorkbook(good);
    ASSERT_TRUE(expected.ok());
    for (qsizetype at = 0; at < whole.size(); at += 53) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ 0x20);
        const auto read = readWorkbook(write(u"hỏng.xlsx", bytes));
        if (read.ok()) {
            EXPECT_EQ(read->sheets.at(0).rowCount(), expected->sheets.at(0).rowCount()) << at;
        }
    }
}

TEST_F(BadFiles, OtherKindsOfFilesAreNamed) {
    expectSays(refusalOf(u"a.xlsx", "%PDF-1.7\n…"), u"PDF");
    expectSays(refusalOf(u"b.xlsx", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)), u"ảnh");
    expectSays(refusalOf(u"c.xlsx", "\xFF\xD8\xFF\xE0"), u"ảnh");
    expectSays(refusalOf(u"d.xls", "<!DOCTYPE html><html><table>"), u"trang web");
    expectSays(refusalOf(u"e.csv", "{\"a\": 1}"), u"JSON");
    expectSays(refusalOf(u"f.xlsx", "Kính gửi các đơn vị\nĐề nghị cử người\n"), u"văn bản thường");
    expectSays(refusal(writeZip(u"g.xlsx", {{"word/document.xml", "<a/>"}})), u"Word");
    expectSays(refusal(writeZip(u"h.xlsx", {{"a.txt", "a"}})), u"tệp nén");
    expectSays(refusal(writeZip(u"i.xlsx", {{"xl/workbook.bin", "a"}})), u".xlsb");
}

TEST_F(BadFiles, OtherEncodingsAreRefused) {
    expectSays(refusalOf(u"latin1.csv", "H\xF4;t\xEAn\r\nNguy\xEAn;B\xEC\r\n"), u"bảng mã");
    expectSays(refusalOf(u"đức.csv",
                         "M\xFCller;Stra\xDF"
                         "e\r\n"),
               u"bảng mã");
    expectSays(refusalOf(u"đứt.csv", u"TT;Họ"_s.toUtf8().chopped(1)), u"bảng mã");
    expectSays(refusalOf(u"lẻ.csv", "\xFF\xFE" + utf16(u"a;b").chopped(1)), u"bảng mã");
    expectSays(refusalOf(u"nhị phân.csv", QByteArray("a;b\0\1\2c", 7)), u"bảng mã");
}

TEST_F(BadFiles, AQuoteLeftOpenNamesItsLine) {
    const auto workbook = readWorkbook(write(u"a.csv", "a;b\r\n1;\"x\ny\"\r\n2;\"đứt\r\n"));
    ASSERT_FALSE(workbook.ok());
    EXPECT_TRUE(workbook.error().where.endsWith(u"dòng 4"_s)) << qPrintable(workbook.error().text());
}

TEST_F(BadFiles, DamagedSheetsAreRefused) {
    expectSays(refusalOfSheet("<sheetData><row><c t='s'><v>7</v></c></row></sheetData>"), u"hỏng");
    expectSays(refusalOfSheet("<sheetData><row><c r='?'><v>7</v></c></row></sheetData>"), u"hỏng");
    expectSays(refusalOfSheet("<sheetData><c><v>7</v></c></sheetData>"), u"hỏng");
    expectSays(refusalOfSheet("<sheetData><row>"), u"hỏng");
    expectSays(refusalOfSheet("<sheetData/><mergeCells><mergeCell ref='B2:A1'/></mergeCells>"), u"hỏng");
    expectSays(refusal(writeZip(u"a.xlsx", {{"[Content_Types].xml", "<Types/>"}})), u"hỏng");
}

TEST_F(BadFiles, LimitsRefuseWithTheCell) {
    const QByteArray far = "<sheetData><row r='300000'><c r='A300000'><v>1</v></c></row></sheetData>";
    expectSays(refusalOfSheet(far), u"nhiều dòng");
    EXPECT_TRUE(readWorkbook(pathOf(u"sheet.xlsx")).error().where.contains(u"Trang 1, ô A300000"_s));
    expectSays(refusalOfSheet("<sheetData><row><c r='XFD1'><v>1</v></c></row></sheetData>"), u"nhiều cột");
    expectSays(refusalOfSheet("<sheetData><row><c r='H1'><v>1</v></c></row></sheetData>", {.cells = 7}),
               u"nhiều ô");
    expectSays(refusal(write(u"a.csv", "a;b;c"), {.fileBytes = 4}), u"quá lớn");
}

TEST_F(BadFiles, ABombIsRefusedBeforeItIsUnpacked) {
    const QByteArray blanks(40 * 1024 * 1024, ' ');
    expectSays(refusalOfSheet(blanks), u"giải nén ra quá lớn");
    expectSays(refusalOfSheet(blanks, {.unpackedBytes = 1024 * 1024, .compressionRatio = 1'000'000}),
               u"giải nén ra quá lớn");
}

TEST_F(BadFiles, EntitiesAreRefused) {
    const QByteArray laughs =
        "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b "
        "\"&a;&a;&a;&a;&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
    const QString path = writeXlsxParts(u"cười.xlsx", "<sheetData/>", {{"xl/strings.xml", laughs}});
    expectSays(refusal(path), u"khai báo lạ");
    const QByteArray outside =
        "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sst><si><t>&a;</t></si></sst>";
    expectSays(refusal(writeXlsxParts(u"ngoài.xlsx", "<sheetData/>", {{"xl/strings.xml", outside}})),
               u"khai báo lạ");
}

}  // namespace
}  // namespace taphuan
