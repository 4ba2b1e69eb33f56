#include "tests/cli/cli_program.h"

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

}  // namespace
}  // namespace taphuan
