#include "app/cli/list_cli.h"
#include "app/cli/lookups.h"
#include "app/cli/people_cli.h"
#include "app/cli/progress_line.h"
#include "core/base/say.h"
#include "core/commands/unit_reform.h"
#include "core/import/transfer_plan.h"
#include "core/import/unit_file.h"
#include "core/storage/person_store.h"
#include "core/storage/unit_store.h"
#include "core/tables/read_workbook.h"
#include "core/text/vietnamese_numbers.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

QString fateKey(ReformFate fate) {
    switch (fate) {
        case ReformFate::carried:
            return u"carried"_s;
        case ReformFate::asked:
            return u"asked"_s;
        case ReformFate::waiting:
            return u"waiting"_s;
        case ReformFate::moved:
            return u"moved"_s;
    }
    return {};
}

// "25507=25498", "25507:văn hóa=25498", "seat", "25507=seat": codes of old units as they are in the plan, of
// new ones as of the day that the old one ended.
Result<ReformRule> ruleOf(Connection& db, const QString& text, const ReformPlan& plan, QDate on,
                          QStringList& warnings) {
    ReformRule rule;
    const QString to = text.section(u'=', -1).trimmed();
    const QString from = text.contains(u'=') ? text.section(u'=', 0, -2).trimmed() : QString();
    if (to.isEmpty())
        return wrongUsage(
            say("core", "Quy tắc cần MÃ CŨ=MÃ MỚI, MÃ CŨ:CHỨC VỤ=MÃ MỚI hoặc seat, đã nhận \"%1\"").arg(text),
            u"--rule"_s);
    const QString code = from.section(u':', 0, 0).trimmed();
    rule.text = from.section(u':', 1).trimmed();
    if (!code.isEmpty()) {
        const auto old = std::find_if(plan.units.begin(), plan.units.end(),
                                      [&](const ReformedUnit& unit) { return unit.code == code; });
        if (old == plan.units.end())
            return refused(say("core", "Không có đơn vị mã %1 trong các đơn vị được sắp xếp").arg(code),
                           u"--rule"_s, say("core", "Xem danh sách bằng --dry-run"));
        rule.from = old->unit;
        on = old->on;
    }
    if (to == u"seat"_s) return rule;
    TAPHUAN_ASSIGN(const NamedUnit unit, unitNamed(db, to, on, warnings));
    rule.to = unit.id();
    return rule;
}

// Where the list puts whom, for the people whose row is clear; what is not is told.
Status addPlaces(Database& database, const Arguments& arguments, QDate on, ReformOptions& options,
                 Reply& reply) {
    const QString path = arguments.value(u"--place"_s);
    TAPHUAN_ASSIGN(const Workbook workbook, readWorkbook(path));
    TransferListOptions list;
    list.on = on;
    list.today = database.clock().today();
    TAPHUAN_ASSIGN(list.units, unitChoices(database.connection(), arguments, on, reply.warnings));
    TAPHUAN_ASSIGN(const TransferPlan plan, planTransfers(database.connection(), workbook, path, list));
    options.people = plan.destinations();
    for (const PlannedTransfer& row : plan.rows) {
        if (row.verdict != ListVerdict::doubtful && row.verdict != ListVerdict::refused) continue;
        reply.warnings << say("core", "Dòng %1, %2: %3")
                              .arg(row.source.row + 1)
                              .arg(row.source.fullName, row.reasons.join(u"; "_s));
        reply.exitStatus = int(ErrorKind::refused);
    }
    return {};
}

QJsonObject jsonOf(const ReformedUnit& unit) {
    return {{u"code"_s, jsonText(unit.code)},
            {u"name"_s, unit.name},
            {u"parent"_s, jsonText(unit.parent)},
            {u"id"_s, unit.unit.text()},
            {u"on"_s, jsonDate(unit.on)},
            {u"fate"_s, fateKey(unit.fate)},
            {u"basis"_s, jsonText(unit.basis)},
            {u"successors"_s, QJsonArray::fromStringList(unit.successorNames)},
            {u"unit_changes"_s, unit.changesUnit},
            {u"people"_s, qint64(unit.moves.size())},
            {u"decided"_s, unit.decided()},
            {u"undecided"_s, unit.undecided()},
            {u"left"_s, unit.left}};
}

void describe(const ReformPlan& plan, Reply& reply, bool written) {
    QJsonArray units;
    reply.table.headers = {say("core", "Ngày"),      say("core", "Mã"),         say("core", "Đơn vị cũ"),
                           say("core", "Thế nào"),   say("core", "Đơn vị mới"), say("core", "Người chuyển"),
                           say("core", "Chưa quyết")};
    reply.table.rightAligned = {5, 6};
    for (const ReformedUnit& unit : plan.units) {
        units.append(jsonOf(unit));
        if (unit.moves.empty() && !unit.changesUnit) continue;
        reply.table.rows.push_back({dateText(unit.on), unit.code, unit.name, wordOf(unit.fate),
                                    unit.successorNames.join(u", "_s), groupedNumber(unit.decided()),
                                    groupedNumber(unit.undecided())});
    }
    reply.json = QJsonObject{{u"units"_s, units},
                             {u"moved"_s, plan.decided()},
                             {u"asked"_s, plan.undecided(ReformFate::asked)},
                             {u"waiting"_s, plan.undecided(ReformFate::waiting)},
                             {u"units_changed"_s, plan.changedUnits()},
                             {u"not_there"_s, qint64(plan.notThere.size())},
                             {u"written"_s, written}};
    reply.lines = {
        say("core",
            "%1 lượt chuyển người, %2 người cần quyết định, %3 người chờ xếp đơn vị mới, %4 đơn vị "
            "kết thúc hoặc đổi cấp trên")
            .arg(groupedNumber(plan.decided()), groupedNumber(plan.undecided(ReformFate::asked)),
                 groupedNumber(plan.undecided(ReformFate::waiting)), groupedNumber(plan.changedUnits()))};
    if (!plan.notThere.empty())
        reply.footer << say("core", "%1 người được nêu nơi đến không ở đơn vị nào được sắp xếp")
                            .arg(plan.notThere.size());
    reply.footer << (written                 ? say("core", "Đã ghi, hoàn tác được bằng undo")
                     : plan.changesNothing() ? say("core", "Không có gì để ghi")
                                             : say("core", "Chưa ghi gì"));
}

Result<Reply> reform(Cli& cli, const Arguments& arguments) {
    const bool dryRun = arguments.has(u"--dry-run"_s);
    const bool files = arguments.has(u"--lineage"_s) || arguments.has(u"--units"_s);
    UnitContent content;
    if (files) {
        TAPHUAN_ASSIGN(content,
                       readUnitContent(arguments.values(u"--units"_s), arguments.value(u"--lineage"_s)));
    }
    const bool rehearsed = dryRun && files;
    TAPHUAN_ASSIGN(Database* const database, rehearsed ? cli.rehearsal()
                                             : dryRun  ? cli.reading()
                                                       : cli.writing());
    Connection& db = database->connection();
    Reply reply;
    ReformOptions options;
    TAPHUAN_ASSIGN(options.on, arguments.date(u"--on"_s));
    options.until = options.on.value_or(database->clock().today());
    if (arguments.has(u"--unit"_s)) {
        TAPHUAN_ASSIGN(const NamedUnit top,
                       unitNamed(db, arguments.value(u"--unit"_s), options.until, reply.warnings));
        options.top = top.id();
    }
    TAPHUAN_ASSIGN(const ReformPlan undecided, previewReform(*database, content, options));
    for (const QString& text : arguments.values(u"--rule"_s)) {
        TAPHUAN_ASSIGN(ReformRule rule, ruleOf(db, text, undecided, options.until, reply.warnings));
        options.rules.push_back(std::move(rule));
    }
    if (arguments.has(u"--place"_s))
        TAPHUAN_TRY(addPlaces(*database, arguments, options.until, options, reply));
    if (dryRun) {
        TAPHUAN_ASSIGN(const ReformPlan plan, previewReform(*database, content, options));
        describe(plan, reply, false);
        return reply;
    }
    ProgressLine line;
    const qint64 people = undecided.decided() + undecided.undecided(ReformFate::asked) +
                          undecided.undecided(ReformFate::waiting);
    TAPHUAN_ASSIGN(const ReformDone done,
                   applyReform(*database, content, options, line.of(people, say("core", "Chuyển người"))));
    describe(done.plan, reply, done.committed.seq != 0);
    return reply;
}

// "thêm nhóm Công chức", "bỏ nhóm Lãnh đạo"
QStringList audienceMoves(const PlannedTransfer& row) {
    QStringList moves;
    if (!row.endedAudiences.isEmpty())
        moves << say("core", "bỏ nhóm: %1").arg(row.endedAudiences.join(u", "_s));
    if (!row.begunAudiences.isEmpty())
        moves << say("core", "thêm nhóm: %1").arg(row.begunAudiences.join(u", "_s));
    return moves;
}

Reply describe(const TransferPlan& plan) {
    ListReply list({u"ready"_s, say("core", "chuyển"), say("core", "%1 người chuyển")},
                   {say("core", "Từ đơn vị"), say("core", "Đến đơn vị"), say("core", "Từ ngày"),
                    say("core", "Nhóm đối tượng")});
    for (const PlannedTransfer& row : plan.rows)
        list.add(row,
                 {row.fromUnit, row.toUnit, dateText(row.transfer.from), audienceMoves(row).join(u"; "_s)},
                 {{u"from"_s, jsonText(row.fromUnit)},
                  {u"to"_s, jsonText(row.toUnit)},
                  {u"since"_s, jsonDate(row.transfer.from)},
                  {u"position"_s, row.transfer.position ? QJsonValue(*row.transfer.position) : QJsonValue()},
                  {u"audiences_begun"_s, QJsonArray::fromStringList(row.begunAudiences)},
                  {u"audiences_ended"_s, QJsonArray::fromStringList(row.endedAudiences)}});
    Reply reply = list.reply(plan.sheet, plan.headerRow, plan.columns);
    for (const CellNote& note : plan.warnings) reply.warnings << noteText(note);
    return reply;
}

Result<Reply> transfer(Cli& cli, const Arguments& arguments) {
    const QString path = arguments.positional.first();
    TAPHUAN_ASSIGN(const SheetReading how, sheetReading(arguments, transferWordings()));
    TAPHUAN_ASSIGN(const Workbook workbook, readWorkbook(path));
    TAPHUAN_ASSIGN(Database* const database, arguments.has(u"--dry-run"_s) ? cli.reading() : cli.writing());
    TransferListOptions options;
    options.today = database->clock().today();
    TAPHUAN_ASSIGN(const auto on, arguments.date(u"--on"_s));
    options.on = on.value_or(QDate());
    QStringList warnings;
    if (arguments.has(u"--unit"_s)) {
        TAPHUAN_ASSIGN(const UnitScope scope, unitScope(*database, arguments.value(u"--unit"_s), on));
        options.sender = scope.unit;
        warnings = scope.warnings;
    }
    TAPHUAN_ASSIGN(options.units,
                   unitChoices(database->connection(), arguments, on.value_or(options.today), warnings));
    TAPHUAN_ASSIGN(const TransferPlan plan,
                   planTransfers(database->connection(), workbook, path, options, how));
    Reply reply = describe(plan);
    reply.warnings = warnings + reply.warnings;
    const std::vector<Transfer> transfers = plan.transfers();
    const auto people = qint64(transfers.size());
    const bool apply = isToBeWritten(arguments, people, allAccepted(plan.rows));
    if (apply) {
        ProgressLine line;
        const QString reason = arguments.value(u"--reason"_s, QFileInfo(path).fileName());
        TAPHUAN_TRY(
            transferPeople(*database, transfers, reason, line.of(people, say("core", "Chuyển người"))));
    }
    sayApplied(reply, apply, people, say("core", "Đã chuyển %1 người").arg(people));
    return reply;
}

}  // namespace

std::vector<CliCommand> reformCommands() {
    return {
        {{u"units"_s, u"reform"_s},
         u"[--lineage CSV] [--units CSV]… [--on DATE] [--unit CODE] [--place FILE] [--match NAME=CODE]… "
         u"[--rule "
         "RULE]… [--dry-run]"_s,
         say("core",
             "Chuyển người của các đơn vị cũ theo sắp xếp, sáp nhập; RULE: CŨ=MỚI, CŨ:CHỨC VỤ=MỚI, seat"),
         reform,
         0,
         0},
        {{u"people"_s, u"transfer"_s},
         QString(u"FILE "_s + sheetReadingUsage() +
                 u" [--unit CODE] [--on DATE] [--reason TEXT] [--match NAME=CODE]… [--dry-run] [--strict]"_s),
         say("core", "Chuyển người theo danh sách: họ tên, đơn vị mới, chức vụ mới, từ ngày"),
         transfer,
         1,
         1},
    };
}

}  // namespace taphuan
