#include "app/cli/cli.h"
#include "app/cli/progress_line.h"
#include "app/cli/server_manager.h"
#include "core/base/say.h"
#include "core/demo/demo.h"

#include <QJsonObject>

namespace taphuan {

namespace {

Result<Reply> demo(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const auto people, arguments.number(QStringLiteral("--people")));
    TAPHUAN_ASSIGN(const auto seed, arguments.number(QStringLiteral("--seed")));
    DemoOptions options;
    options.province = arguments.value(QStringLiteral("--province"), options.province);
    options.people = int(people.value_or(options.people));
    options.seed = quint64(seed.value_or(qint64(options.seed)));
    options.open = cli.openOptions(true);
    if (options.people < 1 || options.people > 2000000)
        return wrongUsage(say("core", "Số người phải từ 1 đến 2.000.000"), QStringLiteral("--people"));
    ProgressLine line;
    options.progress = [&line](int percent, const QString& what) { line.show(percent, what); };
    const QString path = arguments.positional[0];
    TAPHUAN_TRY(makeDemo(path, options));
    Reply reply;
    reply.json = QJsonObject{{QStringLiteral("file"), path},
                             {QStringLiteral("province"), options.province},
                             {QStringLiteral("people"), options.people}};
    reply.lines = {say("core", "Đã tạo dữ liệu mẫu: %1").arg(shownPlace(path))};
    TAPHUAN_TRY(addManager(cli, path, reply));
    return reply;
}

}  // namespace

std::vector<CliCommand> demoCommands() {
    return {{{QStringLiteral("demo")},
             QStringLiteral("FILE [--province P] [--people N] [--seed S]"),
             say("core", "Tạo cơ sở dữ liệu mẫu"),
             demo,
             1,
             1}};
}

}  // namespace taphuan
