#include "core/import/unit_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

class UnitFile : public testing::Test {
  protected:
    QString written(const QByteArray& bytes) {
        const QString path = folder_.filePath(u"units.csv"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    // The error that reading the bytes as a unit file gives.
    Error errorOf(const QByteArray& bytes) {
        const auto read = readUnitFile(written(bytes));
        EXPECT_FALSE(read.ok());
        return read ? Error() : read.error();
    }
    static QByteArray bytesOf(const QString& name) {
        QFile file(QStringLiteral(TAPHUAN_SOURCE_DIR "/resources/units/") + name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder_;
};

const QByteArray unitHeader = "code,name,type,level,parent_code,province\n";
const QByteArray province = "72,Tỉnh Tây Ninh,Tỉnh,tinh,,Tây Ninh\n";

TEST_F(UnitFile, TellsUnitsFromSuccessorsByTheirHeaders) {
    const QString units = standardUnitFiles().front();
    const auto sorted = sortUnitFiles({standardLinkFile(), units});
    ASSERT_TRUE(sorted.ok());
    EXPECT_EQ(sorted->catalogues, QStringList{units});
    EXPECT_EQ(sorted->links, standardLinkFile());
    EXPECT_FALSE(sortUnitFiles({standardLinkFile(), standardLinkFile()}).ok());
    EXPECT_FALSE(sortUnitFiles({folder_.filePath(u"gone.csv"_s)}).ok());
}

}  // namespace

TEST_F(UnitFile, KnowsTheCatalogueFromItsDistricts) {
    const auto old = readUnitFile(u":/units/units_2022.csv"_s);
    ASSERT_TRUE(old.ok());
    EXPECT_EQ(old->units.size(), 673u);
    EXPECT_EQ(old->units.back().catalogue, threeTiers());
    EXPECT_EQ(old->units.back().validTo, QDate(2025, 7, 1));
    const auto now = readUnitFile(u":/units/units_2025.csv"_s);
    ASSERT_TRUE(now.ok());
    EXPECT_EQ(now->units.size(), 546u);
    EXPECT_EQ(now->units.back().catalogue, twoTiers());
    EXPECT_EQ(now->units.back().validFrom, QDate(2025, 7, 1));
}

TEST_F(UnitFile, PutsBackZerosThatASpreadsheetDropped) {
    const auto read = readUnitFile(written(unitHeader + "8,Tỉnh Tuyên Quang,Tỉnh,tinh,,Tuyên Quang\n"
                                                    "70,Thành phố Tuyên Quang,Thành phố,huyen,8,Tuyên Quang\n"
                                                    "2200,Phường Phan Thiết,Phường,xa,70,Tuyên Quang\n"));
    ASSERT_TRUE(read.ok()) << read.error().text().toStdString();
    EXPECT_EQ(read->units[0].code, u"08"_s);
    EXPECT_EQ(read->units[1].code, u"070"_s);
    EXPECT_EQ(read->units[1].parentCode, u"08"_s);
    EXPECT_EQ(read->units[2].code, u"02200"_s);
    EXPECT_EQ(read->units[2].parentCode, u"070"_s);
}

TEST_F(UnitFile, RefusesWhatIsNoUnitFile) {
    const auto missing = readUnitFile(folder_.filePath(u"khong-co.csv"_s));
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().kind, ErrorKind::file);
    EXPECT_EQ(errorOf({}).kind, ErrorKind::file);
    EXPECT_EQ(errorOf(unitHeader).kind, ErrorKind::file);
    EXPECT_EQ(errorOf(unitHeader + QByteArray("72,T\xc7\xe2y,T\xe2y,tinh,,T\xe2y\n")).kind, ErrorKind::file);
    const Error other = errorOf(bytesOf(u"unit_successors.csv"_s));
    EXPECT_TRUE(other.next.contains(u"--lineage"_s)) << other.text().toStdString();
    const auto units = readUnitLinks(u":/units/units_2022.csv"_s);
    ASSERT_FALSE(units.ok());
    EXPECT_TRUE(units.error().next.contains(u"--units"_s));
}

TEST_F(UnitFile, NamesRowAndColumnOfABadRow) {
    const auto where = [this](const QByteArray& row) { return errorOf(unitHeader + province + row).where; };
    EXPECT_TRUE(where("703,Thành phố Tây Ninh,Thành phố,huyen,72\n").endsWith(u"dòng 3, cột province"_s));
    EXPECT_TRUE(
        where("703,Thành phố Tây Ninh,Thành phố,quan,72,Tây Ninh\n").endsWith(u"dòng 3, cột level"_s));
    EXPECT_TRUE(
        where("7o3,Thành phố Tây Ninh,Thành phố,huyen,72,Tây Ninh\n").endsWith(u"dòng 3, cột code"_s));
    EXPECT_TRUE(where("703,Tây Ninh,Thành phố,huyen,72,Tây Ninh\n").endsWith(u"dòng 3, cột name"_s));
    EXPECT_TRUE(
        where("703,Thành phố Tây Ninh,Thành phố,huyen,72,Tây Ni").endsWith(u"dòng 3, cột province"_s));
}

// Wherever a file is cut off inside a row, it is refused.
TEST_F(UnitFile, RefusesAFileCutOffInsideARow) {
    for (const char* name : {"units_2022.csv", "units_2025.csv", "unit_history.csv"}) {
        const QByteArray whole = bytesOf(QLatin1String(name));
        const qsizetype end = whole.indexOf('\n', whole.size() / 2);
        const qsizetype begin = whole.lastIndexOf('\n', end - 1) + 1;
        QByteArray before;
        for (const QByteArray& line : whole.split('\n'))
            if (before.isEmpty() || line.contains(",tinh,")) before += line + '\n';
        for (qsizetype cut = 1; cut < end - begin; ++cut) {
            const auto read = readUnitFile(written(before + whole.mid(begin, cut)));
            EXPECT_FALSE(read.ok()) << whole.mid(begin, cut).toStdString();
        }
    }
}

}  // namespace taphuan
