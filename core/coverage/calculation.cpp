#include "core/coverage/calculation.h"

#include "core/base/say.h"

#include <algorithm>

namespace taphuan {

namespace {

QString vietnameseDate(Day day) {
    return QDate::fromJulianDay(day).toString(QStringLiteral("dd/MM/yyyy"));
}

}  // namespace

Calculation::Count& Calculation::Count::operator+=(const Count& other) {
    people += other.people;
    attendances += other.attendances;
    return *this;
}

Result<Calculation> Calculation::prepare(Connection& db, CoverageCache& cache, const CoverageQuery& query,
                                         QDate today) {
    TAPHUAN_ASSIGN(auto base, cache.current(db));
    Calculation calculation(std::move(base), query, today);
    TAPHUAN_TRY(calculation.choose());
    TAPHUAN_TRY(calculation.prepareStages());
    TAPHUAN_TRY(calculation.loadLate(db, cache));
    return calculation;
}

Status Calculation::choose() {
    plan_ = base_->plan(query_.plan);
    if (!plan_)
        return refused(say("core", "Không có kế hoạch này"), {},
                       say("core", "Nhập kế hoạch trước, hoặc chọn kế hoạch khác"));
    for (const Indicator& indicator : base_->indicators) {
        if (indicator.plan != plan_->id) continue;
        const bool asked = std::find(query_.indicators.begin(), query_.indicators.end(), indicator.id) !=
                           query_.indicators.end();
        if (asked || query_.indicators.empty()) indicators_.push_back(&indicator);
    }
    if (indicators_.empty() && !query_.indicators.empty())
        return refused(say("core", "Kế hoạch không có chỉ tiêu này"), plan_->code);
    if (query_.on && *query_.on > today_)
        return refused(say("core", "Ngày chốt %1 còn ở phía trước").arg(vietnameseDate(dayOf(*query_.on, 0))),
                       {}, say("core", "Chọn ngày không quá hôm nay"));
    if (query_.years.empty() && query_.by == CoverageBy::year)
        for (qint64 year = plan_->yearFrom; year <= plan_->yearTo; ++year) query_.years.push_back(int(year));
    if (query_.years.empty())
        query_.years.push_back(query_.on ? query_.on->year() : currentYearOf(*plan_, today_));
    seen_.assign(base_->people->roots.size(), 0);
    return {};
}

Status Calculation::prepareStages() {
    for (const int year : query_.years) {
        const Day closing =
            periodOf(Periodicity::annual, int(plan_->yearFrom), year, query_.on, today_).closing;
        if (stages_.contains(closing)) continue;
        Stage& stage = stages_[closing];
        stage.closing = closing;
        stage.map = std::make_unique<UnitTree>(
            *base_->units, query_.geography ? dayOf(*query_.geography, closing) : closing);
        stage.placement = std::make_unique<Placement>(*base_, closing, *stage.map);
        TAPHUAN_ASSIGN(stage.scope, scopeOn(*stage.map));
    }
    return {};
}

// The unit asked for; else the plan's province, or what became of it; else everything.
Result<int> Calculation::scopeOn(const UnitTree& map) const {
    const UnitCatalogue& units = *base_->units;
    if (!query_.unit.isNull()) {
        const int unit = units.indexOf(query_.unit);
        if (unit >= 0 && map.alive(unit)) return unit;
        const auto* version = unit < 0 ? nullptr : units.versionNear(unit, map.day());
        return refused(say("core", "Đơn vị %1 không có vào ngày %2")
                           .arg(version ? version->name : QString(), vietnameseDate(map.day())),
                       {}, say("core", "Xem theo bản đồ đơn vị của một ngày khác"));
    }
    const QDate began = plan_->signedOn.isValid() ? plan_->signedOn : QDate(int(plan_->yearFrom), 12, 31);
    int unit = plan_->gsoCode.isEmpty() ? -1 : units.withCode(plan_->gsoCode, dayOf(began, map.day()));
    if (unit < 0 && !plan_->gsoCode.isEmpty()) unit = units.withCode(plan_->gsoCode, map.day());
    if (unit < 0) return -1;
    if (const int now = units.wholeSuccessor(unit, map.day()); now >= 0) return now;
    return -1;
}

// Only a cut-off inside a year has late attendances: those of a closed year lie in the next.
Status Calculation::loadLate(Connection& db, CoverageCache& cache) {
    for (const auto& [closing, stage] : stages_) {
        const QDate date = QDate::fromJulianDay(closing);
        if (date == QDate(date.year(), 12, 31)) continue;
        TAPHUAN_ASSIGN(late_[closing], cache.lateAfter(db, *base_, closing));
    }
    return {};
}

Period Calculation::periodFor(const Indicator& indicator, int year) const {
    return periodOf(indicator.periodicity, int(plan_->yearFrom), year, query_.on, today_);
}

Calculation::Cell Calculation::cellOf(const Indicator& indicator, Id<Audience> audience, int year) {
    Cell cell{&indicator, audience, year, periodFor(indicator, year), nullptr, nullptr, {}};
    cell.stage = &stages_.at(cell.period.closing);
    const Target* next = nullptr;
    for (const Target& target : base_->targets) {
        if (target.indicator != indicator.id) continue;
        // An office's own target stands before the plan's.
        if (target.year == year && (!cell.target || target.own)) cell.target = &target;
        if (target.year > year && !next) next = &target;
    }
    if (next)
        cell.milestone =
            say("core", "Năm %1 không có mức phải đạt; mốc tiếp theo là năm %2").arg(year).arg(next->year);
    else
        cell.milestone = say("core", "Kế hoạch không nêu mức phải đạt cho năm %1").arg(year);
    return cell;
}

const std::vector<char>& Calculation::members(Id<Audience> audience, Day day) {
    const auto key = std::pair(audience.value, day);
    const auto found = members_.find(key);
    return found != members_.end() ? found->second
                                   : members_.emplace(key, membersOf(*base_, audience, day)).first->second;
}

const Denominators& Calculation::denominators(const Cell& cell) {
    const auto key = std::pair(cell.audience.value, cell.period.closing);
    const auto found = denominators_.find(key);
    if (found != denominators_.end()) return found->second;
    Denominators made(*base_, cell.audience, cell.period.closing, *cell.stage->map, *cell.stage->placement,
                      members(cell.audience, cell.period.closing));
    return denominators_.emplace(key, std::move(made)).first->second;
}

// visit(person, attendances within the period, whether the indicator's attainment was reached in it)
template <class Visit>
void Calculation::eachTraining(const Cell& cell, Visit visit) {
    const auto trained = base_->training.find(cell.indicator->id.value);
    if (trained == base_->training.end()) return;
    const auto late = late_.find(cell.period.closing);
    const int lastYear = cell.period.closingDate().year();
    const auto attainment = size_t(cell.indicator->attainment);
    const std::vector<char>& in = members(cell.audience, cell.period.closing);
    for (const auto& [year, rows] : trained->second) {
        if (year > lastYear || dayOf(QDate(year, 12, 31), 0) < cell.period.first) continue;
        const bool someLate = year == lastYear && late != late_.end();
        for (const YearOfTraining& row : *rows) {
            if (!in[size_t(row.person)]) continue;
            const int after = someLate ? late->second->value({cell.indicator->id.value, row.person}) : 0;
            visit(row.person, row.attendances - after, row.first[attainment] <= cell.period.closing);
        }
    }
}

std::vector<Calculation::Count> Calculation::counts(const Cell& cell) {
    std::vector<Count> own(size_t(cell.stage->placement->slotCount()));
    ++cells_;
    eachTraining(cell, [&](int person, int attendances, bool reached) {
        Count& count = own[size_t(cell.stage->placement->slotOf(person))];
        count.attendances += attendances;
        if (!reached || seen_[size_t(person)] == cells_) return;
        seen_[size_t(person)] = cells_;
        ++count.people;
    });
    return own;
}

std::vector<Calculation::Count> Calculation::totals(const Cell& cell, const std::vector<Count>& own) const {
    const UnitTree& map = *cell.stage->map;
    std::vector<Count> total(size_t(base_->units->count()));
    for (auto unit = map.order().rbegin(); unit != map.order().rend(); ++unit) {
        Count& count = total[size_t(*unit)];
        count += own[size_t(*unit)];
        count += own[size_t(cell.stage->placement->unallocatedBelow(*unit))];
        if (const int parent = map.parent(*unit); parent >= 0) total[size_t(parent)] += count;
    }
    return total;
}

// In the scope: the unit and all below it; without one everybody who is in a unit.
Calculation::Count Calculation::within(const Cell& cell, const std::vector<Count>& own) const {
    if (cell.stage->scope >= 0) return totals(cell, own)[size_t(cell.stage->scope)];
    Count all;
    for (int slot = 0; slot < cell.stage->placement->left(); ++slot) all += own[size_t(slot)];
    return all;
}

Result<Coverage::Behind> Calculation::behind() {
    if (indicators_.size() != 1 || query_.years.size() != 1)
        return wrongUsage(say("core", "Danh sách tên cần đúng một chỉ tiêu và một năm"));
    const Cell cell = cellOf(*indicators_.front(), indicators_.front()->audience, query_.years.front());
    const Placement& placement = *cell.stage->placement;
    std::vector<char> inScope(size_t(base_->units->count()), cell.stage->scope < 0);
    if (cell.stage->scope >= 0)
        for (const int unit : cell.stage->map->below(cell.stage->scope)) inScope[size_t(unit)] = 1;
    const auto counts = [&](int person) {
        const int unit = placement.unitOf(placement.slotOf(person));
        return unit >= 0 ? inScope[size_t(unit)] != 0
                         : cell.stage->scope < 0 && placement.slotOf(person) != placement.left();
    };
    Coverage::Behind behind{base_, cell.period, {}, {}};
    ++cells_;
    eachTraining(cell, [&](int person, int, bool reached) {
        if (!reached || seen_[size_t(person)] == cells_) return;
        seen_[size_t(person)] = cells_;
        if (counts(person)) behind.trained.push_back(person);
    });
    const std::vector<char>& in = members(cell.audience, cell.period.closing);
    for (int person = 0; person < int(in.size()); ++person)
        if (in[size_t(person)] && seen_[size_t(person)] != cells_ && counts(person))
            behind.missing.push_back(person);
    return behind;
}

}  // namespace taphuan
