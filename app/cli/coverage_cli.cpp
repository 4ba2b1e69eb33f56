#include "app/cli/lookups.h"
#include "core/base/say.h"
#include "core/coverage/coverage_charts.h"
#include "core/coverage/coverage_people.h"
#include "core/coverage/untrained.h"
#include "core/documents/chart_image.h"
#include "core/storage/audience_store.h"
#include "core/storage/class_store.h"
#include "core/text/vietnamese_numbers.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace taphuan {

namespace {

template <class T>
QJsonValue jsonOf(const std::optional<T>& value) {
    return value ? QJsonValue(*value) : QJsonValue();
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
        return refused(say("core", "Không có kế hoạch %1").arg(code), {},
                       say("core", "Có: %1").arg(known.join(QStringLiteral(", "))));
    if (!target.isEmpty() && fitting.empty())
        return refused(say("core", "Không kế hoạch nào có chỉ tiêu %1").arg(target));
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
    if (unit < 0) return refused(say("core", "Không đơn vị nào mang mã %1").arg(code), dateText(date));
    if (!base.units->versionOn(unit, day))
        warnings << say("core", "Ngày %1 không đơn vị nào mang mã %2; lấy đơn vị mang mã đó sau cùng: %3")
                        .arg(dateText(date), code, base.units->versionNear(unit, day)->name);
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

// What a row stands for: with it "chưa phân bổ" below a unit is told from the unit itself.
QString placeText(CoveragePlace place) {
    switch (place) {
        case CoveragePlace::scope:
            return QStringLiteral("scope");
        case CoveragePlace::unit:
            return QStringLiteral("unit");
        case CoveragePlace::level:
            return QStringLiteral("level");
        case CoveragePlace::unallocated:
            return QStringLiteral("unallocated");
        case CoveragePlace::left:
            return QStringLiteral("left");
    }
    return {};
}

QJsonObject jsonOf(const CoverageRow& row) {
    const bool isUnit = row.place == CoveragePlace::unit || row.depth == 0;
    return {{QStringLiteral("target"), row.target},
            {QStringLiteral("place"), placeText(row.place)},
            {QStringLiteral("unit"), isUnit ? jsonText(row.unitCode) : QJsonValue()},
            {QStringLiteral("unit_name"), jsonText(row.unitName)},
            {QStringLiteral("level"), jsonText(row.level)},
            {QStringLiteral("audience"), jsonText(row.audience)},
            {QStringLiteral("year"), row.year},
            {QStringLiteral("people"), jsonOf(row.people)},
            {QStringLiteral("attendances"), jsonOf(row.attendances)},
            {QStringLiteral("denominator"), jsonOf(row.denominator)},
            {QStringLiteral("target_value"), jsonOf(row.targetValue)},
            {QStringLiteral("operator"),
             row.targetValue ? QJsonValue(comparisonSign(row.comparison)) : QJsonValue()},
            {QStringLiteral("target_people"), jsonOf(row.targetPeople)},
            {QStringLiteral("ratio"), jsonOf(row.ratio)},
            {QStringLiteral("gap"), jsonOf(row.gap)},
            {QStringLiteral("met"), jsonOf(row.met)},
            {QStringLiteral("own"), row.own},
            {QStringLiteral("note"), row.note}};
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
                              numberOrDash(row.people), numberOrDash(row.attendances),
                              numberOrDash(row.denominator), numberOrDash(row.targetPeople),
                              numberOrDash(row.gap), metText(row), row.note});
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
        say("core", "%1 · số liệu đến %2").arg(base->plan(table.plan)->shortName, dateText(table.on))};
    if (const qsizetype left = qsizetype(table.rows.size()) - qsizetype(reply.table.rows.size()); left > 0)
        reply.footer << say("core",
                            "%1 dòng chưa có người và chưa có mẫu số không hiện ở đây (có trong --json)")
                            .arg(left);
    return reply;
}

QString titleOf(CoverageBy by, const CoverageRow& row) {
    const QString year = QString::number(row.year);
    switch (by) {
        case CoverageBy::unit:
            return say("core", "Tỷ lệ đã qua đào tạo, bồi dưỡng theo đơn vị · %1 · %2").arg(row.target, year);
        case CoverageBy::level:
            return say("core", "Tỷ lệ đã qua đào tạo, bồi dưỡng theo cấp · %1 · %2").arg(row.target, year);
        case CoverageBy::audience:
            return say("core", "Tỷ lệ đã qua đào tạo, bồi dưỡng theo nhóm đối tượng · %1 · %2")
                .arg(row.target, year);
        case CoverageBy::year:
            return say("core", "Tỷ lệ đã qua đào tạo, bồi dưỡng theo năm · %1").arg(row.target);
    }
    return {};
}

// Whether a row has a bar: of units those one step down, else every level, audience or year.
bool hasBar(CoverageBy by, const CoverageRow& row) {
    if (!saysSomething(row)) return false;
    switch (by) {
        case CoverageBy::unit:
            return row.place == CoveragePlace::unit && row.depth <= 1;
        case CoverageBy::level:
            return row.place == CoveragePlace::level;
        case CoverageBy::audience:
        case CoverageBy::year:
            return row.place == CoveragePlace::scope;
    }
    return false;
}

Result<ChartDescription> chartOf(Connection& db, CoverageBy by, const std::vector<CoverageRow>& rows) {
    const QString title = titleOf(by, rows.front());
    if (by == CoverageBy::unit) return coverageByUnitChart(rows, title);
    TAPHUAN_ASSIGN(const auto audiences, AudienceCatalogue::load(db));
    return coverageChart(rows, title, [&](const CoverageRow& row) {
        if (by == CoverageBy::year) return QString::number(row.year);
        if (by == CoverageBy::level) return row.unitName;
        return row.audience.isEmpty() ? say("core", "Tất cả") : audiences.name(audiences.find(row.audience));
    });
}

// The bars of the first indicator of the query that has figures, or of the one that --target names.
Result<Reply> chart(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const QString path, required(arguments, QStringLiteral("--out")));
    CoverageCache cache;
    Coverage figures(database->connection(), cache, database->clock().today());
    TAPHUAN_ASSIGN(const auto base, figures.base());
    Reply reply;
    TAPHUAN_ASSIGN(const CoverageQuery query, queryOf(*base, arguments, figures.today(), reply.warnings));
    TAPHUAN_ASSIGN(const CoverageTable table, figures.table(query));
    std::vector<CoverageRow> rows;
    for (const CoverageRow& row : table.rows)
        if (hasBar(query.by, row) && (rows.empty() || row.indicator == rows.front().indicator))
            rows.push_back(row);
    if (rows.empty()) return refused(say("core", "Chưa có số liệu để vẽ biểu đồ"));
    TAPHUAN_ASSIGN(const ChartDescription description, chartOf(database->connection(), query.by, rows));
    TAPHUAN_TRY(writeChart(description, path));
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
        all.append(QJsonObject{{QStringLiteral("id"), person.id.text()},
                               {QStringLiteral("full_name"), person.fullName},
                               {QStringLiteral("position"), jsonText(person.position)},
                               {QStringLiteral("unit_name"), jsonText(person.unitName)},
                               {QStringLiteral("class"), jsonText(person.lastClass)},
                               {QStringLiteral("ended_on"), jsonDate(person.lastEnded)}});
        reply.table.rows.push_back({person.id.text(), person.fullName, person.position, person.unitName,
                                    person.lastClass, dateText(person.lastEnded)});
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
        all.append(QJsonObject{{QStringLiteral("id"), one.person.id.text()},
                               {QStringLiteral("full_name"), one.person.fullName},
                               {QStringLiteral("position"), jsonText(one.person.position)},
                               {QStringLiteral("unit_name"), jsonText(one.person.unitName)},
                               {QStringLiteral("last_trained"), jsonDate(one.person.lastEnded)},
                               {QStringLiteral("reason"), one.reason}});
        reply.table.rows.push_back({one.person.id.text(), one.person.fullName, one.person.position,
                                    one.person.unitName, one.reason});
    }
    reply.json = all;
    reply.footer << say("core", "%1 người, hiện %2").arg(list.total).arg(list.people.size());
    return reply;
}

}  // namespace

std::vector<CliCommand> coverageCommands() {
    return {
        {{QStringLiteral("coverage"), QStringLiteral("chart")},
         QStringLiteral("[--plan P] [--target T] [--year Y] [--on DATE] [--by unit|level|audience|year] "
                        "[--unit CODE] [--geography as-was|DATE] --out FILE"),
         say("core", "Biểu đồ kết quả thực hiện chỉ tiêu ra PNG hoặc PDF"),
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
    };
}

}  // namespace taphuan
