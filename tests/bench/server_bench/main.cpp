// Many clients of one server, each marking attendance and putting people into classes, as fast as it can or
// so many operations a second:
//   tests/support/with_postgres.sh taphuan-server-bench [CLIENTS] [SECONDS] [PACE]
// Prints how long a mark takes, how many operations a second all do together, what failed and what was lost.
// The cluster of with_postgres.sh does not wait for its disk.

#include "core/commands/attendance_commands.h"
#include "core/commands/class_commands.h"
#include "core/commands/course_commands.h"
#include "core/commands/enrolment_commands.h"
#include "core/commands/people_commands.h"
#include "core/commands/perform.h"
#include "core/storage/select.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <thread>

using namespace taphuan;

namespace {

QString addressOf(const char* database) {
    return qEnvironmentVariable("TAPHUAN_TEST_SERVER").arg(QLatin1String(database));
}

struct World {
    QString address = addressOf("bench");
    std::vector<Id<Person>> people;
    std::vector<Id<TrainingClass>> classes;  // one for each client
};

World makeWorld(int clients, int people) {
    World world;
    must(must(Connection::open(addressOf("postgres"), true))
             ->execute(QStringLiteral("CREATE DATABASE bench")));
    const auto database = must(Database::create(world.address));
    Level level;
    level.code = QStringLiteral("commune");
    Unit unit;
    must(perform(*database, {QStringLiteral("test"), {}}, [&](Transaction& t) -> Status {
        TAPHUAN_TRY(t.insert(level));
        TAPHUAN_TRY(t.insert(unit));
        for (int i = 0; i < clients * people; ++i) {
            Person person;
            person.fullName = QStringLiteral("Người %1").arg(i);
            TAPHUAN_TRY(t.insert(person));
            world.people.push_back(person.id);
        }
        return {};
    }));
    Course course;
    course.code = QStringLiteral("CDS");
    course.name = course.code;
    course.hours = 16;
    must(addCourse(*database, course));
    for (int i = 0; i < clients; ++i) {
        TrainingClass made;
        made.code = QStringLiteral("L%1").arg(i);
        made.course = course.id;
        made.level = level.code;
        made.unit = unit.id;
        made.starts = QDate(2023, 6, 12);
        made.ends = QDate(2023, 6, 13);
        must(addClass(*database, made, 4));
        world.classes.push_back(made.id);
    }
    return world;
}

struct Tally {
    std::vector<double> marks;  // milliseconds
    std::vector<qint64> at;     // of each, seconds since the client began
    qint64 marked = 0;
    qint64 enrolled = 0;
    QStringList faults;
};

// Waits for the client's next turn: `pace` of them a second, 0: at once.
class Turns {
  public:
    Turns(int pace, int client) : step_(pace > 0 ? 1000000 / pace : 0), next_(client * step_ / 30) {
        since_.start();
    }
    void wait() {
        if (step_ == 0) return;
        const qint64 early = next_ - since_.nsecsElapsed() / 1000;
        if (early > 0) std::this_thread::sleep_for(std::chrono::microseconds(early));
        next_ += step_;
    }

  private:
    qint64 step_;  // microseconds
    qint64 next_;
    QElapsedTimer since_;
};

// Puts people of its own into its class, one by one, and marks each in every session, until the time is over.
Tally work(const World& world, int client, int people, qint64 seconds, int pace) {
    Tally tally;
    OpenOptions options;
    options.author = QStringLiteral("client %1").arg(client);
    const auto opened = Database::open(world.address, options);
    if (!opened.database) {
        tally.faults << opened.error.text();
        return tally;
    }
    Connection& db = opened.database->connection();
    const Id<TrainingClass> trainingClass = world.classes[size_t(client)];
    const auto sessions =
        must(select<Session>(db, QStringLiteral("WHERE t.training_class = ?"), {trainingClass.value}));
    QElapsedTimer since;
    since.start();
    Turns turns(pace, client);
    for (int i = 0; i < people && since.elapsed() < seconds * 1000; ++i) {
        const Id<Person> person = world.people[size_t(client * people + i)];
        turns.wait();
        if (const auto enrolled = enrolPeople(*opened.database, trainingClass, {person}); !enrolled) {
            tally.faults << enrolled.error().text();
            continue;
        }
        ++tally.enrolled;
        const auto enrolment =
            must(selectOne<Enrolment>(db, QStringLiteral("WHERE t.person = ?"), {person.value}));
        for (const Session& session : sessions) {
            turns.wait();
            QElapsedTimer one;
            one.start();
            const auto marked = setMark(*opened.database, {session.id, enrolment->id, Mark::present, {}});
            tally.marks.push_back(double(one.nsecsElapsed()) / 1e6);
            tally.at.push_back(since.elapsed() / 1000);
            if (marked)
                ++tally.marked;
            else
                tally.faults << marked.error().text();
        }
    }
    return tally;
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const int clients = arguments.value(1, QStringLiteral("30")).toInt();
    const int seconds = arguments.value(2, QStringLiteral("300")).toInt();
    const int pace = arguments.value(3, QStringLiteral("0")).toInt();
    const int people = std::max(200, seconds * 10);
    const World world = makeWorld(clients, people);
    std::vector<Tally> tallies(static_cast<size_t>(clients));
    {
        std::vector<std::jthread> threads;
        for (int client = 0; client < clients; ++client)
            threads.emplace_back(
                [&, client] { tallies[size_t(client)] = work(world, client, people, seconds, pace); });
    }
    Samples marks;
    std::map<qint64, Samples> parts;  // of the time, by its halves of a minute
    qint64 marked = 0, enrolled = 0, faults = 0;
    for (const Tally& tally : tallies) {
        for (size_t i = 0; i < tally.marks.size(); ++i) {
            marks.add(tally.marks[i]);
            parts[tally.at[i] / 30].add(tally.marks[i]);
        }
        marked += tally.marked;
        enrolled += tally.enrolled;
        faults += tally.faults.size();
        for (const QString& fault : tally.faults) std::fprintf(stderr, "%s\n", qPrintable(fault));
    }
    const auto connection = must(Connection::open(world.address, false));
    const qint64 kept = must(connection->number(QStringLiteral("SELECT count(*) FROM attendance")));
    std::printf(
        "%d clients, %s, %d s: a mark takes p50 %.1f ms, p95 %.1f ms, p99 %.1f ms; limit of p95: 50 ms, "
        "ratio %.2f\n",
        clients,
        pace > 0 ? qPrintable(QStringLiteral("%1 operations a second each").arg(pace))
                 : "as fast as they can",
        seconds, marks.percentile(0.5), marks.percentile(0.95), marks.percentile(0.99),
        marks.percentile(0.95) / 50);
    std::printf("%.0f operations a second (%lld marks, %lld enrolments), %lld failed, %lld marks lost\n",
                double(marked + enrolled) / seconds, marked, enrolled, faults, marked - kept);
    std::printf("p95 by half minutes:");
    for (const auto& [part, samples] : parts) std::printf(" %.1f", samples.percentile(0.95));
    std::printf("\n");
    return faults > 0 || kept != marked;
}
