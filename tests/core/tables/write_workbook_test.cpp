#include "core/tables/write_workbook.h"

#include "core/tables/read_workbook.h"
#include "tests/core/tables/spreadsheet_files.h"

#include <QRandomGenerator>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class WriteWorkbook : public test::SpreadsheetFiles {
  protected:
    Workbook writtenAndRead(const std::vector<TableSheet>& sheets) {
        const Status written = writeXlsx(pathOf(u"bảng.xlsx"), sheets);
        EXPECT_TRUE(written.ok()) << qPrintable(written ? QString() : written.error().text());
        auto read = readWorkbook(pathOf(u"bảng.xlsx"));
        EXPECT_TRUE(read.ok()) << qPrintable(read ? QString() : read.error().text());
        return read ? *read : Workbook();
    }
};

const std::vector<CellFormat> allKinds = {CellFormat::text, CellFormat::number, CellFormat::money,
                                          CellFormat::date, CellFormat::percent};

QString randomText(QRandomGenerator& random) {
    static const QStringList pieces = {u"Nguyễn"_s,
                                       u"Thuỳ"_s,
                                       u"đ"_s,
                                       u"072"_s,
                                       u"="_s,
                                       u"+84"_s,
                                       u"-"_s,
                                       u"@"_s,
                                       u" "_s,
                                       u"\n"_s,
                                       u"\t"_s,
                                       u"\""_s,
                                       u"<&>"_s,
                                       u"_x000D_"_s,
                                       u"_x"_s,
                                       QString(QChar(0x01)),
                                       QString(QChar(0xFFFE)),
                                       u"😀"_s,
                                       u"e\u0302\u0323"_s,
                                       u"'"_s};
    QString text;
    for (int i = random.bounded(6); i >= 0; --i) text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

Cell randomCell(QRandomGenerator& random, CellFormat kind) {
    if (random.bounded(8) == 0) return {};
    switch (kind) {
        case CellFormat::text:
            return Cell::ofText(randomText(random));
        case CellFormat::number:
            return Cell::ofNumber((random.bounded(2'000'001) - 1'000'000) / 16.0);
        case CellFormat::money:
            return Cell::ofNumber(double(random.bounded(qint64(9'007'199'254'740'991))));
        case CellFormat::date:
            return Cell::ofDate(QDate(1900, 1, 1).addDays(random.bounded(73'000)));
        case CellFormat::percent:
            return Cell::ofNumber(random.bounded(1001) / 1000.0);
    }
    return {};
}

TEST_F(WriteWorkbook, WhatIsWrittenIsRead) {
    QRandomGenerator random(20230612);
    for (int run = 0; run < 30; ++run) {
        TableSheet table{
            u"Học viên"_s, {u"DANH SÁCH"_s}, {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}, allKinds, {}};
        for (int row = random.bounded(40); row >= 0; --row) {
            std::vector<Cell> cells;
            for (const CellFormat kind : allKinds) cells.push_back(randomCell(random, kind));
            table.rows.push_back(std::move(cells));
        }
        const Workbook workbook = writtenAndRead({table});
        ASSERT_EQ(workbook.sheets.size(), 1u);
        const Sheet& sheet = workbook.sheets[0];
        for (int row = 0; row < int(table.rows.size()); ++row) {
            for (int column = 0; column < int(allKinds.size()); ++column) {
                const Cell& written = table.rows[size_t(row)][size_t(column)];
                const Cell& read = sheet.at(row + 3, column);
                ASSERT_EQ(read.kind, written.kind) << qPrintable(cellName(row + 3, column));
                ASSERT_EQ(read.number, written.number);
                ASSERT_EQ(read.date(), written.date());
                if (written.kind == Cell::Kind::text) {
                    ASSERT_EQ(read.content, written.content);
                }
            }
        }
    }
}

TEST_F(WriteWorkbook, TitleHeaderAndRowsStandInTheirPlaces) {
    const TableSheet table{u"Lớp"_s,
                           {u"DANH SÁCH HỌC VIÊN"_s, u"Lớp 01"_s},
                           {u"Số CCCD"_s, u"Kinh phí"_s},
                           {CellFormat::text, CellFormat::money},
                           {{Cell::ofText(u"072070683244"_s), Cell::ofNumber(1340205000)}}};
    const Workbook workbook = writtenAndRead({table});
    const Sheet& sheet = workbook.sheets.at(0);
    EXPECT_EQ(sheet.name, u"Lớp"_s);
    EXPECT_EQ(sheet.at(1, 0).text(), u"Lớp 01"_s);
    EXPECT_EQ(sheet.at(3, 1).text(), u"Kinh phí"_s);
    EXPECT_EQ(sheet.at(4, 0).kind, Cell::Kind::text);
    EXPECT_EQ(sheet.at(4, 0).text(), u"072070683244"_s);
    EXPECT_EQ(sheet.at(4, 1).number, 1340205000);
    EXPECT_EQ(sheet.rowCount(), 5);
}

TEST_F(WriteWorkbook, NothingBecomesAFormula) {
    TableSheet table{u"a"_s, {u"=1+1"_s}, {u"=2"_s, u"B"_s}, {CellFormat::text, CellFormat::number}, {}};
    for (const QString& text : {u"=HYPERLINK(\"x\")"_s, u"+84979343270"_s, u"-1+1"_s, u"@SUM(A1)"_s})
        table.rows.push_back({Cell::ofText(text), Cell::ofText(text)});
    const Workbook workbook = writtenAndRead({table});
    const Sheet& sheet = workbook.sheets.at(0);
    for (int row = 0; row < sheet.rowCount(); ++row) {
        for (int column = 0; column < sheet.columnCount(); ++column) {
            EXPECT_FALSE(sheet.at(row, column).fromFormula);
            EXPECT_NE(sheet.at(row, column).kind, Cell::Kind::number);
        }
    }
    EXPECT_EQ(sheet.at(4, 1).text(), u"+84979343270"_s);
}

TEST_F(WriteWorkbook, NumbersInATextColumnAreText) {
    Cell identity = Cell::ofNumber(72070683244);
    identity.content = u"072070683244"_s;
    const Workbook workbook =
        writtenAndRead({{u"a"_s, {}, {u"CCCD"_s}, {}, {{identity}, {Cell::ofNumber(72070683244)}}}});
    EXPECT_EQ(workbook.sheets.at(0).at(1, 0).content, u"072070683244"_s);
    EXPECT_EQ(workbook.sheets.at(0).at(2, 0).content, u"72070683244"_s);
}

TEST_F(WriteWorkbook, SheetNamesAreMadeFit) {
    const auto named = [](const QString& name) { return TableSheet{name, {}, {u"A"_s}, {}, {}}; };
    const Workbook workbook =
        writtenAndRead({named(u"2023/QĐ-UBND: [a]"_s), named(u"Lớp"_s), named(u"LỚP"_s), named({}),
                        named(u"'x'"_s), named(QString(40, u'ễ')), named(QString(50, u'ễ'))});
    QStringList names;
    for (const Sheet& sheet : workbook.sheets) names << sheet.name;
    EXPECT_EQ(names, (QStringList{u"2023-QĐ-UBND- -a-"_s, u"Lớp"_s, u"LỚP (2)"_s, u"Bảng"_s, u"-x-"_s,
                                  QString(31, u'ễ'), QString(27, u'ễ') + u" (2)"_s}));
}

TEST_F(WriteWorkbook, AFailureLeavesTheOldFile) {
    const QString path = write(u"cũ.xlsx", "cũ");
    const TableSheet tooLong{u"a"_s, {}, {u"A"_s}, {}, {{Cell::ofText(QString(40'000, u'a'))}}};
    const Status written = writeXlsx(path, {tooLong});
    ASSERT_FALSE(written.ok());
    EXPECT_TRUE(written.error().where.contains(u"A2"_s));
    EXPECT_EQ(test::bytesOf(path), "cũ");
    const Status nowhere = writeXlsx(pathOf(u"không có/a.xlsx"), {});
    ASSERT_FALSE(nowhere.ok());
    EXPECT_EQ(nowhere.error().kind, ErrorKind::file);
    EXPECT_EQ(QFileInfo(path).dir().entryList(QDir::Files), QStringList{u"cũ.xlsx"_s});
}

}  // namespace
}  // namespace taphuan
