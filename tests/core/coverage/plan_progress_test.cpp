#include "core/coverage/coverage_charts.h"
#include "core/coverage/overview.h"
#include "tests/core/coverage/coverage_world.h"

namespace taphuan {

namespace {

class PlanProgressTest : public CoverageWorld {
  protected:
    Id<BudgetLine> line(const QString& code, bool isSum = false) {
        BudgetLine line;
        line.plan = plan_;
        line.code = code;
        line.isSum = isSum;
        line.position = ++codes_;
        return add(line);
    }
    void quota(Id<BudgetLine> line, int year, const QString& level, std::optional<qint64> classes,
               std::optional<qint64> people) {
        add(Quota{{}, plan_, line, year, level, classes, people});
    }
    void money(Id<BudgetLine> line, int year, AmountKind kind, qint64 amount) {
        add(BudgetAmount{{}, line, year, kind, amount, {}, {}, {}});
    }
    Id<TrainingClass> held(Id<BudgetLine> line, const QString& level, QDate on, ClassState state) {
        const auto id = trainingClass(course_, on);
        change<TrainingClass>(id, [&](TrainingClass& one) {
            one.line = line;
            one.level = level;
            one.state = state;
        });
        return id;
    }
    PlanProgress progress(std::optional<int> year = {}) {
        const auto plan = *taphuan::find<Plan>(database_->connection(), plan_);
        auto made = planProgress(database_->connection(), *plan, year, today_);
        EXPECT_TRUE(made);
        return made ? *made : PlanProgress{};
    }
    LineProgress of(const PlanProgress& made, Id<BudgetLine> line, int year) {
        for (const LineProgress& one : made.lines)
            if (one.line == line && one.year == year) return one;
        ADD_FAILURE();
        return {};
    }

    Id<Course> course_ = courseFor({});
};

TEST_F(PlanProgressTest, WhatThePlanDoesNotStateStaysUnknown) {
    const auto officials = line(QStringLiteral("II.1"));
    const auto firms = line(QStringLiteral("II.3"));
    quota(officials, 2023, QStringLiteral("province"), 2, {});
    quota(officials, 2023, QStringLiteral("district"), 4, {});
    quota(firms, 2023, {}, 3, 240);
    money(firms, 2023, AmountKind::planned, 215'600'000);
    const PlanProgress made = progress();
    EXPECT_EQ(of(made, officials, 2023).plannedClasses, 6);
    EXPECT_FALSE(of(made, officials, 2023).plannedPeople);
    EXPECT_FALSE(of(made, officials, 2023).plannedAmount);
    EXPECT_FALSE(of(made, officials, 2022).plannedClasses);
    EXPECT_EQ(of(made, firms, 2023).plannedPeople, 240);
    EXPECT_EQ(of(made, firms, 2023).plannedAmount, 215'600'000);
    EXPECT_FALSE(of(made, firms, 2023).spentAmount) << "nothing was entered, which is not 0 đồng";
    EXPECT_EQ(made.byYear.at(2023).at(QString()).planned, 3);
    EXPECT_EQ(made.byYear.at(2023).at(QStringLiteral("district")).planned, 4);
}

TEST_F(PlanProgressTest, AClassIsHeldWhenClosedOrAllItsSessionsArePast) {
    const auto one = line(QStringLiteral("II.1"));
    const QString level = QStringLiteral("district");
    held(one, level, day(2024, 3, 1), ClassState::closed);
    held(one, level, day(2024, 4, 1), ClassState::open);  // no sessions: nobody knows
    held(one, level, day(2024, 4, 1), ClassState::cancelled);
    const auto past = held(one, level, day(2024, 5, 1), ClassState::open);
    const auto running = held(one, level, day(2024, 6, 1), ClassState::open);
    Session session;
    session.trainingClass = past;
    session.heldOn = day(2024, 5, 1);
    add(session);
    session.id = {};
    session.trainingClass = running;
    add(session);
    session.id = {};
    session.heldOn = today_;
    add(session);
    EXPECT_EQ(of(progress(), one, 2024).heldClasses, 2);
    EXPECT_EQ(progress(2024).byYear.at(2024).at(level).held, 2);
}

TEST_F(PlanProgressTest, TheOverviewCountsClassesAsThePlanDoes) {
    const auto one = line(QStringLiteral("II.1"));
    quota(one, 2024, {}, 4, {});
    const auto course = courseFor({});
    change<Course>(course, [&](Course& each) { each.line = one; });
    const auto running = trainingClass(course, day(2024, 6, 15));  // of the plan by its course's line alone
    change<TrainingClass>(running, [](TrainingClass& each) { each.state = ClassState::open; });
    held(one, {}, day(2024, 3, 1), ClassState::closed);
    held(one, {}, day(2024, 6, 15), ClassState::cancelled);
    held({}, {}, day(2024, 6, 15), ClassState::open);  // of no plan
    Coverage coverage(database_->connection(), cache_, today_);
    const auto overview = readOverview(coverage, {plan_, 2024, {}});
    ASSERT_TRUE(overview);
    EXPECT_EQ(overview->underWay, 1);
    EXPECT_EQ(overview->unscheduled, 2);
    EXPECT_EQ(classesOf(*overview, 2024).scheduled, 2);
    EXPECT_EQ(classesOf(*overview, 2024).held, 1);
}

TEST_F(PlanProgressTest, ParticipantsAreCountedOnceAPersonAndEveryTime) {
    const auto one = line(QStringLiteral("II.1"));
    const auto first = held(one, {}, day(2024, 3, 1), ClassState::closed);
    const auto second = held(one, {}, day(2024, 4, 1), ClassState::closed);
    const auto an = person(QStringLiteral("An"));
    const auto again = person(QStringLiteral("An"));
    trained(an, first, day(2024, 3, 1));
    trained(again, second, day(2024, 4, 1));
    EXPECT_EQ(of(progress(), one, 2024).people, 2);
    add(PersonLink{{}, an, again, LinkKind::same});
    EXPECT_EQ(of(progress(), one, 2024).people, 1);
    EXPECT_EQ(of(progress(), one, 2024).attendances, 2);
}

TEST_F(PlanProgressTest, ALineThatAddsOthersUpIsNotCountedTwice) {
    const auto sum = line(QStringLiteral("I.3"), true);
    const auto part = line(QStringLiteral("I.3.1"));
    quota(sum, 2023, {}, 4, {});
    quota(part, 2023, {}, 4, {});
    EXPECT_EQ(progress().byYear.at(2023).at(QString()).planned, 4);
    const ChartDescription chart = classesByYearChart(progress());
    ASSERT_EQ(chart.labels.size(), 4);
    EXPECT_EQ(chart.series[0].values[1], 4.0);
    EXPECT_FALSE(chart.series[0].values[0]) << "2022 states none";
    EXPECT_EQ(chart.series[1].values[1], 0.0);
}

TEST(CoverageChart, TheWorstComesFirstAndWhatIsUnknownLast) {
    const auto row = [](const QString& name, std::optional<qint64> people,
                        std::optional<qint64> denominator) {
        CoverageRow one;
        one.unitName = name;
        one.people = people;
        one.denominator = denominator;
        one.targetValue = 80;
        if (denominator) {
            one.ratio = double(*people) / double(*denominator);
            one.targetPeople = targetPeople(true, 80, *denominator);
            one.gap = std::max<qint64>(0, *one.targetPeople - *people);
        }
        return one;
    };
    const ChartDescription chart =
        coverageByUnitChart({row(QStringLiteral("đủ"), 90, 100), row(QStringLiteral("không rõ"), 5, {}),
                             row(QStringLiteral("xa"), 40, 100), row(QStringLiteral("gần"), 70, 100)},
                            QStringLiteral("Tiêu đề"));
    EXPECT_EQ(chart.labels, (QStringList{QStringLiteral("xa"), QStringLiteral("gần"), QStringLiteral("đủ"),
                                         QStringLiteral("không rõ")}));
    EXPECT_EQ(chart.rightLabels, (QStringList{QStringLiteral("40"), QStringLiteral("10"), QStringLiteral("0"),
                                              QStringLiteral("–")}));
    EXPECT_EQ(chart.series[1].role, ChartSeries::Role::behind);
    EXPECT_EQ(chart.series[1].values[0], 0.4);
    EXPECT_EQ(chart.series[0].values[1], 0.7);
    EXPECT_FALSE(chart.series[0].values[3]);
    EXPECT_EQ(chart.target, 0.8);
    // Without a target nothing is far from it: neither the legend nor a column of dashes speaks of one.
    CoverageRow free = row(QStringLiteral("không có mức"), 40, 100);
    free.targetValue.reset();
    free.targetPeople.reset();
    free.gap.reset();
    const ChartDescription without = coverageByUnitChart({free}, QStringLiteral("Tiêu đề"));
    EXPECT_EQ(without.series.size(), 1U);
    EXPECT_TRUE(without.rightName.isEmpty());
    EXPECT_TRUE(without.rightLabels.isEmpty());
}

}  // namespace

}  // namespace taphuan
