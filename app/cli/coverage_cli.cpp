#include "app/cli/cli.h"
#include "core/base/say.h"
#include "core/commands/target_commands.h"
#include "core/coverage/coverage_charts.h"
#include "core/coverage/coverage_people.h"
#include "core/coverage/plan_progress.h"
#include "core/coverage/untrained.h"
#include "core/documents/chart_image.h"
#include "core/storage/class_store.h"
#include "core/storage/course_store.h"
#include "core/storage/plan_store.h"
#include "core/text/vietnamese_numbers.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace taphuan {

namespace {

template <class T>
QJsonValue jsonOf(const std::optional<T>& value) {
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

Result<const Plan*> chosenPlan(const CoverageBase& base, const Arguments& arguments) {
    const QString code = arguments.value(QStringLiteral("--plan"));
    const QString target = arguments.value(QStringLiteral("--target"));
    QStringList known;
    std::vector<const Plan*> fitting;
    for (const Plan& plan : base.plans) {
        known << plan.code;
        const bool hasTarget =
            std::any_of(base.indicators.begin(), base.indicators.end(), [&](const Indicator& indicator) {
                return indicator.plan == plan.id && indicator.code == target;
            });
        if ((code.isEmpty() || plan.code == code) && (target.isEmpty() || hasTarget))
            fitting.push_back(&plan);
    }
    if (fitting.size() == 1) return fitting.front();
    if (base.plans.empty())
        return refused(say("core", "Cơ sở dữ liệu chưa có kế hoạch nào"), {},
                       say("core", "Nhập bằng lệnh plan import"));
    if (!code.isEmpty() && !known.contains(code))
        return wrongUsage(say("core", "Không có kế hoạch %1").arg(code), {},
                          say("core", "Có: %1").arg(known.join(QStringLiteral(", "))));
    if (!target.isEmpty() && fitting.empty())
        return wrongUsage(say("core", "Không kế hoạch nào có chỉ tiêu %1").arg(target));
    return wrongUsage(say("core", "Có nhiều kế hoạch"), {},
                      say("core", "Chọn một bằng --plan: %1").arg(known.join(QStringLiteral(", "))));
}

Status chooseUnit(const CoverageBase& base, const Arguments& arguments, CoverageQuery& query, QDate today,
                  QStringList& warnings) {
    const QString code = arguments.value(QStringLiteral("--unit"));
    if (code.isEmpty()) return {};
    QDate date = query.geography.value_or(query.on.value_or(today));
    if (!query.geography && !query.on && !query.years.empty())
        date = std::min(QDate(query.years.front(), 12, 31), today);
    const Day day = dayOf(date, 0);
    const int unit = base.units->withCode(code, day);
    if (unit < 0)
        return wrongUsage(say("core", "Không đơn vị nào mang mã %1").arg(code),
                          date.toString(QStringLiteral("dd/MM/yyyy")));
    if (!base.units->versionOn(unit, day))
        warnings << say("core", "Ngày %1 không đơn vị nào mang mã %2; lấy đơn vị mang mã đó sau cùng: %3")
                        .arg(date.toString(QStringLiteral("dd/MM/yyyy")), code,
                             base.units->versionNear(unit, day)->name);
    query.unit = base.units->idOf(unit);
    return {};
}

Result<CoverageQuery> queryOf(const CoverageBase& base, const Arguments& arguments, QDate today,
                              QStringList& warnings) {
    CoverageQuery query;
    TAPHUAN_ASSIGN(const Plan* const plan, chosenPlan(base, arguments));
    query.plan = plan->id;
    for (const Indicator& indicator : base.indicators)
        if (indicator.plan == plan->id && indicator.code == arguments.value(QStringLiteral("--target")))
            query.indicators.push_back(indicator.id);
    TAPHUAN_ASSIGN(const auto year, arguments.number(QStringLiteral("--year")));
    if (year) query.years.push_back(int(*year));
    TAPHUAN_ASSIGN(query.on, arguments.date(QStringLiteral("--on")));
    if (year && query.on && query.on->year() != *year)
        return wrongUsage(say("core", "--year và --on nói hai năm khác nhau"));
    const auto by = enumFromText<CoverageBy>(arguments.value(QStringLiteral("--by"), QStringLiteral("unit")));
    if (!by) return wrongUsage(say("core", "--by là unit, level, audience hoặc year"));
    query.by = *by;
    if (arguments.value(QStringLiteral("--geography"), QStringLiteral("as-was")) != QLatin1String("as-was")) {
        TAPHUAN_ASSIGN(query.geography, arguments.date(QStringLiteral("--geography")));
    }
    TAPHUAN_TRY(chooseUnit(base, arguments, query, today, warnings));
    return query;
}

QJsonObject jsonOf(const CoverageRow& row) {
    const bool isUnit = row.place == CoveragePlace::unit || row.depth == 0;
    return {{QStringLiteral("target"), row.target},
            {QStringLiteral("unit"), isUnit ? textOrNull(row.unitCode) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("unit_name"), textOrNull(row.unitName)},
            {QStringLiteral("level"), textOrNull(row.level)},
            {QStringLiteral("audience"), textOrNull(row.audience)},
            {QStringLiteral("year"), row.year},
            {QStringLiteral("people"), jsonOf(row.people)},
            {QStringLiteral("attendances"), jsonOf(row.attendances)},
            {QStringLiteral("denominator"), jsonOf(row.denominator)},
            {QStringLiteral("target_value"), jsonOf(row.targetValue)},
            {QStringLiteral("operator"),
             row.targetValue ? QJsonValue(enumText(row.comparison)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("target_people"), jsonOf(row.targetPeople)},
            {QStringLiteral("ratio"), jsonOf(row.ratio)},
            {QStringLiteral("gap"), jsonOf(row.gap)},
            {QStringLiteral("met"), jsonOf(row.met)},
            {QStringLiteral("own"), row.own},
            {QStringLiteral("note"), row.note}};
}

QString numberText(const std::optional<qint64>& number) {
    return number ? groupedNumber(*number) : QStringLiteral("–");
}

QString metText(const CoverageRow& row) {
    const std::optional<bool>& met = row.met;
    if (!met && !row.targetValue) return QStringLiteral("–");
    if (!met) return say("core", "chưa đủ số liệu");
    return *met ? say("core", "đạt") : say("core", "chưa đạt");
}

bool saysSomething(const CoverageRow& row) {
    return !row.people || *row.people > 0 || row.denominator || row.depth == 0;
}

TextTable tableOf(const CoverageTable& coverage) {
    TextTable table;
    table.headers = {say("core", "Chỉ tiêu"), say("core", "Năm"),       say("core", "Đơn vị"),
                     say("core", "Người"),    say("core", "Lượt"),      say("core", "Mẫu số"),
                     say("core", "Phải đạt"), say("core", "Còn thiếu"), say("core", "Kết quả"),
                     say("core", "Ghi chú")};
    table.rightAligned = {3, 4, 5, 6, 7};
    for (const CoverageRow& row : coverage.rows) {
        if (!saysSomething(row)) continue;
        const QString name = row.unitName.isEmpty() ? say("core", "Tất cả") : row.unitName;
        table.rows.push_back({row.target, QString::number(row.year), QString(row.depth * 2, u' ') + name,
                              numberText(row.people), numberText(row.attendances),
                              numberText(row.denominator), numberText(row.targetPeople), numberText(row.gap),
                              metText(row), row.note});
    }
    return table;
}

Result<Reply> coverage(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    CoverageCache cache;
    Coverage figures(database->connection(), cache, database->clock().today());
    TAPHUAN_ASSIGN(const auto base, figures.base());
    Reply reply;
    TAPHUAN_ASSIGN(const CoverageQuery query, queryOf(*base, arguments, figures.today(), reply.warnings));
    TAPHUAN_ASSIGN(const CoverageTable table, figures.table(query));
    QJsonArray rows;
    for (const CoverageRow& row : table.rows) rows.append(jsonOf(row));
    const QString geography =
        table.geography ? table.geography->toString(Qt::ISODate) : QStringLiteral("as-was");
    reply.json = QJsonObject{{QStringLiteral("plan"), base->plan(table.plan)->code},
                             {QStringLiteral("on"), table.on.toString(Qt::ISODate)},
                             {QStringLiteral("geography"), geography},
                             {QStringLiteral("rows"), rows}};
    reply.table = tableOf(table);
    reply.lines = {
        say("core", "%1 · số liệu đến %2")
            .arg(base->plan(table.plan)->shortName, table.on.toString(QStringLiteral("dd/MM/yyyy")))};
    if (const qsizetype left = qsizetype(table.rows.size()) - qsizetype(reply.table.rows.size()); left > 0)
        reply.footer << say("core",
                            "%1 dòng chưa có người và chưa có mẫu số không hiện ở đây (có trong --json)")
                            .arg(left);
    return reply;
}

// The bars of the first indicator of the query that has figures, or of the one that --target names.
Result<Reply> chart(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    const QString path = arguments.value(QStringLiteral("--out"));
    if (path.isEmpty()) return wrongUsage(say("core", "Thiếu tùy chọn %1").arg(QStringLiteral("--out")));
    CoverageCache cache;
    Coverage figures(database->connection(), cache, database->clock().today());
    TAPHUAN_ASSIGN(const auto base, figures.base());
    Reply reply;
    TAPHUAN_ASSIGN(const CoverageQuery query, queryOf(*base, arguments, figures.today(), reply.warnings));
    TAPHUAN_ASSIGN(const CoverageTable table, figures.table(query));
    std::vector<CoverageRow> rows;
    for (const CoverageRow& row : table.rows) {
        if (!rows.empty() && row.indicator != rows.front().indicator) break;
        const bool district = row.place == CoveragePlace::unit && row.depth <= 1 && saysSomething(row);
        if (district) rows.push_back(row);
    }
    if (rows.empty()) return refused(say("core", "Chưa có số liệu để vẽ biểu đồ"));
    const QString title = say("core", "Tỷ lệ đã qua đào tạo, bồi dưỡng theo đơn vị · %1 · %2")
                              .arg(rows.front().target)
                              .arg(rows.front().year);
    TAPHUAN_TRY(writeChart(coverageByUnitChart(rows, title), path));
    reply.json = QJsonObject{{QStringLiteral("file"), path}};
    reply.lines = {path};
    return reply;
}

Result<Reply> people(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    CoverageCache cache;
    Coverage figures(database->connection(), cache, database->clock().today());
    TAPHUAN_ASSIGN(const auto base, figures.base());
    const auto side =
        enumFromText<CoverageSide>(arguments.value(QStringLiteral("--which"), QStringLiteral("trained")));
    if (!side) return wrongUsage(say("core", "--which là trained hoặc missing"));
    if (!arguments.has(QStringLiteral("--target"))) return wrongUsage(say("core", "Thiếu --target"));
    Reply reply;
    TAPHUAN_ASSIGN(const CoverageQuery query, queryOf(*base, arguments, figures.today(), reply.warnings));
    TAPHUAN_ASSIGN(const auto named, coveragePeople(figures, query, *side));
    QJsonArray all;
    reply.table.headers = {say("core", "Mã hồ sơ"),     say("core", "Họ và tên"),
                           say("core", "Chức vụ"),      say("core", "Đơn vị"),
                           say("core", "Lớp gần nhất"), say("core", "Ngày kết thúc")};
    for (const CoveragePerson& person : named) {
        all.append(
            QJsonObject{{QStringLiteral("id"), person.id.text()},
                        {QStringLiteral("full_name"), person.fullName},
                        {QStringLiteral("position"), textOrNull(person.position)},
                        {QStringLiteral("unit_name"), textOrNull(person.unitName)},
                        {QStringLiteral("class"), textOrNull(person.lastClass)},
                        {QStringLiteral("ended_on"), textOrNull(person.lastEnded.toString(Qt::ISODate))}});
        reply.table.rows.push_back({person.id.text(), person.fullName, person.position, person.unitName,
                                    person.lastClass,
                                    person.lastEnded.toString(QStringLiteral("dd/MM/yyyy"))});
    }
    reply.json = all;
    reply.footer << say("core", "%1 người").arg(named.size());
    return reply;
}

Result<Reply> untrained(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    const QString code = arguments.positional.front();
    TAPHUAN_ASSIGN(const TrainingClass held, classByCode(database->connection(), code));
    TAPHUAN_ASSIGN(const auto limit, arguments.number(QStringLiteral("--limit")));
    CoverageCache cache;
    Coverage figures(database->connection(), cache, database->clock().today());
    TAPHUAN_ASSIGN(const UntrainedList list, untrainedFor(figures, held, int(limit.value_or(0))));
    Reply reply;
    QJsonArray all;
    reply.table.headers = {say("core", "Mã hồ sơ"), say("core", "Họ và tên"), say("core", "Chức vụ"),
                           say("core", "Đơn vị"), say("core", "Lý do")};
    for (const Untrained& one : list.people) {
        all.append(QJsonObject{
            {QStringLiteral("id"), one.person.id.text()},
            {QStringLiteral("full_name"), one.person.fullName},
            {QStringLiteral("position"), textOrNull(one.person.position)},
            {QStringLiteral("unit_name"), textOrNull(one.person.unitName)},
            {QStringLiteral("last_trained"), textOrNull(one.person.lastEnded.toString(Qt::ISODate))},
            {QStringLiteral("reason"), one.reason}});
        reply.table.rows.push_back({one.person.id.text(), one.person.fullName, one.person.position,
                                    one.person.unitName, one.reason});
    }
    reply.json = all;
    reply.footer << say("core", "%1 người, hiện %2").arg(list.total).arg(list.people.size());
    return reply;
}

Result<Reply> addTarget(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(const Plan plan, planByCode(database->connection(), arguments.positional.front()));
    const QString code = arguments.positional.at(1);
    TAPHUAN_ASSIGN(const auto alike, indicatorsByCode(database->connection(), code));
    const auto indicator =
        std::find_if(alike.begin(), alike.end(), [&](const Indicator& one) { return one.plan == plan.id; });
    if (indicator == alike.end())
        return wrongUsage(say("core", "Kế hoạch không có chỉ tiêu %1").arg(code), plan.code);
    TAPHUAN_ASSIGN(const auto year, arguments.number(QStringLiteral("--year")));
    TAPHUAN_ASSIGN(const auto value, arguments.number(QStringLiteral("--value")));
    if (!year || !value) return wrongUsage(say("core", "Cần --year và --value"));
    const auto comparison =
        enumFromText<Operator>(arguments.value(QStringLiteral("--operator"), QStringLiteral("at_least")));
    if (!comparison) return wrongUsage(say("core", "--operator là equal, at_least hoặc above"));
    TAPHUAN_ASSIGN(const Committed done,
                   setOwnTarget(*database, {indicator->id, int(*year), *comparison, *value,
                                            arguments.value(QStringLiteral("--from"))}));
    Reply reply;
    reply.json = QJsonObject{{QStringLiteral("target"), code},
                             {QStringLiteral("year"), *year},
                             {QStringLiteral("value"), *value},
                             {QStringLiteral("operator"), enumText(*comparison)},
                             {QStringLiteral("own"), true}};
    reply.lines = {
        done.seq == 0
            ? say("core", "Không có gì thay đổi")
            : say("core", "Đã đặt mức phải đạt của chỉ tiêu %1 năm %2: %3").arg(code).arg(*year).arg(*value)};
    return reply;
}

QJsonObject jsonOf(const LineProgress& line) {
    return {{QStringLiteral("line"), line.code},
            {QStringLiteral("name"), line.name},
            {QStringLiteral("is_sum"), line.isSum},
            {QStringLiteral("year"), line.year},
            {QStringLiteral("planned_classes"), jsonOf(line.plannedClasses)},
            {QStringLiteral("held_classes"), line.heldClasses},
            {QStringLiteral("planned_people"), jsonOf(line.plannedPeople)},
            {QStringLiteral("people"), line.people},
            {QStringLiteral("attendances"), line.attendances},
            {QStringLiteral("planned_amount"), jsonOf(line.plannedAmount)},
            {QStringLiteral("spent_amount"), jsonOf(line.spentAmount)}};
}

Result<Reply> progress(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const Plan plan, planByCode(database->connection(), arguments.positional.front()));
    TAPHUAN_ASSIGN(const auto year, arguments.number(QStringLiteral("--year")));
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
        reply.table.rows.push_back({line.code, QString::number(line.year), numberText(line.plannedClasses),
                                    groupedNumber(line.heldClasses), numberText(line.plannedPeople),
                                    groupedNumber(line.people), groupedNumber(line.attendances),
                                    numberText(line.plannedAmount), numberText(line.spentAmount)});
    }
    for (const auto& [inYear, levels] : made.byYear)
        for (const auto& [level, count] : levels)
            classes.append(QJsonObject{{QStringLiteral("year"), inYear},
                                       {QStringLiteral("level"), textOrNull(level)},
                                       {QStringLiteral("planned"), jsonOf(count.planned)},
                                       {QStringLiteral("held"), count.held}});
    reply.json = QJsonObject{{QStringLiteral("plan"), plan.code},
                             {QStringLiteral("lines"), lines},
                             {QStringLiteral("classes"), classes}};
    return reply;
}

}  // namespace

std::vector<CliCommand> coverageCommands() {
    return {
        {{QStringLiteral("coverage"), QStringLiteral("chart")},
         QStringLiteral("[--plan P] [--target T] [--year Y] [--on DATE] [--unit CODE] [--geography "
                        "as-was|DATE] --out FILE"),
         say("core", "Biểu đồ tỷ lệ theo đơn vị ra PNG hoặc PDF"),
         chart,
         0,
         0,
         true},
        {{QStringLiteral("coverage")},
         QStringLiteral(
             "[--plan P] [--target T] [--year Y] [--on DATE] [--by unit|level|audience|year] [--unit CODE] "
             "[--geography as-was|DATE]"),
         say("core", "Kết quả thực hiện chỉ tiêu"),
         coverage,
         0,
         0},
        {{QStringLiteral("coverage"), QStringLiteral("people")},
         QStringLiteral("--target T --unit CODE --year Y --which trained|missing [--plan P] [--on DATE] "
                        "[--geography as-was|DATE]"),
         say("core", "Tên của những người sau một con số"),
         people,
         0,
         0},
        {{QStringLiteral("class"), QStringLiteral("untrained")},
         QStringLiteral("C [--limit N]"),
         say("core", "Ai thuộc đối tượng của lớp mà chưa qua đào tạo, bồi dưỡng"),
         untrained,
         1,
         1},
        {{QStringLiteral("plan"), QStringLiteral("target")},
         QStringLiteral("PLAN TARGET --year Y --value N [--operator equal|at_least|above] [--from TEXT]"),
         say("core", "Tự đặt mức phải đạt của một chỉ tiêu"),
         addTarget,
         2,
         2},
        {{QStringLiteral("plan"), QStringLiteral("progress")},
         QStringLiteral("ID [--year Y]"),
         say("core", "Đã làm so với kế hoạch: lớp, người, kinh phí"),
         progress,
         1,
         1},
    };
}

}  // namespace taphuan
