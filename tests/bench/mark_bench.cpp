// One attendance mark, durable on disk, beside a bare SQLite transaction that inserts one row with the same
// sync setting; in turn, so that both meet the same disk. Its 99th percentile is at most twice the bare
// one's.
#include "core/commands/attendance_commands.h"
#include "core/commands/class_commands.h"
#include "core/commands/course_commands.h"
#include "core/commands/enrolment_commands.h"
#include "core/commands/people_commands.h"
#include "core/commands/unit_commands.h"
#include "core/storage/select.h"
#include "tests/bench/figures.h"

#include <QElapsedTimer>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <cstdlib>

namespace taphuan {
namespace {

constexpr int people = 50;
constexpr int sessions = 4;

struct MarkedClass {
    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    std::vector<MarkEntry> marks;

    MarkedClass() {
        OpenOptions options;
        options.markerFolder = folder.filePath(QStringLiteral("replicas"));
        database = must(Database::create(folder.filePath(QStringLiteral("mark.taphuan")), options));
        UnitVersion version;
        version.name = QStringLiteral("Sở Thông tin và Truyền thông");
        const Id<Unit> unit = must(addUnit(*database, {}, version));
        Course course;
        course.code = QStringLiteral("C");
        course.name = QStringLiteral("Kỹ năng số");
        course.hours = 16;
        course.attendancePercent = 80;
        must(addCourse(*database, course));
        TrainingClass trainingClass;
        trainingClass.code = QStringLiteral("L1");
        trainingClass.name = course.name;
        trainingClass.course = course.id;
        trainingClass.unit = unit;
        trainingClass.starts = QDate(2023, 6, 12);
        trainingClass.ends = QDate(2023, 6, 13);
        trainingClass.state = ClassState::open;
        must(addClass(*database, trainingClass, sessions));
        std::vector<Id<Person>> ids;
        for (int i = 0; i < people; ++i) {
            Person person;
            person.fullName = QStringLiteral("Người %1").arg(i);
            must(addPerson(*database, person, {}));
            ids.push_back(person.id);
        }
        must(enrolPeople(*database, trainingClass.id, ids));
        for (const Session& session : must(select<Session>(database->connection())))
            for (const Enrolment& enrolment : must(select<Enrolment>(database->connection())))
                marks.push_back({session.id, enrolment.id, Mark::present, {}});
    }
};

void bareTransaction(QSqlDatabase& sql, QSqlQuery& insert, int value) {
    QSqlQuery(sql).exec(QStringLiteral("BEGIN IMMEDIATE"));
    insert.bindValue(0, value);
    if (!insert.exec() || !QSqlQuery(sql).exec(QStringLiteral("COMMIT"))) std::abort();
}

void BM_OneMarkDurable(benchmark::State& state) {
    MarkedClass made;
    Samples ours, bare;
    {
        QSqlDatabase sql = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
        sql.setDatabaseName(made.folder.filePath(QStringLiteral("bare.db")));
        if (!sql.open()) std::abort();
        QSqlQuery(sql).exec(QStringLiteral("PRAGMA journal_mode = WAL"));
        QSqlQuery(sql).exec(QStringLiteral("PRAGMA synchronous = FULL"));
        QSqlQuery(sql).exec(QStringLiteral("CREATE TABLE mark (id INTEGER PRIMARY KEY, mark INTEGER)"));
        QSqlQuery insert(sql);
        insert.prepare(QStringLiteral("INSERT INTO mark (mark) VALUES (?)"));
        size_t at = 0;
        for (auto _ : state) {
            QElapsedTimer timer;
            timer.start();
            MarkEntry entry = made.marks[at % made.marks.size()];
            entry.mark = (at / made.marks.size()) % 2 == 0 ? Mark::present : Mark::late;
            must(setMark(*made.database, entry));
            ours.add(double(timer.nsecsElapsed()) / 1e6);
            timer.start();
            bareTransaction(sql, insert, int(at++));
            bare.add(double(timer.nsecsElapsed()) / 1e6);
        }
        sql.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("bare"));
    state.counters["p50_ms"] = ours.percentile(0.5);
    state.counters["bare_p50_ms"] = bare.percentile(0.5);
    printRatio(state, ours.percentile(0.99), "bare_p99", bare.percentile(0.99));
}
BENCHMARK(BM_OneMarkDurable)->Iterations(2000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace taphuan
