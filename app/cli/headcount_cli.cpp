#include "app/cli/lookups.h"
#include "app/cli/people_cli.h"
#include "core/base/say.h"
#include "core/commands/headcount_commands.h"
#include "core/import/headcount_file.h"
#include "core/storage/audience_store.h"
#include "core/storage/headcount_store.h"
#include "core/tables/read_workbook.h"
#include "core/text/vietnamese_numbers.h"

#include <QJsonArray>
#include <QJsonObject>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

QJsonObject documentOf(const HeadcountPlan& plan) {
    QJsonObject columns;
    for (auto at = plan.columns.begin(); at != plan.columns.end(); ++at)
        columns.insert(at.key(), columnName(at.value()));
    return {{u"sheet"_s, plan.sheet},
            {u"header_row"_s, plan.headerRow},
            {u"columns"_s, columns},
            {u"rows"_s, plan.rows},
            {u"new"_s, plan.added},
            {u"changed"_s, plan.changed},
            {u"same"_s, plan.same},
            {u"blank"_s, plan.blank},
            {u"refused"_s, notesJson(plan.refused)},
            {u"warnings"_s, notesJson(plan.warnings)}};
}

Reply preview(const HeadcountPlan& plan) {
    Reply reply;
    reply.json = documentOf(plan);
    reply.lines = {headerText(plan.sheet, plan.headerRow),
                   say("core", "%1 dòng: %2 mới, %3 thay đổi, %4 như cũ, %5 không nhận; %6 đơn vị chưa có số")
                       .arg(plan.rows)
                       .arg(plan.added)
                       .arg(plan.changed)
                       .arg(plan.same)
                       .arg(plan.refused.size())
                       .arg(plan.blank)};
    for (const CellNote& note : plan.refused)
        reply.warnings << say("core", "Không nhận: %1").arg(noteText(note));
    for (const CellNote& note : plan.warnings) reply.warnings << noteText(note);
    reply.exitStatus = plan.refused.empty() ? 0 : 1;
    return reply;
}

Result<HeadcountOptions> optionsOf(Database& database, const Arguments& arguments) {
    HeadcountOptions options;
    options.today = database.clock().today();
    TAPHUAN_TRY(arguments.change(u"--on"_s, options.on));
    if (arguments.has(u"--audience"_s)) {
        TAPHUAN_ASSIGN(options.audience, audienceNamed(database, arguments.value(u"--audience"_s)));
    }
    return options;
}

Result<Reply> import(Cli& cli, const Arguments& arguments) {
    const QString path = arguments.positional.first();
    const bool dryRun = arguments.has(u"--dry-run"_s);
    TAPHUAN_ASSIGN(const Workbook workbook, readUnicodeWorkbook(path));
    TAPHUAN_ASSIGN(Database* const database, dryRun ? cli.reading() : cli.writing());
    TAPHUAN_ASSIGN(const HeadcountOptions options, optionsOf(*database, arguments));
    TAPHUAN_ASSIGN(const HeadcountPlan plan, planHeadcounts(database->connection(), workbook, path, options));
    Reply reply = preview(plan);
    const bool apply = !dryRun && (plan.refused.empty() || !arguments.has(u"--strict"_s));
    if (apply) TAPHUAN_TRY(setHeadcounts(*database, plan.headcounts));
    QJsonObject json = reply.json.toObject();
    json.insert(u"applied"_s, apply ? qint64(plan.headcounts.size()) : 0);
    reply.json = json;
    reply.footer << (apply ? say("core", "Đã ghi %1 mẫu số").arg(plan.headcounts.size())
                           : say("core", "Chưa ghi gì"));
    return reply;
}

Result<Reply> list(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    Connection& db = database->connection();
    TAPHUAN_ASSIGN(const auto on, arguments.date(u"--on"_s));
    Reply reply;
    HeadcountFilter filter;
    filter.validOn = on;
    if (arguments.has(u"--unit"_s)) {
        TAPHUAN_ASSIGN(UnitScope scope, unitScope(*database, arguments.value(u"--unit"_s), on));
        filter.units = std::move(scope.below);
        reply.warnings = scope.warnings;
    }
    TAPHUAN_ASSIGN(const auto rows, listHeadcounts(db, filter));
    TAPHUAN_ASSIGN(const auto audiences, AudienceCatalogue::load(db));
    QJsonArray all;
    reply.table.headers = {say("core", "Mã"),   say("core", "Đơn vị"),   say("core", "Nhóm đối tượng"),
                           say("core", "Ngày"), say("core", "Số người"), say("core", "Nguồn")};
    reply.table.rightAligned = {4};
    for (const HeadcountRow& row : rows) {
        const Headcount& headcount = row.headcount;
        all.append(QJsonObject{{u"id"_s, headcount.id.text()},
                               {u"unit"_s, jsonText(row.unitCode)},
                               {u"unit_name"_s, row.unitName},
                               {u"audience"_s, audiences.code(headcount.audience)},
                               {u"people"_s, headcount.people},
                               {u"as_of"_s, jsonDate(headcount.asOf)},
                               {u"source"_s, headcount.source}});
        reply.table.rows.push_back({row.unitCode, row.unitName, audiences.name(headcount.audience),
                                    dateText(headcount.asOf), groupedNumber(headcount.people),
                                    headcount.source});
    }
    reply.json = all;
    return reply;
}

}  // namespace

std::vector<CliCommand> headcountCommands() {
    return {
        {{u"headcount"_s, u"import"_s},
         u"FILE [--audience A] [--on DATE] [--dry-run] [--strict]"_s,
         say("core", "Nhập số người thuộc đối tượng (mẫu số) từ bảng tính"),
         import,
         1,
         1},
        {{u"headcount"_s, u"list"_s},
         u"[--unit CODE] [--on DATE]"_s,
         say("core", "Mẫu số của các đơn vị; --on: số có hiệu lực ngày ấy"),
         list,
         0,
         0},
    };
}

}  // namespace taphuan
