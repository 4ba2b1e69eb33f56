#include "core/import/people_file.h"
#include "core/tables/read_workbook.h"
#include "tests/core/tables/spreadsheet_files.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

// The list of an office, kept in every format and encoding that it may have been kept in.
class ListEncodings : public test::SpreadsheetFiles {
  protected:
    static QStringList peopleIn(const QString& path) {
        const auto workbook = readWorkbook(path);
        EXPECT_TRUE(workbook.ok()) << qPrintable(workbook ? QString() : workbook.error().text());
        if (!workbook) return {};
        const auto table = readPeopleTable(*workbook, path, QDate(2023, 6, 10));
        EXPECT_TRUE(table.ok()) << qPrintable(table ? QString() : table.error().text());
        QStringList people;
        for (const PersonRow& row : table ? table->rows : std::vector<PersonRow>()) {
            people << QStringList{row.fullName, row.birth.iso(), enumText(row.sex), row.nationalId,
                                  row.position, row.unit,        row.phone,         row.email}
                          .join(u'|');
            for (const CellNote& note : row.refusals) people << note.reason;
        }
        return people;
    }

    static QString typed(const QString& text, const QString& letters) {
        QFile file(u":/catalogue/legacy_charsets.json"_s);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QHash<QChar, QString> signs;
        for (const QJsonValue entry :
             QJsonDocument::fromJson(file.readAll()).object().value(u"map"_s).toArray())
            signs.insert(entry[u"unicode"].toString().at(0), entry[letters].toString());
        QString written;
        for (const QChar c : text) written += signs.value(c, QString(c));
        return written;
    }

    static QByteArray inCp1258(const QString& text) {
        const QString letters = u"ăĂâÂêÊôÔơƠưƯđĐ\u0300\u0309\u0303\u0301\u0323"_s;
        const QByteArray codes = QByteArray::fromHex("e3c3e2c2eacaf4d4f5d5fdddf0d0ccd2deecf2");
        QByteArray written;
        for (const QChar c : text) {
            QString base;
            QString tone;
            for (const QChar part : QString(c).normalized(QString::NormalizationForm_D))
                (letters.indexOf(part) >= 14 ? tone : base) += part;
            const QString parts = base.normalized(QString::NormalizationForm_C) + tone;
            for (const QChar part : parts) {
                const qsizetype at = letters.indexOf(part);
                written += at >= 0 ? codes[at] : char(part.unicode());
            }
        }
        return written;
    }

    const QString sample = test::samplePath(u"danh-sach-can-bo-so-tttt.csv");
    const QString text = QString::fromUtf8(test::bytesOf(sample)).remove(QChar(0xFEFF));
    const QStringList expected = peopleIn(sample);
};

TEST_F(ListEncodings, TextFiles) {
    ASSERT_EQ(expected.size(), 30);
    EXPECT_EQ(expected[0],
              u"Đỗ Thị Mỹ Hằng|1969-02-03|female|072169771720|Phó Chủ tịch UBND|"
              u"Sở Thông tin và Truyền thông|0933766938|"_s);
    EXPECT_EQ(peopleIn(write(u"utf8.csv", text.toUtf8())), expected);
    EXPECT_EQ(peopleIn(write(u"nfd.csv", text.normalized(QString::NormalizationForm_D).toUtf8())), expected);
    EXPECT_EQ(peopleIn(write(u"tab.csv", QString(text).replace(u';', u'\t').toUtf8())), expected);
    EXPECT_EQ(peopleIn(write(
                  u"utf16.csv",
                  QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom).encode(text))),
              expected);
    EXPECT_EQ(peopleIn(write(u"cp1258.csv", inCp1258(text))), expected);
    EXPECT_EQ(peopleIn(write(u"tcvn3.csv", typed(text, u"tcvn3"_s).toLatin1())), expected);
    EXPECT_EQ(peopleIn(write(u"vni.csv", typed(text, u"vni"_s).toLatin1())), expected);
    // As a program saves it that takes the old letters for Unicode.
    EXPECT_EQ(peopleIn(write(u"tcvn3-utf8.csv", typed(text, u"tcvn3"_s).toUtf8())), expected);
    EXPECT_EQ(peopleIn(write(u"vni-utf8.csv", typed(text, u"vni"_s).toUtf8())), expected);
}

TEST_F(ListEncodings, OldWorkbooks) {
    const QString folder = QStringView(TAPHUAN_SOURCE_DIR) % u"/tests/data/workbooks/"_s;
    EXPECT_EQ(peopleIn(folder + u"danh-sach-tcvn3.xls"_s), expected);
    EXPECT_EQ(peopleIn(folder + u"danh-sach-vni.xls"_s), expected);
}

TEST_F(ListEncodings, NewWorkbooksOfOldFonts) {
    QByteArray xlsx;
    QByteArray ods;
    for (const QString& line : text.split(u"\r\n"_s, Qt::SkipEmptyParts)) {
        xlsx += "<row>";
        ods += "<table:table-row>";
        for (const QString& field : line.split(u';')) {
            const QByteArray cell = typed(field, u"tcvn3"_s).toHtmlEscaped().toUtf8();
            xlsx += "<c t='inlineStr' s='1'><is><t>" + cell + "</t></is></c>";
            ods += "<table:table-cell table:style-name='ce1' office:value-type='string'><text:p>" + cell +
                   "</text:p></table:table-cell>";
        }
        xlsx += "</row>";
        ods += "</table:table-row>";
    }
    EXPECT_EQ(peopleIn(writeXlsxParts(u"a.xlsx", "<sheetData>" + xlsx + "</sheetData>",
                                      {{"xl/styles.xml",
                                        "<styleSheet><fonts><font/><font><name val='.VnTime'/></font></fonts>"
                                        "<cellXfs><xf/><xf fontId='1'/></cellXfs></styleSheet>"}})),
              expected);
    EXPECT_EQ(
        peopleIn(writeZip(
            u"a.ods",
            {{"content.xml",
              "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x' xmlns:style='s'>"
              "<style:style style:name='ce1' style:family='table-cell'><style:text-properties "
              "style:font-name='.VnTime'/></style:style><table:table table:name='a'>" +
                  ods + "</table:table></office:document-content>"}})),
        expected);
}

}  // namespace
}  // namespace taphuan
