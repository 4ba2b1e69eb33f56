#include "tests/cli/cli_program.h"

#include <QJsonDocument>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class PlanCommands : public CliProgram {
  protected:
    void SetUp() override { initSmall(); }
    QJsonObject budgetOf(const QString& year) const {
        return answer({u"plan"_s, u"budget"_s, u"tay_ninh"_s, u"--year"_s, year});
    }
    QJsonObject coverageRow(const QStringList& more) const {
        return answer(QStringList{u"coverage"_s, u"--plan"_s, u"tay_ninh"_s, u"--target"_s, u"TN-S4"_s} +
                      more)
            .value(u"rows"_s)
            .toArray()
            .first()
            .toObject();
    }
};

TEST_F(PlanCommands, SpentMoneyStandsBesideThePlannedAndStatesNoPlan) {
    answer({u"plan"_s, u"spend"_s, u"tay_ninh"_s, u"II.1"_s, u"--year"_s, u"2022"_s, u"--amount"_s,
            u"200.000.000"_s});
    const QJsonObject of2022 = budgetOf(u"2022"_s);
    EXPECT_EQ(of2022.value(u"totals"_s).toObject().value(u"2022"_s).toInteger(), 1170385000);
    const QJsonObject money = of2022.value(u"money"_s).toObject().value(u"2022"_s).toObject();
    EXPECT_EQ(money.value(u"planned"_s).toInteger(), 1170385000);
    EXPECT_EQ(money.value(u"spent"_s).toInteger(), 200000000);
    EXPECT_TRUE(money.value(u"allocated"_s).isNull());

    answer({u"plan"_s, u"spend"_s, u"tay_ninh"_s, u"II.1"_s, u"--year"_s, u"2026"_s, u"--amount"_s,
            u"1000000"_s});
    const QJsonObject of2026 = budgetOf(u"2026"_s);
    EXPECT_TRUE(of2026.value(u"totals"_s).toObject().value(u"2026"_s).isNull());
    EXPECT_TRUE(of2026.value(u"total"_s).isNull());
    const QString text =
        run({u"--db"_s, database(), u"plan"_s, u"budget"_s, u"tay_ninh"_s, u"--year"_s, u"2026"_s}).out;
    EXPECT_TRUE(text.contains(u"Năm 2026: –; đã chi 1.000.000 đồng"_s)) << text.right(300).toStdString();
    EXPECT_FALSE(text.contains(u" 0 đồng"_s));

    for (const QStringList& wrong : {QStringList{u"--amount"_s, u"nhiều"_s},
                                     QStringList{u"--amount"_s, u"1000"_s, u"--kind"_s, u"planned"_s}})
        EXPECT_EQ(
            ask(QStringList{u"plan"_s, u"spend"_s, u"tay_ninh"_s, u"II.1"_s, u"--year"_s, u"2022"_s} + wrong)
                .status,
            2);
    EXPECT_EQ(
        ask({u"plan"_s, u"spend"_s, u"tay_ninh"_s, u"IX"_s, u"--year"_s, u"2022"_s, u"--amount"_s, u"1"_s})
            .status,
        1);
}

TEST_F(PlanCommands, WhatWasDoneOfAnOutputIsEntered) {
    const QJsonObject planned =
        answers({u"plan"_s, u"outputs"_s, u"tay_ninh"_s, u"--year"_s, u"2022"_s}).first().toObject();
    EXPECT_TRUE(planned.value(u"done"_s).isNull());
    const QString line = planned.value(u"line"_s).toString();
    const QJsonObject done =
        answer({u"plan"_s, u"output"_s, u"tay_ninh"_s, line, u"--year"_s, u"2022"_s, u"--measure"_s,
                planned.value(u"measure"_s).toString(), u"--done"_s, u"3"_s, u"--evidence"_s, u"BC 12"_s});
    EXPECT_EQ(done.value(u"done"_s).toInt(), 3);
    const QJsonObject after =
        answers({u"plan"_s, u"outputs"_s, u"tay_ninh"_s, u"--year"_s, u"2022"_s}).first().toObject();
    EXPECT_EQ(after.value(u"done"_s).toInt(), 3);
    EXPECT_EQ(after.value(u"planned"_s), planned.value(u"planned"_s));
    EXPECT_EQ(after.value(u"evidence"_s).toString(), u"BC 12"_s);
}

// The plan as it would be had it stated only people for 2025.
QByteArray peopleOnlyIn2025(const QString& planFile) {
    QJsonObject plan = QJsonDocument::fromJson(bytesOf(planFile)).object();
    QJsonObject budget = plan.value(u"budget"_s).toObject();
    QJsonArray lines = budget.value(u"lines"_s).toArray();
    for (int i = 0; i < lines.size(); ++i) {
        QJsonObject line = lines[i].toObject();
        if (!line.contains(u"quotas"_s)) continue;
        QJsonArray stated;
        for (const QJsonValue& value : line.value(u"quotas"_s).toArray()) {
            QJsonObject quota = value.toObject();
            if (quota.value(u"year"_s).toInt() == 2025) {
                if (quota.value(u"people"_s).isNull()) continue;
                quota.insert(u"classes"_s, QJsonValue());
            }
            stated.append(quota);
        }
        line.insert(u"quotas"_s, stated);
        lines[i] = line;
    }
    budget.insert(u"lines"_s, lines);
    plan.insert(u"budget"_s, budget);
    return QJsonDocument(plan).toJson();
}

TEST_F(PlanCommands, AYearThatStatesOnlyPeopleHasNoNumberOfClasses) {
    answer({u"plan"_s, u"import"_s, write(u"nguoi.json"_s, peopleOnlyIn2025(planFile()))});
    const QStringList of2025{u"plan"_s, u"quota"_s, u"tay_ninh"_s, u"--year"_s, u"2025"_s};
    const QJsonObject quota = answer(of2025);
    EXPECT_TRUE(quota.value(u"classes"_s).isNull());
    const QJsonObject year = quota.value(u"years"_s).toArray().first().toObject();
    EXPECT_TRUE(year.value(u"classes"_s).isNull());
    EXPECT_EQ(year.value(u"people"_s).toInt(), 740);
    const QString text = run(QStringList{u"--db"_s, database()} + of2025).out;
    EXPECT_TRUE(text.contains(u"Năm 2025: không nêu số lớp, 740 người"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"0 lớp"_s));
}

TEST_F(PlanCommands, WhatIsNotThereIsARefusalNotWrongUsage) {
    const QStringList coverage{u"coverage"_s, u"--plan"_s};
    EXPECT_EQ(ask(coverage + QStringList{u"khong_co"_s}).status, 1);
    EXPECT_EQ(ask(coverage + QStringList{u"tay_ninh"_s, u"--unit"_s, u"99999"_s}).status, 1);
    EXPECT_EQ(ask(coverage + QStringList{u"tay_ninh"_s, u"--target"_s, u"XX"_s}).status, 1);
    EXPECT_EQ(ask(coverage + QStringList{u"tay_ninh"_s, u"--by"_s, u"màu"_s}).status, 2);
    EXPECT_EQ(ask({u"people"_s, u"list"_s, u"--audience"_s, u"không có"_s}).status, 1);
}

TEST_F(PlanCommands, LevelsAreCalledAsTheDatabaseCallsThem) {
    const QStringList words{u"--db"_s, database(), u"plan"_s, u"quota"_s, u"tay_ninh"_s};
    EXPECT_TRUE(run(words).out.contains(u"Cấp huyện"_s));
    EXPECT_TRUE(run(words + QStringList{u"--lang"_s, u"en"_s}).out.contains(u"District"_s));
}

TEST_F(PlanCommands, AnOwnTargetIsSetShownByItsSignAndRemoved) {
    EXPECT_TRUE(coverageRow({u"--year"_s, u"2023"_s}).value(u"operator"_s).isNull());
    const QJsonObject set = answer({u"target"_s, u"set"_s, u"tay_ninh"_s, u"TN-S4"_s, u"--year"_s, u"2023"_s,
                                    u"--value"_s, u"80"_s, u"--operator"_s, u">="_s});
    EXPECT_EQ(set.value(u"operator"_s).toString(), u"≥"_s);
    const QJsonObject row = coverageRow({u"--year"_s, u"2023"_s});
    EXPECT_EQ(row.value(u"operator"_s).toString(), u"≥"_s);
    EXPECT_EQ(row.value(u"target_value"_s).toInt(), 80);
    EXPECT_TRUE(row.value(u"own"_s).toBool());
    for (const QJsonValue& value : answers({u"plan"_s, u"targets"_s, u"tay_ninh"_s})) {
        const QJsonObject target = value.toObject();
        if (target.value(u"id"_s).toString() != u"TN-S4"_s) continue;
        EXPECT_EQ(target.value(u"targets"_s).toArray().first().toObject().value(u"operator"_s).toString(),
                  u"≥"_s);
    }
    answer({u"target"_s, u"remove"_s, u"tay_ninh"_s, u"TN-S4"_s, u"--year"_s, u"2023"_s});
    EXPECT_TRUE(coverageRow({u"--year"_s, u"2023"_s}).value(u"target_value"_s).isNull());
    EXPECT_EQ(ask({u"target"_s, u"remove"_s, u"tay_ninh"_s, u"TN-S4"_s, u"--year"_s, u"2023"_s}).status, 1);
}

TEST_F(PlanCommands, HeadcountsComeFromASpreadsheet) {
    const QString list = write(u"mau-so.csv"_s,
                               u"Đơn vị;Nhóm đối tượng;Số người;Ngày\n"
                               "708;official;1.200;31/12/2023\n"
                               "Huyện Châu Thành;leader;40;31/12/2023\n"
                               "72;official;chín nghìn;31/12/2023\n"
                               "Xã Không Có;official;10;31/12/2023\n"
                               "703;official;;31/12/2023\n"
                               "Tổng cộng;;1.240;\n"_s.toUtf8());
    const QByteArray before = bytesOf(database());
    const QJsonObject preview = answer({u"headcount"_s, u"import"_s, list, u"--dry-run"_s}, 1);
    EXPECT_EQ(preview.value(u"rows"_s).toInt(), 4);
    EXPECT_EQ(preview.value(u"new"_s).toInt(), 2);
    EXPECT_EQ(preview.value(u"blank"_s).toInt(), 1);
    const QJsonArray refused = preview.value(u"refused"_s).toArray();
    ASSERT_EQ(refused.size(), 2);
    EXPECT_EQ(refused.first().toObject().value(u"row"_s).toInt(), 4);
    EXPECT_EQ(refused.first().toObject().value(u"column"_s).toString(), u"C"_s);
    EXPECT_EQ(answer({u"headcount"_s, u"import"_s, list, u"--strict"_s}, 1).value(u"applied"_s).toInt(-1), 0);
    EXPECT_EQ(bytesOf(database()), before);

    EXPECT_EQ(answer({u"headcount"_s, u"import"_s, list}, 1).value(u"applied"_s).toInt(), 2);
    EXPECT_EQ(answer({u"headcount"_s, u"import"_s, list}, 1).value(u"same"_s).toInt(), 2);
    const QJsonArray all =
        answers({u"headcount"_s, u"list"_s, u"--unit"_s, u"708"_s, u"--on"_s, u"2024-01-01"_s});
    ASSERT_EQ(all.size(), 2);
    QMap<QString, int> people;
    for (const QJsonValue& row : all)
        people[row.toObject().value(u"audience"_s).toString()] = row.toObject().value(u"people"_s).toInt();
    EXPECT_EQ(people, (QMap<QString, int>{{u"official"_s, 1200}, {u"leader"_s, 40}}));
    EXPECT_EQ(answers({u"headcount"_s, u"list"_s, u"--on"_s, u"2023-01-01"_s}).size(), 0);
    EXPECT_EQ(coverageRow({u"--year"_s, u"2023"_s, u"--unit"_s, u"708"_s}).value(u"denominator"_s).toInt(),
              1200);
}

TEST_F(PlanCommands, HeadcountsAreCountedFromTheRegister) {
    answer({u"people"_s, u"import"_s,
            write(u"ds.csv"_s,
                  u"Họ và tên;Ngày sinh;Số CCCD;Chức vụ\n"
                  "Nguyễn Văn An;01/02/1980;072080000011;Chủ tịch UBND\n"
                  "Trần Thị Bình;03/04/1985;072185000012;Công chức\n"_s.toUtf8()),
            u"--unit"_s, u"708"_s, u"--audience"_s, u"official"_s, u"--on"_s, u"2023-06-01"_s});
    answer({u"headcount"_s, u"import"_s, write(u"mau-so.csv"_s, u"Đơn vị;Số người\n72;9\n"_s.toUtf8()),
            u"--audience"_s, u"official"_s, u"--on"_s, u"2022-12-31"_s});
    const QStringList words{u"headcount"_s, u"count"_s, u"--audience"_s, u"official"_s,
                            u"--unit"_s,    u"72"_s,    u"--on"_s,       u"2024-12-31"_s};
    const QByteArray before = bytesOf(database());
    const QJsonObject looked = answer(words);
    EXPECT_EQ(looked.value(u"applied"_s).toInt(-1), 0);
    EXPECT_EQ(bytesOf(database()), before);
    const QJsonArray rows = looked.value(u"rows"_s).toArray();
    ASSERT_EQ(rows.size(), 2);
    const QJsonObject province = rows.first().toObject();
    EXPECT_EQ(province.value(u"unit"_s).toString(), u"72"_s);
    EXPECT_EQ(province.value(u"counted"_s).toInt(), 2);
    EXPECT_EQ(province.value(u"people"_s).toInt(), 9);
    EXPECT_EQ(province.value(u"difference"_s).toInt(), -7);
    EXPECT_EQ(province.value(u"state"_s).toString(), u"different"_s);
    EXPECT_TRUE(rows.last().toObject().value(u"people"_s).isNull());

    EXPECT_EQ(answer(words + QStringList{u"--depth"_s, u"0"_s, u"--apply"_s}).value(u"applied"_s).toInt(), 1);
    EXPECT_EQ(answer(words + QStringList{u"--apply"_s}).value(u"applied"_s).toInt(), 1);
    EXPECT_EQ(answer(words + QStringList{u"--apply"_s}).value(u"applied"_s).toInt(-1), 0);
    const QJsonArray compared =
        answers({u"headcount"_s, u"list"_s, u"--compare"_s, u"--on"_s, u"2024-12-31"_s});
    ASSERT_EQ(compared.size(), 2);
    for (const QJsonValue& row : compared) {
        EXPECT_EQ(row.toObject().value(u"difference"_s).toInt(-1), 0);
        EXPECT_EQ(row.toObject().value(u"source"_s).toString(), u"counted"_s);
    }
    answer({u"undo"_s});
    EXPECT_EQ(answers({u"headcount"_s, u"list"_s, u"--unit"_s, u"708"_s}).size(), 0);
    EXPECT_EQ(ask({u"headcount"_s, u"count"_s, u"--on"_s, u"2099-01-01"_s}).status, 1);
}

TEST_F(PlanCommands, AChartIsDrawnByUnitLevelAudienceOrYear) {
    answer({u"headcount"_s, u"import"_s,
            write(u"mau-so.csv"_s, u"Đơn vị;Số người\n72;9000\n708;1200\n"_s.toUtf8()), u"--audience"_s,
            u"official"_s, u"--on"_s, u"2022-12-31"_s});
    for (const QString& by : {u"unit"_s, u"level"_s, u"audience"_s, u"year"_s}) {
        const QString file = path(by + u".png"_s);
        QStringList words{u"coverage"_s, u"chart"_s, u"--plan"_s, u"tay_ninh"_s, u"--target"_s,
                          u"TN-S4"_s,    u"--by"_s,  by,          u"--out"_s,    file};
        if (by != u"year"_s) words << u"--year"_s << u"2023"_s;
        answer(words);
        EXPECT_TRUE(bytesOf(file).startsWith("\x89PNG")) << by.toStdString();
    }
}

}  // namespace
}  // namespace taphuan
