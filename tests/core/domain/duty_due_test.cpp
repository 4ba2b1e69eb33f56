#include "core/domain/duty_due.h"

#include <gtest/gtest.h>

namespace taphuan {
namespace {

Plan tayNinh() {
    Plan plan;
    plan.signedOn = QDate(2022, 5, 24);
    plan.yearFrom = 2022;
    plan.yearTo = 2025;
    return plan;
}

Duty beforeMid(int day, int month) {
    Duty duty;
    duty.rule = QStringLiteral("trước ngày");
    duty.day = day;
    duty.month = month;
    return duty;
}

DutyDue next(const Duty& duty, const Plan& plan, QDate on) {
    return dutyDeadlines(duty, plan, on).back();
}

TEST(DutyDue, BeforeADayEndsTheDayBefore) {
    const Duty duty = beforeMid(15, 12);
    EXPECT_EQ(next(duty, tayNinh(), QDate(2023, 6, 1)).due, QDate(2023, 12, 14));
    EXPECT_EQ(next(beforeMid(1, 12), tayNinh(), QDate(2023, 6, 1)).due, QDate(2023, 11, 30));
}

TEST(DutyDue, AnAnnualDutyComesBackNextYearUntilThePlanEnds) {
    const Duty duty = beforeMid(15, 12);
    EXPECT_EQ(next(duty, tayNinh(), QDate(2023, 12, 14)).due, QDate(2023, 12, 14));
    EXPECT_EQ(next(duty, tayNinh(), QDate(2023, 12, 15)).due, QDate(2024, 12, 14));
    EXPECT_EQ(next(duty, tayNinh(), QDate(2026, 3, 1)).due, QDate(2025, 12, 14));
    EXPECT_EQ(next(duty, tayNinh(), QDate(2026, 3, 1)).state, DutyState::past);
}

TEST(DutyDue, ADeadlineThatPassedStaysBesideTheNextForSixtyDays) {
    const Duty duty = beforeMid(15, 12);
    EXPECT_EQ(dutyDeadlines(duty, tayNinh(), QDate(2023, 12, 14)).size(), 1u);
    const auto overdue = dutyDeadlines(duty, tayNinh(), QDate(2023, 12, 15));
    ASSERT_EQ(overdue.size(), 2u);
    EXPECT_EQ(overdue.front().due, QDate(2023, 12, 14));
    EXPECT_EQ(overdue.front().state, DutyState::past);
    EXPECT_EQ(overdue.back().due, QDate(2024, 12, 14));
    EXPECT_EQ(overdue.back().state, DutyState::upcoming);
    EXPECT_EQ(dutyDeadlines(duty, tayNinh(), QDate(2024, 2, 12)).size(), 2u);
    EXPECT_EQ(dutyDeadlines(duty, tayNinh(), QDate(2024, 2, 13)).size(), 1u);
}

TEST(DutyDue, AfterItsLastYearADutyHasOneDeadlineThatIsPast) {
    const auto last = dutyDeadlines(beforeMid(15, 12), tayNinh(), QDate(2025, 12, 20));
    ASSERT_EQ(last.size(), 1u);
    EXPECT_EQ(last.front().due, QDate(2025, 12, 14));
    EXPECT_EQ(last.front().state, DutyState::past);
}

TEST(DutyDue, ADeadlineBeforeThePlanWasSignedIsTheNextYears) {
    EXPECT_EQ(next(beforeMid(10, 2), tayNinh(), QDate(2022, 5, 30)).due, QDate(2023, 2, 9));
    EXPECT_EQ(next(beforeMid(10, 2), tayNinh(), QDate(2022, 1, 1)).due, QDate(2023, 2, 9));
}

TEST(DutyDue, StatesFollowTheDistance) {
    const Duty duty = beforeMid(15, 12);
    EXPECT_EQ(next(duty, tayNinh(), QDate(2023, 11, 13)).state, DutyState::upcoming);
    EXPECT_EQ(next(duty, tayNinh(), QDate(2023, 11, 14)).state, DutyState::due_soon);
    EXPECT_EQ(next(duty, tayNinh(), QDate(2023, 12, 14)).state, DutyState::due_soon);
}

TEST(DutyDue, AYearOrAQuarterEndsOnItsLastDay) {
    Duty inYear;
    inYear.year = 2023;
    EXPECT_EQ(next(inYear, tayNinh(), QDate(2022, 6, 1)).due, QDate(2023, 12, 31));
    EXPECT_EQ(next(inYear, tayNinh(), QDate(2024, 1, 1)).state, DutyState::past);
    Duty inQuarter;
    inQuarter.quarter = 4;
    EXPECT_EQ(next(inQuarter, tayNinh(), QDate(2022, 6, 1)).due, QDate(2022, 12, 31));
    inQuarter.quarter = 1;
    EXPECT_EQ(next(inQuarter, tayNinh(), QDate(2023, 6, 1)).due, QDate(2024, 3, 31));
}

TEST(DutyDue, NoDeadlineStatedIsNone) {
    EXPECT_EQ(next({}, tayNinh(), QDate(2023, 6, 1)).state, DutyState::no_deadline);
    EXPECT_TRUE(next({}, tayNinh(), QDate(2023, 6, 1)).due.isNull());
}

}  // namespace
}  // namespace taphuan
