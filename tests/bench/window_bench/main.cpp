// How long the window of a database takes from the start of its process to its first complete page, beside a
// bare Qt window; in turn, so that both meet the same machine. Its limit is one and a half times the bare
// window's time and 300 ms more.
//
//     taphuan-window-bench DATABASE [RUNS]
//
// Works on a copy of the database. Draws off screen unless QT_QPA_PLATFORM says otherwise.
#include "app/language/language.h"
#include "app/window/window_program.h"
#include "ui/models/preferences.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
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

int openOurs(const QString& folder, const QString& file) {
    Preferences preferences(folder + QStringLiteral("/settings.ini"));
    setLanguage(QStringLiteral("vi"));
    applyTheme(*qApp, ThemeMode::light);
    WindowProgram::Options options;
    options.open.author = QStringLiteral("bench");
    options.open.markerFolder = folder + QStringLiteral("/replicas");
    options.open.dailyBackup = false;
    WindowProgram program(preferences, std::move(options));
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

int run(const QStringList& arguments) {
    const QString first = arguments.value(1);
    if (first == QLatin1String("--bare")) return openBare();
    if (first == QLatin1String("--ours")) return openOurs(arguments.value(2), arguments.value(3));
    if (first.isEmpty()) {
        QTextStream(stderr) << "taphuan-window-bench DATABASE [RUNS]\n";
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
