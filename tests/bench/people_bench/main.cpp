// Finding people as one types and paging through their list, on a database however large.
//
//     taphuan-people-bench DATABASE [RUNS]      (a server's with TAPHUAN_PASSWORD)
//
// A search for the first 50, ranked, beside what it is compared to: an unranked prefix query LIMIT 50 of a
// bare FTS5 table of the same names without accents; in turn, so that both meet the same machine. Limits: p95
// of the worst texts 50 ms (of a server 100) and twice the bare query's. The database is only read, the bare
// table is made in memory.
#include "core/storage/database.h"
#include "core/storage/find_people.h"
#include "core/storage/person_store.h"
#include "core/text/fold.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace taphuan {

namespace {

double took(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

// The same names in a table of their own.
class BareNames {
  public:
    explicit BareNames(Connection& people)
        : sql_(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"))) {
        sql_.setDatabaseName(QStringLiteral(":memory:"));
        if (!sql_.open()) giveUp(databaseError(QStringLiteral("no bare table"), {}));
        QSqlQuery query(sql_);
        query.exec(QStringLiteral("CREATE VIRTUAL TABLE bare USING fts5 (name)"));
        query.exec(QStringLiteral("BEGIN"));
        query.prepare(QStringLiteral("INSERT INTO bare (rowid, name) VALUES (?, ?)"));
        const auto names = must(
            people.rows(QStringLiteral("SELECT id, full_name FROM person"), {}, [](const QSqlQuery& row) {
                return std::pair(row.value(0).toLongLong(), row.value(1).toString());
            }));
        for (const auto& [id, name] : names) {
            query.bindValue(0, id);
            query.bindValue(1, folded(name));
            query.exec();
        }
        query.exec(QStringLiteral("COMMIT"));
        find_ = QSqlQuery(sql_);
        find_.setForwardOnly(true);
        find_.prepare(QStringLiteral("SELECT rowid FROM bare WHERE bare MATCH ? LIMIT 50"));
    }
    qint64 find(const QString& text) {
        QStringList terms;
        for (const QString& word : folded(text).split(u' ')) terms << u'"' + word + QStringLiteral("\"*");
        find_.bindValue(0, terms.join(u' '));
        find_.exec();
        qint64 found = 0;
        while (find_.next()) ++found;
        return found;
    }

  private:
    QSqlDatabase sql_;
    QSqlQuery find_;
};

void compareFinding(Connection& db, const PeopleFilter& everybody, int runs, int limit) {
    BareNames bare(db);
    const QStringList texts{QStringLiteral("nguyen thi"), QStringLiteral("n"),
                            QStringLiteral("van a"),      QStringLiteral("Nguyễn Thị"),
                            QStringLiteral("hoa"),        QStringLiteral("nguyen van h")};
    Samples all, allBare;
    for (const QString& text : texts) {
        Samples ours, theirs;
        qint64 found = 0;
        for (int run = 0; run < runs; ++run) {
            const double one =
                took([&] { found = qint64(must(findPeople(db, text, everybody, 50)).size()); });
            const double other = took([&] { bare.find(text); });
            ours.add(one);
            theirs.add(other);
            all.add(one);
            allBare.add(other);
        }
        std::printf("find %-14s %3lld: p50 %.1f ms, p95 %.1f ms; bare p95 %.1f ms\n", qPrintable(text), found,
                    ours.percentile(0.5), ours.percentile(0.95), theirs.percentile(0.95));
    }
    std::printf("find, all: p95 %.1f ms, limit %d; bare p95 %.1f ms, ratio %.2f, limit 2\n",
                all.percentile(0.95), limit, allBare.percentile(0.95),
                all.percentile(0.95) / allBare.percentile(0.95));
}

// Texts that name a unit too, which a bare index of names knows nothing of.
void findByUnit(Connection& db, const PeopleFilter& everybody, int runs) {
    for (const QString& text : {QStringLiteral("lan sở nội vụ"), QStringLiteral("nguyen van chau thanh"),
                                QStringLiteral("hảo đước hoa"), QStringLiteral("n tay ninh"),
                                QStringLiteral("van phong"), QStringLiteral("khong co ai ten nay")}) {
        Samples times;
        qint64 found = 0;
        for (int run = 0; run < runs; ++run)
            times.add(took([&] { found = qint64(must(findPeople(db, text, everybody, 50)).size()); }));
        std::printf("find with a unit, %-22s %3lld: p50 %.1f ms, p95 %.1f ms\n", qPrintable(text), found,
                    times.percentile(0.5), times.percentile(0.95));
    }
}

void measurePages(Connection& db, const PeopleFilter& everybody, qint64 count, int runs) {
    constexpr qint64 page = 200;
    for (const auto& [name, key] :
         {std::pair("name", PeopleOrder::name), std::pair("unit", PeopleOrder::unit),
          std::pair("birth", PeopleOrder::birth), std::pair("sex", PeopleOrder::sex)}) {
        const PeopleOrder order{key, false};
        Samples first, last;
        std::vector<Id<Person>> ids;
        const double whole = took([&] { ids = must(orderOfPeople(db, everybody, order)); });
        for (int run = 0; run < runs; ++run) {
            first.add(took([&] { must(listPeople(db, everybody, order, page, 0)); }));
            const qint64 from = count - page - run * page;
            last.add(took([&] {
                must(peopleById(db, {ids.begin() + from, ids.begin() + from + page}, everybody.on));
            }));
        }
        std::printf("by %-6s first page p95 %.1f ms, order of all %.0f ms, then any page p95 %.1f ms\n", name,
                    first.percentile(0.95), whole, last.percentile(0.95));
    }
}

}  // namespace

}  // namespace taphuan

int main(int argc, char** argv) {
    using namespace taphuan;
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 2) giveUp(wrongUsage(QStringLiteral("taphuan-people-bench DATABASE [RUNS]"), {}));
    const int runs = arguments.value(2, QStringLiteral("20")).toInt();
    OpenOptions options;
    options.write = false;
    options.credentials.password = qEnvironmentVariable("TAPHUAN_PASSWORD");  // of a server's
    const auto database = must(Database::open(arguments[1], options).take());
    PeopleFilter everybody;
    everybody.on = QDate(2025, 11, 12);
    qint64 count = 0;
    const double counted = took([&] { count = must(countPeople(database->connection(), everybody)); });
    std::printf("%lld people, counted in %.0f ms\n", count, counted);
    compareFinding(database->connection(), everybody, runs, database->onServer() ? 100 : 50);
    findByUnit(database->connection(), everybody, runs);
    measurePages(database->connection(), everybody, count, std::min(runs, 5));
    return 0;
}
