#include "core/coverage/attention.h"

#include "core/commands/target_commands.h"
#include "core/coverage/untrained.h"
#include "tests/core/coverage/coverage_world.h"

namespace taphuan {

namespace {

class AttentionTest : public CoverageWorld {
  protected:
    AttentionTest() {
        change<Plan>(plan_, [](Plan& plan) { plan.gsoCode = QStringLiteral("72"); });
    }
    std::vector<Attention> all() {
        Coverage coverage(database_->connection(), cache_, today_);
        auto found = attention(coverage, plan_);
        EXPECT_TRUE(found) << (found ? "" : found.error().text().toStdString());
        return found ? *found : std::vector<Attention>{};
    }
    std::vector<Attention> of(AttentionKind kind) {
        std::vector<Attention> some;
        for (const Attention& one : all())
            if (one.kind == kind) some.push_back(one);
        return some;
    }
    UntrainedList untrained(Id<TrainingClass> id, int limit = 0) {
        Coverage coverage(database_->connection(), cache_, today_);
        const auto held = *taphuan::find<TrainingClass>(database_->connection(), id);
        auto found = untrainedFor(coverage, *held, limit);
        EXPECT_TRUE(found);
        return found ? *found : UntrainedList{};
    }
    std::vector<QString> namesOf(const UntrainedList& list) {
        std::vector<QString> names;
        for (const Untrained& one : list.people) names.push_back(one.person.fullName);
        return names;
    }

    Id<Unit> province_ = unit(QStringLiteral("72"), {}, QStringLiteral("province"));
    Id<Unit> east_ = unit(QStringLiteral("701"), province_, QStringLiteral("district"));
    Id<Audience> official_ = audience(QStringLiteral("official"));
    Id<Indicator> annual_ = indicator(QStringLiteral("A"), Periodicity::annual, official_);
    Id<Course> course_ = courseFor({annual_});
};

TEST_F(AttentionTest, AReportBeforeTheFifteenthIsDueOnTheFourteenth) {
    Duty duty;
    duty.plan = plan_;
    duty.content = QStringLiteral("Báo cáo kết quả");
    duty.rule = QStringLiteral("trước ngày");
    duty.frequency = QStringLiteral("hằng năm");
    duty.day = 15;
    duty.month = 12;
    add(duty);
    EXPECT_TRUE(of(AttentionKind::duty_due).empty());
    today_ = day(2024, 12, 14);
    ASSERT_EQ(of(AttentionKind::duty_due).size(), 1u);
    EXPECT_EQ(of(AttentionKind::duty_due).front().severity, AttentionSeverity::urgent);
    EXPECT_TRUE(of(AttentionKind::duty_due).front().sentence.contains(QStringLiteral("hôm nay")));
    today_ = day(2024, 12, 15);
    ASSERT_EQ(of(AttentionKind::duty_due).size(), 1u) << "the plan goes on, the missed day still counts";
    EXPECT_EQ(of(AttentionKind::duty_due).front().severity, AttentionSeverity::urgent);
    EXPECT_TRUE(
        of(AttentionKind::duty_due).front().sentence.contains(QStringLiteral("qua hạn cuối 14/12/2024")));
    today_ = day(2025, 2, 13);
    EXPECT_TRUE(of(AttentionKind::duty_due).empty());
}

TEST_F(AttentionTest, ASessionThatIsPastAndUnmarkedIsNamedUntilItIsMarked) {
    const auto held = trainingClass(course_, day(2024, 6, 1));
    change<TrainingClass>(held, [](TrainingClass& one) { one.state = ClassState::open; });
    const auto enrolment =
        add(Enrolment{{}, held, person(QStringLiteral("An"), east_, official_), 1, {}, {}});
    Session session;
    session.trainingClass = held;
    session.heldOn = day(2024, 6, 14);
    const auto past = add(session);
    session.id = {};
    session.heldOn = today_;
    add(session);
    ASSERT_EQ(of(AttentionKind::session_unmarked).size(), 1u);
    EXPECT_EQ(of(AttentionKind::session_unmarked).front().key, held.text());
    add(Attendance{{}, past, enrolment, Mark::present, {}});
    EXPECT_TRUE(of(AttentionKind::session_unmarked).empty());
}

TEST_F(AttentionTest, UnitsFarBehindAndMissingHeadcountsAreNamed) {
    target(annual_, 2024, Operator::at_least, 80);
    ASSERT_EQ(of(AttentionKind::headcount_missing).size(), 1u) << "of the province, once an audience";
    EXPECT_FALSE(of(AttentionKind::headcount_missing).front().audience.isEmpty());
    headcount(east_, official_, day(2024, 1, 1), 10);
    EXPECT_TRUE(of(AttentionKind::headcount_missing).empty());
    ASSERT_EQ(of(AttentionKind::unit_behind).size(), 1u);
    EXPECT_EQ(of(AttentionKind::unit_behind).front().key, east_.text());
    for (int i = 0; i < 7; ++i)
        trained(person(QStringLiteral("An"), east_, official_), course_, day(2024, 3, 1));
    EXPECT_TRUE(of(AttentionKind::unit_behind).empty()) << "7 of 8";
}

TEST_F(AttentionTest, WhoCompletedWithoutACertificateIsCounted) {
    const auto held = trainingClass(course_, day(2024, 6, 1));
    trained(person(QStringLiteral("An"), east_, official_), held, day(2024, 6, 1));
    ASSERT_EQ(of(AttentionKind::certificate_missing).size(), 1u);
    EXPECT_EQ(of(AttentionKind::certificate_missing).front().key, held.text());
}

TEST_F(AttentionTest, ARequestIsSaidWhenItsDeadlineIsNearAndUntilItIsAnswered) {
    DataRequest request;
    request.name = QStringLiteral("Lê An");
    request.receivedOn = day(2024, 6, 3);
    request.acknowledgeBy = day(2024, 6, 5);
    request.answerBy = day(2024, 6, 13);
    const auto id = add(request);
    const auto said = [&](QDate on) {
        today_ = on;
        const auto all = of(AttentionKind::request_due);
        return all.empty() ? std::pair(QString(), AttentionSeverity::note)
                           : std::pair(all.front().sentence, all.front().severity);
    };
    EXPECT_EQ(said(day(2024, 6, 3)).second, AttentionSeverity::warning);
    EXPECT_EQ(said(day(2024, 6, 4)).second, AttentionSeverity::urgent);
    EXPECT_TRUE(said(day(2024, 6, 4)).first.contains(QStringLiteral("xác nhận đến hết ngày 05/06/2024")));
    EXPECT_TRUE(said(day(2024, 6, 6)).first.contains(QStringLiteral("quá hạn xác nhận 05/06/2024")));
    change<DataRequest>(id, [](DataRequest& one) { one.acknowledgedOn = day(2024, 6, 5); });
    EXPECT_EQ(said(day(2024, 6, 7)).first, QString());
    EXPECT_EQ(said(day(2024, 6, 8)).second, AttentionSeverity::warning);
    EXPECT_TRUE(said(day(2024, 6, 14)).first.contains(QStringLiteral("quá hạn trả lời 13/06/2024")));
    EXPECT_EQ(said(day(2024, 6, 14)).second, AttentionSeverity::urgent);
    change<DataRequest>(id, [](DataRequest& one) { one.answeredOn = day(2024, 6, 14); });
    EXPECT_EQ(said(day(2024, 6, 20)).first, QString());
}

TEST_F(AttentionTest, ListsWithoutABasisAreCounted) {
    DataList list;
    list.name = QStringLiteral("a.xlsx");
    const auto id = add(list);
    ASSERT_EQ(of(AttentionKind::basis_missing).size(), 1u);
    change<DataList>(id, [](DataList& one) { one.basis = LegalBasis::law; });
    EXPECT_TRUE(of(AttentionKind::basis_missing).empty());
}

TEST_F(AttentionTest, TheUntrainedAreRankedByHowLongAgoAndByName) {
    const auto lately = person(QStringLiteral("Lê Gần"), east_, official_);
    const auto longAgo = person(QStringLiteral("Lê Xa"), east_, official_);
    const auto listed = person(QStringLiteral("Lê Đã Ghi"), east_, official_);
    const auto done = person(QStringLiteral("Lê Xong"), east_, official_);
    person(QStringLiteral("Trần Bình"), east_, official_);
    person(QStringLiteral("Trần An"), east_, official_);
    person(QStringLiteral("Khác Đối Tượng"), east_);
    person(QStringLiteral("Cấp Tỉnh"), province_, official_);
    person(QStringLiteral("Đã Nghỉ"), east_, official_, {}, day(2024, 1, 1));
    trained(lately, course_, day(2023, 3, 1));
    trained(longAgo, course_, day(2022, 3, 1));
    trained(done, course_, day(2024, 3, 1));
    const auto next = trainingClass(course_, day(2024, 9, 1));
    change<TrainingClass>(next, [](TrainingClass& one) {
        one.level = QStringLiteral("district");
        one.state = ClassState::planned;
    });
    add(Enrolment{{}, next, listed, 1, {}, {}});
    const std::vector<QString> ranked{QStringLiteral("Trần An"), QStringLiteral("Trần Bình"),
                                      QStringLiteral("Lê Xa"), QStringLiteral("Lê Gần")};
    EXPECT_EQ(namesOf(untrained(next)), ranked);
    EXPECT_EQ(untrained(next, 2).people.size(), 2u);
    EXPECT_EQ(untrained(next, 2).total, 4);
    EXPECT_TRUE(untrained(next).people[2].reason.contains(QStringLiteral("01/03/2022")));
}

TEST_F(AttentionTest, AnOwnTargetIsMarkedChangedAndRemovedAndThePlansIsNot) {
    const auto plans = target(annual_, 2025, Operator::equal, 100);
    ASSERT_TRUE(
        setOwnTarget(*database_, {annual_, 2024, Operator::at_least, 60, QStringLiteral("Nghị quyết 01")}));
    ASSERT_TRUE(setOwnTarget(*database_, {annual_, 2024, Operator::at_least, 70, {}}));
    const auto own = *select<Target>(database_->connection(), QStringLiteral("WHERE t.own = 1"));
    ASSERT_EQ(own.size(), 1u);
    EXPECT_EQ(own.front().value, 70);
    headcount(east_, official_, day(2024, 1, 1), 10);
    EXPECT_TRUE(row(annual_, 2024, east_).own);
    EXPECT_EQ(row(annual_, 2024, east_).targetPeople, 7);
    EXPECT_FALSE(setOwnTarget(*database_, {annual_, 2024, Operator::at_least, 101, {}}));
    EXPECT_FALSE(setOwnTarget(*database_, {annual_, 2031, Operator::at_least, 50, {}}));
    EXPECT_FALSE(removeOwnTarget(*database_, plans));
    EXPECT_TRUE(removeOwnTarget(*database_, own.front().id));
    EXPECT_FALSE(row(annual_, 2024, east_).targetValue);
}

}  // namespace

}  // namespace taphuan
