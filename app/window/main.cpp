#include "app/keyring/keyring.h"
#include "app/language/language.h"
#include "app/window/screenshots.h"
#include "app/window/window_program.h"
#include "core/demo/demo.h"
#include "core/import/catalogue_file.h"
#include "core/import/plan_file.h"
#include "core/import/province_setup.h"
#include "core/storage/journal.h"
#include "ui/models/preferences.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

namespace taphuan {

namespace {

struct Wanted {
    QString file;
    QString language;  // empty: the preferences'
    QString screenshots;
};

Wanted readArguments(QApplication& app) {
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("a database, or its address on a server"));
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("vi or en"),
                                      QStringLiteral("LANG"));
    const QCommandLineOption pictures(QStringLiteral("screenshots"),
                                      QStringLiteral("draw every page to PNG files in DIR and leave"),
                                      QStringLiteral("DIR"));
    parser.addOptions({language, pictures});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);
    return {parser.positionalArguments().value(0), parser.value(language), parser.value(pictures)};
}

// A plan file of ours that cannot be read is a fault of the build; the others still serve.
std::vector<PlanChoice> planChoices() {
    std::vector<PlanChoice> choices;
    for (const QString& file : standardPlanFiles())
        if (const auto plan = readPlanFile(file)) choices.push_back({plan->plan.code, plan->plan.shortName});
    return choices;
}

// With the province's units and plan.
Result<QString> createFromPlan(const QString& plan, const QString& office, const QString& path,
                               OpenOptions open, const Credentials& credentials) {
    open.credentials = credentials;
    TAPHUAN_ASSIGN(const auto manager, createForProvince(path, plan, office, open));
    return manager ? manager->recoveryKey : QString();
}

WindowProgram::Options optionsOf() {
    WindowProgram::Options options;
    options.open.author = userName();
    options.plans = planChoices;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    options.demoPath = data + QStringLiteral("/taphuan/tay-ninh.taphuan");
    options.makeDemo = [open = options.open](const QString& path, const DatabaseMaker::Progress& progress,
                                             const std::atomic<bool>& cancelled) {
        DemoOptions demo;
        demo.open = open;
        demo.progress = progress;
        demo.cancelled = &cancelled;
        return taphuan::makeDemo(path, demo);
    };
    options.create = [open = options.open](const QString& plan, const QString& office, const QString& path,
                                           const Credentials& credentials) {
        return createFromPlan(plan, office, path, open, credentials);
    };
    return options;
}

// Pictures are taken as on the day of the last operation, so that the same database gives the same pictures.
Clock clockOfLastOperation(const QString& path) {
    Clock clock;
    const auto db = Connection::open(path, false);
    const auto last = db ? readHeaders(**db, 1) : Result<std::vector<OperationHeader>>(db.error());
    if (last && !last->empty()) clock.utcNow = [at = last->front().at] { return at; };
    return clock;
}

// A copy of the database that can be opened as at work, and what it is given to belong to: what is drawn
// changes nothing of the user's.
Status prepareCopy(const Wanted& wanted, const WindowProgram::Options& options, const QString& copy) {
    if (wanted.file.isEmpty()) {
        const std::atomic<bool> never = false;
        return options.makeDemo(
            copy, [](int, const QString&) {}, never);
    }
    OpenOptions reading = options.open;
    reading.write = false;
    TAPHUAN_ASSIGN(const auto database, Database::open(wanted.file, reading).take());
    return database->copyInto(copy);
}

Status takePictures(const Wanted& wanted) {
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
    WindowProgram::Options options = optionsOf();
    options.open.markerFolder = folder.filePath(QStringLiteral("replicas"));
    options.open.dailyBackup = false;
    options.open.credentials = {qEnvironmentVariable("TAPHUAN_ACCOUNT"),
                                qEnvironmentVariable("TAPHUAN_PASSWORD")};
    const QString name = wanted.file.isEmpty() ? QStringLiteral("tay-ninh") : shownDatabase(wanted.file);
    const QString copy = folder.filePath(name + QStringLiteral(".taphuan"));
    TAPHUAN_TRY(prepareCopy(wanted, options, copy));
    options.open.clock = clockOfLastOperation(copy);
    const QStringList languages = wanted.language.isEmpty()
                                      ? QStringList{QStringLiteral("vi"), QStringLiteral("en")}
                                      : QStringList{wanted.language};
    for (const QString& language : languages) {
        setLanguage(language);
        WindowProgram program(preferences, options);
        program.openFile(copy, true, options.open.credentials);
        TAPHUAN_TRY(Screenshots(wanted.screenshots, language).draw(program));
    }
    return {};
}

int run(QApplication& app) {
    const Wanted wanted = readArguments(app);
    Preferences preferences;
    setLanguage(wanted.language.isEmpty() ? preferences.language() : wanted.language);
    applyTheme(app, themeNamed(preferences.theme()));
    if (!wanted.screenshots.isEmpty()) {
        const Status taken = takePictures(wanted);
        if (!taken) QTextStream(stderr) << taken.error().text() << '\n';
        return taken ? 0 : static_cast<int>(taken.error().kind);
    }
    const std::unique_ptr<Keyring> keyring = systemKeyring();
    WindowProgram::Options options = optionsOf();
    options.keyring = keyring.get();
    WindowProgram program(preferences, std::move(options));
    program.start(wanted.file);
    program.window().show();
    return QApplication::exec();
}

}  // namespace

}  // namespace taphuan

int main(int argc, char** argv) {
    // Pictures need no screen.
    for (int i = 1; i < argc; ++i)
        if (qstrncmp(argv[i], "--screenshots", 13) == 0) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("taphuan"));
    QApplication::setApplicationVersion(QStringLiteral(TAPHUAN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("taphuan"));
    return taphuan::run(app);
}
