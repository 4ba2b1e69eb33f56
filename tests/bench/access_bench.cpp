// What accounts cost: the same reading or writing through a file without accounts, by an administrator, and
// by a clerk whose scope is every unit there is: all role checks and narrowed views are in force, and the
// three find and write the same. A clerk of a part of the units is checked as often and given fewer rows. One
// demo of 20,000 people, copied three times; the three in turn, round after round. A ratio is the median over
// the rounds of a round's own ratio, and at most 1.10.
#include "core/commands/account_commands.h"
#include "core/commands/attendance_commands.h"
#include "core/commands/class_commands.h"
#include "core/commands/enrolment_commands.h"
#include "core/commands/people_commands.h"
#include "core/coverage/coverage.h"
#include "core/demo/demo.h"
#include "core/storage/attendance_store.h"
#include "core/storage/audience_store.h"
#include "core/storage/class_store.h"
#include "core/storage/enrolment_store.h"
#include "core/storage/find_people.h"
#include "core/storage/nomination_store.h"
#include "core/storage/person_store.h"
#include "core/storage/unit_store.h"
#include "tests/bench/figures.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <set>

namespace taphuan {

namespace {

constexpr int demoPeople = 20'000;
const QDate workingDay(2025, 11, 12);

// One way into the office's file: for writing, and for reading as the window's readers do.
struct Entrance {
    std::unique_ptr<Database> database;
    std::unique_ptr<Connection> reader;
    CoverageCache coverage;
    TrainingClass filled;  // a class that people are put into, one by one
    size_t enrolled = 0;
};

class AccessOffice {
  public:
    enum Way { plain, everywhere, scope };
    static constexpr size_t ways = 3;

    static AccessOffice& made() {
        static AccessOffice office;
        return office;
    }
    Entrance& entrance(size_t way) { return entrances_[way]; }
    // For reading, by a clerk of a third of the units below the province.
    Connection& partReader() { return part_->connection(); }
    // Equal in the three: records of the demo, far apart.
    const std::vector<Id<Person>>& people() const { return people_; }
    const std::vector<TrainingClass>& classes() const { return classes_; }
    const std::vector<QString>& names() const { return names_; }
    Id<Unit> province() const { return roots_.front(); }
    Id<Plan> plan() const { return plan_; }

  private:
    AccessOffice() {
        DemoOptions demo;
        demo.people = demoPeople;
        demo.open = options_;
        const QString demoPath = path("demo");
        must(makeDemo(demoPath, demo));
        copyOf(demoPath, path("plain"));
        must(open("plain", {})->connection().scrub());
        addAccounts();
        copyOf(demoPath, path("everywhere"));
        copyOf(demoPath, path("scope"));
        enter(plain, "plain", {});
        enter(everywhere, "everywhere", {QStringLiteral("quantri"), password});
        enter(scope, "scope", {QStringLiteral("canbo"), password});
        options_.write = false;
        part_ = open("scope", {QStringLiteral("motphan"), password});
        choose(*entrances_[plain].reader);
    }

    QString path(const char* name) const {
        return folder_.filePath(QLatin1String(name) + QStringLiteral(".taphuan"));
    }
    static void copyOf(const QString& from, const QString& to) {
        if (!QFile::copy(from, to)) giveUp(badFile(QStringLiteral("no copy"), to));
    }
    std::unique_ptr<Database> open(const char* name, const Credentials& credentials) {
        OpenOptions options = options_;
        options.credentials = credentials;
        return must(Database::open(path(name), options).take());
    }

    static Id<Role> roleOf(Database& database, const char* code) {
        for (const Role& role : must(listRoles(database.connection())))
            if (role.code == QLatin1String(code)) return role.id;
        return {};
    }
    void addAccounts() {
        {
            const auto database = open("demo", {});
            must(ensureRoles(*database));
            for (const UnitVersion& root : must(unitsBelow(database->connection(), {}, workingDay)))
                roots_.push_back(root.unit);
            must(addAccount(*database,
                            {QStringLiteral("quantri"), {}, roleOf(*database, "administrator"), true, {}, {}},
                            password));
        }
        const auto database = open("demo", {QStringLiteral("quantri"), password});
        must(addAccount(*database,
                        {QStringLiteral("canbo"), {}, roleOf(*database, "clerk"), false, roots_, {}},
                        password));
        std::vector<Id<Unit>> third;
        const auto below = must(unitsBelow(database->connection(), province(), workingDay));
        for (size_t i = 0; i < below.size(); i += 3) third.push_back(below[i].unit);
        must(addAccount(*database,
                        {QStringLiteral("motphan"), {}, roleOf(*database, "clerk"), false, third, {}},
                        password));
    }
    void enter(Way way, const char* name, const Credentials& credentials) {
        Entrance& entrance = entrances_[way];
        entrance.database = open(name, credentials);
        entrance.reader = must(entrance.database->reader());
        TrainingClass& held = entrance.filled;
        held.code = QStringLiteral("LOP-THEM");
        held.name = held.code;
        held.course = must(select<Course>(entrance.database->connection())).front().id;
        held.unit = province();
        held.starts = held.ends = workingDay;
        held.state = ClassState::open;
        must(addClass(*entrance.database, held, 1));
    }

    void choose(Connection& db) {
        plan_ = must(select<Plan>(db)).front().id;
        const auto all = must(db.rows(
            QStringLiteral("SELECT id, full_name FROM person ORDER BY id"), {}, [](const QSqlQuery& query) {
                return std::pair(Id<Person>(query.value(0).toLongLong()), query.value(1).toString());
            }));
        for (size_t i = 0; i < all.size(); i += 19) {
            people_.push_back(all[i].first);
            names_.push_back(all[i].second);
        }
        for (const ClassRow& row : must(listClasses(db)))
            if (row.enrolled > 0 && row.marked > 0) classes_.push_back(row.record);
    }

    static inline const QString password = QStringLiteral("một mật khẩu dài");
    QTemporaryDir folder_;
    OpenOptions options_ = [this] {
        OpenOptions options;
        options.dailyBackup = false;
        options.markerFolder = folder_.filePath(QStringLiteral("marks"));
        options.clock.utcNow = [] { return QDateTime(workingDay, QTime(2, 0), Qt::UTC); };
        return options;
    }();
    std::vector<Id<Unit>> roots_;
    std::array<Entrance, ways> entrances_;
    std::unique_ptr<Database> part_;
    std::vector<Id<Person>> people_;
    std::vector<QString> names_;
    std::vector<TrainingClass> classes_;
    Id<Plan> plan_;
};

template <class T>
const T& turn(const std::vector<T>& all, size_t round) {
    return all[round % all.size()];
}

// `work` once through each entrance, in an order that changes with the round; it says how much it found or
// wrote, which must be the same in all three. `before` each, untimed.
template <class Work, class Before>
void compareWays(benchmark::State& state, Work work, Before before) {
    AccessOffice& office = AccessOffice::made();
    std::array<Samples, AccessOffice::ways> times, ratios;
    size_t round = 0;
    const auto once = [&] {
        std::array<double, AccessOffice::ways> took{};
        std::array<qint64, AccessOffice::ways> amounts{};
        for (size_t i = 0; i < took.size(); ++i) {
            const size_t way = (round + i) % took.size();
            Entrance& entrance = office.entrance(way);
            before(office, entrance, round);
            QElapsedTimer timer;
            timer.start();
            amounts[way] = work(office, entrance, round);
            took[way] = double(timer.nsecsElapsed()) / 1e6;
        }
        if (std::set(amounts.begin(), amounts.end()).size() != 1)
            giveUp(refused(QStringLiteral("the three ways did not find the same")));
        ++round;
        return took;
    };
    for (int warm = 0; warm < 3; ++warm) once();
    for (auto _ : state) {
        const auto took = once();
        for (size_t way = 0; way < took.size(); ++way) {
            times[way].add(took[way]);
            ratios[way].add(took[way] / took[AccessOffice::plain]);
        }
    }
    const auto figure = [&](const char* name, double value) { state.counters[name] = value; };
    figure("plain_ms", times[AccessOffice::plain].percentile(0.5));
    figure("everywhere_ms", times[AccessOffice::everywhere].percentile(0.5));
    figure("scope_ms", times[AccessOffice::scope].percentile(0.5));
    figure("ratio_everywhere", ratios[AccessOffice::everywhere].percentile(0.5));
    figure("ratio_scope", ratios[AccessOffice::scope].percentile(0.5));
    figure("ratio_scope_p25", ratios[AccessOffice::scope].percentile(0.25));
    figure("ratio_scope_p75", ratios[AccessOffice::scope].percentile(0.75));
}

template <class Work>
void compareWays(benchmark::State& state, Work work) {
    compareWays(state, work, [](AccessOffice&, Entrance&, size_t) {});
}

PeopleFilter everybody() {
    PeopleFilter filter;
    filter.on = workingDay;
    return filter;
}

// Somebody's name letter by letter, as in the people page's field.
void accessFindAsTyped(benchmark::State& state) {
    compareWays(state, [](AccessOffice& office, Entrance& entrance, size_t round) {
        const QString& name = turn(office.names(), round);
        qint64 found = 0;
        for (qsizetype letters = 2; letters <= name.size(); ++letters)
            found += qint64(must(findPeople(*entrance.reader, name.left(letters), everybody(), 500)).size());
        return found;
    });
}
BENCHMARK(accessFindAsTyped)->Iterations(60)->Unit(benchmark::kMillisecond);

// The people page's first rows and the number above them.
void accessPeopleFirstPage(benchmark::State& state) {
    compareWays(state, [](AccessOffice&, Entrance& entrance, size_t) {
        const qint64 all = must(countPeople(*entrance.reader, everybody()));
        return all + qint64(must(listPeople(*entrance.reader, everybody(), {}, 200, 0)).size());
    });
}
BENCHMARK(accessPeopleFirstPage)->Iterations(300)->Unit(benchmark::kMillisecond);

// The same for a clerk of a third of the units, who is given those people's first rows and their number.
void accessPeopleFirstPageOfAPart(benchmark::State& state) {
    AccessOffice& office = AccessOffice::made();
    Samples plain, part, ratio;
    const auto took = [](Connection& db) {
        QElapsedTimer timer;
        timer.start();
        must(countPeople(db, everybody()));
        must(listPeople(db, everybody(), {}, 200, 0));
        return double(timer.nsecsElapsed()) / 1e6;
    };
    for (auto _ : state) {
        const double theirs = took(office.partReader());
        const double all = took(*office.entrance(AccessOffice::plain).reader);
        part.add(theirs);
        plain.add(all);
        ratio.add(theirs / all);
    }
    state.counters["people"] = double(must(countPeople(office.partReader(), everybody())));
    state.counters["plain_ms"] = plain.percentile(0.5);
    state.counters["part_ms"] = part.percentile(0.5);
    state.counters["ratio_part"] = ratio.percentile(0.5);
}
BENCHMARK(accessPeopleFirstPageOfAPart)->Iterations(300)->Unit(benchmark::kMillisecond);

void accessPersonDetails(benchmark::State& state) {
    compareWays(state, [](AccessOffice& office, Entrance& entrance, size_t round) {
        const auto details = must(personDetails(*entrance.reader, turn(office.people(), round), workingDay));
        return details ? qint64(1 + details->training.size() + details->memberships.size()) : 0;
    });
}
BENCHMARK(accessPersonDetails)->Iterations(2000)->Unit(benchmark::kMillisecond);

// With what else the page of a person reads: who may be the same one.
void accessPersonPage(benchmark::State& state) {
    compareWays(state, [](AccessOffice& office, Entrance& entrance, size_t round) {
        Connection& db = *entrance.reader;
        const auto details = must(personDetails(db, turn(office.people(), round), workingDay));
        const qint64 audiences = qint64(must(AudienceCatalogue::load(db)).all().size());
        return audiences + qint64(details.has_value()) +
               qint64(must(duplicatesOf(db, details->root, workingDay)).size());
    });
}
BENCHMARK(accessPersonPage)->Iterations(60)->Unit(benchmark::kMillisecond);

qint64 classTab(Connection& db, const TrainingClass& held) {
    const qint64 people = qint64(must(listClassPeople(db, held.id)).size());
    const qint64 seats = must(seatsOf(db, held)).taken;
    return people + seats + qint64(must(listNominations(db, held.id)).size());
}

// A class's list with its people, those put forward and the seats.
void accessClassPeople(benchmark::State& state) {
    compareWays(state, [](AccessOffice& office, Entrance& entrance, size_t round) {
        return classTab(*entrance.reader, turn(office.classes(), round));
    });
}
BENCHMARK(accessClassPeople)->Iterations(500)->Unit(benchmark::kMillisecond);

void accessAttendanceSheet(benchmark::State& state) {
    compareWays(state, [](AccessOffice& office, Entrance& entrance, size_t round) {
        return qint64(
            must(readAttendanceGrid(*entrance.reader, turn(office.classes(), round).id)).rows.size());
    });
}
BENCHMARK(accessAttendanceSheet)->Iterations(1000)->Unit(benchmark::kMillisecond);

// Of one plan by unit; what it reads of everybody is at hand, as in the window.
void accessCoverage(benchmark::State& state) {
    compareWays(state, [](AccessOffice& office, Entrance& entrance, size_t) {
        Coverage coverage(*entrance.reader, entrance.coverage, workingDay);
        CoverageQuery query;
        query.plan = office.plan();
        query.unit = office.province();
        return qint64(must(coverage.table(query)).rows.size());
    });
}
BENCHMARK(accessCoverage)->Iterations(300)->Unit(benchmark::kMillisecond);

void enrolNext(AccessOffice& office, Entrance& entrance) {
    const Id<Person> person = turn(office.people(), entrance.enrolled++);
    must(enrolPeople(*entrance.database, entrance.filled.id, {person}));
}

// The attendance sheet right after somebody was put into a class: whom the clerk sees is then found anew.
void accessAttendanceAfterEnrolment(benchmark::State& state) {
    compareWays(
        state,
        [](AccessOffice& office, Entrance& entrance, size_t round) {
            return qint64(
                must(readAttendanceGrid(*entrance.reader, turn(office.classes(), round).id)).rows.size());
        },
        [](AccessOffice& office, Entrance& entrance, size_t) { enrolNext(office, entrance); });
}
BENCHMARK(accessAttendanceAfterEnrolment)->Iterations(100)->Unit(benchmark::kMillisecond);

void accessOneMark(benchmark::State& state) {
    AccessOffice& office = AccessOffice::made();
    const auto marks = must(select<Attendance>(office.entrance(AccessOffice::plain).database->connection(),
                                               QStringLiteral("LIMIT 1000")));
    compareWays(state, [&marks](AccessOffice&, Entrance& entrance, size_t round) {
        const Attendance& mark = turn(marks, round);
        const Mark other = mark.mark == Mark::late ? Mark::present : Mark::late;
        return must(setMark(*entrance.database, {mark.session, mark.enrolment, other, {}})).changes;
    });
}
BENCHMARK(accessOneMark)->Iterations(900)->Unit(benchmark::kMillisecond);

void accessEditPerson(benchmark::State& state) {
    compareWays(state, [](AccessOffice& office, Entrance& entrance, size_t round) {
        const Id<Person> id = turn(office.people(), round);
        Person person = *must(find(entrance.database->connection(), id));
        person.note = QStringLiteral("ghi chú %1").arg(round);
        return must(editPerson(*entrance.database, person)).changes;
    });
}
BENCHMARK(accessEditPerson)->Iterations(900)->Unit(benchmark::kMillisecond);

void accessEnrolOne(benchmark::State& state) {
    compareWays(state, [](AccessOffice& office, Entrance& entrance, size_t) {
        enrolNext(office, entrance);
        return 1;
    });
}
BENCHMARK(accessEnrolOne)->Iterations(300)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace taphuan
