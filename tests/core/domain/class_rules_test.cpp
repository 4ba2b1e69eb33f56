#include "core/domain/class_rules.h"

#include <gtest/gtest.h>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

TrainingClass classOf(QDate starts, QDate ends) {
    TrainingClass trainingClass;
    trainingClass.code = u"L1"_s;
    trainingClass.starts = starts;
    trainingClass.ends = ends;
    return trainingClass;
}

Level district() {
    Level level;
    level.name = u"Cấp huyện"_s;
    level.validTo = QDate(2025, 7, 1);
    return level;
}

TEST(ClassRules, ALevelIsForClassesThatStartWhileItExists) {
    const Level level = district();
    EXPECT_TRUE(checkClass(classOf({2025, 6, 30}, {2025, 7, 1}), &level).ok());
    const Status late = checkClass(classOf({2025, 7, 2}, {2025, 7, 3}), &level);
    ASSERT_FALSE(late.ok());
    EXPECT_EQ(
        late.error().text(),
        u"Cấp huyện chỉ có đến hết ngày 30/06/2025, lớp bắt đầu ngày 02/07/2025 (lớp L1). Chọn cấp khác, hoặc sửa ngày bắt đầu."_s);
    EXPECT_TRUE(checkClass(classOf({2025, 7, 2}, {2025, 7, 3}), nullptr).ok());
}

TEST(ClassRules, RefusesDatesAndSeatsThatMakeNoSense) {
    EXPECT_FALSE(checkClass(classOf({2023, 6, 13}, {2023, 6, 12}), nullptr).ok());
    EXPECT_FALSE(checkClass(classOf({}, {2023, 6, 12}), nullptr).ok());
    TrainingClass seats = classOf({2023, 6, 12}, {2023, 6, 12});
    EXPECT_TRUE(checkClass(seats, nullptr).ok());
    seats.capacity = 0;
    EXPECT_FALSE(checkClass(seats, nullptr).ok());
    seats.capacity = 1;
    seats.code.clear();
    EXPECT_FALSE(checkClass(seats, nullptr).ok());
}

TEST(ClassRules, LaysSessionsOutTwoADay) {
    const TrainingClass trainingClass = classOf({2023, 6, 12}, {2023, 6, 13});
    const auto sessions = layOutSessions(trainingClass, 3, {});
    ASSERT_TRUE(sessions.ok());
    ASSERT_EQ(sessions->size(), 3u);
    EXPECT_EQ(sessions->at(1).part, u"Chiều"_s);
    EXPECT_EQ(sessions->at(1).heldOn, QDate(2023, 6, 12));
    EXPECT_EQ(sessions->at(2).part, u"Sáng"_s);
    EXPECT_EQ(sessions->at(2).heldOn, QDate(2023, 6, 13));
    EXPECT_EQ(sessions->at(2).hours, 4);
    EXPECT_TRUE(layOutSessions(trainingClass, 4, {}).ok());
    EXPECT_FALSE(layOutSessions(trainingClass, 5, {}).ok());
}

TEST(ClassRules, LaysACourseOutByItsHours) {
    const auto sessions = layOutCourse(classOf({2023, 6, 12}, {2023, 6, 16}), 15, {});
    ASSERT_EQ(sessions.size(), 4u);
    EXPECT_EQ(sessions.back().hours, 3);
    EXPECT_EQ(layOutCourse(classOf({2023, 6, 12}, {2023, 6, 12}), 40, {}).size(), 2u);
}

TEST(ClassRules, ASessionLiesWithinItsClass) {
    const TrainingClass trainingClass = classOf({2023, 6, 12}, {2023, 6, 13});
    Session session;
    session.hours = 4;
    session.heldOn = {2023, 6, 13};
    EXPECT_TRUE(checkSession(session, trainingClass).ok());
    session.heldOn = {2023, 6, 14};
    EXPECT_FALSE(checkSession(session, trainingClass).ok());
    session.heldOn = {2023, 6, 12};
    session.hours = 0;
    EXPECT_FALSE(checkSession(session, trainingClass).ok());
}

}  // namespace
}  // namespace taphuan
