#include "core/import/attendance_file.h"

#include "core/import/score_file.h"
#include "tests/support/class_setting.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

// Rows of cells separated by "|".
Workbook workbookOf(const QStringList& lines) {
    Sheet sheet;
    sheet.name = u"Sheet1"_s;
    for (const QString& line : lines) {
        std::vector<Cell> row;
        for (const QString& text : line.split(u'|'))
            row.push_back(text.isEmpty() ? Cell() : Cell::ofText(text));
        sheet.rows.push_back(std::move(row));
    }
    return {{sheet}, u"xlsx"_s};
}

class AttendanceFile : public testing::Test {
  protected:
    void SetUp() override {
        trainingClass = setting.newClass(u"TN-1"_s);
        ASSERT_GOOD(addClass(setting.database(), trainingClass, 4));
        const std::vector<Id<Person>> people{
            setting.person(u"Lê Thị Thuý"_s, setting.haoDuoc),
            setting.person(u"Lê Văn An"_s, setting.haoDuoc), setting.person(u"Lê Văn An"_s, setting.town),
            setting.person(u"Phạm Hoà"_s, setting.town), setting.person(u"Phạm Hoà"_s, setting.town)};
        ASSERT_GOOD(enrolPeople(setting.database(), trainingClass.id, people));
    }
    Result<AttendancePlan> planOf(const QStringList& lines) {
        const auto grid = readAttendanceGrid(setting.connection(), trainingClass.id);
        EXPECT_TRUE(grid.ok());
        return planAttendance(workbookOf(lines), u"diem-danh.xlsx"_s, *grid);
    }
    QStringList refusals(const AttendancePlan& plan) {
        QStringList all;
        for (const FileFinding& finding : plan.refused) all << finding.cell + u' ' + finding.value;
        return all;
    }

    ClassSetting setting;
    TrainingClass trainingClass;
};

TEST_F(AttendanceFile, NamesEveryCellItDoesNotTake) {
    ASSIGN_GOOD(const AttendancePlan plan,
                planOf({u"BẢNG ĐIỂM DANH"_s,
                        u"STT|Họ và tên|Đơn vị|Sáng 12/6/2023|Chiều 12/6/2023|20/6/2023|Ghi chú"_s,
                        u"1|Lê Thị Thúy|Xã Hảo Đước|x|?|x|ốm"_s, u"2|Lê Văn Lạ|Xã Hảo Đước|x|x"_s,
                        u"3|Lê Thị Thuý|Xã Hảo Đước|x|x"_s, u"|Chủ nhiệm lớp"_s}));
    EXPECT_EQ(plan.headerRow, 2);
    EXPECT_EQ(plan.rows, 3);
    EXPECT_EQ(plan.matched, 1);
    ASSERT_EQ(plan.marks.size(), 1u);
    EXPECT_EQ(plan.marks.front().mark, Mark::present);
    EXPECT_EQ(refusals(plan),
              (QStringList{u"F 20/6/2023"_s, u"E3 ?"_s, u"4 Lê Văn Lạ"_s, u"5 Lê Thị Thuý"_s}));
}

TEST_F(AttendanceFile, TellsNamesakesApartByUnitAndThenByNumber) {
    ASSIGN_GOOD(const AttendancePlan plan,
                planOf({u"STT|Họ và tên|Đơn vị|Buổi 1|Buổi 2"_s,
                        u"1|Lê Văn An|UBND thị trấn Châu Thành|K|M"_s, u"2|Lê Văn An|Xã Hảo Đước|x|P"_s,
                        u"5|Phạm Hòa|Thị trấn Châu Thành|S|x"_s, u"9|Phạm Hòa|Thị trấn Châu Thành|x|x"_s}));
    const auto grid = readAttendanceGrid(setting.connection(), trainingClass.id);
    std::map<qint64, QString> taken;
    for (const MarkEntry& entry : plan.marks)
        for (const GridRow& row : grid->rows)
            if (row.enrolment.id == entry.enrolment)
                taken[row.enrolment.number] += enumText(*entry.mark) + u' ';
    EXPECT_EQ(taken, (std::map<qint64, QString>{
                         {2, u"present excused "_s}, {3, u"absent late "_s}, {5, u"left_early present "_s}}));
    EXPECT_EQ(refusals(plan), QStringList{u"5 Phạm Hòa"_s});
}

TEST_F(AttendanceFile, ASheetWithoutPeopleOrSessionsIsNoAttendanceSheet) {
    EXPECT_FALSE(planOf({u"a|b"_s, u"c|d"_s}).ok());
    const auto refusal = planOf({u"STT|Họ và tên|Đơn vị"_s, u"1|Lê Văn An|Xã Hảo Đước"_s});
    ASSERT_FALSE(refusal.ok());
    EXPECT_EQ(refusal.error().kind, ErrorKind::file);
}

TEST_F(AttendanceFile, BlankCellsTakeNoMarkAway) {
    const QStringList lines{u"STT|Họ và tên|12/06/2023|"_s, u"||Sáng|Chiều"_s, u"1|Lê Thị Thuý|x|x"_s};
    ASSIGN_GOOD(const AttendancePlan first, planOf(lines));
    ASSERT_GOOD(setMarks(setting.database(), trainingClass.id, first.marks));
    ASSIGN_GOOD(const AttendancePlan second, planOf({lines[0], lines[1], u"1|Lê Thị Thuý||P"_s}));
    EXPECT_EQ(second.blank, 1);
    EXPECT_EQ(second.changed, 1);
    ASSERT_EQ(second.marks.size(), 1u);
    EXPECT_EQ(second.marks.front().mark, Mark::excused);
}

TEST_F(AttendanceFile, ScoresAreReadOnTheirScale) {
    ASSIGN_GOOD(const auto people, listClassPeople(setting.connection(), trainingClass.id));
    const Workbook workbook = workbookOf(
        {u"STT|Họ và tên|Đơn vị|Điểm|Xếp loại"_s, u"1|Lê Thị Thuý|Xã Hảo Đước|7,5|Khá"_s,
         u"2|Lê Văn An|Xã Hảo Đước|11|"_s, u"3|Lê Văn An|Thị trấn Châu Thành||"_s, u"4|Ai đó|Xã|8|"_s});
    ASSIGN_GOOD(const ScorePlan plan, planScores(workbook, u"diem.xlsx"_s, people, 10));
    ASSERT_EQ(plan.scores.size(), 1u);
    EXPECT_EQ(plan.scores.front().scoreHundredths, 7500);
    EXPECT_EQ(plan.scores.front().grade, u"Khá"_s);
    EXPECT_EQ(plan.blank, 1);
    ASSERT_EQ(plan.refused.size(), 2u);
    EXPECT_EQ(plan.refused.front().cell, u"D3"_s);
    ASSIGN_GOOD(const ScorePlan hundred, planScores(workbook, u"diem.xlsx"_s, people, 100));
    EXPECT_EQ(hundred.scores.front().scoreHundredths, 750);
    EXPECT_FALSE(
        planScores(workbookOf({u"STT|Họ và tên"_s, u"1|Lê Văn An"_s}), u"diem.xlsx"_s, people, 10).ok());
}

}  // namespace
}  // namespace taphuan
