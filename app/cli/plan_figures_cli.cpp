#include "app/cli/lookups.h"
#include "core/base/say.h"
#include "core/commands/budget_commands.h"
#include "core/coverage/plan_progress.h"
#include "core/storage/class_store.h"
#include "core/storage/plan_store.h"
#include "core/text/vietnamese_numbers.h"

#include <QJsonArray>
#include <QJsonObject>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

using Money = QMap<AmountKind, qint64>;

std::optional<qint64> amountOf(const Money& money, AmountKind kind) {
    return money.contains(kind) ? std::optional(money.value(kind)) : std::nullopt;
}

// Every kind of money, null where nothing is stated or entered.
QJsonObject jsonOf(const Money& money) {
    QJsonObject json;
    for (const auto& [kind, name] : EnumText<AmountKind>::names)
        json.insert(QLatin1String(name), jsonNumber(amountOf(money, kind)));
    return json;
}

QJsonObject jsonOf(const BudgetRow& row, const QList<qint64>& years) {
    QJsonObject planned, money;
    for (const qint64 year : years) {
        const Money ofYear = row.money.value(year);
        planned.insert(QString::number(year), jsonNumber(amountOf(ofYear, AmountKind::planned)));
        money.insert(QString::number(year), jsonOf(ofYear));
    }
    return {{u"line"_s, row.line.code}, {u"group"_s, row.line.groupCode},
            {u"name"_s, row.line.name}, {u"is_sum"_s, row.line.isSum},
            {u"years"_s, planned},      {u"money"_s, money}};
}

QString moneyText(std::optional<qint64> amount) {
    return amount ? say("core", "%1 đồng").arg(groupedNumber(*amount)) : QStringLiteral("–");
}

// "Năm 2022: 1.170.385.000 đồng", and what was spent where something was.
QString totalText(const QString& label, const Money& money) {
    const QString planned = label + u": "_s + moneyText(amountOf(money, AmountKind::planned));
    const auto spent = amountOf(money, AmountKind::spent);
    return spent ? say("core", "%1; đã chi %2").arg(planned, moneyText(spent)) : planned;
}

Result<Reply> budget(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const Plan plan, planByCode(database->connection(), arguments.positional.first()));
    TAPHUAN_ASSIGN(const auto year, arguments.number(u"--year"_s));
    TAPHUAN_ASSIGN(const PlanBudget found, planBudget(database->connection(), plan.id, year));
    const QList<qint64> years = found.byYear.keys();
    Reply reply;
    reply.table.headers = {say("core", "Dòng"), say("core", "Nội dung")};
    QJsonObject totals, money;
    for (const qint64 one : years) {
        reply.table.rightAligned << int(reply.table.headers.size());
        reply.table.headers << say("core", "Năm %1").arg(one);
        const Money ofYear = found.byYear.value(one);
        totals.insert(QString::number(one), jsonNumber(amountOf(ofYear, AmountKind::planned)));
        money.insert(QString::number(one), jsonOf(ofYear));
        reply.footer << totalText(say("core", "Năm %1").arg(one), ofYear);
    }
    QJsonArray rows;
    for (const BudgetRow& row : found.rows) {
        rows.append(jsonOf(row, years));
        QStringList cells{row.line.code, row.line.name};
        for (const qint64 one : years)
            cells << numberOrDash(amountOf(row.money.value(one), AmountKind::planned));
        reply.table.rows.push_back(cells);
    }
    const auto total = amountOf(found.total, AmountKind::planned);
    if (!total) reply.footer << say("core", "Kế hoạch không nêu số kinh phí");
    if (!found.total.isEmpty()) reply.footer << totalText(say("core", "Cộng"), found.total);
    reply.json = QJsonObject{{u"plan"_s, plan.code},
                             {u"rows"_s, rows},
                             {u"totals"_s, totals},
                             {u"total"_s, jsonNumber(total)},
                             {u"money"_s, money}};
    return reply;
}

// One year's classes by level: "Cấp huyện: 2, không nêu cấp: 12".
QString levelsText(const QuotaTotal& total, const LevelNames& levels) {
    QStringList parts;
    for (const QString& code : levels.codes)
        if (total.classesByLevel.contains(code))
            parts << say("core", "%1: %2").arg(levels.of(code), groupedNumber(total.classesByLevel[code]));
    return parts.join(u", "_s);
}

QJsonObject jsonOf(qint64 year, const QuotaTotal& total) {
    QJsonObject levels;
    for (auto level = total.classesByLevel.begin(); level != total.classesByLevel.end(); ++level)
        levels.insert(level.key().isEmpty() ? u"unstated"_s : level.key(), level.value());
    return {{u"year"_s, year},
            {u"classes"_s, jsonNumber(total.classes)},
            {u"people"_s, jsonNumber(total.people)},
            {u"levels"_s, levels}};
}

QString yearText(qint64 year, const QuotaTotal& total, const LevelNames& levels) {
    const QString people = numberOrDash(total.people);
    if (!total.classes)
        return say("core", "Năm %1: không nêu số lớp, %2 người").arg(QString::number(year), people);
    return say("core", "Năm %1: %2 lớp (%3), %4 người")
        .arg(QString::number(year), groupedNumber(*total.classes), levelsText(total, levels), people);
}

Result<Reply> quota(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    Connection& db = database->connection();
    TAPHUAN_ASSIGN(const Plan plan, planByCode(db, arguments.positional.first()));
    TAPHUAN_ASSIGN(const auto year, arguments.number(u"--year"_s));
    TAPHUAN_ASSIGN(const PlanQuota found, planQuota(db, plan.id, year));
    TAPHUAN_ASSIGN(const LevelNames levels, levelNames(db));
    Reply reply;
    reply.table.headers = {say("core", "Năm"), say("core", "Dòng"), say("core", "Cấp"), say("core", "Số lớp"),
                           say("core", "Số người")};
    reply.table.rightAligned = {3, 4};
    QJsonArray rows, years;
    for (const QuotaRow& row : found.rows) {
        for (const Quota& one : row.quotas) {
            rows.append(QJsonObject{{u"line"_s, row.line.code},
                                    {u"year"_s, one.year},
                                    {u"level"_s, jsonText(one.level)},
                                    {u"classes"_s, jsonNumber(one.classes)},
                                    {u"people"_s, jsonNumber(one.people)}});
            reply.table.rows.push_back({QString::number(one.year), row.line.code,
                                        levels.of(one.level), numberOrDash(one.classes),
                                        numberOrDash(one.people)});
        }
    }
    std::optional<qint64> classes;
    for (auto at = found.byYear.begin(); at != found.byYear.end(); ++at) {
        if (at->classes) classes = classes.value_or(0) + *at->classes;
        years.append(jsonOf(at.key(), *at));
        reply.footer << yearText(at.key(), *at, levels);
    }
    reply.footer << (classes ? say("core", "Cộng: %1 lớp").arg(groupedNumber(*classes))
                             : say("core", "Kế hoạch không nêu số lớp"));
    reply.json = QJsonObject{
        {u"plan"_s, plan.code}, {u"rows"_s, rows}, {u"years"_s, years}, {u"classes"_s, jsonNumber(classes)}};
    return reply;
}

Result<Reply> outputs(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const Plan plan, planByCode(database->connection(), arguments.positional.first()));
    TAPHUAN_ASSIGN(const auto year, arguments.number(u"--year"_s));
    TAPHUAN_ASSIGN(const auto found, planOutputs(database->connection(), plan.id, year));
    Reply reply;
    reply.table.headers = {say("core", "Năm"), say("core", "Dòng"), say("core", "Sản phẩm"),
                           say("core", "Kế hoạch"), say("core", "Đã làm")};
    reply.table.rightAligned = {3, 4};
    QJsonArray json;
    for (const OutputRow& row : found) {
        const QString line = row.line ? row.line->code : QString();
        json.append(QJsonObject{{u"year"_s, row.output.year},
                                {u"line"_s, jsonText(line)},
                                {u"task"_s, row.task ? QJsonValue(row.task->code) : QJsonValue()},
                                {u"measure"_s, row.output.measure},
                                {u"planned"_s, jsonNumber(row.output.planned)},
                                {u"done"_s, jsonNumber(row.output.done)},
                                {u"evidence"_s, jsonText(row.output.evidence)}});
        reply.table.rows.push_back({QString::number(row.output.year), line, row.output.measure,
                                    numberOrDash(row.output.planned), numberOrDash(row.output.done)});
    }
    reply.json = json;
    return reply;
}

Result<Id<FundingSource>> sourceNamed(Connection& db, const Plan& plan, const QString& name) {
    TAPHUAN_ASSIGN(const auto sources, planFundingSources(db, plan.id));
    QStringList known;
    for (const FundingSource& source : sources) {
        if (source.name.compare(name, Qt::CaseInsensitive) == 0) return source.id;
        known << source.name;
    }
    return refused(say("core", "Kế hoạch không nêu nguồn kinh phí %1").arg(name), plan.code,
                   known.isEmpty() ? QString() : say("core", "Có: %1").arg(known.join(u"; "_s)));
}

Result<BudgetAmount> amountTyped(Connection& db, const Plan& plan, const Arguments& arguments) {
    BudgetAmount amount;
    TAPHUAN_ASSIGN(const BudgetLine line, lineNamed(db, arguments.positional.at(1), plan.code));
    amount.line = line.id;
    TAPHUAN_ASSIGN(amount.year, requiredNumber(arguments, u"--year"_s));
    TAPHUAN_ASSIGN(const QString text, required(arguments, u"--amount"_s));
    const auto money = parseMoney(text);
    if (!money)
        return wrongUsage(say("core", "%1 không phải là số tiền").arg(text), u"--amount"_s,
                          say("core", "Viết số đồng như 12500000 hoặc 12.500.000"));
    amount.amount = *money;
    const auto kind = enumFromText<AmountKind>(arguments.value(u"--kind"_s, enumText(AmountKind::spent)));
    if (!kind || *kind == AmountKind::planned)
        return wrongUsage(say("core", "--kind là allocated, committed hoặc spent"));
    amount.kind = *kind;
    if (arguments.has(u"--source"_s)) {
        TAPHUAN_ASSIGN(amount.source, sourceNamed(db, plan, arguments.value(u"--source"_s)));
    }
    if (arguments.has(u"--class"_s)) {
        TAPHUAN_ASSIGN(const TrainingClass held, classByCode(db, arguments.value(u"--class"_s)));
        amount.trainingClass = held.id;
    }
    amount.note = arguments.value(u"--note"_s);
    return amount;
}

Result<Reply> spend(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    Connection& db = database->connection();
    TAPHUAN_ASSIGN(const Plan plan, planByCode(db, arguments.positional.first()));
    TAPHUAN_ASSIGN(const BudgetAmount amount, amountTyped(db, plan, arguments));
    TAPHUAN_ASSIGN(const Committed committed, recordAmounts(*database, {amount}));
    Reply reply;
    reply.json = QJsonObject{{u"plan"_s, plan.code},       {u"line"_s, arguments.positional.at(1)},
                             {u"year"_s, amount.year},     {u"kind"_s, enumText(amount.kind)},
                             {u"amount"_s, amount.amount}, {u"operation"_s, committed.name.text()}};
    reply.lines = {
        say("core", "Dòng %1 năm %2: đã ghi %3 đồng")
            .arg(arguments.positional.at(1), QString::number(amount.year), groupedNumber(amount.amount))};
    return reply;
}

// The one output of a line in a year, narrowed by its measure where the line has several.
Result<Output> outputNamed(Connection& db, const Plan& plan, const QString& line, qint64 year,
                           const QString& measure) {
    TAPHUAN_ASSIGN(const auto all, planOutputs(db, plan.id, year));
    std::vector<Output> found;
    QStringList measures;
    for (const OutputRow& row : all) {
        if (!row.line || row.line->code != line) continue;
        measures << row.output.measure;
        if (measure.isEmpty() || row.output.measure == measure) found.push_back(row.output);
    }
    if (found.size() == 1) return found.front();
    if (found.empty())
        return refused(say("core", "Dòng %1 không có sản phẩm này trong năm %2").arg(line).arg(year),
                       plan.code, say("core", "Xem bằng lệnh plan outputs"));
    return refused(say("core", "Dòng %1 có nhiều sản phẩm").arg(line), plan.code,
                   say("core", "Nêu thêm --measure: %1").arg(measures.join(u"; "_s)));
}

Result<Reply> recordOutput(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    Connection& db = database->connection();
    TAPHUAN_ASSIGN(const Plan plan, planByCode(db, arguments.positional.first()));
    TAPHUAN_ASSIGN(const qint64 year, requiredNumber(arguments, u"--year"_s));
    TAPHUAN_ASSIGN(Output output,
                   outputNamed(db, plan, arguments.positional.at(1), year, arguments.value(u"--measure"_s)));
    TAPHUAN_ASSIGN(output.done, requiredNumber(arguments, u"--done"_s));
    arguments.change(u"--evidence"_s, output.evidence);
    TAPHUAN_ASSIGN(const Committed committed, recordOutputs(*database, {output}));
    Reply reply;
    reply.json = QJsonObject{{u"plan"_s, plan.code},
                             {u"line"_s, arguments.positional.at(1)},
                             {u"year"_s, year},
                             {u"measure"_s, output.measure},
                             {u"planned"_s, jsonNumber(output.planned)},
                             {u"done"_s, jsonNumber(output.done)},
                             {u"operation"_s, committed.name.text()}};
    reply.lines = {say("core", "Dòng %1 năm %2: đã làm %3/%4 %5")
                       .arg(arguments.positional.at(1), QString::number(year), numberOrDash(output.done),
                            numberOrDash(output.planned), output.measure)};
    return reply;
}

QJsonObject jsonOf(const LineProgress& line) {
    return {{u"line"_s, line.code},
            {u"name"_s, line.name},
            {u"is_sum"_s, line.isSum},
            {u"year"_s, line.year},
            {u"planned_classes"_s, jsonNumber(line.plannedClasses)},
            {u"held_classes"_s, line.heldClasses},
            {u"planned_people"_s, jsonNumber(line.plannedPeople)},
            {u"people"_s, line.people},
            {u"attendances"_s, line.attendances},
            {u"planned_amount"_s, jsonNumber(line.plannedAmount)},
            {u"spent_amount"_s, jsonNumber(line.spentAmount)}};
}

Result<Reply> progress(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const Plan plan, planByCode(database->connection(), arguments.positional.first()));
    TAPHUAN_ASSIGN(const auto year, arguments.number(u"--year"_s));
    TAPHUAN_ASSIGN(const PlanProgress made,
                   planProgress(database->connection(), plan, year ? std::optional(int(*year)) : std::nullopt,
                                database->clock().today()));
    QJsonArray lines, classes;
    Reply reply;
    reply.table.headers = {say("core", "Dòng"),
                           say("core", "Năm"),
                           say("core", "Lớp theo kế hoạch"),
                           say("core", "Lớp đã mở"),
                           say("core", "Người theo kế hoạch"),
                           say("core", "Người"),
                           say("core", "Lượt"),
                           say("core", "Kinh phí dự kiến"),
                           say("core", "Đã chi")};
    reply.table.rightAligned = {2, 3, 4, 5, 6, 7, 8};
    for (const LineProgress& line : made.lines) {
        lines.append(jsonOf(line));
        reply.table.rows.push_back({line.code, QString::number(line.year), numberOrDash(line.plannedClasses),
                                    groupedNumber(line.heldClasses), numberOrDash(line.plannedPeople),
                                    groupedNumber(line.people), groupedNumber(line.attendances),
                                    numberOrDash(line.plannedAmount), numberOrDash(line.spentAmount)});
    }
    for (const auto& [inYear, levels] : made.byYear)
        for (const auto& [level, count] : levels)
            classes.append(QJsonObject{{u"year"_s, inYear},
                                       {u"level"_s, jsonText(level)},
                                       {u"planned"_s, jsonNumber(count.planned)},
                                       {u"held"_s, count.held}});
    reply.json = QJsonObject{{u"plan"_s, plan.code}, {u"lines"_s, lines}, {u"classes"_s, classes}};
    return reply;
}

}  // namespace

std::vector<CliCommand> planFiguresCommands() {
    const auto words = [](const char* second) { return QStringList{u"plan"_s, QLatin1String(second)}; };
    const QString ofYear = u"ID [--year Y]"_s;
    return {
        {words("budget"), ofYear, say("core", "Kinh phí dự kiến theo năm"), budget, 1, 1},
        {words("quota"), ofYear, say("core", "Số lớp, số người theo kế hoạch"), quota, 1, 1},
        {words("outputs"), ofYear, say("core", "Sản phẩm theo kế hoạch và đã làm"), outputs, 1, 1},
        {words("progress"), ofYear, say("core", "Đã làm so với kế hoạch: lớp, người, kinh phí"), progress, 1,
         1},
        {words("spend"),
         u"ID LINE --year Y --amount N [--kind allocated|committed|spent] [--source TEXT] [--class C] "
         "[--note TEXT]"_s,
         say("core", "Ghi kinh phí được giao, đã cam kết hoặc đã chi của một dòng"), spend, 2, 2},
        {words("output"), u"ID LINE --year Y --done N [--measure TEXT] [--evidence TEXT]"_s,
         say("core", "Ghi số sản phẩm đã làm của một dòng"), recordOutput, 2, 2},
    };
}

}  // namespace taphuan
