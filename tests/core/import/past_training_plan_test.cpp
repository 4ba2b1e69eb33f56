#include "core/import/past_training_plan.h"

#include "core/commands/compute_results.h"
#include "core/commands/result_commands.h"
#include "core/commands/undo_commands.h"
#include "core/coverage/coverage.h"
#include "core/domain/completion_reason.h"
#include "core/storage/check.h"
#include "core/storage/enrolment_store.h"
#include "tests/support/class_setting.h"
#include "tests/support/people_sheet.h"

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

class PastTrainingList : public testing::Test {
  protected:
    PastTrainingList() {
        options.people.today = QDate(2024, 6, 15);
        options.people.sender = setting.district;
    }
    PastTrainingPlan plan(std::vector<QString> lines) {
        std::vector<QStringList> rows{header.split(u'|')};
        for (const QString& line : lines) rows.push_back(line.split(u'|'));
        auto made = planPastTraining(setting.connection(), sheetOf(rows), u"test"_s, options);
        EXPECT_TRUE(made) << (made ? "" : made.error().text().toStdString());
        return made ? std::move(made).value() : PastTrainingPlan();
    }
    ImportedPast apply(const PastTrainingPlan& list) {
        auto done = importPastTraining(setting.database(), list.past(u"ds.xlsx"_s));
        EXPECT_TRUE(done) << (done ? "" : done.error().text().toStdString());
        return done ? std::move(done).value() : ImportedPast();
    }
    std::pair<qint64, qint64> counted(int year) {
        CoverageQuery query;
        query.plan = setting.indicator.plan;
        query.indicators = {setting.indicator.id};
        query.years = {year};
        Coverage coverage(setting.connection(), cache, options.people.today);
        const auto table = coverage.table(query);
        EXPECT_TRUE(table) << (table ? "" : table.error().text().toStdString());
        if (!table || table->rows.empty()) return {-1, -1};
        return {table->rows.front().people.value_or(-1), table->rows.front().attendances.value_or(-1)};
    }
    void expectSound() {
        ASSIGN_GOOD(const QStringList findings, checkDatabase(setting.connection()));
        EXPECT_TRUE(findings.isEmpty()) << findings.join(u'\n').toStdString();
    }
    static std::string said(const PlannedPast& row) { return row.reasons.join(u"; "_s).toStdString(); }

    ClassSetting setting;
    CoverageCache cache;
    PastTrainingOptions options;
    QString header =
        u"TT|Họ và tên|Ngày sinh|Đơn vị|Chức vụ|Tên lớp|Chuyên đề|Thời gian|Kết quả|Số chứng nhận|Ngày cấp"_s;
    const std::vector<QString> two{
        u"1|Nguyễn Văn An|04/05/1979|Xã Hảo Đước|Công chức|Lớp CĐS khóa 1|CDS|12/6/2023 - 13/6/2023|Đạt|"
        u"01/GCN|20/6/2023"_s,
        u"2|Trần Thị Bình|05/06/1980|Xã Hảo Đước|Công chức|Lớp CĐS khóa 1|Chuyển đổi số cơ bản|12-13/6/2023|"
        u"Không đạt||"_s,
        u"3|Nguyễn Văn An|04/05/1979|Xã Hảo Đước|Công chức|Lớp CĐS khóa 2|CDS|tháng 10/2023|Hoàn thành|02/GCN|"_s,
    };
};

TEST_F(PastTrainingList, BringsPeopleClassesResultsAndNumbersOnce) {
    const auto before = counted(2023);
    const PastTrainingPlan list = plan(two);
    ASSERT_EQ(list.rows.size(), 3u);
    for (const PlannedPast& row : list.rows) EXPECT_EQ(row.verdict, ListVerdict::taken) << said(row);
    EXPECT_EQ(list.newPeople(), 2);
    EXPECT_EQ(list.newClasses(), 2);
    const ImportedPast done = apply(list);
    EXPECT_EQ(done.added, 3);
    EXPECT_EQ(done.classes, 2);
    expectSound();
    EXPECT_EQ(before, std::pair(qint64(0), qint64(0)));
    EXPECT_EQ(counted(2023), std::pair(qint64(2), qint64(3)))
        << "who failed took part; who was in two classes counts once";

    ASSIGN_GOOD(const TrainingClass first, classByCode(setting.connection(), u"CDS-20230612"_s));
    EXPECT_EQ(first.state, ClassState::closed);
    EXPECT_EQ(first.unit, setting.district);
    EXPECT_FALSE(first.note.isEmpty());
    ASSIGN_GOOD(const auto people, listClassPeople(setting.connection(), first.id));
    ASSERT_EQ(people.size(), 2u);
    EXPECT_EQ(people[0].person.fullName, u"Nguyễn Văn An"_s);
    ASSERT_TRUE(people[0].result && people[1].result);
    EXPECT_EQ(people[0].result->outcome, Outcome::completed);
    EXPECT_TRUE(people[0].result->passed);
    EXPECT_EQ(ResultFromElsewhere::fromReason(people[0].result->reason),
              (ResultFromElsewhere{u"01/GCN"_s, QDate(2023, 6, 20)}));
    EXPECT_TRUE(reasonText(people[0].result->reason).contains(u"01/GCN"_s));
    EXPECT_EQ(people[1].result->outcome, Outcome::not_completed);

    const PastTrainingPlan again = plan(two);
    EXPECT_EQ(countOf(again.rows, ListVerdict::same), 3);
    EXPECT_TRUE(again.past({}).results.empty());

    ASSERT_GOOD(undoOperation(setting.database(), done.committed.name));
    EXPECT_EQ(counted(2023), before);
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM person"_s), 0);
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM \"class\""_s), 0);
    expectSound();
}

// Whatever is done in the class later: results of others are not computed from marks that nobody has.
TEST_F(PastTrainingList, ResultsStayAsGivenWhenTheClassIsEdited) {
    apply(plan(two));
    ASSIGN_GOOD(TrainingClass held, classByCode(setting.connection(), u"CDS-20230612"_s));
    held.ends = QDate(2023, 6, 14);
    ASSERT_GOOD(editClass(setting.database(), held));
    ASSIGN_GOOD(const auto people, listClassPeople(setting.connection(), held.id));
    EXPECT_EQ(people[0].result->outcome, Outcome::completed);
    EXPECT_EQ(people[0].result->endedOn, held.ends);
    EXPECT_EQ(people[1].result->outcome, Outcome::not_completed);
    Book book = setting.newBook(u"GCN"_s);
    ASSERT_GOOD(addBook(setting.database(), book));
    const auto issued =
        issueCertificates(setting.database(), {held.id, book.id, u"12/QĐ"_s, QDate(2023, 7, 1)});
    EXPECT_FALSE(issued) << "their certificates were issued elsewhere";
    expectSound();
}

TEST_F(PastTrainingList, KnownPeopleStayAsTheyAre) {
    const auto an = setting.person(u"Nguyễn Văn An"_s);
    ASSIGN_GOOD(auto record, find(setting.connection(), an));
    record->birth = PartialDate::of(QDate(1979, 5, 4));
    ASSERT_GOOD(editPerson(setting.database(), *record));
    const PastTrainingPlan list = plan({two[0]});
    EXPECT_EQ(list.rows[0].verdict, ListVerdict::taken) << said(list.rows[0]);
    EXPECT_FALSE(list.rows[0].newPerson);
    apply(list);
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM person"_s), 1);
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM membership WHERE position = 'Chuyên viên'"_s), 1);
}

TEST_F(PastTrainingList, RefusesByCellAndDoubtsWhatIsOpen) {
    const QString an = u"|Nguyễn Văn An|04/05/1979|Xã Hảo Đước|Công chức|"_s;
    const PastTrainingPlan list = plan({
        u"1"_s + an + u"Lớp 1|Chương trình lạ|12/6/2023|Đạt||"_s,
        u"2"_s + an + u"Lớp 1|CDS|31/02/2023|Đạt||"_s,
        u"3"_s + an + u"Lớp 1|CDS|12/6/2023|tuyệt vời||"_s,
        u"4"_s + an + u"Lớp 1|CDS|tháng 12/2024|Đạt||"_s,
        u"5"_s + an + u"|CDS||Đạt||"_s,
        u"6|Lê Văn Cường|01/01/1990|Xã Hảo Đước||Lớp 2|CDS|12/6/2023|Đạt|07/GCN|"_s,
        u"7|Mai Văn Dũng|01/01/1991|Xã Hảo Đước||Lớp 2|CDS|12/6/2023|Đạt|07/GCN|"_s,
        u"8|Hồ Thị Em|01/01/1992|Xã Thái Bình||Lớp 2|CDS|12/6/2023|||"_s,
        u"9|Lê Văn Cường|01/01/1990|Xã Hảo Đước||Lớp 2|CDS|12/6/2023|Đạt|08/GCN|"_s,
    });
    ASSERT_EQ(list.rows.size(), 9u);
    const std::vector<ListVerdict> wanted{ListVerdict::refused, ListVerdict::refused,  ListVerdict::refused,
                                          ListVerdict::refused, ListVerdict::refused,  ListVerdict::taken,
                                          ListVerdict::refused, ListVerdict::doubtful, ListVerdict::doubtful};
    for (size_t i = 0; i < wanted.size(); ++i)
        EXPECT_EQ(list.rows[i].verdict, wanted[i]) << i << ' ' << said(list.rows[i]);
    ASSERT_EQ(list.refused.size(), 6u);
    const std::vector<int> columns{6, 7, 8, 7, 7, 9};
    for (size_t i = 0; i < columns.size(); ++i) {
        EXPECT_EQ(list.refused[i].column, columns[i]) << list.refused[i].reason.toStdString();
        EXPECT_FALSE(list.refused[i].reason.isEmpty());
    }
}

TEST_F(PastTrainingList, AWholeFileIsOneClassAsTheOptionsSay) {
    header = u"TT|Họ và tên|Ngày sinh|Đơn vị"_s;
    options.className = u"Lớp bồi dưỡng CĐS"_s;
    options.course = u"CDS"_s;
    options.level = u"Cấp huyện"_s;
    options.people.sender = setting.department;
    options.from = QDate(2022, 9, 5);
    options.to = QDate(2022, 9, 7);
    const PastTrainingPlan list =
        plan({u"1|Nguyễn Văn An|1979|Xã Hảo Đước"_s, u"2|Trần Thị Bình|1980|Xã Hảo Đước"_s});
    for (const PlannedPast& row : list.rows) EXPECT_EQ(row.verdict, ListVerdict::taken) << said(row);
    apply(list);
    EXPECT_EQ(counted(2022), std::pair(qint64(2), qint64(2)));
    ASSIGN_GOOD(const TrainingClass held, classByCode(setting.connection(), u"CDS-20220905"_s));
    EXPECT_EQ(held.unit, setting.department);
    EXPECT_EQ(held.level, u"district"_s);
    EXPECT_EQ(held.ends, options.to);
}

// A class that is run here has marks of its own.
TEST_F(PastTrainingList, ClassesHeldHereAreNotWrittenOver) {
    TrainingClass own = setting.newClass(u"L1"_s);
    ASSERT_GOOD(addClass(setting.database(), own));
    const PastTrainingPlan list =
        plan({u"1|Nguyễn Văn An|04/05/1979|Xã Hảo Đước||L1|CDS|12/6/2023 - 13/6/2023|Đạt||"_s});
    EXPECT_EQ(list.rows[0].verdict, ListVerdict::refused);
    PastTraining forced = plan({two[0]}).past(u"x"_s);
    forced.classes[0] = own;
    EXPECT_FALSE(importPastTraining(setting.database(), forced));
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM person"_s), 0);
}

}  // namespace

}  // namespace taphuan
