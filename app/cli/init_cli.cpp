#include "app/cli/server_manager.h"
#include "core/base/say.h"
#include "core/import/new_database.h"

#include <QJsonArray>
#include <QJsonObject>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

Result<Reply> init(Cli& cli, const Arguments& arguments) {
    NewDatabase setup;
    setup.unitFiles = arguments.values(u"--units"_s);
    setup.linkFile = arguments.value(u"--lineage"_s);
    setup.planFiles = arguments.values(u"--plan"_s);
    setup.officeUnit = arguments.value(u"--office-unit"_s);
    setup.officeName = arguments.value(u"--office-name"_s);
    const QString path = arguments.positional.first();
    TAPHUAN_ASSIGN(const NewDatabaseReport done, createDatabase(path, setup, cli.openOptions(true)));

    Reply reply;
    qint64 rows = 0;
    QJsonArray unmatched;
    for (const PlanImport& plan : done.plans) {
        rows += plan.rows.added;
        for (const QString& name : plan.unmatchedNames()) unmatched.append(name);
    }
    reply.json = QJsonObject{{u"file"_s, path},
                             {u"office"_s, done.office},
                             {u"units"_s, done.units.newUnits},
                             {u"lineage"_s, done.units.newLinks},
                             {u"agencies"_s, done.agencies.newUnits},
                             {u"plans"_s, qint64(done.plans.size())},
                             {u"plan_rows"_s, rows},
                             {u"unmatched"_s, unmatched},
                             {u"refused"_s, QJsonArray::fromStringList(done.units.leftOut)}};
    reply.lines = {say("core", "Đã tạo %1").arg(shownPlace(path)),
                   say("core", "%1 đơn vị hành chính, %2 cơ quan, %3 kế hoạch")
                       .arg(done.units.newUnits)
                       .arg(done.agencies.newUnits)
                       .arg(done.plans.size())};
    reply.warnings = done.warnings;
    for (const QJsonValue& name : unmatched)
        reply.warnings
            << say("core", "Kế hoạch nêu \"%1\", danh mục chưa có đơn vị này").arg(name.toString());
    TAPHUAN_TRY(addManager(cli, path, reply));
    reply.exitStatus = done.units.leftOut.isEmpty() ? 0 : 1;
    return reply;
}

}  // namespace

std::vector<CliCommand> initCommands() {
    return {
        {{u"init"_s},
         u"FILE [--units CSV]… [--lineage CSV] [--plan JSON]… [--office-unit CODE] [--office-name TEXT]"_s,
         say("core", "Tạo cơ sở dữ liệu mới từ danh mục đơn vị và kế hoạch"),
         init,
         1,
         1}};
}

}  // namespace taphuan
