#include "core/domain/data_rights.h"

#include <gtest/gtest.h>

namespace taphuan {
namespace {

DataRequest received(QDate on, DataRight kind, bool withOthers = false) {
    DataRequest request;
    request.kind = kind;
    request.receivedOn = on;
    request.withOthers = withOthers;
    const RequestDeadlines deadlines = deadlinesOf(request, {});
    request.acknowledgeBy = deadlines.acknowledgeBy;
    request.answerBy = deadlines.answerBy;
    return request;
}

TEST(DataRights, TwoWorkingDaysPassOverWeekendsAndYearEnds) {
    const auto after = [](int year, int month, int day) {
        return workingDaysAfter(QDate(year, month, day), 2);
    };
    EXPECT_EQ(after(2026, 3, 2), QDate(2026, 3, 4)) << "Monday";
    EXPECT_EQ(after(2026, 3, 4), QDate(2026, 3, 6)) << "Wednesday";
    EXPECT_EQ(after(2026, 3, 5), QDate(2026, 3, 9)) << "Thursday: Friday and Monday";
    EXPECT_EQ(after(2026, 3, 6), QDate(2026, 3, 10)) << "Friday";
    EXPECT_EQ(after(2026, 3, 7), QDate(2026, 3, 10)) << "Saturday counts as little as Sunday";
    EXPECT_EQ(after(2026, 3, 8), QDate(2026, 3, 10));
    EXPECT_EQ(after(2026, 12, 31), QDate(2027, 1, 4)) << "a holiday is taken for a working day";
    EXPECT_EQ(after(2027, 12, 31), QDate(2028, 1, 4));
}

TEST(DataRights, AnswersTakeTheDaysOfTheirKind) {
    const QDate on(2026, 12, 20);
    for (const DataRight kind : {DataRight::access, DataRight::correct}) {
        EXPECT_EQ(received(on, kind).answerBy, QDate(2026, 12, 30));
        EXPECT_EQ(received(on, kind, true).answerBy, QDate(2027, 1, 4));
        EXPECT_EQ(latestAnswer(received(on, kind), {}), QDate(2027, 1, 9));
    }
    for (const DataRight kind : {DataRight::restrict, DataRight::withdraw, DataRight::object}) {
        EXPECT_EQ(received(on, kind).answerBy, QDate(2027, 1, 4));
        EXPECT_EQ(received(on, kind, true).answerBy, QDate(2027, 1, 9));
        EXPECT_EQ(latestAnswer(received(on, kind), {}), QDate(2027, 1, 19));
    }
    EXPECT_EQ(received(on, DataRight::erase).answerBy, QDate(2027, 1, 9));
    EXPECT_EQ(received(on, DataRight::erase, true).answerBy, QDate(2027, 1, 19));
    EXPECT_EQ(latestAnswer(received(on, DataRight::erase), {}), QDate(2027, 1, 29));
    EXPECT_EQ(received(QDate(2028, 2, 20), DataRight::access).answerBy, QDate(2028, 3, 1)) << "a leap year";
}

TEST(DataRights, TheDeadlineThatRunsIsTheFirstThatIsNotMet) {
    DataRequest request = received(QDate(2026, 3, 2), DataRight::access);
    EXPECT_EQ(nextDue(request), QDate(2026, 3, 4));
    EXPECT_EQ(stateOf(request, QDate(2026, 3, 4)), RequestState::open) << "the last day is in time";
    EXPECT_EQ(stateOf(request, QDate(2026, 3, 5)), RequestState::overdue);
    request.acknowledgedOn = QDate(2026, 3, 3);
    EXPECT_EQ(nextDue(request), QDate(2026, 3, 12));
    EXPECT_EQ(stateOf(request, QDate(2026, 3, 12)), RequestState::open);
    EXPECT_EQ(stateOf(request, QDate(2026, 3, 13)), RequestState::overdue);
    request.answeredOn = QDate(2026, 3, 20);
    EXPECT_TRUE(nextDue(request).isNull());
    EXPECT_EQ(stateOf(request, QDate(2026, 4, 1)), RequestState::answered);
}

TEST(DataRights, ConsentIsNeverPresumedAndAlwaysDocumented) {
    EXPECT_EQ(DataList().basis, LegalBasis::unstated);
    EXPECT_TRUE(needsNote(LegalBasis::consent));
    EXPECT_FALSE(needsNote(LegalBasis::law));
}

}  // namespace
}  // namespace taphuan
