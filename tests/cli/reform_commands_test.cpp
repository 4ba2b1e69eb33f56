#include "tests/cli/cli_program.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

// Tây Ninh with the sample list of Huyện Châu Thành, who stand where they stood in 2023.
class ReformCommands : public CliProgram {
  protected:
    void init() {
        const Ran made =
            run({u"init"_s, database(), u"--units"_s, resource(u"units/units_2022.csv"_s), u"--units"_s,
                 resource(u"units/units_2025.csv"_s), u"--lineage"_s,
                 resource(u"units/unit_successors.csv"_s), u"--plan"_s, planFile(), u"--json"_s});
        ASSERT_EQ(made.status, 0) << made.error.toStdString();
        const QByteArray people =
            "Họ và tên,Ngày sinh,Chức vụ,Đơn vị\n"
            "Nguyễn Văn An,04/05/1979,Công chức,Xã Hảo Đước\n"
            "Trần Thị Bình,05/06/1980,Công chức Văn hóa - Xã hội,Xã Thái Bình\n"
            "Lê Văn Cường,06/07/1981,Chủ tịch UBND,Xã Thái Bình\n"
            "Phạm Thị Dung,07/08/1982,Chuyên viên,Phòng Nội vụ\n";
        answer({u"people"_s, u"import"_s, write(u"people.csv"_s, people), u"--unit"_s, u"708"_s, u"--on"_s,
                u"2023-06-12"_s, u"--audience"_s, u"official"_s});
    }
    QJsonObject reform(const QStringList& more, int status = 0) const {
        return answer(QStringList{u"units"_s, u"reform"_s, u"--unit"_s, u"80"_s} + more, status);
    }
    QJsonObject unitOf(const QJsonObject& plan, const QString& code) const {
        for (const QJsonValue& unit : plan.value(u"units"_s).toArray())
            if (unit.toObject().value(u"code"_s).toString() == code) return unit.toObject();
        return {};
    }
    QString unitNow(const QString& name) const {
        const QJsonArray found = answers({u"people"_s, u"find"_s, name});
        return found.isEmpty() ? QString() : found.first().toObject().value(u"unit"_s).toString();
    }
};

TEST_F(ReformCommands, ShowsCarriesAndPlacesByRuleAndList) {
    init();
    const QJsonObject plan = reform({u"--dry-run"_s});
    EXPECT_FALSE(plan.value(u"written"_s).toBool());
    EXPECT_EQ(unitOf(plan, u"25588"_s).value(u"fate"_s).toString(), u"carried"_s);
    EXPECT_EQ(unitOf(plan, u"25588"_s).value(u"decided"_s).toInt(), 1);
    EXPECT_EQ(unitOf(plan, u"25597"_s).value(u"fate"_s).toString(), u"asked"_s);
    EXPECT_EQ(unitOf(plan, u"25597"_s).value(u"undecided"_s).toInt(), 2);
    EXPECT_EQ(plan.value(u"waiting"_s).toInt(), 1);
    EXPECT_EQ(unitNow(u"Nguyễn Văn An"_s), u"Xã Hảo Đước"_s) << "a dry run writes nothing";

    const QJsonObject done = reform({u"--rule"_s, u"25597:van hoa=25459"_s});
    EXPECT_TRUE(done.value(u"written"_s).toBool());
    EXPECT_EQ(done.value(u"moved"_s).toInt(), 2);
    EXPECT_EQ(unitNow(u"Trần Thị Bình"_s), u"Phường Tân Ninh"_s);
    EXPECT_EQ(answers({u"people"_s, u"list"_s, u"--unplaced"_s}).size(), 2);
    EXPECT_FALSE(reform({}).value(u"written"_s).toBool()) << "a second time there is nothing to do";

    const QByteArray list =
        "Họ và tên,Ngày sinh,Đơn vị cũ,Đơn vị mới,Chức vụ mới,Từ ngày\n"
        "Lê Văn Cường,06/07/1981,Xã Thái Bình,Xã Châu Thành,,01/07/2025\n"
        "Phạm Thị Dung,07/08/1982,Phòng Nội vụ,Xã Không Có,,01/07/2025\n";
    const QString path = write(u"transfers.csv"_s, list);
    const QJsonObject shown = answer({u"people"_s, u"transfer"_s, path, u"--dry-run"_s}, 1);
    EXPECT_EQ(shown.value(u"ready"_s).toInt(), 1);
    EXPECT_EQ(shown.value(u"refused"_s).toInt(), 1);
    EXPECT_EQ(shown.value(u"applied"_s).toInt(), 0);
    EXPECT_EQ(answer({u"people"_s, u"transfer"_s, path, u"--strict"_s}, 1).value(u"applied"_s).toInt(), 0);
    EXPECT_EQ(answer({u"people"_s, u"transfer"_s, path}, 1).value(u"applied"_s).toInt(), 1);
    EXPECT_EQ(unitNow(u"Lê Văn Cường"_s), u"Xã Châu Thành"_s);

    const QString unnamed =
        write(u"unnamed.csv"_s, "Họ và tên,Ngày sinh,Nơi tới\nLê Văn Cường,06/07/1981,Xã Châu Thành\n");
    const QStringList again{u"people"_s, u"transfer"_s, unnamed, u"--dry-run"_s};
    EXPECT_NE(ask(again).status, 0) << "nothing says which unit is the new one";
    EXPECT_EQ(answer(again + QStringList{u"--column"_s, u"C=to_unit"_s}).value(u"same"_s).toInt(), 1);
    EXPECT_EQ(ask(again + QStringList{u"--column"_s, u"C=to_nowhere"_s}).status, 2);
    EXPECT_EQ(answers({u"people"_s, u"list"_s, u"--unplaced"_s}).size(), 1);
    answer({u"undo"_s});
    answer({u"undo"_s});
    EXPECT_EQ(unitNow(u"Nguyễn Văn An"_s), u"Xã Hảo Đước"_s);
    EXPECT_EQ(run({u"--db"_s, database(), u"check"_s}).status, 0);
}

TEST_F(ReformCommands, TakesDestinationsFromAListAndSaysWhatItCannot) {
    init();
    const QByteArray list =
        "Họ và tên,Ngày sinh,Đơn vị mới\n"
        "Lê Văn Cường,06/07/1981,Xã Châu Thành\n"
        "Phạm Thị Dung,07/08/1982,Phường Tân Ninh\n"
        "Ngô Văn Em,01/01/1990,Phường Tân Ninh\n";
    const QJsonObject done = reform({u"--on"_s, u"2025-07-01"_s, u"--place"_s, write(u"l.csv"_s, list)}, 1);
    EXPECT_EQ(done.value(u"moved"_s).toInt(), 3);
    EXPECT_EQ(unitNow(u"Phạm Thị Dung"_s), u"Phường Tân Ninh"_s);
    EXPECT_EQ(ask({u"units"_s, u"reform"_s, u"--rule"_s, u"99999=25459"_s}).status, 1);
}

}  // namespace
}  // namespace taphuan
