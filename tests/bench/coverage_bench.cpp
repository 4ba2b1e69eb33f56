#include "core/commands/perform.h"
#include "core/coverage/coverage.h"
#include "tests/bench/figures.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <random>

namespace taphuan {

namespace {

constexpr int peopleCount = 100'000;
constexpr int seats = 40;
constexpr int indicatorCount = 5;
constexpr int firstYear = 2022, lastYear = 2025;

enum class Headcounts { all, someMissing };

// A province of 100,000 people in 9 districts, 94 communes and 150 agencies; every class has 40 people and
// counts for one of five indicators. Every unit declares its headcounts, or two of three do.
class Province {
  public:
    explicit Province(int classes, Headcounts headcounts = Headcounts::all) : headcounts_(headcounts) {
        OpenOptions options;
        options.dailyBackup = false;
        options.markerFolder = folder_.filePath(QStringLiteral("marks"));
        database_ = must(Database::create(folder_.filePath(QStringLiteral("data.taphuan")), options));
        write([&](Transaction& transaction) { addFrame(transaction); });
        write([&](Transaction& transaction) { addPeople(transaction); });
        write([&](Transaction& transaction) { addClasses(transaction, classes); });
    }

    Database& database() { return *database_; }
    CoverageQuery everything() const {
        CoverageQuery query;
        query.plan = plan_;
        for (int year = firstYear; year <= lastYear; ++year) query.years.push_back(year);
        return query;
    }
    // One more mark of training: what a clerk's work does to the base.
    void trainOneMore() {
        write([&](Transaction& transaction) {
            train(transaction, firstClass_, people_[size_t(next_++)], QDate(lastYear, 6, 1));
        });
    }

  private:
    template <class Body>
    void write(Body body) {
        must(perform(*database_, {QStringLiteral("bench"), QStringLiteral("bench")},
                     [&](Transaction& transaction) -> Status {
                         body(transaction);
                         return {};
                     }));
    }

    Id<Unit> addUnit(Transaction& transaction, const QString& code, Id<Unit> parent, const QString& level) {
        Unit unit;
        must(transaction.insert(unit));
        UnitVersion version;
        version.unit = unit.id;
        version.code = code;
        version.name = QStringLiteral("Đơn vị ") + code;
        version.level = level;
        version.parent = parent;
        must(transaction.insert(version));
        units_.push_back(unit.id);
        return unit.id;
    }

    void addFrame(Transaction& transaction) {
        const Id<Unit> province = addUnit(transaction, QStringLiteral("72"), {}, QStringLiteral("province"));
        std::vector<Id<Unit>> districts;
        for (int i = 0; i < 9; ++i)
            districts.push_back(
                addUnit(transaction, QString::number(700 + i), province, QStringLiteral("district")));
        for (int i = 0; i < 94; ++i)
            addUnit(transaction, QString::number(25000 + i), districts[size_t(i) % 9],
                    QStringLiteral("commune"));
        for (int i = 0; i < 150; ++i)
            addUnit(transaction, QStringLiteral("CQ%1").arg(i), i < 30 ? province : districts[size_t(i) % 9],
                    {});
        Audience official{{}, QStringLiteral("official"), QStringLiteral("official"), {}, {}};
        must(transaction.insert(official));
        audiences_.push_back(official.id);
        for (int i = 0; i < 4; ++i) {
            Audience audience{
                {}, QStringLiteral("a%1").arg(i), QStringLiteral("a%1").arg(i), {}, official.id};
            must(transaction.insert(audience));
            audiences_.push_back(audience.id);
        }
        Plan plan;
        plan.code = QStringLiteral("KH");
        plan.gsoCode = QStringLiteral("72");
        plan.yearFrom = firstYear;
        plan.yearTo = lastYear;
        must(transaction.insert(plan));
        plan_ = plan.id;
        for (int i = 0; i < indicatorCount; ++i) addIndicator(transaction, i);
    }

    void addIndicator(Transaction& transaction, int number) {
        Indicator indicator;
        indicator.plan = plan_;
        indicator.code = QStringLiteral("T%1").arg(number);
        indicator.measure = QStringLiteral("%");
        indicator.periodicity = number % 2 ? Periodicity::cumulative : Periodicity::annual;
        indicator.audience = audiences_[size_t(number)];
        must(transaction.insert(indicator));
        Target target{{}, indicator.id, lastYear, Operator::at_least, 80, {}, false, {}};
        must(transaction.insert(target));
        Course course;
        course.code = QStringLiteral("C%1").arg(number);
        must(transaction.insert(course));
        courses_.push_back(course.id);
        IndicatorCourse link{{}, indicator.id, course.id};
        must(transaction.insert(link));
        for (size_t i = 0; i < units_.size(); ++i) {
            if (headcounts_ == Headcounts::someMissing && i % 3 == 0) continue;
            Headcount headcount{{},
                                units_[i],
                                audiences_[size_t(number)],
                                QDate(firstYear, 1, 1),
                                1000,
                                QStringLiteral("declared")};
            must(transaction.insert(headcount));
        }
    }

    void addPeople(Transaction& transaction) {
        for (int i = 0; i < peopleCount; ++i) {
            Person person;
            person.fullName = QStringLiteral("Nguyễn Văn %1").arg(i);
            must(transaction.insert(person));
            people_.push_back(person.id);
            Membership membership;
            membership.person = person.id;
            membership.unit = units_[random_() % units_.size()];
            membership.isMain = true;
            must(transaction.insert(membership));
            PersonAudience belonging{{}, person.id, audiences_[random_() % audiences_.size()],
                                     {}, {},        QStringLiteral("list")};
            must(transaction.insert(belonging));
        }
    }

    void addClasses(Transaction& transaction, int classes) {
        for (int i = 0; i < classes; ++i) {
            const QDate ends = QDate(firstYear + i % 4, 1, 1).addDays(qint64(random_() % 365));
            TrainingClass held;
            held.code = QStringLiteral("L%1").arg(i);
            held.course = courses_[size_t(i) % courses_.size()];
            held.unit = units_.front();
            held.starts = held.ends = ends;
            held.state = ClassState::closed;
            must(transaction.insert(held));
            if (i == 0) firstClass_ = held.id;
            for (int seat = 0; seat < seats; ++seat)
                train(transaction, held.id, people_[random_() % people_.size()], ends);
        }
    }

    void train(Transaction& transaction, Id<TrainingClass> held, Id<Person> person, QDate ended) {
        Enrolment enrolment{{}, held, person, 1, {}, {}};
        must(transaction.insert(enrolment));
        TrainingResult result;
        result.enrolment = enrolment.id;
        result.tookPart = true;
        result.outcome = Outcome::completed;
        result.endedOn = ended;
        must(transaction.insert(result));
    }

    Headcounts headcounts_;
    QTemporaryDir folder_;
    std::unique_ptr<Database> database_;
    std::mt19937 random_{7};
    Id<Plan> plan_;
    Id<TrainingClass> firstClass_;
    std::vector<Id<Unit>> units_;
    std::vector<Id<Audience>> audiences_;
    std::vector<Id<Course>> courses_;
    std::vector<Id<Person>> people_;
    int next_ = 0;
};

Province& provinceOf(int classes, Headcounts headcounts = Headcounts::all) {
    static std::map<std::pair<int, Headcounts>, std::unique_ptr<Province>> made;
    auto& province = made[{classes, headcounts}];
    if (!province) province = std::make_unique<Province>(classes, headcounts);
    return *province;
}

// All years are closed.
const QDate today(2026, 2, 1);
constexpr double limit = 100;  // ms
constexpr int fewClasses = 2'000, manyClasses = 20'000;

// The table with the base at hand, time after time, against the limit.
double warmTable(benchmark::State& state, Province& province, const CoverageQuery& query) {
    CoverageCache cache;
    Coverage coverage(province.database().connection(), cache, today);
    const size_t rows = must(coverage.table(query)).rows.size();
    Samples samples;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        benchmark::DoNotOptimize(must(coverage.table(query)).rows.size());
        samples.add(double(timer.nsecsElapsed()) / 1e6);
    }
    state.counters["rows"] = double(rows);
    printRatio(state, samples.percentile(0.5), "limit", limit);
    return samples.percentile(0.5);
}

// Every indicator × unit × year. With ten times the classes it is compared with the few as well: the table
// must not depend on how many were held.
void coverageTableWarm(benchmark::State& state) {
    static std::map<int, double> medians;
    const int classes = int(state.range(0));
    Province& province = provinceOf(classes);
    medians[classes] = warmTable(state, province, province.everything());
    if (medians.contains(fewClasses))
        state.counters["ratio_to_few_classes"] = medians[classes] / medians[fewClasses];
}
BENCHMARK(coverageTableWarm)->Arg(fewClasses)->Arg(manyClasses)->Unit(benchmark::kMillisecond);

// At a cut-off within a year, after which many more were trained.
void coverageTableAtACutOff(benchmark::State& state) {
    Province& province = provinceOf(int(state.range(0)));
    CoverageQuery query = province.everything();
    query.on = QDate(lastYear, 6, 30);
    warmTable(state, province, query);
}
BENCHMARK(coverageTableAtACutOff)->Arg(fewClasses)->Arg(manyClasses)->Unit(benchmark::kMillisecond);

// Where a third of the units have not declared how many people they have.
void coverageTableHeadcountsMissing(benchmark::State& state) {
    Province& province = provinceOf(int(state.range(0)), Headcounts::someMissing);
    warmTable(state, province, province.everything());
}
BENCHMARK(coverageTableHeadcountsMissing)->Arg(fewClasses)->Unit(benchmark::kMillisecond);

// The same after one more result has been written: what a clerk waits for.
void coverageTableAfterOneResult(benchmark::State& state) {
    Province& province = provinceOf(int(state.range(0)));
    CoverageCache cache;
    Coverage coverage(province.database().connection(), cache, today);
    must(coverage.base());
    for (auto _ : state) {
        state.PauseTiming();
        province.trainOneMore();
        state.ResumeTiming();
        benchmark::DoNotOptimize(must(coverage.table(province.everything())).rows.size());
    }
}
BENCHMARK(coverageTableAfterOneResult)
    ->Arg(fewClasses)
    ->Arg(manyClasses)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(20);

// From nothing: what opening the window waits for.
void coverageTableCold(benchmark::State& state) {
    Province& province = provinceOf(int(state.range(0)));
    for (auto _ : state) {
        CoverageCache cache;
        Coverage coverage(province.database().connection(), cache, today);
        benchmark::DoNotOptimize(must(coverage.table(province.everything())).rows.size());
    }
}
BENCHMARK(coverageTableCold)->Arg(fewClasses)->Arg(manyClasses)->Unit(benchmark::kMillisecond)->Iterations(5);

}  // namespace

}  // namespace taphuan
