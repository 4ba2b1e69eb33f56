#include "tests/cli/cli_program.h"

#include <QFile>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class PeopleImportCli : public CliProgram {};

TEST_F(PeopleImportCli, SaysAndTakesTheLettersOfColumns) {
    ASSERT_NO_FATAL_FAILURE(initSmall());
    const QString file = write(u"cũ.csv"_s, u"TT;Hä vµ tªn;Ngµy sinh\n1;TrÇn ThÞ Hoµ;1979\n"_s.toLatin1());
    const QStringList words{u"people"_s, u"import"_s, file, u"--unit"_s, u"72"_s, u"--dry-run"_s};
    EXPECT_EQ(answer(words).value(u"letters"_s).toObject(),
              (QJsonObject{{u"B"_s, u"tcvn3"_s}, {u"C"_s, u"tcvn3"_s}}));
    const QJsonObject chosen = answer(words + QStringList{u"--letters"_s, u"C=vni"_s});
    EXPECT_EQ(chosen.value(u"letters"_s).toObject().value(u"B"_s).toString(), u"tcvn3"_s);
    EXPECT_FALSE(chosen.value(u"columns"_s).toObject().contains(u"birth_date"_s))
        << "its caption is no word then";
    for (const QString& wrong : {u"C"_s, u"C=telex"_s, u"1=vni"_s})
        EXPECT_EQ(ask(words + QStringList{u"--letters"_s, wrong}).status, 2) << wrong.toStdString();
}

TEST_F(PeopleImportCli, GivesBackTheRefusedRowsAsAListAgain) {
    ASSERT_NO_FATAL_FAILURE(initSmall());
    const QString file = write(u"danh-sach.csv"_s,
                               "Họ và tên,Ngày sinh,CCCD\nLê Văn Cường,31/02/1981,072081001234\n"
                               "Trần Thị Bình,05/06/1980,\n");
    const QString refused = path(u"tra-lai.xlsx"_s);
    const QStringList words{u"people"_s, u"import"_s, u"--unit"_s, u"72"_s, u"--dry-run"_s};
    const QJsonObject shown = answer(words + QStringList{file, u"--refused"_s, refused}, 1);
    EXPECT_EQ(shown.value(u"refused_rows"_s).toInt(), 1);
    const QJsonObject again = answer(words + QStringList{refused}, 1);
    EXPECT_EQ(again.value(u"rows"_s).toInt(), 1);
    EXPECT_EQ(again.value(u"columns"_s).toObject().size(), 3);
    EXPECT_EQ(again.value(u"refused"_s).toArray().size(), 1);

    const QString clean = write(u"sach.csv"_s, "Họ và tên,Ngày sinh\nTrần Thị Bình,05/06/1980\n");
    const QString none = path(u"khong.xlsx"_s);
    answer(words + QStringList{clean, u"--refused"_s, none});
    EXPECT_FALSE(QFile::exists(none));
}

}  // namespace
}  // namespace taphuan
