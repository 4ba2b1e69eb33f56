// A list of 100,000 people in twelve columns, as .xlsx: reading it, and its whole preview (read, columns
// found, every row compared with an empty register), compared to a bare expat over the same parts unpacked by
// libzip, which keeps each cell's text and nothing else. At most 1.5 and 4; all of it in 150 MB.
// reading_bench.py measures openpyxl.
#include "core/commands/people_commands.h"
#include "core/demo/demo_people.h"
#include "core/import/people_plan.h"
#include "core/import/province_setup.h"
#include "core/storage/unit_store.h"
#include "core/tables/read_workbook.h"
#include "core/tables/write_workbook.h"
#include "tests/bench/figures.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <ctime>
#include <expat.h>
#include <malloc.h>
#include <sqlite3.h>
#include <zip.h>

namespace taphuan {

namespace {

constexpr int listedPeople = 100'000;
const QDate listDay(2025, 11, 12);

// Of this program's own work, whatever else the machine does.
class Stopwatch {
  public:
    void start() { from_ = std::clock(); }
    double milliseconds() const { return double(std::clock() - from_) * 1000 / CLOCKS_PER_SEC; }

  private:
    std::clock_t from_ = std::clock();
};

// Of a line of /proc/self/status, in MB.
double memory(const QByteArray& name) {
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

// From here on the peak is counted anew.
void forgetPeak() {
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly)) file.write("5");
}

class ListOfTwelveColumns {
  public:
    ListOfTwelveColumns() {
        OpenOptions options;
        options.dailyBackup = false;
        options.markerFolder = folder_.filePath(QStringLiteral("marks"));
        database_ = must(Database::create(folder_.filePath(QStringLiteral("a.taphuan")), options));
        must(setUpProvince(*database_, QStringLiteral("tay_ninh")));
        const auto units = must(unitTree(database_->connection(), {}, listDay));
        DemoRandom random(2022);
        TableSheet sheet{QStringLiteral("Danh sách"), {}, {}, {CellFormat::number}, {}};
        sheet.headers =
            QStringLiteral(
                "TT|Họ và tên|Ngày sinh|Giới tính|CCCD|Mã CBCC|Chức vụ|Đơn vị|Điện thoại|Email|Dân tộc|"
                "Ghi chú")
                .split(u'|');
        for (int i = 0; i < listedPeople; ++i) {
            const Person person = demoPerson(random, i);
            const UnitNode& unit = units[size_t(random.below(int(units.size())))];
            sheet.rows.push_back(
                {Cell::ofNumber(i + 1), Cell::ofText(person.fullName),
                 Cell::ofText(person.birth.vietnamese()),
                 Cell::ofText(person.sex == Sex::female ? QStringLiteral("Nữ") : QStringLiteral("Nam")),
                 Cell::ofText(person.nationalId), Cell::ofText(QStringLiteral("CB%1").arg(i)),
                 Cell::ofText(demoPosition(random, QStringLiteral("official"), unit.kind)),
                 Cell::ofText(unit.version.name), Cell::ofText(person.phone),
                 Cell::ofText(QStringLiteral("a%1@tayninh.gov.vn").arg(i)),
                 Cell::ofText(QStringLiteral("Kinh")), Cell::ofText(QStringLiteral("đợt 2"))});
        }
        must(writeXlsx(path(), {sheet}));
        if (const QByteArray kept = qgetenv("TAPHUAN_KEEP_LIST"); !kept.isEmpty())
            QFile::copy(path(), QString::fromLocal8Bit(kept));
    }

    QString path() const { return folder_.filePath(QStringLiteral("danh-sach.xlsx")); }
    QString file(const QString& name) const { return folder_.filePath(name); }
    Database& database() { return *database_; }
    Connection& connection() { return database_->connection(); }

  private:
    QTemporaryDir folder_;
    std::unique_ptr<Database> database_;
};

// What the bare reading keeps.
struct BareCells {
    std::vector<std::string> texts;
    bool inText = false;
};

void onBareStart(void* data, const char* name, const char**) {
    auto& cells = *static_cast<BareCells*>(data);
    const std::string_view element(name);
    if (element == "c") cells.texts.emplace_back();
    cells.inText = element == "v" || element == "t";
}
void onBareEnd(void* data, const char*) {
    static_cast<BareCells*>(data)->inText = false;
}
void onBareText(void* data, const char* text, int length) {
    auto& cells = *static_cast<BareCells*>(data);
    if (cells.inText) cells.texts.back().append(text, size_t(length));
}

size_t readBarely(const QString& path) {
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, nullptr);
    zip_file_t* entry = zip_fopen(archive, "xl/worksheets/sheet1.xml", 0);
    BareCells cells;
    XML_Parser parser = XML_ParserCreate(nullptr);
    XML_SetUserData(parser, &cells);
    XML_SetElementHandler(parser, onBareStart, onBareEnd);
    XML_SetCharacterDataHandler(parser, onBareText);
    std::array<char, 64 * 1024> piece;
    for (zip_int64_t got = 0; (got = zip_fread(entry, piece.data(), piece.size())) > 0;)
        XML_Parse(parser, piece.data(), int(got), XML_FALSE);
    XML_Parse(parser, nullptr, 0, XML_TRUE);
    XML_ParserFree(parser);
    zip_fclose(entry);
    zip_discard(archive);
    return cells.texts.size();
}

void readingOfAList(benchmark::State& state) {
    ListOfTwelveColumns list;
    Samples bare, read, listed, preview;
    double peak = 0;
    for (auto _ : state) {
        Stopwatch timer;
        timer.start();
        if (readBarely(list.path()) != size_t(listedPeople + 1) * 12)
            giveUp(refused(QStringLiteral("cells")));
        bare.add(timer.milliseconds());
        timer.start();
        benchmark::DoNotOptimize(must(readWorkbook(list.path())));
        read.add(timer.milliseconds());
        forgetPeak();
        const double before = memory("VmRSS:");
        timer.start();
        PeopleTable table = must(readPeopleTable(must(readWorkbook(list.path())), list.path(), listDay));
        listed.add(timer.milliseconds());
        PeopleImportOptions options;
        options.today = listDay;
        const ImportPlan plan = must(planPeople(list.connection(), std::move(table), options));
        preview.add(timer.milliseconds());
        peak = std::max(peak, memory("VmHWM:") - before);
        state.counters["rows"] = double(plan.rows.size());
    }
    state.counters["read_ms"] = read.percentile(0.5);
    state.counters["people_ms"] = listed.percentile(0.5);
    state.counters["preview_ms"] = preview.percentile(0.5);
    state.counters["bare_ms"] = bare.percentile(0.5);
    state.counters["read_ratio"] = read.percentile(0.5) / bare.percentile(0.5);
    state.counters["preview_ratio"] = preview.percentile(0.5) / bare.percentile(0.5);
    state.counters["preview_peak_MB"] = peak;
    state.counters["whole_MB"] = memory("VmHWM:");
}
BENCHMARK(readingOfAList)->Iterations(3)->Unit(benchmark::kMillisecond);

// SQLite alone.
class Bare {
  public:
    explicit Bare(const QString& path) {
        if (sqlite3_open(path.toUtf8().constData(), &db_) != SQLITE_OK) stop();
    }
    ~Bare() { sqlite3_close(db_); }
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;

    void run(const QByteArray& sql) {
        if (sqlite3_exec(db_, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) stop();
    }
    using Row = std::vector<sqlite3_value*>;
    std::vector<Row> rows(const QByteArray& sql) {
        std::vector<Row> all;
        sqlite3_stmt* const query = prepared(sql);
        while (sqlite3_step(query) == SQLITE_ROW) {
            Row row;
            for (int i = 0; i < sqlite3_column_count(query); ++i)
                row.push_back(sqlite3_value_dup(sqlite3_column_value(query, i)));
            all.push_back(std::move(row));
        }
        sqlite3_finalize(query);
        return all;
    }
    // `sql` has a ? for each value of a row.
    void insert(const QByteArray& sql, const std::vector<Row>& rows) {
        sqlite3_stmt* const query = prepared(sql);
        for (const Row& row : rows) {
            for (size_t i = 0; i < row.size(); ++i) sqlite3_bind_value(query, int(i + 1), row[i]);
            if (sqlite3_step(query) != SQLITE_DONE) stop();
            sqlite3_reset(query);
        }
        sqlite3_finalize(query);
    }

  private:
    sqlite3_stmt* prepared(const QByteArray& sql) {
        sqlite3_stmt* query = nullptr;
        if (sqlite3_prepare_v2(db_, sql.constData(), int(sql.size()), &query, nullptr) != SQLITE_OK) stop();
        return query;
    }
    [[noreturn]] void stop() { giveUp(refused(QString::fromUtf8(sqlite3_errmsg(db_)))); }

    sqlite3* db_ = nullptr;
};

// What an import fills besides the journal, and the columns that a row of it is made of.
constexpr std::array<std::pair<const char*, const char*>, 6> filled{{{"person", "*"},
                                                                     {"membership", "*"},
                                                                     {"person_audience", "*"},
                                                                     {"person_number", "*"},
                                                                     {"person_search", "*"},
                                                                     {"person_find", "rowid, terms"}}};

// The list written to the register, beside the rows that this fills put into the same tables and indexes of
// a copy of the database as it was, as one transaction, durable: at most 3.
void commitOfAList(benchmark::State& state) {
    ListOfTwelveColumns list;
    const QString before = list.file(QStringLiteral("before.db"));
    const QString after = list.file(QStringLiteral("a.taphuan"));
    Bare(after).run("VACUUM INTO '" + before.toUtf8() + "'");
    PeopleImportOptions options;
    options.today = listDay;
    PeopleTable table = must(readPeopleTable(must(readWorkbook(list.path())), list.path(), listDay));
    const PeopleBatch batch = must(planPeople(list.connection(), std::move(table), options))
                                  .batch(QStringLiteral("danh-sach.xlsx"));
    QElapsedTimer timer;
    double ours = 0, bare = 0;
    for (auto _ : state) {
        timer.start();
        must(applyPeople(list.database(), batch));
        ours = double(timer.nsecsElapsed()) / 1e6;
        Bare copy(before);
        copy.run("ATTACH '" + after.toUtf8() + "' AS after");
        std::vector<std::pair<QByteArray, std::vector<Bare::Row>>> written;
        for (const auto& [name, columns] : filled) {
            const QByteArray from = QByteArray("SELECT ") + columns + " FROM ";
            auto rows = copy.rows(QByteArray(from + "after." + name + " EXCEPT " + from + "main." + name));
            if (rows.empty()) continue;
            const QByteArray marks = QByteArray("?,").repeated(int(rows.front().size())).chopped(1);
            const bool whole = columns == std::string_view("*");
            const QByteArray into = whole ? QByteArray() : QByteArray(QByteArray("(") + columns + ")");
            written.emplace_back(QByteArray("INSERT INTO main.") + name + into + " VALUES (" + marks + ")",
                                 std::move(rows));
        }
        copy.run(
            "DETACH after; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768");
        timer.start();
        copy.run("BEGIN IMMEDIATE");
        for (const auto& [sql, rows] : written) copy.insert(sql, rows);
        copy.run("COMMIT");
        bare = double(timer.nsecsElapsed()) / 1e6;
        for (const auto& [sql, rows] : written) state.counters["rows"] += double(rows.size());
    }
    state.counters["people"] = double(batch.people.size());
    printRatio(state, ours, "bare", bare);
}
BENCHMARK(commitOfAList)->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace taphuan
