#include "core/commands/undo_commands.h"
#include "core/commands/unit_reform.h"
#include "core/coverage/coverage.h"
#include "core/demo/demo.h"
#include "core/storage/check.h"
#include "core/storage/person_store.h"
#include "core/storage/select.h"
#include "tests/support/test_database.h"

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

const QDate reformDay(2025, 7, 1), today(2026, 11, 30);

// The demo of Tây Ninh, whose people stand where they stood before the reform.
class ReformOfDemo : public testing::Test {
  protected:
    void SetUp() override {
        DemoOptions demo;
        demo.people = 300;
        demo.open.markerFolder = folder_.filePath(u"replicas"_s);
        demo.open.dailyBackup = false;
        ASSERT_GOOD(makeDemo(place_.path(), demo));
        auto opened = Database::open(place_.path(), demo.open);
        ASSERT_TRUE(opened.database) << opened.error.text().toStdString();
        database_ = std::move(opened.database);
        options_.until = today;
    }

    CoverageQuery asked(int year, std::optional<QDate> geography) {
        CoverageQuery query;
        const auto plans = select<Plan>(database_->connection());
        query.plan = plans->front().id;
        query.years = {year};
        query.geography = geography;
        return query;
    }
    static QString number(const std::optional<qint64>& value) {
        return value ? QString::number(*value) : u"-"_s;
    }
    // Every row of a year's figures on a map.
    QStringList figures(int year, std::optional<QDate> geography) {
        QStringList all;
        Coverage coverage(database_->connection(), cache_, today);
        for (const CoverageBy by : {CoverageBy::unit, CoverageBy::level, CoverageBy::audience}) {
            CoverageQuery query = asked(year, geography);
            query.by = by;
            const auto table = coverage.table(query);
            EXPECT_TRUE(table) << (table ? "" : table.error().text().toStdString());
            for (const CoverageRow& row : table->rows)
                all << QStringList{row.target,
                                   row.unit.text(),
                                   row.unitName,
                                   row.level,
                                   row.audience,
                                   number(row.people),
                                   number(row.attendances),
                                   number(row.denominator),
                                   number(row.gap)}
                           .join(u'|');
        }
        return all;
    }
    // Who stands behind the figure of the province, or of a unit: trained, then missing.
    using People = std::pair<std::vector<qint64>, std::vector<qint64>>;
    People behind(int year, std::optional<QDate> geography, Id<Unit> unit = {}) {
        Coverage coverage(database_->connection(), cache_, today);
        CoverageQuery query = asked(year, geography);
        query.indicators = {indicator()};
        query.unit = unit;
        const auto found = coverage.behind(query);
        EXPECT_TRUE(found) << (found ? "" : found.error().text().toStdString());
        People people;
        for (const auto& [numbers, ids] :
             {std::pair(&found->trained, &people.first), std::pair(&found->missing, &people.second)})
            for (const int one : *numbers) ids->push_back(found->base->people->roots[size_t(one)]);
        std::sort(people.first.begin(), people.first.end());
        std::sort(people.second.begin(), people.second.end());
        return people;
    }
    Id<Indicator> indicator() {
        const auto found = selectOne<Indicator>(database_->connection(), u"WHERE t.code = 'TN-S4'"_s, {});
        EXPECT_TRUE(found && *found);
        return (*found)->id;
    }
    std::map<qint64, People> behindEveryUnit(int year, std::optional<QDate> geography) {
        Coverage coverage(database_->connection(), cache_, today);
        CoverageQuery query = asked(year, geography);
        query.indicators = {indicator()};
        const auto table = coverage.table(query);
        EXPECT_TRUE(table);
        std::map<qint64, People> people;
        for (const CoverageRow& row : table->rows)
            if (row.place == CoveragePlace::unit && row.people > 0)
                people[row.unit.value] = behind(year, geography, row.unit);
        return people;
    }
    QStringList findings() {
        const auto found = checkDatabase(database_->connection());
        EXPECT_TRUE(found);
        return found ? *found : QStringList();
    }
    qint64 unplaced() {
        PeopleFilter filter;
        filter.on = today;
        filter.unplaced = true;
        const auto found = countPeople(database_->connection(), filter);
        EXPECT_TRUE(found);
        return found ? *found : -1;
    }

    QTemporaryDir folder_;
    TestPlace place_{folder_};
    std::unique_ptr<Database> database_;
    CoverageCache cache_;
    ReformOptions options_;
};

}  // namespace

TEST_F(ReformOfDemo, NothingPastMovesAndBothMapsHaveTheSamePeople) {
    const std::optional<QDate> asWas, before = reformDay.addDays(-1), after = today;
    ASSERT_EQ(findings(), QStringList());
    const auto everything = [&] {
        QStringList all;
        for (const int year : {2023, 2024, 2025})
            for (const auto& map : {asWas, before, after}) all << figures(year, map);
        return all;
    };
    const QStringList whole = everything();
    const QStringList of2024 = figures(2024, asWas) + figures(2024, before);
    const auto names2024 = behindEveryUnit(2024, asWas);
    const People all2025 = behind(2025, before);
    const qint64 waitingBefore = unplaced();
    ASSERT_GT(names2024.size(), 20u);
    ASSERT_FALSE(all2025.first.empty());

    ASSIGN_GOOD(const ReformDone done, applyReform(*database_, {}, options_));
    EXPECT_EQ(findings(), QStringList());
    EXPECT_GT(done.plan.decided(), 100);
    EXPECT_GT(done.plan.undecided(ReformFate::asked), 0);
    EXPECT_GT(done.plan.undecided(ReformFate::waiting), 0);
    const qint64 waiting = unplaced();
    EXPECT_LT(waiting, waitingBefore);
    EXPECT_EQ(waiting, done.plan.undecided(ReformFate::asked) + done.plan.undecided(ReformFate::waiting));
    EXPECT_EQ(figures(2024, asWas) + figures(2024, before), of2024);
    EXPECT_EQ(behindEveryUnit(2024, asWas), names2024);
    EXPECT_EQ(behind(2025, before), all2025);
    EXPECT_EQ(behind(2025, asWas), all2025);
    EXPECT_EQ(behind(2025, after), all2025);

    // Later decisions carry on where it stopped.
    options_.rules = {{{}, {}, {}}};
    ASSIGN_GOOD(const ReformDone more, applyReform(*database_, {}, options_));
    EXPECT_GT(more.plan.decided(), 0);
    EXPECT_EQ(behind(2025, after), all2025);
    EXPECT_EQ(figures(2024, asWas) + figures(2024, before), of2024);
    ASSIGN_GOOD(const ReformDone again, applyReform(*database_, {}, options_));
    EXPECT_EQ(again.committed.seq, 0);

    ASSERT_GOOD(undoOperation(*database_, more.committed.name));
    ASSIGN_GOOD(const Undone undone, undoOperation(*database_, done.committed.name));
    EXPECT_TRUE(undone.kept.empty());
    EXPECT_EQ(findings(), QStringList());
    EXPECT_EQ(everything(), whole);
    EXPECT_EQ(unplaced(), waitingBefore);
}

}  // namespace taphuan
