// What keeping identity and telephone numbers under the database's key costs the import of a list of 100,000
// people. The program has no way to import without it, so the work itself is timed apart: sealing both
// numbers of everybody, their keyed digests, once to look the row up and once to store them, and the rows of
// person_number with their index, as one transaction down to the disk. Compared to the whole import (the file
// read, its rows compared with the register, all written) less that work. Plain columns would have indexes of
// their own to fill, which the comparison leaves out: the true ratio is lower. At most 0.15.
#include "core/commands/perform.h"
#include "core/demo/demo_people.h"
#include "core/import/people_plan.h"
#include "core/import/province_setup.h"
#include "core/storage/person_numbers.h"
#include "core/storage/unit_store.h"
#include "core/tables/read_workbook.h"
#include "core/tables/write_workbook.h"
#include "tests/bench/figures.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <map>

namespace taphuan {

namespace {

constexpr int listed = 100'000;
const QDate importDay(2025, 11, 12);

class LongList {
  public:
    LongList() {
        const auto database = province(QStringLiteral("units"));
        const auto units = withOwnNames(must(unitTree(database->connection(), {}, importDay)));
        DemoRandom random(2022);
        TableSheet sheet{QStringLiteral("Danh sách"),
                         {},
                         {QStringLiteral("Họ và tên"), QStringLiteral("Ngày sinh"), QStringLiteral("CCCD"),
                          QStringLiteral("Chức vụ"), QStringLiteral("Đơn vị"), QStringLiteral("Điện thoại")},
                         {CellFormat::text, CellFormat::date},
                         {}};
        for (int i = 0; i < listed; ++i) {
            const Person person = demoPerson(random, i);
            const UnitNode& unit = units[size_t(random.below(int(units.size())))];
            sheet.rows.push_back({Cell::ofText(person.fullName), Cell::ofText(person.birth.vietnamese()),
                                  Cell::ofText(person.nationalId),
                                  Cell::ofText(demoPosition(random, QStringLiteral("official"), unit.kind)),
                                  Cell::ofText(unit.version.name), Cell::ofText(person.phone)});
        }
        must(writeXlsx(path(), {sheet}));
    }

    std::unique_ptr<Database> province(const QString& name) const {
        OpenOptions options;
        options.dailyBackup = false;
        options.markerFolder = folder_.filePath(QStringLiteral("marks"));
        auto database = must(Database::create(folder_.filePath(name + QStringLiteral(".taphuan")), options));
        must(setUpProvince(*database, QStringLiteral("tay_ninh")));
        return database;
    }
    // The list as people bring it in; milliseconds.
    double import(Database& database, PeopleBatch& batch) const {
        QElapsedTimer timer;
        timer.start();
        PeopleTable table = must(readPeopleTable(must(readWorkbook(path())), path(), importDay));
        PeopleImportOptions options;
        options.today = importDay;
        const ImportPlan plan = must(planPeople(database.connection(), std::move(table), options));
        if (plan.count(RowVerdict::added) != listed)
            giveUp(refused(QStringLiteral("%1 rows would be taken").arg(plan.count(RowVerdict::added)),
                           plan.openUnits.empty() ? QString() : plan.openUnits.front().text));
        batch = plan.batch(QStringLiteral("danh-sach.xlsx"));
        must(applyPeople(database, batch));
        return double(timer.nsecsElapsed()) / 1e6;
    }

  private:
    // Those whose name is no other's: the list's rows are all taken.
    static std::vector<UnitNode> withOwnNames(const std::vector<UnitNode>& all) {
        std::map<QString, int> bearers;
        for (const UnitNode& unit : all) ++bearers[unit.version.name];
        std::vector<UnitNode> own;
        for (const UnitNode& unit : all)
            if (bearers[unit.version.name] == 1) own.push_back(unit);
        return own;
    }
    QString path() const { return folder_.filePath(QStringLiteral("danh-sach.xlsx")); }
    QTemporaryDir folder_;
};

// All that the key has to do with these people; milliseconds.
double seal(Database& database, const PeopleBatch& batch) {
    const EntitySchema& schema = schemaOf(Entity::person);
    QElapsedTimer timer;
    timer.start();
    must(perform(database, {QStringLiteral("bench"), QStringLiteral("bench")},
                 [&](Transaction& transaction) -> Status {
                     Connection& db = transaction.connection();
                     Unit unit;  // a transaction that changes nothing writes nothing
                     TAPHUAN_TRY(transaction.insert(unit));
                     quint32 counter = 0;
                     for (const PersonEntry& entry : batch.people) {
                         Person person = entry.person;
                         person.id = Id<Person>(RowId::of(unit.id.replica(), counter += 3));
                         const Values values = valuesOf(person);
                         for (size_t i = 0; i < values.size(); ++i)
                             if (schema.fields[i].sealed)
                                 benchmark::DoNotOptimize(
                                     must(sealedValue(db, schema, int(i), person.id, values[i])));
                         benchmark::DoNotOptimize(must(numbersOf(db, person)));  // to look the row up
                         TAPHUAN_TRY(addNumbers(db, person));
                     }
                     return {};
                 }));
    return double(timer.nsecsElapsed()) / 1e6;
}

void sealingOfAnImport(benchmark::State& state) {
    const LongList list;
    Samples whole, share, ratio;
    int round = 0;
    size_t brought = 0;
    for (auto _ : state) {
        PeopleBatch batch;
        const double imported = list.import(*list.province(QStringLiteral("import%1").arg(round)), batch);
        const double sealed = seal(*list.province(QStringLiteral("seal%1").arg(round++)), batch);
        brought = batch.people.size();
        whole.add(imported);
        share.add(sealed);
        ratio.add(sealed / (imported - sealed));
    }
    state.counters["people"] = double(brought);
    state.counters["import_ms"] = whole.percentile(0.5);
    state.counters["sealing_ms"] = share.percentile(0.5);
    state.counters["ratio"] = ratio.percentile(0.5);
    state.counters["ratio_least"] = ratio.percentile(0);
    state.counters["ratio_most"] = ratio.percentile(1);
}
BENCHMARK(sealingOfAnImport)->Iterations(3)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace taphuan
