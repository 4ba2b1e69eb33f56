#include "tests/cli/cli_program.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class ListProfilesCli : public CliProgram {
  protected:
    void SetUp() override { initSmall(); }
    QString strange(const QString& name) const {
        return write(name,
                     u"Người;Sinh;Việc;Chỗ\nTrần Thị Mai;05/04/1979;Công chức;Huyện Châu Thành\n"_s.toUtf8());
    }
};

TEST_F(ListProfilesCli, ColumnsSaidOnceAreKnownTheNextTime) {
    const QStringList first{u"people"_s, u"import"_s, strange(u"a.csv"_s), u"--dry-run"_s};
    EXPECT_EQ(ask(first).status, 3);
    const QStringList columns{u"--column"_s, u"A=full_name"_s, u"--column"_s, u"B=birth_date"_s,
                              u"--column"_s, u"C=position"_s,  u"--column"_s, u"D=-"_s};
    EXPECT_EQ(ask(first + QStringList{u"--column"_s, u"A=name"_s}).status, 2);
    const QJsonObject dry = answer(first + columns + QStringList{u"--unit"_s, u"708"_s});
    EXPECT_EQ(dry.value(u"columns"_s).toObject().value(u"position"_s).toString(), u"C"_s);
    EXPECT_EQ(dry.value(u"new"_s).toInt(), 1);
    EXPECT_TRUE(dry.value(u"profile"_s).isNull());
    answer(QStringList{u"people"_s, u"import"_s, strange(u"a.csv"_s), u"--unit"_s, u"708"_s,
                       u"--save-profile"_s, u"Huyện"_s} +
           columns);
    EXPECT_EQ(answers({u"people"_s, u"profiles"_s}).first().toObject().value(u"name"_s).toString(),
              u"Huyện"_s);
    const QStringList again{u"people"_s, u"import"_s, strange(u"b.csv"_s),
                            u"--unit"_s, u"708"_s,    u"--dry-run"_s};
    const QJsonObject known = answer(again);
    EXPECT_EQ(known.value(u"profile"_s).toString(), u"Huyện"_s);
    EXPECT_EQ(known.value(u"same"_s).toInt(), 1);
    EXPECT_EQ(answer(again + QStringList{u"--profile"_s, u"huyện"_s}).value(u"rows"_s).toInt(), 1);
    EXPECT_EQ(ask(again + QStringList{u"--no-profile"_s}).status, 3);
    EXPECT_EQ(ask(again + QStringList{u"--profile"_s, u"Khác"_s}).status, 1);
    EXPECT_TRUE(answers({u"people"_s, u"profiles"_s, u"--remove"_s, u"Huyện"_s}).isEmpty());
    EXPECT_EQ(ask(again).status, 3);
}

TEST_F(ListProfilesCli, EnterprisesComeWithTheirPeopleAndAreFoundByTaxCode) {
    const QString list =
        write(u"dn.csv"_s,
              u"STT;Họ và tên;Chức vụ;Doanh nghiệp;MST;Loại hình;Điện thoại\n"
              "1;Trần Văn Hùng;Giám đốc;Công ty Hòa Bình;0100047516;DNNVV;0912345678\n"_s.toUtf8());
    answer({u"people"_s, u"import"_s, list, u"--unit"_s, u"708"_s, u"--basis"_s, u"contract"_s,
            u"--basis-note"_s, u"HĐ 1"_s});
    const QJsonObject unit = answer({u"units"_s, u"show"_s, u"0100047516"_s});
    EXPECT_EQ(unit.value(u"name"_s).toString(), u"Công ty Hòa Bình"_s);
    EXPECT_EQ(unit.value(u"type"_s).toString(), u"Doanh nghiệp nhỏ và vừa"_s);
    EXPECT_EQ(unit.value(u"tax_code"_s).toString(), u"0100047516"_s);
    EXPECT_EQ(unit.value(u"kind"_s).toString(), u"enterprise"_s);
    EXPECT_EQ(answer({u"people"_s, u"import"_s, list, u"--unit"_s, u"708"_s, u"--dry-run"_s})
                  .value(u"same"_s)
                  .toInt(),
              1);
    EXPECT_EQ(run({u"--db"_s, database(), u"check"_s}).status, 0);
}

}  // namespace
}  // namespace taphuan
