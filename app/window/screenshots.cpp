#include "app/window/screenshots.h"

#include "app/window/window_program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>

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
    for (const auto& [mode, theme] : {std::pair(ThemeMode::light, QStringLiteral("light")),
                                      std::pair(ThemeMode::dark, QStringLiteral("dark"))}) {
        applyTheme(*qApp, mode);
        for (const QSize size : sizes) {
            window.resize(size);
            for (const auto& [name, place] : program.placesToShow()) {
                program.openPlace(place);
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
