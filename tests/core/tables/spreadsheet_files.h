#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <initializer_list>
#include <utility>
#include <vector>
#include <zip.h>

namespace taphuan::test {

inline QString samplePath(QStringView name) {
    return QStringView(TAPHUAN_SOURCE_DIR) % QStringLiteral("/tests/data/samples/") % name;
}

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

using Parts = std::vector<std::pair<QByteArray, QByteArray>>;

// A folder of its own for every test, with files made in it.
class SpreadsheetFiles : public ::testing::Test {
  protected:
    QString pathOf(QStringView name) const { return folder_.filePath(name.toString()); }

    QString write(QStringView name, const QByteArray& bytes) const {
        QFile file(pathOf(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }

    QString writeZip(QStringView name, const Parts& parts) const {
        int error = 0;
        zip_t* archive = zip_open(pathOf(name).toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
        for (const auto& [part, bytes] : parts) {
            zip_source_t* source =
                zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
            EXPECT_GE(zip_file_add(archive, part.constData(), source, ZIP_FL_ENC_UTF_8), 0);
        }
        EXPECT_EQ(zip_close(archive), 0);
        return pathOf(name);
    }

    // A workbook of one sheet "Trang 1" with this XML inside <worksheet>, and more parts if given.
    QString writeXlsxParts(QStringView name, const QByteArray& worksheet, const Parts& more = {},
                           const QByteArray& workbookProperties = {}) const {
        Parts parts = {
            {"[Content_Types].xml", "<Types/>"},
            {"xl/workbook.xml",
             "<workbook>" + workbookProperties +
                 "<sheets><sheet name=\"Trang 1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/a.xml\"/>"
             "<Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"/xl/strings.xml\"/>"
             "<Relationship Id=\"r3\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>"},
            {"xl/worksheets/a.xml", "<?xml version=\"1.0\"?><worksheet>" + worksheet + "</worksheet>"}};
        const auto given = [&](const QByteArray& part) {
            for (const auto& [name_, bytes] : more)
                if (name_ == part) return true;
            return false;
        };
        if (!given("xl/strings.xml")) parts.push_back({"xl/strings.xml", "<sst/>"});
        if (!given("xl/styles.xml")) parts.push_back({"xl/styles.xml", "<styleSheet/>"});
        parts.insert(parts.end(), more.begin(), more.end());
        return writeZip(name, parts);
    }

  private:
    QTemporaryDir folder_;
};

}  // namespace taphuan::test
