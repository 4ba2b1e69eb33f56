#include "core/domain/completion_rules.h"

#include "core/domain/completion_reason.h"

#include <gtest/gtest.h>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

// "x x - K": one session of four hours each; "-" has no mark, a number after a mark is its hours ("x2").
std::vector<SessionMark> marksOf(const QString& text, qint64 hours = 4) {
    std::vector<SessionMark> marks;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        SessionMark mark{qint64(marks.size()) + 1, word.size() > 1 ? word.mid(1).toLongLong() : hours, {}};
        switch (word.at(0).unicode()) {
            case u'x':
                mark.mark = Mark::present;
                break;
            case u'M':
                mark.mark = Mark::late;
                break;
            case u'S':
                mark.mark = Mark::left_early;
                break;
            case u'P':
                mark.mark = Mark::excused;
                break;
            case u'K':
                mark.mark = Mark::absent;
                break;
            default:
                break;
        }
        marks.push_back(mark);
    }
    return marks;
}

struct Case {
    QString marks;
    std::optional<qint64> score;
    Outcome outcome;
    QString reason;
    bool tookPart;
    bool assessed;
    bool passed;
};

void expectAll(const CompletionRule& rule, const std::vector<Case>& cases) {
    for (const Case& expected : cases) {
        SCOPED_TRACE(expected.marks.toStdString());
        const Completion got = completionOf(rule, marksOf(expected.marks), expected.score);
        EXPECT_EQ(got.outcome, expected.outcome);
        EXPECT_EQ(reasonText(got.reason), expected.reason);
        EXPECT_EQ(got.tookPart, expected.tookPart);
        EXPECT_EQ(got.assessed, expected.assessed);
        EXPECT_EQ(got.passed, expected.passed);
    }
}

TEST(CompletionRules, AttendanceAloneDecidesACourseWithoutATest) {
    const auto done = Outcome::completed, missed = Outcome::not_completed, open = Outcome::pending;
    expectAll(
        {},
        {
            {u"x x x x"_s, {}, done, {}, true, false, false},
            {u"x x x x K"_s, {}, done, {}, true, false, false},  // 80% exactly
            {u"x5 x5 x5 x4 K5"_s, {}, missed, u"Dự 19/24 tiết (79,1%), dưới mức 80%"_s, false, false, false},
            {u"x799 x K201"_s, {}, missed, u"Dự 803/1004 tiết (79,9%), dưới mức 80%"_s, false, false, false},
            {u"x x x K"_s, {}, missed, u"Dự 12/16 tiết (75,0%), dưới mức 80%"_s, false, false, false},
            {u"x x K K"_s, {}, missed, u"Dự 8/16 tiết (50,0%), dưới mức 80%"_s, false, false, false},
            {u"M S x x"_s, {}, done, {}, true, false, false},
            {u"P x x x"_s, {}, missed, u"Dự 12/16 tiết (75,0%), dưới mức 80%"_s, false, false, false},
            {u"K K K K"_s, {}, missed, u"Dự 0/16 tiết (0,0%), dưới mức 80%"_s, false, false, false},
            {u"x x - -"_s, {}, open, u"Chưa điểm danh buổi 3, 4"_s, false, false, false},
            {u"x x x x -"_s, {}, open, u"Chưa điểm danh buổi 5"_s, false, false, false},
            {u""_s, {}, open, u"Chưa có buổi học"_s, false, false, false},
        });
}

TEST(CompletionRules, ATestIsAskedForAfterTheAttendance) {
    CompletionRule rule;
    rule.needsAssessment = true;
    expectAll(
        rule,
        {
            {u"x x x x"_s, 5000, Outcome::completed, {}, true, true, true},  // 50% exactly
            {u"x x x x"_s, 4500, Outcome::not_completed, u"Điểm 45 dưới 50% thang điểm"_s, true, true, false},
            {u"x x x x"_s, 4999, Outcome::not_completed, u"Điểm 49,99 dưới 50% thang điểm"_s, true, true,
             false},
            {u"x x x x"_s, {}, Outcome::pending, u"Chưa có điểm"_s, true, false, false},
            {u"x K K K"_s, 9000, Outcome::not_completed, u"Dự 4/16 tiết (25,0%), dưới mức 80%"_s, false, true,
             false},
            {u"x x x -"_s, 9000, Outcome::pending, u"Chưa điểm danh buổi 4"_s, false, true, false},
        });
}

TEST(CompletionRules, SettingsSayWhichMarksCount) {
    CompletionRule rule;
    rule.excusedCounts = true;
    EXPECT_EQ(completionOf(rule, marksOf(u"P x x x"_s), {}).outcome, Outcome::completed);
    rule.lateCounts = false;
    EXPECT_EQ(completionOf(rule, marksOf(u"M x x x"_s), {}).outcome, Outcome::not_completed);
    rule.lateCounts = true;
    rule.leftEarlyCounts = false;
    EXPECT_EQ(completionOf(rule, marksOf(u"S x x x"_s), {}).outcome, Outcome::not_completed);
}

TEST(CompletionRules, WhoWithdrewHasNotCompletedWhateverTheyAttended) {
    const Completion got = completionOf({}, marksOf(u"x x"_s), {}, QDate(2023, 6, 13));
    EXPECT_EQ(got.outcome, Outcome::not_completed);
    EXPECT_EQ(reasonText(got.reason), u"Rút khỏi lớp từ ngày 13/06/2023"_s);
    EXPECT_FALSE(got.tookPart);
}

TEST(CompletionReason, IsStoredTheSameInEveryLanguage) {
    EXPECT_EQ(withdrawnReason(QDate(2023, 6, 13)), u"withdrawn 2023-06-13"_s);
    EXPECT_EQ(unmarkedReason({3, 4}), u"unmarked 3 4"_s);
    EXPECT_EQ(attendedReason(12, 16, 80), u"attended 12 16 80"_s);
    EXPECT_EQ(scoreReason(4500, 50), u"score 4500 50"_s);
}

TEST(CompletionReason, OtherTextIsShownAsItStands) {
    for (const QString& text :
         {u""_s, u"attended"_s, u"attended 1 0 80"_s, u"score 1"_s, u"Nghỉ ốm dài ngày"_s})
        EXPECT_EQ(reasonText(text), text);
}

TEST(CompletionRules, SaysHowManyHoursMayStillBeMissed) {
    const auto reach = [](const QString& marks) {
        const CompletionRule rule;
        return couldStillReach(rule, attendedHours(rule, marksOf(marks)));
    };
    EXPECT_TRUE(reach(u"- - - - -"_s).possible);
    EXPECT_EQ(reach(u"- - - - -"_s).mayMiss, 4);
    EXPECT_EQ(reach(u"x K - - -"_s).mayMiss, 0);
    EXPECT_TRUE(reach(u"x K - - -"_s).possible);
    EXPECT_FALSE(reach(u"K K - - -"_s).possible);
    EXPECT_FALSE(reach(u"x x x K"_s).possible);
    EXPECT_EQ(reach(u"x x x x"_s).mayMiss, 3);  // 13 of 16 are asked for
    EXPECT_FALSE(reach(u""_s).possible);
}

TEST(CompletionRules, ReachAgreesWithTheOutcomeOnceAllIsMarked) {
    const QString letters = u"xMSPK"_s;
    for (int code = 0; code < 5 * 5 * 5 * 5 * 5; ++code) {
        QString marks;
        for (int rest = code, i = 0; i < 5; ++i, rest /= 5) marks += QString(letters.at(rest % 5)) + u' ';
        const Completion got = completionOf({}, marksOf(marks), {});
        ASSERT_EQ(couldStillReach({}, got.hours).possible, got.outcome == Outcome::completed)
            << marks.toStdString();
        ASSERT_EQ(got.hours.attended + got.hours.missed, got.hours.planned);
    }
}

TEST(CompletionRules, DatesOfAnEnrolmentIncludeTheFirstDayAndNotTheLast) {
    Enrolment enrolment;
    EXPECT_TRUE(holdsOn(enrolment, QDate(2023, 6, 12)));
    enrolment.validFrom = QDate(2023, 6, 12);
    enrolment.validTo = QDate(2023, 6, 13);
    EXPECT_FALSE(holdsOn(enrolment, QDate(2023, 6, 11)));
    EXPECT_TRUE(holdsOn(enrolment, QDate(2023, 6, 12)));
    EXPECT_FALSE(holdsOn(enrolment, QDate(2023, 6, 13)));
    TrainingClass trainingClass;
    trainingClass.ends = QDate(2023, 6, 13);
    EXPECT_EQ(withdrawnOn(enrolment, trainingClass), QDate(2023, 6, 13));
    enrolment.validTo = QDate(2023, 6, 14);
    EXPECT_FALSE(withdrawnOn(enrolment, trainingClass).isValid());
}

}  // namespace
}  // namespace taphuan
