#include "ui/models/attendance_model.h"

#include "ui/models/table_roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace taphuan {
namespace {

// Two sessions of 4 hours, three people.
AttendanceGrid gridOf(int people = 3) {
    AttendanceGrid grid;
    grid.rule.attendancePercent = 80;
    for (int i = 0; i < 2; ++i) {
        Session session;
        session.id = Id<Session>(100 + i);
        session.number = i + 1;
        session.heldOn = QDate(2023, 6, 12);
        session.part = i == 0 ? QStringLiteral("Sáng") : QStringLiteral("Chiều");
        session.hours = 4;
        grid.sessions.push_back(session);
    }
    for (int i = 0; i < people; ++i) {
        GridRow row;
        row.enrolment.id = Id<Enrolment>(200 + i);
        row.enrolment.number = i + 1;
        row.fullName = QStringLiteral("Học viên %1").arg(i + 1);
        row.cells.resize(2);
        grid.rows.push_back(row);
    }
    return grid;
}

class AttendanceModelTest : public testing::Test {
  protected:
    AttendanceModelTest() { model.setGrid(gridOf()); }
    QString shown(int row, int session) const {
        return model.index(row, AttendanceModel::FirstSession + session).data().toString();
    }
    QString hours(int row) const { return model.index(row, model.hoursColumn()).data().toString(); }
    QString remark(int row) const { return model.index(row, model.remarkColumn()).data().toString(); }

    AttendanceModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(AttendanceModelTest, AMarkIsShownBeforeItIsWritten) {
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show({model.entry(1, 0, Mark::present)});
    EXPECT_EQ(shown(1, 0), QStringLiteral("Có mặt"));
    EXPECT_EQ(hours(1), QStringLiteral("4/8"));
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
}

TEST_F(AttendanceModelTest, ARefusedMarkGivesWayToWhatWasThere) {
    AttendanceGrid stored = gridOf();
    stored.rows[0].cells[0].mark = Mark::late;
    model.setGrid(stored);
    const qint64 ticket = model.show({model.entry(0, 0, Mark::absent)});
    EXPECT_EQ(shown(0, 0), QStringLiteral("Vắng"));
    model.takeBack(ticket);
    EXPECT_EQ(shown(0, 0), QStringLiteral("Muộn"));
    EXPECT_FALSE(model.hasUnsettled());
}

TEST_F(AttendanceModelTest, AMarkOnItsWayStaysOverAnOlderReading) {
    const qint64 first = model.show({model.entry(0, 0, Mark::present)});
    model.show({model.entry(1, 0, Mark::absent)});
    model.settle(first);
    AttendanceGrid read = gridOf();
    read.rows[0].cells[0].mark = Mark::present;
    model.setGrid(read);
    EXPECT_EQ(shown(0, 0), QStringLiteral("Có mặt"));
    EXPECT_EQ(shown(1, 0), QStringLiteral("Vắng"));
}

TEST_F(AttendanceModelTest, OfTwoMarksOnTheirWayTheLaterShows) {
    const qint64 first = model.show({model.entry(0, 0, Mark::present)});
    const qint64 second = model.show({model.entry(0, 0, Mark::excused)});
    model.settle(first);
    EXPECT_EQ(shown(0, 0), QStringLiteral("Có phép"));
    model.takeBack(second);
    EXPECT_EQ(shown(0, 0), QStringLiteral("Có mặt"));
}

TEST_F(AttendanceModelTest, ReadingAgainKeepsTheCellsOfTheViews) {
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setGrid(gridOf());
    EXPECT_EQ(resets.count(), 0);
    model.setGrid(gridOf(4));
    EXPECT_EQ(resets.count(), 1);
    EXPECT_EQ(model.rowCount(), 4);
}

TEST_F(AttendanceModelTest, SaysWhatMayStillBeMissed) {
    AttendanceGrid grid = gridOf();
    grid.rule.attendancePercent = 50;
    grid.rows[0].cells[0].mark = Mark::excused;
    model.setGrid(grid);
    EXPECT_EQ(remark(0), QStringLiteral("còn được vắng 0 tiết"));
    EXPECT_TRUE(remark(1).isEmpty());
    model.show({model.entry(0, 1, Mark::absent)});
    EXPECT_EQ(remark(0), QStringLiteral("không thể đạt 50%"));
    EXPECT_TRUE(model.index(0, model.remarkColumn()).data(MeaningRole).isValid());
}

TEST_F(AttendanceModelTest, CountsASession) {
    EXPECT_EQ(model.countText(0), QStringLiteral("chưa điểm danh 3"));
    model.show({model.entry(0, 0, Mark::present), model.entry(1, 0, Mark::present),
                model.entry(2, 0, Mark::absent)});
    EXPECT_EQ(model.countText(0), QStringLiteral("2 có mặt, 1 vắng"));
    EXPECT_EQ(model.firstOpenSession(), 1);
}

TEST_F(AttendanceModelTest, WhoWasNotInTheClassThatDayTakesNoMark) {
    AttendanceGrid grid = gridOf();
    grid.rows[1].cells[1].inClass = false;
    model.setGrid(grid);
    EXPECT_FALSE(model.takesMark(1, 1));
    EXPECT_EQ(model.allPresent(1).size(), 2U);
    EXPECT_TRUE(
        model.index(1, AttendanceModel::FirstSession + 1).data(AttendanceModel::ClosedRole).isValid());
}

}  // namespace
}  // namespace taphuan
