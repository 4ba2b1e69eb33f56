#include "core/commands/people_commands.h"
#include "core/commands/qualification_commands.h"
#include "core/commands/undo_commands.h"
#include "core/domain/qualification_words.h"
#include "core/storage/person_store.h"
#include "core/storage/select.h"
#include "tests/support/people_setting.h"
#include "tests/support/people_sheet.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class QualificationImport : public ::testing::Test {
  protected:
    ImportPlan plan(const QStringList& rows) {
        std::vector<QStringList> cells{
            u"STT|Họ và tên|Ngày sinh|Chức vụ|Đơn vị|Trình độ chuyên môn|Chuyên ngành|Trình độ CNTT|Chứng "
            u"chỉ "
            "tin học"_s.split(u'|')};
        for (const QString& row : rows) cells.push_back(row.split(u'|'));
        auto planned = setting.planWorkbook(sheetOf(cells), setting.from(setting.district));
        EXPECT_TRUE(planned.ok()) << (planned ? "" : planned.error().text().toStdString());
        return planned ? std::move(planned).value() : ImportPlan();
    }
    Committed apply(const ImportPlan& planned) {
        const auto done = applyPeople(*setting, planned.batch(u"danh-sach.xlsx"_s));
        EXPECT_TRUE(done.ok()) << (done ? "" : done.error().text().toStdString());
        return done ? *done : Committed();
    }
    QString stored() {
        QStringList titles;
        const auto all = select<Qualification>(setting.connection(), u"ORDER BY t.id"_s);
        for (const Qualification& one : *all) titles << titleOf(one);
        return titles.join(u"; "_s);
    }

    PeopleSetting setting;
    const QString an = u"1|Nguyễn Văn An|05/04/1979|Chuyên viên|Xã Hảo Đước|Đại học|Kế toán|Không|CC A"_s;
    const QString binh = u"2|Trần Thị Bình|06/05/1980|Công chức|Xã Thái Bình|ĐH|CNTT|x|"_s;
};

TEST_F(QualificationImport, IsOneUndoableOperationAndTwiceChangesNothing) {
    const ImportPlan first = plan({an, binh});
    EXPECT_TRUE(first.table.columns.contains(u"it_degree"_s));
    EXPECT_TRUE(first.table.columns.contains(u"it_skill"_s));
    EXPECT_TRUE(first.table.columns.contains(u"degree"_s));
    EXPECT_TRUE(first.table.columns.contains(u"speciality"_s));
    ASSERT_EQ(first.count(RowVerdict::added), 2);
    const Committed done = apply(first);
    EXPECT_EQ(stored(), u"Đại học, Kế toán; Tin học trình độ A; Đại học, Công nghệ thông tin"_s);
    EXPECT_EQ(plan({an, binh}).count(RowVerdict::same), 2);
    ASSERT_GOOD(undoOperation(*setting, done.name));
    EXPECT_EQ(stored(), QString());
}

TEST_F(QualificationImport, ShowsWhatAListTellsMore) {
    apply(plan({an, binh}));
    const ImportPlan told = plan(
        {u"1|Nguyễn Văn An|05/04/1979|Chuyên viên|Xã Hảo Đước|Đại học|Kế toán|ĐH CNTT|UDCNTT cơ bản"_s,
         u"2|Trần Thị Bình|06/05/1980|Công chức|Xã Thái Bình||||"_s});
    ASSERT_EQ(told.count(RowVerdict::changed), 1);
    EXPECT_EQ(told.count(RowVerdict::same), 1) << "an empty cell takes nothing away";
    const auto& changes = told.rows[0].changes;
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].field, u"qualification"_s);
    EXPECT_EQ(changes[0].from, u"Đại học, Kế toán; Tin học trình độ A"_s);
    EXPECT_EQ(changes[0].to,
              u"Đại học, Kế toán; Tin học trình độ A; Đại học, Công nghệ thông tin; Ứng dụng CNTT cơ bản"_s);
    const Committed done = apply(told);
    EXPECT_EQ(select<Qualification>(setting.connection())->size(), 5u);
    ASSERT_GOOD(undoOperation(*setting, done.name));
    EXPECT_EQ(select<Qualification>(setting.connection())->size(), 3u);
}

TEST_F(QualificationImport, WhatIsNotUnderstoodIsKeptAndSaid) {
    const QString odd = u"1|Nguyễn Văn An|05/04/1979|Chuyên viên|Xã Hảo Đước|12/12||Đang học|"_s;
    const ImportPlan planned = plan({odd});
    ASSERT_EQ(planned.count(RowVerdict::added), 1);
    EXPECT_EQ(planned.warnings.size(), 2u);
    apply(planned);
    EXPECT_EQ(stored(), u"12/12; Đang học"_s);
    EXPECT_EQ(plan({odd}).count(RowVerdict::same), 1);
}

TEST_F(QualificationImport, KnowsThoseOfAllRecordsOfAPerson) {
    apply(plan({an}));
    const auto people = select<Person>(setting.connection());
    ASSERT_EQ(people->size(), 1u);
    Person twin;
    twin.fullName = u"Nguyễn Văn Ân"_s;
    ASSERT_GOOD(addPerson(*setting, twin, std::nullopt));
    Qualification basic;
    basic.person = twin.id;
    basic.kind = QualificationKind::it_certificate;
    basic.level = QualificationLevel::basic;
    ASSERT_GOOD(saveQualification(*setting, basic));
    const QString told = u"1|Nguyễn Văn An|05/04/1979|Chuyên viên|Xã Hảo Đước||||UDCNTT cơ bản"_s;
    EXPECT_EQ(plan({told}).count(RowVerdict::changed), 1);
    ASSERT_GOOD(mergePeople(*setting, people->front().id, twin.id));
    EXPECT_EQ(plan({told}).count(RowVerdict::same), 1);
}

}  // namespace
}  // namespace taphuan
