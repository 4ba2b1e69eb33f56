#include "app/cli/lookups.h"
#include "app/cli/people_cli.h"
#include "core/base/say.h"
#include "core/commands/headcount_commands.h"
#include "core/coverage/counted_headcounts.h"
#include "core/domain/field_words.h"
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

QString sourceText(const Headcount& headcount) {
    return choiceText(Entity::headcount, "source", headcount.source);
}

QString differenceText(std::optional<qint64> difference) {
    return difference > 0 ? u'+' + groupedNumber(*difference) : numberOrDash(difference);
}

// The register's numbers as --unit, --depth, --audience and --on ask for them, of a unit that is no more on
// its last day. `warnings` tells which day that is.
Result<std::vector<CountedHeadcount>> countedOf(Database& database, const Arguments& arguments,
                                                QStringList& warnings) {
    HeadcountQuestion asked;
    asked.on = database.clock().today();
    TAPHUAN_TRY(arguments.change(u"--on"_s, asked.on));
    TAPHUAN_ASSIGN(const auto depth, arguments.number(u"--depth"_s));
    asked.depth = int(depth.value_or(-1));
    if (arguments.has(u"--unit"_s)) {
        TAPHUAN_ASSIGN(const NamedUnit unit,
                       unitNamed(database.connection(), arguments.value(u"--unit"_s), asked.on, warnings));
        asked.unit = unit.id();
        asked.on = unit.on;
    }
    if (arguments.has(u"--audience"_s)) {
        TAPHUAN_ASSIGN(asked.audience, audienceNamed(database, arguments.value(u"--audience"_s)));
    }
    CoverageCache cache;
    Coverage coverage(database.connection(), cache, database.clock().today());
    return countedHeadcounts(coverage, asked);
}

// Each number beside what is stated for the unit.
Reply comparison(const std::vector<CountedHeadcount>& rows) {
    Reply reply;
    QJsonArray all;
    reply.table.headers = {say("core", "Mã"),       say("core", "Đơn vị"),    say("core", "Nhóm đối tượng"),
                           say("core", "Mẫu số"),   say("core", "Ngày"),      say("core", "Nguồn"),
                           say("core", "Đếm được"), say("core", "Chênh lệch")};
    reply.table.rightAligned = {3, 6, 7};
    for (const CountedHeadcount& row : rows) {
        const Headcount stated = row.stated.value_or(Headcount());
        const auto people = row.stated ? std::optional(stated.people) : std::nullopt;
        all.append(QJsonObject{{u"unit"_s, jsonText(row.unitCode)},
                               {u"unit_name"_s, row.unitName},
                               {u"audience"_s, row.audienceCode},
                               {u"people"_s, jsonNumber(people)},
                               {u"as_of"_s, jsonDate(stated.asOf)},
                               {u"source"_s, jsonText(stated.source)},
                               {u"counted"_s, row.counted.people},
                               {u"counted_on"_s, jsonDate(row.counted.asOf)},
                               {u"difference"_s, jsonNumber(row.difference())},
                               {u"state"_s, enumText(row.state())}});
        reply.table.rows.push_back({row.unitCode, row.unitName, row.audienceName, numberOrDash(people),
                                    dateText(stated.asOf), sourceText(stated),
                                    groupedNumber(row.counted.people), differenceText(row.difference())});
    }
    reply.json = all;
    return reply;
}

Result<Reply> count(Cli& cli, const Arguments& arguments) {
    const bool apply = arguments.has(u"--apply"_s);
    TAPHUAN_ASSIGN(Database* const database, apply ? cli.writing() : cli.reading());
    QStringList warnings;
    TAPHUAN_ASSIGN(const auto rows, countedOf(*database, arguments, warnings));
    Reply reply = comparison(rows);
    reply.warnings = warnings;
    std::vector<Headcount> news;
    for (const CountedHeadcount& row : rows)
        if (row.isNews()) news.push_back(row.counted);
    if (apply && !news.empty()) TAPHUAN_TRY(setHeadcounts(*database, news));
    reply.json = QJsonObject{{u"rows"_s, reply.json}, {u"applied"_s, apply ? qint64(news.size()) : 0}};
    reply.footer << (apply ? say("core", "Đã ghi %1 mẫu số").arg(news.size())
                           : say("core", "Chưa ghi gì; có %1 số mới, thêm --apply để ghi").arg(news.size()));
    return reply;
}

Result<Reply> compare(Database& database, const Arguments& arguments) {
    QStringList warnings;
    TAPHUAN_ASSIGN(auto rows, countedOf(database, arguments, warnings));
    std::erase_if(rows, [](const CountedHeadcount& row) { return !row.stated; });
    Reply reply = comparison(rows);
    reply.warnings = warnings;
    return reply;
}

Result<Reply> list(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    if (arguments.has(u"--compare"_s)) return compare(*database, arguments);
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
                                    sourceText(headcount)});
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
         u"[--unit CODE] [--on DATE] [--compare]"_s,
         say("core", "Mẫu số của các đơn vị; --on: số có hiệu lực ngày ấy; --compare: bên số đếm từ hồ sơ"),
         list,
         0,
         0},
        {{u"headcount"_s, u"count"_s},
         u"[--unit CODE] [--depth N] [--audience A] [--on DATE] [--apply]"_s,
         say("core", "Đếm mẫu số từ danh sách hồ sơ, đặt bên số đang có; --apply: lấy các số mới"),
         count,
         0,
         0},
    };
}

}  // namespace taphuan
