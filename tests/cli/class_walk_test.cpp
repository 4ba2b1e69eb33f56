#include "tests/cli/cli_program.h"

#include <QFile>
#include <QLockFile>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

// The main job of Tây Ninh, from an empty folder to the figures, with the sample list and attendance sheet.
class ClassWalk : public CliProgram {
  protected:
    void init() {
        const Ran made =
            run({u"init"_s, database(), u"--units"_s, resource(u"units/units_2022.csv"_s), u"--units"_s,
                 resource(u"units/units_2025.csv"_s), u"--lineage"_s,
                 resource(u"units/unit_successors.csv"_s), u"--plan"_s, planFile(), u"--json"_s});
        ASSERT_EQ(made.status, 0) << made.error.toStdString();
        EXPECT_EQ(made.object().value(u"plans"_s).toInt(), 1);
    }

    void addClass() {
        answer({u"course"_s, u"add"_s, u"--code"_s, u"KNS"_s, u"--name"_s, u"Kỹ năng số"_s, u"--hours"_s,
                u"16"_s, u"--indicator"_s, u"TN-S4"_s});
        const QJsonObject added =
            answer({u"class"_s, u"add"_s, u"--code"_s, u"TN-01"_s, u"--course"_s, u"KNS"_s, u"--level"_s,
                    u"district"_s, u"--unit"_s, u"708"_s, u"--from"_s, u"2023-06-12"_s, u"--to"_s,
                    u"13/06/2023"_s, u"--sessions"_s, u"4"_s});
        EXPECT_EQ(added.value(u"sessions"_s).toInt(), 4);
        EXPECT_EQ(added.value(u"unit_name"_s).toString(), u"Huyện Châu Thành"_s);
    }

    QStringList importWords() const {
        return {u"people"_s,     u"import"_s,     sample(u"cu-hoc-vien-huyen-chau-thanh.xlsx"_s),
                u"--unit"_s,     u"708"_s,        u"--on"_s,
                u"2023-06-12"_s, u"--audience"_s, u"official"_s};
    }
    QJsonObject nominate() const {
        return answer({u"class"_s, u"nominate"_s, u"TN-01"_s, sample(u"cu-hoc-vien-huyen-chau-thanh.xlsx"_s),
                       u"--unit"_s, u"708"_s});
    }
    QJsonObject accept() const { return answer({u"class"_s, u"accept"_s, u"TN-01"_s, u"--all"_s}); }
    QJsonObject attend(const QStringList& more = {}) const {
        return answer(QStringList{u"class"_s, u"attend"_s, u"TN-01"_s, sample(u"bang-diem-danh.xlsx"_s)} +
                      more);
    }
    QJsonObject complete() const { return answer({u"class"_s, u"complete"_s, u"TN-01"_s}); }
    QJsonObject issue() const {
        answer({u"book"_s, u"add"_s, u"--code"_s, u"GCN"_s, u"--name"_s, u"Sổ cấp giấy chứng nhận"_s,
                u"--unit"_s, u"708"_s, u"--opened"_s, u"2023-01-01"_s});
        return answer({u"certificates"_s, u"issue"_s, u"TN-01"_s, u"--book"_s, u"GCN"_s, u"--decision"_s,
                       u"12/QĐ-UBND"_s, u"--date"_s, u"2023-06-20"_s});
    }
    void runClass() {
        addClass();
        answer(importWords());
        nominate();
        accept();
        attend();
        complete();
    }

    // The district's own row of the plan's indicator of officials.
    QJsonObject figure() const {
        const QJsonObject table = answer({u"coverage"_s, u"--plan"_s, u"tay_ninh"_s, u"--target"_s,
                                          u"TN-S4"_s, u"--year"_s, u"2023"_s, u"--unit"_s, u"708"_s});
        const QJsonObject row = table.value(u"rows"_s).toArray().first().toObject();
        EXPECT_EQ(row.value(u"unit"_s).toString(), u"708"_s);
        EXPECT_EQ(row.value(u"place"_s).toString(), u"unit"_s);
        return row;
    }
    int peopleInFigure() const { return figure().value(u"people"_s).toInt(-1); }
    // Takes back the last step, whole.
    void undo() {
        const QJsonObject undone = answer({u"undo"_s});
        EXPECT_EQ(undone.value(u"kept"_s).toArray().size(), 0);
        EXPECT_GT(undone.value(u"changes"_s).toInt(), 0);
    }
};

TEST_F(ClassWalk, ThePlanSaysItsMoneyAndItsClasses) {
    init();
    const QJsonObject budget = answer({u"plan"_s, u"budget"_s, u"tay_ninh"_s});
    EXPECT_EQ(budget.value(u"total"_s).toInteger(), 5191000000);
    const QJsonObject totals = budget.value(u"totals"_s).toObject();
    EXPECT_EQ(totals.keys(), QStringList({u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s}));
    EXPECT_EQ(totals.value(u"2022"_s).toInteger(), 1170385000);
    for (const QString& year : {u"2023"_s, u"2024"_s, u"2025"_s})
        EXPECT_EQ(totals.value(year).toInteger(), 1340205000);
    const QString text = run({u"--db"_s, database(), u"plan"_s, u"budget"_s, u"tay_ninh"_s}).out;
    EXPECT_TRUE(text.endsWith(u"Cộng: 5.191.000.000 đồng\n"_s)) << text.right(200).toStdString();
    EXPECT_TRUE(text.contains(u"Năm 2022: 1.170.385.000 đồng\n"_s));

    const QJsonObject quota = answer({u"plan"_s, u"quota"_s, u"tay_ninh"_s});
    EXPECT_EQ(quota.value(u"classes"_s).toInt(), 92);
    QList<int> byYear;
    int atNoLevel = 0;
    for (const QJsonValue& value : quota.value(u"years"_s).toArray()) {
        const QJsonObject year = value.toObject();
        byYear << year.value(u"classes"_s).toInt();
        int ofLevels = 0;
        for (const QJsonValue& level : year.value(u"levels"_s).toObject()) ofLevels += level.toInt();
        EXPECT_EQ(ofLevels, byYear.back());
        atNoLevel += year.value(u"levels"_s).toObject().value(u"unstated"_s).toInt();
    }
    EXPECT_EQ(byYear, QList<int>({20, 24, 24, 24}));
    EXPECT_EQ(atNoLevel, 48);
}

TEST_F(ClassWalk, TheSampleListBecomesFortyEightPeople) {
    init();
    const QByteArray before = bytesOf(database());
    const QJsonObject preview = answer(importWords() + QStringList{u"--dry-run"_s});
    EXPECT_EQ(preview.value(u"new"_s).toInt(), 48);
    EXPECT_EQ(preview.value(u"applied"_s).toInt(-1), 0);
    EXPECT_EQ(preview.value(u"doubtful"_s).toArray().size(), 0);
    EXPECT_EQ(preview.value(u"refused"_s).toArray().size(), 0);
    EXPECT_EQ(bytesOf(database()), before);
    EXPECT_EQ(counts().value(u"people"_s).toInt(), 0);

    const QJsonObject done = answer(importWords());
    EXPECT_EQ(done.value(u"applied"_s).toInt(), 48);
    EXPECT_EQ(counts().value(u"people"_s).toInt(), 48);
    EXPECT_EQ(answer(importWords()).value(u"same"_s).toInt(), 48);
    const QJsonArray found = answers({u"people"_s, u"find"_s, u"ly"_s, u"cong"_s, u"tuan"_s});
    ASSERT_EQ(found.size(), 1);
    const QJsonObject person = found.first().toObject();
    EXPECT_EQ(person.value(u"full_name"_s).toString(), u"Lý Công Tuấn"_s);
    EXPECT_TRUE(person.value(u"national_id_masked"_s).toString().contains(u"••"_s));
}

TEST_F(ClassWalk, AClassMovesTheFigureByThoseWhoCompletedAndUndoTakesEachStepBack) {
    init();
    addClass();
    const QJsonObject empty = counts();
    answer(importWords());
    const QJsonObject withPeople = counts();
    EXPECT_EQ(peopleInFigure(), 0);
    EXPECT_EQ(nominate().value(u"added"_s).toInt(), 48);
    const QJsonObject nominated = counts();
    EXPECT_EQ(accept().value(u"enrolled"_s).toInt(), 48);
    const QJsonObject enrolled = counts();
    EXPECT_EQ(attend().value(u"matched"_s).toInt(), 48);
    EXPECT_EQ(counts().value(u"attendance"_s).toInt(), 48 * 4 - 6);
    const QJsonObject completed = complete();
    EXPECT_EQ(completed.value(u"completed"_s).toInt(), 33);
    EXPECT_EQ(completed.value(u"not_completed"_s).toInt(), 10);
    EXPECT_EQ(completed.value(u"pending"_s).toInt(), 5);
    EXPECT_EQ(peopleInFigure(), 33);
    EXPECT_TRUE(figure().value(u"met"_s).isNull());
    EXPECT_EQ(answers({u"coverage"_s, u"people"_s, u"--target"_s, u"TN-S4"_s, u"--unit"_s, u"708"_s,
                       u"--year"_s, u"2023"_s, u"--which"_s, u"trained"_s})
                  .size(),
              33);

    undo();
    EXPECT_EQ(peopleInFigure(), 0);
    undo();
    EXPECT_EQ(counts().value(u"attendance"_s), enrolled.value(u"attendance"_s));
    undo();
    EXPECT_EQ(counts().value(u"enrolments"_s), nominated.value(u"enrolments"_s));
    undo();
    EXPECT_EQ(counts().value(u"nominations"_s), withPeople.value(u"nominations"_s));
    undo();
    EXPECT_EQ(counts().value(u"people"_s), empty.value(u"people"_s));
    EXPECT_TRUE(answer({u"check"_s}).value(u"ok"_s).toBool());
}

TEST_F(ClassWalk, CertificatesKeepTheirNumbersAndAPartialUndoSaysWhatStayed) {
    init();
    runClass();
    const QJsonObject issued = issue();
    EXPECT_EQ(issued.value(u"issued"_s).toInt(), 33);
    const QString number =
        issued.value(u"certificates"_s).toArray().first().toObject().value(u"number"_s).toString();
    EXPECT_EQ(number, u"0001/2023/GCN"_s);
    const QString paper = path(u"giay.pdf"_s);
    answer({u"certificates"_s, u"pdf"_s, number, u"--out"_s, paper});
    EXPECT_TRUE(bytesOf(paper).startsWith("%PDF"));

    const QJsonObject handed =
        answer({u"certificates"_s, u"hand-over"_s, number, u"--date"_s, u"2023-06-25"_s});
    EXPECT_EQ(handed.value(u"state"_s).toString(), u"handed_over"_s);
    answer(
        {u"certificates"_s, u"revoke"_s, number, u"--reason"_s, u"Cấp nhầm"_s, u"--document"_s, u"15/QĐ"_s});
    const Ran refused = ask({u"certificates"_s, u"pdf"_s, number, u"--out"_s, path(u"thu-hoi.pdf"_s)});
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.sentence().contains(u"đã thu hồi"_s)) << refused.error.toStdString();
    EXPECT_FALSE(QFile::exists(path(u"thu-hoi.pdf"_s)));

    const QString acceptance =
        answers({u"journal"_s, u"--limit"_s, u"100"_s}).at(6).toObject().value(u"operation"_s).toString();
    const Ran partial = ask({u"undo"_s, acceptance});
    EXPECT_EQ(partial.status, 1) << partial.error.toStdString();
    EXPECT_GE(partial.object().value(u"kept"_s).toArray().size(), 33);
    EXPECT_TRUE(partial.error.contains(u"Giữ nguyên"_s));
    EXPECT_EQ(counts().value(u"certificates"_s).toInt(), 33);
}

TEST_F(ClassWalk, ADryRunOnlyReadsWhileAnotherProgramWrites) {
    init();
    addClass();
    answer(importWords());
    nominate();
    accept();
    const QByteArray before = bytesOf(database());
    QLockFile otherProgram(database() + u".lock"_s);
    ASSERT_TRUE(otherProgram.tryLock(0));
    const QJsonObject preview = attend({u"--dry-run"_s});
    EXPECT_EQ(preview.value(u"new"_s).toInt(), 48 * 4 - 6);
    EXPECT_EQ(bytesOf(database()), before);
    EXPECT_EQ(counts().value(u"attendance"_s).toInt(), 0);
}

}  // namespace
}  // namespace taphuan
