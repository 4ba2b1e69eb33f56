#include "core/coverage/overview.h"

#include "core/base/interface_language.h"
#include "core/base/say.h"
#include "core/coverage/coverage_charts.h"
#include "core/domain/unit.h"
#include "core/storage/plan_store.h"
#include "core/storage/select.h"

#include <algorithm>
#include <limits>

namespace taphuan {

namespace {

CoverageQuery queryOf(const Overview& overview, CoverageBy by) {
    CoverageQuery query;
    query.plan = overview.plan.id;
    query.years = {overview.year};
    query.by = by;
    return query;
}

const Indicator* indicatorOf(const Overview& overview, Id<Indicator> id) {
    const auto found = std::find_if(overview.indicators.begin(), overview.indicators.end(),
                                    [id](const Indicator& each) { return each.id == id; });
    return found == overview.indicators.end() ? nullptr : &*found;
}

// The wanted indicator, or the percentage of most people.
Status chooseIndicator(Coverage& coverage, const CoverageBase& base, Id<Indicator> wanted,
                       Overview& overview) {
    CoverageQuery query = queryOf(overview, CoverageBy::year);
    for (const Indicator& each : base.indicators) {
        if (each.plan != overview.plan.id || !each.trainingRelated || each.source != Measures::enrolments)
            continue;
        overview.indicators.push_back(each);
        query.indicators.push_back(each.id);
    }
    if (overview.indicators.empty()) return {};
    TAPHUAN_ASSIGN(const CoverageTable table, coverage.table(query));
    qint64 most = -1;
    for (const CoverageRow& row : table.rows) {
        const Indicator* indicator = indicatorOf(overview, row.indicator);
        if (indicator == nullptr) continue;
        const bool percent = indicator->measure == QLatin1String("%");
        const qint64 size = row.indicator == wanted ? std::numeric_limits<qint64>::max()
                            : percent               ? row.denominator.value_or(row.people.value_or(0))
                                                    : 0;
        if (size <= most) continue;
        most = size;
        overview.whole = row;
        overview.indicator = row.indicator;
    }
    return {};
}

Status readUnits(Coverage& coverage, Overview& overview) {
    if (overview.indicator.isNull()) return {};
    CoverageQuery query = queryOf(overview, CoverageBy::unit);
    query.indicators = {overview.indicator};
    TAPHUAN_ASSIGN(CoverageTable table, coverage.table(query));
    const Id<Unit> scope = overview.whole ? overview.whole->unit : Id<Unit>();
    for (CoverageRow& row : table.rows) {
        const bool counts = row.people.value_or(0) > 0 || row.denominator.value_or(0) > 0;
        if (row.place == CoveragePlace::unit && row.parent == scope && counts)
            overview.units.push_back(std::move(row));
    }
    return {};
}

Status readClasses(Connection& db, Overview& overview) {
    TAPHUAN_ASSIGN(overview.progress, planProgress(db, overview.plan, {}, overview.today));
    TAPHUAN_ASSIGN(const auto levels, select<Level>(db, QStringLiteral("ORDER BY t.rank, t.id")));
    for (const Level& level : levels)
        overview.levels.emplace_back(level.code, nameSpoken(level.name, level.nameEn));
    const LevelProgress ofYear = classesOf(overview, overview.year);
    overview.underWay = ofYear.underWay;
    overview.unscheduled = std::max<qint64>(0, ofYear.planned.value_or(0) - ofYear.scheduled);
    TAPHUAN_ASSIGN(overview.classes, db.number(QStringLiteral("SELECT count(*) FROM class")));
    return {};
}

Status readNextDuty(Connection& db, Overview& overview) {
    TAPHUAN_ASSIGN(const auto duties, planDuties(db, overview.plan.id));
    for (const Duty& duty : duties) {
        const DutyDue next = dutyDeadlines(duty, overview.plan, overview.today).back();
        const bool ahead = next.state == DutyState::upcoming || next.state == DutyState::due_soon;
        if (ahead && (!overview.nextDuty || next.due < overview.nextDuty->due))
            overview.nextDuty = DutyAhead{duty, next.due};
    }
    return {};
}

// Where no unit says how many people it has: how many were trained.
ChartDescription peopleChart(std::vector<CoverageRow> rows, size_t most) {
    std::stable_sort(rows.begin(), rows.end(), [](const CoverageRow& left, const CoverageRow& right) {
        return left.people > right.people;
    });
    if (rows.size() > most) rows.resize(most);
    ChartDescription chart;
    chart.title = say("core", "Số người đã qua đào tạo theo đơn vị");
    chart.series = {{{}, ChartSeries::Role::done, {}}};
    for (const CoverageRow& row : rows) {
        chart.labels += row.unitName;
        chart.keys += row.unit.text();
        chart.series[0].values.push_back(double(row.people.value_or(0)));
    }
    return chart;
}

}  // namespace

Result<Overview> readOverview(Coverage& coverage, const OverviewQuery& query) {
    Connection& db = coverage.connection();
    TAPHUAN_ASSIGN(const auto base, coverage.base());
    const Plan* plan = base->plan(query.plan);
    if (plan == nullptr) return refused(say("core", "Kế hoạch này không còn trong cơ sở dữ liệu"));
    Overview overview;
    overview.plan = *plan;
    overview.year = query.year;
    overview.today = coverage.today();
    overview.people = static_cast<qint64>(base->people->roots.size());
    TAPHUAN_TRY(chooseIndicator(coverage, *base, query.indicator, overview));
    TAPHUAN_TRY(readUnits(coverage, overview));
    TAPHUAN_TRY(readClasses(db, overview));
    TAPHUAN_ASSIGN(const PlanBudget budget, planBudget(db, plan->id, query.year));
    overview.money = budget.byYear.value(query.year);
    TAPHUAN_TRY(readNextDuty(db, overview));
    TAPHUAN_ASSIGN(overview.attention, attention(coverage, plan->id));
    return overview;
}

LevelProgress classesOf(const Overview& overview, int year) {
    LevelProgress sum;
    const auto found = overview.progress.byYear.find(year);
    if (found == overview.progress.byYear.end()) return sum;
    for (const auto& [level, count] : found->second) {
        if (count.planned) sum.planned = sum.planned.value_or(0) + *count.planned;
        sum.scheduled += count.scheduled;
        sum.underWay += count.underWay;
        sum.held += count.held;
    }
    return sum;
}

ChartDescription unitChart(const Overview& overview, int most) {
    std::vector<CoverageRow> rows = overview.units;
    std::stable_sort(rows.begin(), rows.end(), [](const CoverageRow& left, const CoverageRow& right) {
        return left.ratio.value_or(2) < right.ratio.value_or(2);
    });
    if (rows.empty() || !rows.front().ratio) return peopleChart(std::move(rows), size_t(most));
    if (rows.size() > size_t(most)) rows.resize(size_t(most));
    return coverageByUnitChart(rows, say("core", "Tỷ lệ đã qua đào tạo theo đơn vị"));
}

ChartDescription levelChart(const Overview& overview) {
    QStringList order;
    QHash<QString, QString> names;
    for (const auto& [code, name] : overview.levels) {
        order += code;
        names.insert(code, name);
    }
    return classesByLevelChart(overview.progress, overview.year, order, names);
}

ChartDescription yearChart(const Overview& overview) {
    return classesByYearChart(overview.progress);
}

}  // namespace taphuan
