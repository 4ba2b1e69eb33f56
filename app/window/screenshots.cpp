#include "app/window/screenshots.h"

#include "app/window/gate.h"
#include "app/window/window_program.h"
#include "core/storage/class_store.h"
#include "core/storage/enrolment_store.h"
#include "core/storage/plan_store.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>

#include <algorithm>

namespace taphuan {

namespace {

constexpr QSize sizes[] = {{1366, 768}, {1920, 1080}};

// Until the page on screen is complete and painted; what never comes to rest is given up with a reason.
bool settle(WindowProgram& program) {
    constexpr int mostRounds = 60'000;
    for (int round = 0, quiet = 0; round < mostRounds && quiet < 3; ++round) {
        const bool ready = program.isReady();
        QApplication::processEvents(ready ? QEventLoop::AllEvents : QEventLoop::WaitForMoreEvents);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        quiet = ready && program.isReady() ? quiet + 1 : 0;
    }
    return program.isReady();
}

}  // namespace

Screenshots::Screenshots(const QString& folder, const QString& language)
    : folder_(folder), language_(language) {}

Status Screenshots::draw(WindowProgram& program) {
    if (!QDir().mkpath(folder_))
        return badFile(WindowProgram::tr("Không tạo được thư mục"), QDir::toNativeSeparators(folder_));
    MainWindow& window = program.window();
    window.show();
    while (!program.isSettled()) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (!program.workspace().isOpen()) return refused(window.centralWidget()->accessibleName());
    std::optional<Result<Places>> found;
    program.workspace().read<Places>(&window, &Screenshots::placesOf,
                                     [&found](Result<Places> read) { found = std::move(read); });
    while (!found) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    TAPHUAN_ASSIGN(const Places places, *std::move(found));
    TAPHUAN_TRY(drawAll(program, places));
    program.gate().lock();
    if (program.gate().isLocked()) TAPHUAN_TRY(drawAll(program, {{QStringLiteral("locked"), {}}}));
    program.showWelcome();
    return drawAll(program, {{QStringLiteral("welcome"), {}}});
}

// The records with the most to show: the class with most certificates, somebody it trained, the unit that
// held it.
Result<Screenshots::Places> Screenshots::placesOf(Connection& db) {
    Places places{{QStringLiteral("overview"), QStringLiteral("overview")},
                  {QStringLiteral("classes"), QStringLiteral("classes")},
                  {QStringLiteral("courses"), QStringLiteral("courses")},
                  {QStringLiteral("people"), QStringLiteral("people")},
                  {QStringLiteral("duplicates"), QStringLiteral("duplicates")},
                  {QStringLiteral("import"), QStringLiteral("import")},
                  {QStringLiteral("units"), QStringLiteral("units")},
                  {QStringLiteral("reform"), QStringLiteral("reform")},
                  {QStringLiteral("headcounts"), QStringLiteral("headcounts")},
                  {QStringLiteral("rosters"), QStringLiteral("rosters")},
                  {QStringLiteral("rosters-missing"), QStringLiteral("rosters/missing")},
                  {QStringLiteral("certificates"), QStringLiteral("certificates")},
                  {QStringLiteral("journal"), QStringLiteral("journal")}};
    const auto addTabs = [&places](const QString& name, const QString& place, const char* tabs) {
        for (const QString& tab : QString::fromLatin1(tabs).split(u' '))
            places.emplace_back(name + u'-' + tab, place + u'/' + tab);
    };
    TAPHUAN_ASSIGN(const auto plans, taphuan::plans(db));
    if (!plans.empty())
        addTabs(QStringLiteral("plan"), QStringLiteral("plan:") + plans.front().code,
                "targets budget classes duties text");
    const bool seesClasses =
        db.viewer().may(Permission::trainingRead) && db.viewer().may(Permission::peopleRead);
    TAPHUAN_ASSIGN(const auto classes,
                   seesClasses ? listClasses(db) : Result<std::vector<ClassRow>>(std::vector<ClassRow>()));
    const auto shown =
        std::max_element(classes.begin(), classes.end(),
                         [](const ClassRow& a, const ClassRow& b) { return a.issued < b.issued; });
    if (shown != classes.end()) {
        const Id<TrainingClass> id = shown->record.id;
        places.emplace_back(QStringLiteral("journal-class"),
                            QStringLiteral("journal?kind=class&id=") + id.text());
        addTabs(QStringLiteral("class"), QStringLiteral("class:") + id.text(),
                "info people sessions attendance results certificates papers");
        TAPHUAN_ASSIGN(const auto people, listClassPeople(db, id));
        if (!people.empty()) {
            const Id<Person> person = people.front().person.id;
            addTabs(QStringLiteral("person"), QStringLiteral("person:") + person.text(),
                    "training qualifications");
        }
        const QString unit = shown->record.unit.text();
        places.emplace_back(QStringLiteral("unit"), QStringLiteral("unit:") + unit);
        if (!plans.empty()) {
            TAPHUAN_ASSIGN(const auto indicators, planTargets(db, plans.front().id));
            if (!indicators.empty())
                places.emplace_back(QStringLiteral("coverage"),
                                    QStringLiteral("coverage:%1/%2/%3")
                                        .arg(indicators.front().indicator.id.text(), unit)
                                        .arg(shown->record.starts.year()));
        }
    }
    places.emplace_back(QStringLiteral("accounts"), QStringLiteral("accounts"));
    addTabs(QStringLiteral("accounts"), QStringLiteral("accounts"), "roles");
    places.emplace_back(QStringLiteral("data"), QStringLiteral("data"));
    places.emplace_back(QStringLiteral("data-lists"), QStringLiteral("data/lists"));
    places.emplace_back(QStringLiteral("access"), QStringLiteral("access"));
    addTabs(QStringLiteral("settings"), QStringLiteral("settings"), "look data retention rules about");
    return places;
}

Status Screenshots::drawAll(WindowProgram& program, const Places& places) {
    for (const auto& [mode, theme] : {std::pair(ThemeMode::light, QStringLiteral("light")),
                                      std::pair(ThemeMode::dark, QStringLiteral("dark"))}) {
        applyTheme(*qApp, mode);
        for (const QSize size : sizes) {
            program.window().resize(size);
            for (const auto& [name, place] : places) {
                if (!place.isEmpty()) program.openPlace(place);
                TAPHUAN_TRY(shoot(program, name, theme, size));
            }
        }
    }
    return {};
}

Status Screenshots::shoot(WindowProgram& program, const QString& name, const QString& theme, QSize size) {
    const QString file = QDir(folder_).filePath(QStringLiteral("%1-%2-%3-%4x%5.png")
                                                    .arg(name, language_, theme)
                                                    .arg(size.width())
                                                    .arg(size.height()));
    if (!settle(program)) return refused(WindowProgram::tr("Trang không vẽ xong"), name);
    if (!program.window().grab().save(file))
        return badFile(WindowProgram::tr("Không ghi được ảnh"), QDir::toNativeSeparators(file));
    return {};
}

}  // namespace taphuan
