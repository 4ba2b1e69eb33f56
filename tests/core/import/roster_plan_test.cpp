#include "core/import/roster_plan.h"

#include "core/commands/undo_commands.h"
#include "core/storage/check.h"
#include "core/storage/data_list_store.h"
#include "core/tables/read_workbook.h"
#include "core/tables/write_workbook.h"
#include "tests/support/people_sheet.h"
#include "tests/support/roster_setting.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class RosterListFile : public testing::Test {
  protected:
    RosterListFile() {
        options.people.today = setting.today;
        options.people.sender = setting.province;
    }
    RosterPlan planOf(const Workbook& workbook) {
        auto made = planRoster(setting.connection(), workbook, u"test"_s, options);
        EXPECT_TRUE(made) << (made ? "" : made.error().text().toStdString());
        return made ? std::move(made).value() : RosterPlan();
    }
    RosterPlan plan(std::vector<QString> lines) {
        std::vector<QStringList> rows{header.split(u'|')};
        for (const QString& line : lines) rows.push_back(line.split(u'|'));
        return planOf(sheetOf(rows));
    }
    ImportedRoster apply(const RosterPlan& made) {
        RosterList list = made.list(u"ds.xlsx"_s);
        list.people.batch.list = DataList{{}, u"ds.xlsx"_s, {}, {}, {}, LegalBasis::law, {}, 0};
        auto done = importRoster(*setting, list);
        EXPECT_TRUE(done) << (done ? "" : done.error().text().toStdString());
        return done ? std::move(done).value() : ImportedRoster();
    }
    static std::string verdicts(const RosterPlan& made) {
        QStringList words;
        for (const PlannedMember& row : made.rows)
            words << QString(row.isNew()                        ? u"new"_s
                             : row.isChange()                   ? u"changed"_s
                             : row.verdict == ListVerdict::same ? u"same"_s
                             : row.verdict == ListVerdict::doubtful
                                 ? QString(u"doubtful "_s + row.reasons.join(u"; "_s))
                                 : QString(u"refused "_s + row.reasons.join(u"; "_s)));
        return words.join(u", "_s).toStdString();
    }

    RosterSetting setting;
    RosterListOptions options;
    QString header =
        u"TT|Họ và tên|Ngày sinh|CCCD|Chức vụ|Đơn vị|Mạng lưới|Vai trò|Số quyết định|Ngày quyết định|Từ ngày|"
        "Đến ngày"_s;
    const std::vector<QString> three{
        u"1|Nguyễn Văn An|04/05/1979|072079000001|Công chức|Xã Hảo Đước|Mạng lưới CĐS|Tổ trưởng|12/QĐ-UBND|"
        "28/12/2023|01/01/2024|"_s,
        u"2|Trần Thị Bình|05/06/1980|072180000002|Công chức|UBND xã Hảo Đước|Mạng lưới chuyển đổi số|Thành "
        u"viên|"
        "12/QĐ-UBND|28/12/2023|01/01/2024|31/03/2024"_s,
        u"3|Nguyễn Văn An|04/05/1979|072079000001|Công chức|Xã Hảo Đước|Nhân sự phụ trách CĐS||13/QĐ-UBND|"
        "28/12/2023||"_s,
    };
};

TEST_F(RosterListFile, BringsPeopleAndEntriesOnce) {
    const RosterPlan list = plan(three);
    EXPECT_EQ(verdicts(list), "new, new, new");
    EXPECT_EQ(list.newPeople(), 2);
    const ImportedRoster done = apply(list);
    EXPECT_EQ(done.added, 3);
    const auto lines = setting.lines();
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].kindCode, u"in_charge"_s);
    EXPECT_EQ(lines[0].member.validFrom, QDate(2023, 12, 28)) << "from the day of the act";
    EXPECT_EQ(lines[1].member.person, lines[0].member.person);
    EXPECT_EQ(lines[1].member.role, u"Tổ trưởng"_s);
    EXPECT_EQ(lines[1].member.decision, u"12/QĐ-UBND"_s);
    EXPECT_EQ(lines[1].unitName, u"Xã Hảo Đước"_s);
    EXPECT_EQ(lines[2].member.validTo, QDate(2024, 4, 1)) << "the last day is theirs";
    ASSIGN_GOOD(const auto lists, listDataLists(setting.connection()));
    EXPECT_EQ(lists.size(), 1u);
    ASSIGN_GOOD(const QStringList findings, checkDatabase(setting.connection()));
    EXPECT_TRUE(findings.isEmpty()) << findings.join(u'\n').toStdString();

    const RosterPlan again = plan(three);
    EXPECT_EQ(verdicts(again), "same, same, same");
    EXPECT_TRUE(again.list({}).entries.empty());
    EXPECT_FALSE(importRoster(*setting, again.list({})).ok());

    ASSERT_GOOD(undoOperation(*setting, done.committed.name));
    EXPECT_TRUE(setting.lines().empty());
    ASSIGN_GOOD(const qint64 people, setting.connection().number(u"SELECT count(*) FROM person"_s));
    EXPECT_EQ(people, 0);
}

TEST_F(RosterListFile, AChangedRowWritesOverWhatItSays) {
    apply(plan(three));
    const RosterPlan changed =
        plan({u"1|Nguyễn Văn An|04/05/1979|072079000001||Xã Hảo Đước|network|Tổ phó||||31/12/2024"_s});
    ASSERT_EQ(verdicts(changed), "changed");
    QStringList changes;
    for (const FieldChange& change : changed.rows.front().changes)
        changes << change.field + u": "_s + change.from + u" > "_s + change.to;
    EXPECT_EQ(changes.join(u", "_s), u"role: Tổ trưởng > Tổ phó, until:  > 31/12/2024"_s);
    EXPECT_EQ(apply(changed).changed, 1);
    const auto lines = setting.lines();
    EXPECT_EQ(lines[1].member.role, u"Tổ phó"_s);
    EXPECT_EQ(lines[1].member.decision, u"12/QĐ-UBND"_s) << "an empty cell changes nothing";
    EXPECT_EQ(lines[1].member.validFrom, QDate(2024, 1, 1));
    // After the entry has ended, the same row is a new one.
    const RosterPlan later =
        plan({u"1|Nguyễn Văn An|04/05/1979|072079000001||Xã Hảo Đước|network|Tổ phó|||01/01/2025|"_s});
    EXPECT_EQ(verdicts(later), "new");
}

TEST_F(RosterListFile, SaysWhyARowIsNotTaken) {
    const RosterPlan list = plan({
        u"1|Lê Văn Cường|06/07/1981|||Xã Hảo Đước|Đội bóng||||||"_s,
        u"2|Lê Văn Cường|06/07/1981|||Xã Hảo Đước|||||||"_s,
        u"3|Lê Văn Cường|06/07/1981|||Xã Hảo Đước|network||||hôm qua|"_s,
        u"4|Lê Văn Cường|06/07/1981|||Xã Hảo Đước|network||||01/02/2024|01/01/2024"_s,
        u"5|Lê Văn Cường|06/07/1981|||Xã Hảo Đước|network|||31/12/2030||"_s,
    });
    ASSERT_EQ(list.rows.size(), 5u);
    for (const PlannedMember& row : list.rows) EXPECT_EQ(row.verdict, ListVerdict::refused) << row.source.row;
    ASSERT_EQ(list.refused.size(), 5u);
    const int kindColumn = 6, sinceColumn = 10, untilColumn = 11, decidedColumn = 9;
    EXPECT_EQ(list.refused[0].column, kindColumn);
    EXPECT_TRUE(list.refused[0].reason.contains(u"Đội bóng"_s));
    EXPECT_EQ(list.refused[1].column, kindColumn);
    EXPECT_EQ(list.refused[2].column, sinceColumn);
    EXPECT_EQ(list.refused[3].column, untilColumn);
    EXPECT_EQ(list.refused[4].column, decidedColumn);
    EXPECT_TRUE(list.list({}).entries.empty());
}

TEST_F(RosterListFile, OnePersonInChargeOrTheOneBeforeGivesWay) {
    const Id<Person> dung = setting.person(u"Phạm Văn Dũng"_s, setting.thaiBinh);
    setting.added(setting.entry("in_charge", dung, setting.thaiBinh, QDate(2023, 1, 1)));
    options.kind = setting.kind("in_charge").id;
    const std::vector<QString> two{
        u"1|Lê Văn Cường|06/07/1981|||Xã Thái Bình|||||01/06/2024|"_s,
        u"2|Đỗ Thị Hoa|06/08/1982|||Xã Thái Bình|||||01/06/2024|"_s,
    };
    const RosterPlan refusedOnes = plan(two);
    ASSERT_EQ(countOf(refusedOnes.rows, ListVerdict::doubtful), 2) << verdicts(refusedOnes);
    EXPECT_TRUE(refusedOnes.rows[0].reasons.front().contains(u"Phạm Văn Dũng"_s));

    options.replacing = Replacing::yes;
    const RosterPlan replacing = plan(two);
    EXPECT_EQ(replacing.added(), 1) << verdicts(replacing);
    EXPECT_EQ(countOf(replacing.rows, ListVerdict::doubtful), 1) << "two rows for one place";
    const ImportedRoster done = apply(replacing);
    EXPECT_EQ(done.added, 1);
    EXPECT_EQ(done.ended, 1);
    EXPECT_TRUE(setting.place("in_charge", setting.thaiBinh, QDate(2024, 6, 2)).isInOrder());
    ASSERT_GOOD(undoOperation(*setting, done.committed.name));
    EXPECT_EQ(setting.lines().front().fullName, u"Phạm Văn Dũng"_s);
    EXPECT_FALSE(setting.lines().front().member.validTo.isValid());
}

TEST_F(RosterListFile, TheUnitServedNeedNotBeTheirOwn) {
    header = u"TT|Họ và tên|Ngày sinh|Chức vụ|Đơn vị|Địa bàn phụ trách|Từ ngày"_s;
    options.kind = setting.kind("network").id;
    const RosterPlan list = plan({u"1|Lê Văn Cường|06/07/1981|Chuyên viên|Sở Y tế|Xã Hảo Đước|01/02/2024"_s,
                                  u"2|Đỗ Thị Hoa|06/08/1982|Chuyên viên|Sở Y tế|Xã Không Có|01/02/2024"_s});
    EXPECT_TRUE(list.rows[0].isNew()) << verdicts(list);
    EXPECT_EQ(list.rows[1].verdict, ListVerdict::refused);
    apply(list);
    const auto lines = setting.lines();
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines.front().unitName, u"Xã Hảo Đước"_s);
    EXPECT_EQ(lines.front().workUnit, u"Sở Y tế"_s);
}

// The commune of the day is meant; one without a day is the one that is there now.
TEST_F(RosterListFile, UnitsAreThoseOfTheRowsDay) {
    setting.today = QDate(2025, 10, 1);
    options.people.today = setting.today;
    options.kind = setting.kind("network").id;
    header = u"TT|Họ và tên|Ngày sinh|Chức vụ|Đơn vị|Từ ngày"_s;
    const RosterPlan list = plan({u"1|Lê Văn Cường|06/07/1981|Công chức|Xã Hảo Đước|01/02/2024"_s,
                                  u"2|Đỗ Thị Hoa|06/08/1982|Công chức|Xã Hảo Bình|01/08/2025"_s,
                                  u"3|Lý Văn Sáu|06/08/1983|Công chức|Xã Hảo Bình|01/02/2024"_s,
                                  u"4|Hồ Thị Bảy|06/08/1984|Công chức|Xã Thái Bình|"_s});
    EXPECT_TRUE(list.rows[0].isNew()) << verdicts(list);
    EXPECT_EQ(list.rows[0].member.unit, setting.haoDuoc);
    EXPECT_TRUE(list.rows[1].isNew()) << verdicts(list);
    EXPECT_EQ(list.rows[1].member.unit, setting.newCommune);
    EXPECT_EQ(list.rows[2].verdict, ListVerdict::refused) << verdicts(list);
    EXPECT_EQ(list.rows[3].member.unit, setting.newCommune) << verdicts(list);
}

TEST_F(RosterListFile, KnownPeopleStayAsTheyAre) {
    const Id<Person> an = setting.person(u"Nguyễn Văn An"_s, setting.thaiBinh, u"072079000001"_s);
    const RosterPlan list = plan(three);
    EXPECT_EQ(list.newPeople(), 1);
    apply(list);
    RosterFilter theirs;
    theirs.person = an;
    ASSERT_EQ(setting.lines(theirs).size(), 2u);
    EXPECT_EQ(setting.lines(theirs).front().workUnit, u"Xã Thái Bình"_s);
    EXPECT_EQ(setting.lines(theirs).front().unitName, u"Xã Hảo Đước"_s);
}

TEST_F(RosterListFile, ReadsARealFile) {
    TableSheet sheet;
    sheet.name = u"Danh sách"_s;
    sheet.titleLines = {u"UBND TỈNH TÂY NINH"_s, u"DANH SÁCH ĐỘI ỨNG CỨU SỰ CỐ"_s};
    sheet.headers =
        u"STT|Họ và tên|Số CCCD|Đơn vị công tác|Chức vụ|Nhiệm vụ|Quyết định số|Ngày ký"_s.split(u'|');
    for (const QString& line :
         {u"1|Lê Văn Cường|072081000003|Sở Y tế|Chuyên viên|Đội trưởng|45/QĐ-UBND|02/01/2024"_s,
          u"2|Đỗ Thị Hoa|072182000004|Sở Tư pháp|Chuyên viên|Thành viên|45/QĐ-UBND|02/01/2024"_s}) {
        sheet.rows.emplace_back();
        for (const QString& text : line.split(u'|')) sheet.rows.back().push_back(Cell::ofText(text));
    }
    const QString path = setting.folder.filePath(u"doi-ung-cuu.xlsx"_s);
    ASSERT_GOOD(writeXlsx(path, {sheet}));
    ASSIGN_GOOD(const Workbook workbook, readWorkbook(path));
    options.kind = setting.kind("incident_response").id;
    const RosterPlan list = planOf(workbook);
    EXPECT_EQ(verdicts(list), "new, new");
    EXPECT_EQ(apply(list).added, 2);
    const auto lines = setting.lines();
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].unitName, u"Sở Tư pháp"_s);
    EXPECT_EQ(lines[1].member.role, u"Đội trưởng"_s);
}

TEST_F(RosterListFile, ReadsTheListsAtHandWithoutFallingOver) {
    options.kind = setting.kind("network").id;
    int read = 0;
    QDir folder(QStringView(TAPHUAN_SOURCE_DIR).toString() + u"/tests/data/samples"_s);
    for (const QString& name : folder.entryList(QDir::Files)) {
        const auto workbook = readWorkbook(folder.filePath(name));
        if (!workbook) continue;
        const auto made = planRoster(setting.connection(), *workbook, name, options);
        if (!made) continue;
        ++read;
        for (const PlannedMember& row : made->rows)
            EXPECT_EQ(row.verdict == ListVerdict::doubtful || row.verdict == ListVerdict::refused,
                      !row.reasons.isEmpty())
                << name.toStdString() << ' ' << row.source.row;
    }
    EXPECT_GE(read, 3);
}

}  // namespace
}  // namespace taphuan
