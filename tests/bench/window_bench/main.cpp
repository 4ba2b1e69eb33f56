// How long the window of a database takes from the start of its process to its first complete page, beside a
// bare Qt window; in turn, so that both meet the same machine. Its limit is one and a half times the bare
// window's time and 300 ms more.
//
//     taphuan-window-bench DATABASE [RUNS]
//
// And for how long the window's thread answers nothing at most, while each page opens and while a list of
// people is read; its limit is 50 ms. The people's list is sorted by each column and scrolled from end to
// end. The memory of the whole process at its highest stands below; its limit is 250 MB.
//
//     taphuan-window-bench --busy DATABASE [LIST]
//
// Works on a copy of the database. Draws off screen unless QT_QPA_PLATFORM says otherwise.
#include "app/language/language.h"
#include "app/window/window_program.h"
#include "ui/models/preferences.h"
#include "ui/pages/import_page.h"
#include "ui/pages/people_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QWindow>

#include <algorithm>

namespace taphuan {

namespace {

constexpr int patience = 120'000;  // ms

// Tells the process that waits, and leaves.
void sayReady() {
    QTextStream(stdout) << "ready" << Qt::endl;
    QCoreApplication::quit();
}

// Calls `isReady` after every round of events.
int runUntil(const std::function<bool()>& isReady) {
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, qApp, [&] {
        if (isReady()) sayReady();
    });
    timer.start(1);
    return QApplication::exec();
}

int openBare() {
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    return runUntil([&] { return window.windowHandle()->isExposed(); });
}

WindowProgram::Options optionsIn(const QString& folder) {
    WindowProgram::Options options;
    options.open.author = QStringLiteral("bench");
    options.open.markerFolder = folder + QStringLiteral("/replicas");
    options.open.dailyBackup = false;
    return options;
}

int openOurs(const QString& folder, const QString& file) {
    Preferences preferences(folder + QStringLiteral("/settings.ini"));
    setLanguage(QStringLiteral("vi"));
    applyTheme(*qApp, ThemeMode::light);
    WindowProgram program(preferences, optionsIn(folder));
    program.window().resize(1366, 768);
    program.start(file);
    program.window().show();
    return runUntil([&] {
        return program.workspace().isOpen() && program.isReady() &&
               program.window().windowHandle()->isExposed();
    });
}

// Milliseconds until the process said that it is ready; nothing where it did not.
std::optional<double> timeOf(const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForReadyRead(patience)) return {};
    const double time = double(timer.nsecsElapsed()) / 1e6;
    const bool ready = process.readAllStandardOutput().startsWith("ready");
    process.waitForFinished(patience);
    return ready ? std::optional(time) : std::nullopt;
}

double median(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

int compare(const QString& database, int runs) {
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("bench.taphuan"));
    QTextStream out(stdout);
    if (!QFile::copy(database, copy)) {
        out << "cannot copy " << database << '\n';
        return 3;
    }
    const QStringList ours{QStringLiteral("--ours"), folder.path(), copy}, bare{QStringLiteral("--bare")};
    std::vector<double> oursTimes, bareTimes;
    for (int run = 0; run <= runs; ++run) {
        const auto oursTime = timeOf(ours), bareTime = timeOf(bare);
        if (!oursTime || !bareTime) {
            out << "a window did not open\n";
            return 1;
        }
        if (run == 0) continue;  // the file's first opening, and the libraries' first reading
        oursTimes.push_back(*oursTime);
        bareTimes.push_back(*bareTime);
    }
    const double figure = median(oursTimes), other = median(bareTimes), limit = 1.5 * other + 300;
    out << QStringLiteral(
               "window: %1 ms, bare window: %2 ms, limit 1.5 x bare + 300 ms: %3 ms, ratio to limit: %4\n")
               .arg(figure, 0, 'f', 0)
               .arg(other, 0, 'f', 0)
               .arg(limit, 0, 'f', 0)
               .arg(figure / limit, 0, 'f', 2);
    return figure <= limit ? 0 : 1;
}

// Milliseconds: the longest that no event was answered until `isDone`.
double busyUntil(const std::function<void()>& begin, const std::function<bool()>& isDone) {
    QElapsedTimer since;
    since.start();
    double longest = 0;
    const auto answered = [&] {
        longest = std::max(longest, double(since.nsecsElapsed()) / 1e6);
        since.restart();
    };
    begin();
    answered();
    for (int quiet = 0; quiet < 3; answered()) {
        QApplication::processEvents(QEventLoop::AllEvents, 1);
        quiet = isDone() ? quiet + 1 : 0;
    }
    return longest;
}

// Megabytes: what the process held in memory at most; nothing where the system does not tell.
std::optional<double> mostMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return {};
    static const QRegularExpression most(QStringLiteral("VmHWM:\\s+(\\d+) kB"));
    const auto match = most.match(QString::fromLatin1(status.readAll()));
    return match.hasMatch() ? std::optional(match.captured(1).toDouble() / 1024) : std::nullopt;
}

// From the top to the bottom of the list and back, a thousandth at a time, as somebody who drags its bar.
struct Scroll {
    QScrollBar* bar;
    int step = 0;
    static constexpr int steps = 1000;
    void advance() {
        ++step;
        const double at = step < steps ? double(step) / steps : 2 - double(step) / steps;
        bar->setValue(int(at * bar->maximum()));
    }
    bool isDone() const { return step >= 2 * steps; }
};

int measureBusy(const QString& database, const QString& list) {
    constexpr double limit = 50;
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("bench.taphuan"));
    QTextStream out(stdout);
    if (!QFile::copy(database, copy)) {
        out << "cannot copy " << database << '\n';
        return 3;
    }
    Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
    setLanguage(QStringLiteral("vi"));
    applyTheme(*qApp, ThemeMode::light);
    WindowProgram program(preferences, optionsIn(folder.path()));
    program.window().resize(1366, 768);
    double worst = 0;
    const auto measure = [&](const QString& what, const std::function<void()>& begin) {
        const double time =
            busyUntil(begin, [&] { return program.workspace().isOpen() && program.isReady(); });
        worst = std::max(worst, time);
        out << QStringLiteral("%1 busy for %2 ms\n").arg(what, -24).arg(time, 0, 'f', 0);
    };
    measure(QStringLiteral("start"), [&] {
        program.start(copy);
        program.window().show();
    });
    QElapsedTimer rest;  // in which the other pages are made
    rest.start();
    out << QStringLiteral("%1 busy for %2 ms\n")
               .arg(QLatin1String("after"), -24)
               .arg(busyUntil([] {}, [&] { return rest.elapsed() > 3000; }), 0, 'f', 0);
    for (const char* place : {"plan", "plan:tay_ninh/budget", "classes", "courses", "people", "people",
                              "units", "certificates", "journal", "overview", "import"})
        measure(QLatin1String(place), [&] { program.openPlace(QLatin1String(place)); });
    program.openPlace(QStringLiteral("people"));
    auto* people = program.window().findChild<PeoplePage*>()->findChild<QTableView*>();
    Scroll scroll{people->verticalScrollBar()};
    const auto isQuiet = [&] { return program.workspace().isIdle() && program.isReady(); };
    for (int column = 0; column < people->model()->columnCount(); ++column)
        if (!people->isColumnHidden(column)) {
            const QString name = people->model()->headerData(column, Qt::Horizontal).toString();
            measure(QStringLiteral("people by %1").arg(name),
                    [&] { people->sortByColumn(column, Qt::DescendingOrder); });
            const double time = busyUntil([&] { scroll.step = 0; },
                                          [&] {
                                              if (!scroll.isDone()) scroll.advance();
                                              return scroll.isDone() && isQuiet();
                                          });
            worst = std::max(worst, time);
            out << QStringLiteral("%1 busy for %2 ms\n")
                       .arg(QStringLiteral("scrolled by %1").arg(name), -24)
                       .arg(time, 0, 'f', 0);
        }
    if (!list.isEmpty())
        measure(QStringLiteral("list"), [&] { program.window().findChild<ImportPage*>()->chooseFile(list); });
    out << QStringLiteral("worst %1 ms, limit %2 ms, ratio to limit: %3\n")
               .arg(worst, 0, 'f', 0)
               .arg(limit, 0, 'f', 0)
               .arg(worst / limit, 0, 'f', 2);
    constexpr double memoryLimit = 250;
    const auto memory = mostMemory();
    if (memory)
        out << QStringLiteral("memory %1 MB, limit %2 MB, ratio to limit: %3\n")
                   .arg(*memory, 0, 'f', 0)
                   .arg(memoryLimit, 0, 'f', 0)
                   .arg(*memory / memoryLimit, 0, 'f', 2);
    return worst <= limit && memory.value_or(0) <= memoryLimit ? 0 : 1;
}

int run(const QStringList& arguments) {
    const QString first = arguments.value(1);
    if (first == QLatin1String("--bare")) return openBare();
    if (first == QLatin1String("--ours")) return openOurs(arguments.value(2), arguments.value(3));
    if (first == QLatin1String("--busy") && arguments.size() > 2)
        return measureBusy(arguments[2], arguments.value(3));
    if (first.isEmpty() || first.startsWith(QLatin1String("--"))) {
        QTextStream(stderr) << "taphuan-window-bench [--busy] DATABASE [RUNS | LIST]\n";
        return 2;
    }
    return compare(first, std::max(1, arguments.value(2, QStringLiteral("11")).toInt()));
}

}  // namespace

}  // namespace taphuan

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    return taphuan::run(QApplication::arguments());
}
