#include "app/cli/cli.h"
#include "app/cli/lookups.h"
#include "app/cli/values.h"
#include "core/base/say.h"
#include "core/commands/plan_commands.h"
#include "core/domain/duty_due.h"
#include "core/import/plan_file.h"
#include "core/import/province_setup.h"
#include "core/storage/duty_units.h"
#include "core/storage/plan_store.h"
#include "core/text/vietnamese_numbers.h"

#include <QJsonArray>
#include <QJsonObject>

namespace taphuan {

namespace {

QString key(const char* name) {
    return QLatin1String(name);
}

QString dutyStateName(DutyState state) {
    switch (state) {
        case DutyState::no_deadline:
            return say("core", "không nêu hạn");
        case DutyState::upcoming:
            return say("core", "chưa đến hạn");
        case DutyState::due_soon:
            return say("core", "sắp đến hạn");
        case DutyState::past:
            return say("core", "đã qua hạn");
    }
    return {};
}

QJsonArray unmatchedJson(const PlanImport& done) {
    QJsonArray array;
    for (const UnitQuestion& one : done.unmatched)
        array.append(QJsonObject{{key("name"), one.text},
                                 {key("candidates"), QJsonArray::fromStringList(one.candidateNames)}});
    return array;
}

Reply importReply(const PlanContent& content, const PlanImport& done, bool written) {
    Reply reply;
    reply.json = QJsonObject{{key("plan"), content.plan.code},
                             {key("written"), written},
                             {key("added"), done.rows.added},
                             {key("changed"), done.rows.changed},
                             {key("removed"), done.rows.removed},
                             {key("same"), done.rows.same},
                             {key("unmatched"), unmatchedJson(done)}};
    reply.lines << (done.changesNothing()
                        ? say("core", "%1: nội dung như cũ, không có gì thay đổi").arg(content.plan.shortName)
                        : say("core", "%1: thêm %2, thay đổi %3, bỏ %4 dòng")
                              .arg(content.plan.shortName, groupedNumber(done.rows.added),
                                   groupedNumber(done.rows.changed), groupedNumber(done.rows.removed)));
    if (!written) reply.footer << say("core", "Chưa ghi gì");
    for (const QString& name : done.unmatchedNames())
        reply.warnings << say("core", "Chưa có đơn vị \"%1\" mà kế hoạch nêu").arg(name);
    return reply;
}

Result<Reply> importFile(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const PlanContent content, readPlanFile(arguments.positional.first()));
    TAPHUAN_ASSIGN(const PlanSurroundings surroundings, standardSurroundings(content.plan));
    QStringList warnings;
    const bool dryRun = arguments.has(QStringLiteral("--dry-run"));
    if (dryRun || arguments.has(QStringLiteral("--strict"))) {
        TAPHUAN_ASSIGN(Database* const rehearsal, cli.rehearsal());
        TAPHUAN_ASSIGN(const UnitChoices choices,
                       unitChoices(rehearsal->connection(), arguments, content.plan.signedOn, warnings));
        TAPHUAN_ASSIGN(const PlanImport preview, previewPlan(*rehearsal, content, surroundings, choices));
        Reply reply = importReply(content, preview, false);
        reply.warnings = warnings + reply.warnings;
        reply.exitStatus = dryRun ? 0 : 1;
        if (dryRun || !preview.unmatched.empty()) return reply;
        warnings.clear();
    }
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(const UnitChoices choices,
                   unitChoices(database->connection(), arguments, content.plan.signedOn, warnings));
    TAPHUAN_ASSIGN(const PlanImport done, importPlan(*database, content, surroundings, choices));
    Reply reply = importReply(content, done, true);
    reply.warnings = warnings + reply.warnings;
    return reply;
}

Result<Reply> list(Cli& cli, const Arguments&) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const auto all, plans(database->connection()));
    Reply reply;
    QJsonArray json;
    reply.table.headers = {say("core", "Mã"), say("core", "Số"), say("core", "Ngày"),
                           say("core", "Kế hoạch")};
    for (const Plan& plan : all) {
        json.append(QJsonObject{{key("id"), plan.code},
                                {key("province"), plan.province},
                                {key("number"), jsonText(plan.number)},
                                {key("date"), jsonDate(plan.signedOn)},
                                {key("short_name"), plan.shortName},
                                {key("title"), plan.title},
                                {key("period"), plan.period}});
        reply.table.rows.push_back({plan.code, plan.number, dateText(plan.signedOn), plan.shortName});
    }
    reply.json = json;
    return reply;
}

QJsonObject taskJson(const TaskRow& row) {
    QJsonArray lead;
    QJsonArray coordinating;
    QJsonArray audiences;
    for (const TaskParty& party : row.parties)
        (party.role == PartyRole::lead ? lead : coordinating).append(party.name);
    for (const TaskAudience& audience : row.audiences) audiences.append(audience.name);
    const Task& task = row.task;
    return {{key("id"), task.code},
            {key("source"), jsonText(task.source)},
            {key("group"), task.groupCode},
            {key("group_title"), task.groupTitle},
            {key("name"), task.name},
            {key("full_text"), task.fullText},
            {key("scanned_text"), jsonText(task.scannedText)},
            {key("lead"), lead},
            {key("coordinating"), coordinating},
            {key("timeframe"), jsonText(task.timeframe)},
            {key("product"), jsonText(task.product)},
            {key("audiences"), audiences},
            {key("training_related"), task.trainingRelated},
            {key("quote"), jsonText(task.quote)},
            {key("note"), jsonText(task.note)}};
}

QJsonObject lineJson(const BudgetLine& line) {
    return {{key("line"), line.code},
            {key("group"), line.groupCode},
            {key("group_title"), jsonText(line.groupTitle)},
            {key("name"), line.name},
            {key("full_text"), jsonText(line.fullText)},
            {key("scanned_text"), jsonText(line.scannedText)},
            {key("lead"), jsonText(line.lead)},
            {key("coordinating"), jsonText(line.coordinating)},
            {key("product"), jsonText(line.product)},
            {key("timeframe"), jsonText(line.timeframe)},
            {key("audience"), jsonText(line.audienceName)},
            {key("is_sum"), line.isSum},
            {key("note"), jsonText(line.note)}};
}

QJsonObject jsonOf(const PlanNote& note) {
    return {{key("kind"), note.kind},
            {key("text"), note.text},
            {key("value"), jsonText(note.value)},
            {key("quote"), jsonText(note.quote)}};
}

QJsonObject jsonOf(const AgencyDuty& duty) {
    return {{key("agency"), duty.agency}, {key("duty"), duty.duty}, {key("quote"), jsonText(duty.quote)}};
}

QJsonObject jsonOf(const StaffingRule& rule) {
    return {{key("rule"), rule.rule},
            {key("value"), jsonText(rule.value)},
            {key("unit"), jsonText(rule.unit)},
            {key("quote"), jsonText(rule.quote)}};
}

template <class T>
QJsonArray jsonOf(const std::vector<T>& rows) {
    QJsonArray all;
    for (const T& row : rows) all.append(jsonOf(row));
    return all;
}

// What the plan's own record says.
QJsonObject jsonOf(const Plan& plan) {
    return {{key("id"), plan.code},
            {key("province"), plan.province},
            {key("title"), plan.title},
            {key("short_name"), plan.shortName},
            {key("document_type"), jsonText(plan.documentType)},
            {key("number"), jsonText(plan.number)},
            {key("date"), jsonDate(plan.signedOn)},
            {key("issuer"), plan.issuer},
            {key("signer"), jsonText(plan.signer)},
            {key("proposal"), jsonText(plan.proposal)},
            {key("period"), plan.period},
            {key("year_from"), plan.yearFrom},
            {key("year_to"), plan.yearTo},
            {key("vision_year"), jsonNumber(plan.visionYear)},
            {key("basis"), QJsonArray::fromStringList(plan.basis)},
            {key("quote"), jsonText(plan.quote)}};
}

Result<QJsonObject> everythingOf(Connection& db, const Plan& plan) {
    TAPHUAN_ASSIGN(const auto tasks, planTasks(db, plan.id));
    TAPHUAN_ASSIGN(const auto sources, planFundingSources(db, plan.id));
    TAPHUAN_ASSIGN(const auto notes, planNotes(db, plan.id));
    TAPHUAN_ASSIGN(const auto agencyDuties, planAgencyDuties(db, plan.id));
    TAPHUAN_ASSIGN(const auto staffing, planStaffingRules(db, plan.id));
    TAPHUAN_ASSIGN(const PlanBudget budget, planBudget(db, plan.id));
    QJsonArray taskList, sourceList, lineList;
    for (const TaskRow& row : tasks) taskList.append(taskJson(row));
    for (const FundingSource& source : sources) sourceList.append(source.name);
    for (const BudgetRow& row : budget.rows) lineList.append(lineJson(row.line));
    QJsonObject json = jsonOf(plan);
    json.insert(key("funding_sources"), sourceList);
    json.insert(key("tasks"), taskList);
    json.insert(key("lines"), lineList);
    json.insert(key("agency_duties"), jsonOf(agencyDuties));
    json.insert(key("staffing_rules"), jsonOf(staffing));
    json.insert(key("notes"), jsonOf(notes));
    return json;
}

Result<Reply> show(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    Connection& db = database->connection();
    TAPHUAN_ASSIGN(const Plan plan, planByCode(db, arguments.positional.first()));
    TAPHUAN_ASSIGN(const auto tasks, planTasks(db, plan.id));
    Reply reply;
    TAPHUAN_ASSIGN(reply.json, everythingOf(db, plan));
    const QString number = plan.number.isEmpty() ? say("core", "Số chưa rõ") : plan.number;
    reply.lines = {plan.title,
                   say("core", "%1 ngày %2, %3").arg(number, dateText(plan.signedOn), plan.issuer)};
    reply.table.headers = {say("core", "Nhiệm vụ"), say("core", "Nội dung"), say("core", "Thời gian")};
    for (const TaskRow& row : tasks)
        reply.table.rows.push_back({row.task.code, row.task.name, row.task.timeframe});
    return reply;
}

QJsonArray unitsJson(const std::vector<UnitVersion>& units) {
    QJsonArray array;
    for (const UnitVersion& unit : units)
        array.append(QJsonObject{{key("code"), jsonText(unit.code)}, {key("name"), unit.name}});
    return array;
}

Result<Reply> duties(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const Plan plan, planByCode(database->connection(), arguments.positional.first()));
    TAPHUAN_ASSIGN(const auto on, arguments.date(QStringLiteral("--on")));
    const QDate day = on.value_or(database->clock().today());
    TAPHUAN_ASSIGN(const auto found, dutiesByUnit(database->connection(), plan, day));
    const QString source = plan.number.isEmpty() ? plan.documentType : plan.number;
    const QString legalSource = say("core", "%1 ngày %2").arg(source, dateText(plan.signedOn));
    Reply reply;
    reply.table.headers = {say("core", "Nội dung"), say("core", "Nơi báo cáo"), say("core", "Số đơn vị"),
                           say("core", "Nơi nhận"), say("core", "Hạn gửi"),     say("core", "Trạng thái")};
    reply.table.rightAligned = {2};
    QJsonArray json;
    const auto add = [&](const DutyByUnit& one, const DutyDue& due) {
        const Duty& duty = one.duty;
        json.append(QJsonObject{{key("id"), duty.code},
                                {key("duty"), duty.content},
                                {key("reporter"), duty.reporter},
                                {key("reporters"), unitsJson(one.reporters)},
                                {key("reporter_count"), qint64(one.reporters.size())},
                                {key("recipient"), jsonText(duty.recipient)},
                                {key("recipients"), unitsJson(one.recipients)},
                                {key("via"), jsonText(duty.via)},
                                {key("frequency"), duty.frequency},
                                {key("due"), jsonDate(due.due)},
                                {key("state"), enumText(due.state)},
                                {key("legal_source"), legalSource},
                                {key("quote"), jsonText(duty.quote)},
                                {key("note"), jsonText(duty.note)}});
        reply.table.rows.push_back(
            {duty.content, duty.reporter,
             one.reporters.empty() ? QStringLiteral("–") : groupedNumber(qint64(one.reporters.size())),
             duty.recipient, dateText(due.due), dutyStateName(due.state)});
    };
    for (const DutyByUnit& one : found)
        for (const DutyDue& due : dutyDeadlines(one.duty, plan, day)) add(one, due);
    reply.json = json;
    return reply;
}

}  // namespace

std::vector<CliCommand> planCommands() {
    const auto words = [](const char* second) {
        return QStringList{QStringLiteral("plan"), QLatin1String(second)};
    };
    return {
        {words("import"), QString(QStringLiteral("JSON ") + unitChoiceUsage() + QStringLiteral(" [--dry-run] [--strict]")), say("core", "Nhập tệp kế hoạch"),
         importFile, 1, 1},
        {words("list"), {}, say("core", "Các kế hoạch"), list, 0, 0},
        {words("show"), QStringLiteral("ID"), say("core", "Kế hoạch và các nhiệm vụ"), show, 1, 1},
        {words("duties"), QStringLiteral("ID [--on DATE]"), say("core", "Chế độ báo cáo và hạn gửi"), duties,
         1, 1},
    };
}

}  // namespace taphuan
