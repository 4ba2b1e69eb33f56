#include "app/cli/cli.h"
#include "core/base/say.h"
#include "core/commands/plan_commands.h"
#include "core/domain/duty_due.h"
#include "core/import/catalogue_file.h"
#include "core/import/plan_file.h"
#include "core/storage/plan_store.h"
#include "core/text/vietnamese_numbers.h"

#include <QJsonArray>
#include <QJsonObject>

namespace taphuan {

namespace {

QJsonValue orNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
QJsonValue orNull(std::optional<qint64> number) {
    return number ? QJsonValue(*number) : QJsonValue();
}
QString orDash(std::optional<qint64> number) {
    return number ? groupedNumber(*number) : QStringLiteral("–");
}
QString key(const char* name) {
    return QLatin1String(name);
}

QString levelName(const QString& code) {
    if (code == QLatin1String("province")) return say("core", "cấp tỉnh");
    if (code == QLatin1String("district")) return say("core", "cấp huyện");
    if (code == QLatin1String("commune")) return say("core", "cấp xã");
    return code.isEmpty() ? say("core", "không nêu cấp") : code;
}

QString comparisonSign(Operator comparison) {
    switch (comparison) {
        case Operator::equal:
            return QStringLiteral("=");
        case Operator::at_least:
            return QStringLiteral("≥");
        case Operator::above:
            return QStringLiteral(">");
    }
    return {};
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

Result<Plan> namedPlan(Connection& db, const Arguments& arguments) {
    return planByCode(db, arguments.positional.value(0));
}

Result<Reply> importFile(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const PlanContent content, readPlanFile(arguments.positional.value(0)));
    TAPHUAN_ASSIGN(const CatalogueContent catalogue, readStandardCatalogue());
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    const bool dryRun = arguments.has(QStringLiteral("--dry-run"));
    TAPHUAN_ASSIGN(const PlanImport done, dryRun ? previewPlan(*database, content, catalogue)
                                                 : importPlan(*database, content, catalogue));
    Reply reply;
    reply.json = QJsonObject{{key("plan"), content.plan.code},
                             {key("dry_run"), dryRun},
                             {key("added"), done.rows.added},
                             {key("changed"), done.rows.changed},
                             {key("removed"), done.rows.removed},
                             {key("same"), done.rows.same},
                             {key("unmatched"), QJsonArray::fromStringList(done.unmatched)}};
    reply.lines << (done.changesNothing()
                        ? say("core", "%1: nội dung như cũ, không có gì thay đổi").arg(content.plan.shortName)
                        : say("core", "%1: thêm %2, thay đổi %3, bỏ %4 dòng")
                              .arg(content.plan.shortName, groupedNumber(done.rows.added),
                                   groupedNumber(done.rows.changed), groupedNumber(done.rows.removed)));
    for (const QString& name : done.unmatched)
        reply.warnings << say("core", "Chưa có đơn vị \"%1\" mà kế hoạch nêu").arg(name);
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
                                {key("number"), orNull(plan.number)},
                                {key("date"), plan.signedOn.toString(Qt::ISODate)},
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
    return {{key("id"), row.task.code},
            {key("group"), row.task.groupCode},
            {key("group_title"), row.task.groupTitle},
            {key("name"), row.task.name},
            {key("full_text"), row.task.fullText},
            {key("lead"), lead},
            {key("coordinating"), coordinating},
            {key("timeframe"), orNull(row.task.timeframe)},
            {key("product"), orNull(row.task.product)},
            {key("audiences"), audiences}};
}

Result<Reply> show(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    Connection& db = database->connection();
    TAPHUAN_ASSIGN(const Plan plan, namedPlan(db, arguments));
    TAPHUAN_ASSIGN(const auto tasks, planTasks(db, plan.id));
    TAPHUAN_ASSIGN(const auto sources, planFundingSources(db, plan.id));
    TAPHUAN_ASSIGN(const auto notes, planNotes(db, plan.id));
    Reply reply;
    QJsonArray taskList;
    QJsonArray noteList;
    QJsonArray sourceList;
    const QString number = plan.number.isEmpty() ? say("core", "Số chưa rõ") : plan.number;
    reply.lines = {plan.title,
                   say("core", "%1 ngày %2, %3").arg(number, dateText(plan.signedOn), plan.issuer)};
    reply.table.headers = {say("core", "Nhiệm vụ"), say("core", "Nội dung"), say("core", "Thời gian")};
    for (const TaskRow& row : tasks) {
        taskList.append(taskJson(row));
        reply.table.rows.push_back({row.task.code, row.task.name, row.task.timeframe});
    }
    for (const FundingSource& source : sources) sourceList.append(source.name);
    for (const PlanNote& note : notes)
        noteList.append(QJsonObject{
            {key("kind"), note.kind}, {key("text"), note.text}, {key("value"), orNull(note.value)}});
    reply.json = QJsonObject{{key("id"), plan.code},
                             {key("title"), plan.title},
                             {key("short_name"), plan.shortName},
                             {key("number"), orNull(plan.number)},
                             {key("date"), plan.signedOn.toString(Qt::ISODate)},
                             {key("issuer"), plan.issuer},
                             {key("signer"), orNull(plan.signer)},
                             {key("period"), plan.period},
                             {key("basis"), QJsonArray::fromStringList(plan.basis)},
                             {key("funding_sources"), sourceList},
                             {key("tasks"), taskList},
                             {key("notes"), noteList}};
    return reply;
}

Result<Reply> budget(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const Plan plan, namedPlan(database->connection(), arguments));
    TAPHUAN_ASSIGN(const auto year, arguments.number(QStringLiteral("--year")));
    TAPHUAN_ASSIGN(const PlanBudget found, planBudget(database->connection(), plan.id, year));
    const QList<qint64> years = found.byYear.keys();
    Reply reply;
    reply.table.headers = {say("core", "Dòng"), say("core", "Nội dung")};
    for (const qint64 one : years) {
        reply.table.rightAligned << int(reply.table.headers.size());
        reply.table.headers << say("core", "Năm %1").arg(one);
    }
    QJsonArray rows;
    for (const BudgetRow& row : found.rows) {
        QJsonObject amounts;
        QStringList cells{row.line.code, row.line.name};
        for (const qint64 one : years) {
            const auto money = row.money.value(one);
            const bool stated = money.contains(AmountKind::planned);
            amounts.insert(QString::number(one),
                           stated ? QJsonValue(money.value(AmountKind::planned)) : QJsonValue());
            cells << (stated ? groupedNumber(money.value(AmountKind::planned)) : QStringLiteral("–"));
        }
        rows.append(QJsonObject{{key("line"), row.line.code},
                                {key("group"), row.line.groupCode},
                                {key("name"), row.line.name},
                                {key("is_sum"), row.line.isSum},
                                {key("years"), amounts}});
        reply.table.rows.push_back(cells);
    }
    QJsonObject totals;
    for (const qint64 one : years) {
        const qint64 planned = found.byYear.value(one).value(AmountKind::planned);
        totals.insert(QString::number(one), planned);
        reply.footer << say("core", "Năm %1: %2 đồng").arg(QString::number(one), groupedNumber(planned));
    }
    const bool stated = found.total.contains(AmountKind::planned);
    const qint64 total = found.total.value(AmountKind::planned);
    reply.footer << (stated ? say("core", "Cộng: %1 đồng").arg(groupedNumber(total))
                            : say("core", "Kế hoạch không nêu số kinh phí"));
    reply.json = QJsonObject{{key("plan"), plan.code},
                             {key("rows"), rows},
                             {key("totals"), totals},
                             {key("total"), stated ? QJsonValue(total) : QJsonValue()}};
    return reply;
}

Result<Reply> quota(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const Plan plan, namedPlan(database->connection(), arguments));
    TAPHUAN_ASSIGN(const auto year, arguments.number(QStringLiteral("--year")));
    TAPHUAN_ASSIGN(const PlanQuota found, planQuota(database->connection(), plan.id, year));
    Reply reply;
    reply.table.headers = {say("core", "Năm"), say("core", "Dòng"), say("core", "Cấp"), say("core", "Số lớp"),
                           say("core", "Số người")};
    reply.table.rightAligned = {3, 4};
    QJsonArray rows;
    for (const QuotaRow& row : found.rows) {
        for (const Quota& one : row.quotas) {
            rows.append(QJsonObject{{key("line"), row.line.code},
                                    {key("year"), one.year},
                                    {key("level"), orNull(one.level)},
                                    {key("classes"), orNull(one.classes)},
                                    {key("people"), orNull(one.people)}});
            reply.table.rows.push_back({QString::number(one.year), row.line.code, levelName(one.level),
                                        orDash(one.classes), orDash(one.people)});
        }
    }
    QJsonArray years;
    qint64 classes = 0;
    for (auto at = found.byYear.begin(); at != found.byYear.end(); ++at) {
        QJsonObject levels;
        QStringList parts;
        for (auto level = at->classesByLevel.begin(); level != at->classesByLevel.end(); ++level) {
            levels.insert(level.key().isEmpty() ? key("unstated") : level.key(), level.value());
            parts << say("core", "%1 lớp %2").arg(QString::number(level.value()), levelName(level.key()));
        }
        classes += at->classes;
        years.append(QJsonObject{{key("year"), at.key()},
                                 {key("classes"), at->classes},
                                 {key("people"), orNull(at->people)},
                                 {key("levels"), levels}});
        reply.footer << say("core", "Năm %1: %2 lớp (%3), %4 người")
                            .arg(QString::number(at.key()), groupedNumber(at->classes),
                                 parts.join(QStringLiteral(", ")), orDash(at->people));
    }
    reply.footer << (found.rows.empty() ? say("core", "Kế hoạch không nêu số lớp")
                                        : say("core", "Cộng: %1 lớp").arg(groupedNumber(classes)));
    reply.json = QJsonObject{{key("plan"), plan.code},
                             {key("rows"), rows},
                             {key("years"), years},
                             {key("classes"), found.rows.empty() ? QJsonValue() : QJsonValue(classes)}};
    return reply;
}

Result<Reply> targets(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const Plan plan, namedPlan(database->connection(), arguments));
    TAPHUAN_ASSIGN(const auto found, planTargets(database->connection(), plan.id));
    Reply reply;
    reply.table.headers = {say("core", "Mã"), say("core", "Chỉ tiêu"), say("core", "Mức phải đạt")};
    QJsonArray json;
    for (const IndicatorRow& row : found) {
        QJsonArray levels;
        QStringList parts;
        for (const Target& target : row.targets) {
            levels.append(QJsonObject{{key("year"), target.year},
                                      {key("operator"), comparisonSign(target.comparison)},
                                      {key("value"), target.value},
                                      {key("own"), target.own},
                                      {key("quote"), orNull(target.quote)}});
            parts << say("core", "năm %1: %2 %3 %4")
                         .arg(QString::number(target.year), comparisonSign(target.comparison),
                              groupedNumber(target.value), row.indicator.measure);
        }
        json.append(
            QJsonObject{{key("id"), row.indicator.code},
                        {key("indicator"), row.indicator.name},
                        {key("unit"), row.indicator.measure},
                        {key("source"), enumText(row.indicator.source)},
                        {key("attainment"), enumText(row.indicator.attainment)},
                        {key("periodicity"), enumText(row.indicator.periodicity)},
                        {key("population"), row.indicator.population},
                        {key("audience"), row.audience ? QJsonValue(row.audience->code) : QJsonValue()},
                        {key("note"), orNull(row.indicator.note)},
                        {key("targets"), levels}});
        reply.table.rows.push_back(
            {row.indicator.code, row.indicator.name,
             parts.isEmpty() ? say("core", "kế hoạch không nêu") : parts.join(QStringLiteral("; "))});
    }
    reply.json = json;
    return reply;
}

Result<Reply> duties(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const Plan plan, namedPlan(database->connection(), arguments));
    TAPHUAN_ASSIGN(const auto on, arguments.date(QStringLiteral("--on")));
    TAPHUAN_ASSIGN(const auto found, planDuties(database->connection(), plan.id));
    const QString source = plan.number.isEmpty() ? plan.documentType : plan.number;
    const QString legalSource = say("core", "%1 ngày %2").arg(source, dateText(plan.signedOn));
    Reply reply;
    reply.table.headers = {say("core", "Nội dung"), say("core", "Nơi báo cáo"), say("core", "Nơi nhận"),
                           say("core", "Hạn gửi"), say("core", "Trạng thái")};
    QJsonArray json;
    const QDate today = on.value_or(database->clock().today());
    const auto add = [&](const Duty& duty, const DutyDue& due) {
        json.append(QJsonObject{{key("id"), duty.code},
                                {key("duty"), duty.content},
                                {key("reporter"), duty.reporter},
                                {key("recipient"), orNull(duty.recipient)},
                                {key("via"), orNull(duty.via)},
                                {key("frequency"), duty.frequency},
                                {key("due"), orNull(due.due.toString(Qt::ISODate))},
                                {key("state"), enumText(due.state)},
                                {key("legal_source"), legalSource},
                                {key("quote"), orNull(duty.quote)},
                                {key("note"), orNull(duty.note)}});
        reply.table.rows.push_back(
            {duty.content, duty.reporter, duty.recipient, dateText(due.due), dutyStateName(due.state)});
    };
    for (const Duty& duty : found)
        for (const DutyDue& due : dutyDeadlines(duty, plan, today)) add(duty, due);
    reply.json = json;
    return reply;
}

Result<Reply> outputs(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const Plan plan, namedPlan(database->connection(), arguments));
    TAPHUAN_ASSIGN(const auto year, arguments.number(QStringLiteral("--year")));
    TAPHUAN_ASSIGN(const auto found, planOutputs(database->connection(), plan.id, year));
    Reply reply;
    reply.table.headers = {say("core", "Năm"), say("core", "Dòng"), say("core", "Sản phẩm"),
                           say("core", "Kế hoạch"), say("core", "Đã làm")};
    reply.table.rightAligned = {3, 4};
    QJsonArray json;
    for (const OutputRow& row : found) {
        const QString line = row.line ? row.line->code : QString();
        json.append(QJsonObject{{key("year"), row.output.year},
                                {key("line"), orNull(line)},
                                {key("task"), row.task ? QJsonValue(row.task->code) : QJsonValue()},
                                {key("measure"), row.output.measure},
                                {key("planned"), orNull(row.output.planned)},
                                {key("done"), orNull(row.output.done)}});
        reply.table.rows.push_back({QString::number(row.output.year), line, row.output.measure,
                                    orDash(row.output.planned), orDash(row.output.done)});
    }
    reply.json = json;
    return reply;
}

}  // namespace

std::vector<CliCommand> planCommands() {
    const auto words = [](const char* second) {
        return QStringList{QStringLiteral("plan"), QLatin1String(second)};
    };
    const QString ofYear = QStringLiteral("ID [--year Y]");
    return {
        {words("import"), QStringLiteral("JSON [--dry-run]"), say("core", "Nhập tệp kế hoạch"), importFile, 1,
         1},
        {words("list"), {}, say("core", "Các kế hoạch"), list, 0, 0},
        {words("show"), QStringLiteral("ID"), say("core", "Kế hoạch và các nhiệm vụ"), show, 1, 1},
        {words("budget"), ofYear, say("core", "Kinh phí dự kiến theo năm"), budget, 1, 1},
        {words("quota"), ofYear, say("core", "Số lớp, số người theo kế hoạch"), quota, 1, 1},
        {words("targets"), QStringLiteral("ID"), say("core", "Chỉ tiêu và mức phải đạt"), targets, 1, 1},
        {words("duties"), QStringLiteral("ID [--on DATE]"), say("core", "Chế độ báo cáo và hạn gửi"), duties,
         1, 1},
        {words("outputs"), ofYear, say("core", "Sản phẩm theo kế hoạch và đã làm"), outputs, 1, 1},
    };
}

}  // namespace taphuan
