#include "core/commands/people_commands.h"
#include "core/commands/undo_commands.h"
#include "core/storage/check.h"
#include "core/storage/select.h"
#include "tests/support/people_setting.h"

namespace taphuan {
namespace {

const QString listOf48 = QStringLiteral("cu-hoc-vien-huyen-chau-thanh.xlsx");
const QString listOf30 = QStringLiteral("danh-sach-can-bo-so-tttt.csv");

// What was read from the spreadsheet's own XML, by other means than the program's.
std::vector<QStringList> expectedPeople() {
    QFile file(PeopleSetting::dataPath(QStringLiteral("expected_people.csv")));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    std::vector<QStringList> people;
    for (const QString& line : lines) people.push_back(line.split(u','));
    return people;
}

// The same fields of what a plan would write.
std::vector<QStringList> plannedPeople(const ImportPlan& plan) {
    std::vector<QStringList> people;
    for (const PlannedRow& row : plan.rows) {
        const Person& person = row.entry.person;
        people.push_back({QString::number(row.source.row + 1), person.fullName, person.birth.iso(),
                          enumText(person.sex), person.nationalId,
                          row.entry.membership ? row.entry.membership->position : QString(), row.unit,
                          person.phone});
    }
    return people;
}

std::string text(const QStringList& fields) {
    return fields.join(u'|').toStdString();
}

qint64 countOf(PeopleSetting& setting, const QString& table) {
    const auto count = setting.connection().number(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table));
    return count ? *count : -1;
}

TEST(PeopleImport, Reads48PeopleAndNothingElse) {
    PeopleSetting setting;
    setting.addAgencies();
    ASSIGN_GOOD(const auto plan, setting.planSample(listOf48, setting.from(setting.district)));
    EXPECT_EQ(plan.table.headerFirstRow, 6);
    EXPECT_EQ(plan.table.columns.value(QStringLiteral("full_name"), -1), 1);
    EXPECT_EQ(plan.table.columns.value(QStringLiteral("birth_male"), -1), 2);
    EXPECT_EQ(plan.table.columns.value(QStringLiteral("birth_female"), -1), 3);
    EXPECT_EQ(plan.table.columns.value(QStringLiteral("national_id"), -1), 4);
    EXPECT_EQ(plan.count(RowVerdict::added), 48);
    EXPECT_TRUE(plan.allAccepted());
    const auto expected = expectedPeople();
    const auto planned = plannedPeople(plan);
    ASSERT_EQ(planned.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) EXPECT_EQ(text(planned[i]), text(expected[i]));
    QStringList leftOut;
    for (const LeftOutRow& row : plan.table.leftOut) leftOut << row.text;
    EXPECT_EQ(leftOut.size(), 5) << leftOut.join(u'\n').toStdString();
    EXPECT_TRUE(plan.withoutAudience.empty());
}

TEST(PeopleImport, FindsUnitsUnderTheSenderFirst) {
    PeopleSetting setting;
    setting.addAgencies();
    ASSIGN_GOOD(const auto plan, setting.planSample(listOf48, setting.from(setting.district)));
    QSet<RowId> units;
    for (const PlannedRow& row : plan.rows) units.insert(row.entry.membership->unit);
    EXPECT_EQ(units, (QSet<RowId>{setting.office, setting.haoDuoc, setting.thaiBinh, setting.town}));
    // Where nobody says whose list it is, a name that two units bear is open.
    ASSIGN_GOOD(const auto open, setting.planSample(listOf48, setting.from({})));
    EXPECT_EQ(open.count(RowVerdict::doubtful), 16 + 8);
    ASSERT_EQ(open.openUnits.size(), 2u);
    EXPECT_EQ(open.openUnits[0].candidates.size(), 2u);
}

TEST(PeopleImport, WarnsByCell) {
    PeopleSetting setting;
    setting.addAgencies();
    ASSIGN_GOOD(const auto plan, setting.planSample(listOf48, setting.from(setting.district)));
    int zeros = 0, yearOnly = 0;
    for (const CellNote& note : plan.warnings) {
        if (note.column == 4 && note.reason.startsWith(QStringLiteral("Thiếu số 0"))) ++zeros;
        if (note.reason == QStringLiteral("Chỉ có năm sinh")) ++yearOnly;
        EXPECT_FALSE(note.value.contains(QStringLiteral("070683"))) << note.value.toStdString();
    }
    EXPECT_EQ(zeros, 8);
    int expectedYears = 0;
    for (const QStringList& person : expectedPeople()) expectedYears += person[2].size() == 4 ? 1 : 0;
    EXPECT_EQ(yearOnly, expectedYears);
}

TEST(PeopleImport, KeepsUnknownOfficesAsPartsOfTheSenderWithoutACatalogueOfAgencies) {
    PeopleSetting setting;
    ASSIGN_GOOD(const auto plan, setting.planSample(listOf48, setting.from(setting.district)));
    EXPECT_EQ(plan.count(RowVerdict::added), 48);
    const Membership& first = *plan.rows.front().entry.membership;
    EXPECT_EQ(first.unit, setting.district);
    EXPECT_EQ(first.department, QStringLiteral("Văn phòng HĐND và UBND huyện"));
}

TEST(PeopleImport, ReadsTheListWithSemicolons) {
    PeopleSetting setting;
    setting.addAgencies();
    ASSIGN_GOOD(const auto plan, setting.planSample(listOf30, setting.from(setting.province)));
    EXPECT_EQ(plan.count(RowVerdict::added), 30);
    // Two numbers begin with 095, which no network uses any more.
    ASSERT_EQ(plan.warnings.size(), 2u);
    for (const CellNote& note : plan.warnings)
        EXPECT_EQ(note.column, plan.table.columns.value(QStringLiteral("phone")));
    EXPECT_EQ(plan.rows[8].entry.person.fullName, QStringLiteral("Ngô Minh Hiếu"));
    for (const PlannedRow& row : plan.rows) {
        EXPECT_EQ(row.entry.membership->unit, setting.department);
        EXPECT_TRUE(row.entry.person.birth.isFull());
        EXPECT_NE(row.entry.person.sex, Sex::unknown);
    }
}

TEST(PeopleImport, FindsUnitsThatAreNoMoreAndSaysSo) {
    PeopleSetting setting;
    setting.addAgencies();
    setting.endDepartment(QDate(2023, 3, 1));
    ASSIGN_GOOD(const auto plan, setting.planSample(listOf30, setting.from(setting.province)));
    EXPECT_EQ(plan.count(RowVerdict::added), 30);
    EXPECT_EQ(plan.rows[0].entry.membership->unit, setting.department);
    EXPECT_EQ(plan.warnings.back().value, QStringLiteral("Sở Thông tin và Truyền thông"));
}

TEST(PeopleImport, AppliesOnceAndFindsThemTheSameAgain) {
    PeopleSetting setting;
    setting.addAgencies();
    ASSIGN_GOOD(const auto plan, setting.planSample(listOf48, setting.from(setting.district)));
    EXPECT_EQ(countOf(setting, QStringLiteral("person")), 0);
    ASSIGN_GOOD(const Committed committed, applyPeople(*setting, plan.batch(listOf48)));
    EXPECT_EQ(countOf(setting, QStringLiteral("person")), 48);
    EXPECT_EQ(countOf(setting, QStringLiteral("membership")), 48);
    EXPECT_EQ(countOf(setting, QStringLiteral("person_audience")), 48);
    ASSIGN_GOOD(const auto again, setting.planSample(listOf48, setting.from(setting.district)));
    EXPECT_EQ(again.count(RowVerdict::same), 48);
    EXPECT_TRUE(again.batch(listOf48).people.empty());
    ASSIGN_GOOD(const auto nothing, applyPeople(*setting, again.batch(listOf48)));
    EXPECT_EQ(nothing.seq, 0);
    ASSIGN_GOOD(const auto undone, undoOperation(*setting, committed.name));
    EXPECT_TRUE(undone.kept.empty());
    EXPECT_EQ(countOf(setting, QStringLiteral("person")), 0);
    EXPECT_EQ(countOf(setting, QStringLiteral("membership")), 0);
    EXPECT_EQ(countOf(setting, QStringLiteral("person_find")), 0);
    ASSIGN_GOOD(const auto findings, checkDatabase(setting.connection()));
    EXPECT_TRUE(findings.empty());
}

TEST(PeopleImport, StopsWhenAskedAndLeavesEverythingAsItWas) {
    PeopleSetting setting;
    setting.addAgencies();
    const auto until = [](qint64 last) { return [last](qint64 done) { return done < last; }; };
    ASSIGN_GOOD(const auto workbook, readWorkbook(PeopleSetting::samplePath(listOf48)));
    const PeopleImportOptions options = setting.from(setting.district);
    ASSIGN_GOOD(const auto table, readPeopleTable(workbook, listOf48, options.today));
    EXPECT_FALSE(planPeople(setting.connection(), table, options, until(7)).ok());
    ASSIGN_GOOD(const auto plan, planPeople(setting.connection(), table, options, until(49)));
    EXPECT_FALSE(applyPeople(*setting, plan.batch(listOf48), until(7)).ok());
    EXPECT_EQ(countOf(setting, QStringLiteral("person")), 0);
    ASSERT_GOOD(applyPeople(*setting, plan.batch(listOf48), until(49)));
    EXPECT_EQ(countOf(setting, QStringLiteral("person")), 48);
}

}  // namespace
}  // namespace taphuan
