#include "core/base/say.h"
#include "core/coverage/calculation.h"

#include <algorithm>

namespace taphuan {

namespace {

// Why a row says less than it might, or more than it seems; bits.
enum Reason : unsigned {
    noTarget = 1,
    noHeadcount = 2,
    nobody = 4,
    notBegun = 8,
    ownTarget = 16,
    moreThanDeclared = 32,
    noCourse = 64,
    otherSource = 128,
    strictlyAbove = 256,
};

bool isPercent(const Indicator& indicator) {
    return indicator.measure == QLatin1String("%");
}
bool isNumberOfPeople(const Indicator& indicator) {
    return indicator.measure == QStringLiteral("người");
}

QString sourceSentence(Measures source) {
    switch (source) {
        case Measures::enrolments:
            return {};
        case Measures::roster:
            return say("core", "Chỉ tiêu đo bằng danh sách mạng lưới, đội ngũ, không tính từ lớp học");
        case Measures::units:
            return say("core", "Chỉ tiêu đo theo đơn vị, không tính từ lớp học");
        case Measures::survey:
            return say("core", "Chỉ tiêu đo bằng điều tra, không tính từ lớp học");
        case Measures::tally:
            return say("core", "Chỉ tiêu đo bằng số liệu tổng hợp, không tính từ lớp học");
        case Measures::manual:
            return say("core", "Chỉ tiêu nhập tay, không tính từ lớp học");
    }
    return {};
}

}  // namespace

CoverageTable Calculation::table() {
    CoverageTable table;
    table.plan = plan_->id;
    table.on = QDate::fromJulianDay(stages_.rbegin()->first);
    table.geography = query_.geography;
    for (const Indicator* indicator : indicators_) {
        for (const int year : query_.years) {
            const Cell cell = cellOf(*indicator, indicator->audience, year);
            if (indicator->source != Measures::enrolments) {
                addUnmeasured(cell, table.rows);
                continue;
            }
            switch (query_.by) {
                case CoverageBy::unit:
                    addByUnit(cell, table.rows);
                    break;
                case CoverageBy::level:
                    addByLevel(cell, table.rows);
                    break;
                case CoverageBy::year:
                    addScope(cell, table.rows);
                    break;
                case CoverageBy::audience:
                    addScope(cell, table.rows);
                    for (const Audience& audience : base_->audiences)
                        if (audience.parent == indicator->audience)
                            addScope(cellOf(*indicator, audience.id, year), table.rows);
                    break;
            }
        }
    }
    return table;
}

CoverageRow Calculation::frame(const Cell& cell, CoveragePlace place) const {
    CoverageRow row;
    row.indicator = cell.indicator->id;
    row.target = cell.indicator->code;
    row.place = place;
    row.year = cell.year;
    row.closing = cell.period.closing;
    if (const int audience = base_->audienceIndex(cell.audience); audience >= 0)
        row.audience = base_->audiences[size_t(audience)].code;
    return row;
}

CoverageRow Calculation::unitRow(const Cell& cell, int unit, CoveragePlace place) const {
    const UnitTree& map = *cell.stage->map;
    CoverageRow row = frame(cell, place);
    row.unit = base_->units->idOf(unit);
    if (map.parent(unit) >= 0) row.parent = base_->units->idOf(map.parent(unit));
    row.unitCode = map.version(unit).code;
    row.unitName = map.version(unit).name;
    row.level = map.levelOf(unit);
    row.depth = map.depth(unit) - (cell.stage->scope >= 0 ? map.depth(cell.stage->scope) : 0);
    return row;
}

void Calculation::addByUnit(const Cell& cell, std::vector<CoverageRow>& rows) {
    const std::vector<Count> own = counts(cell);
    const std::vector<Count> total = totals(cell, own);
    const Denominators& known = denominators(cell);
    const UnitTree& map = *cell.stage->map;
    const Placement& placement = *cell.stage->placement;
    const int scope = cell.stage->scope;
    const QString unallocatedName = say("core", "Chưa phân bổ");
    const QString leftName = say("core", "Đã nghỉ hoặc không còn ở đơn vị nào");
    const auto addElsewhere = [&](CoverageRow row, const QString& name, Count count) {
        if (count.people == 0 && count.attendances == 0) return;
        row.unitName = name;
        row.people = count.people;
        row.attendances = count.attendances;
        rows.push_back(std::move(row));
    };
    bool inside = scope < 0;
    int scopeDepth = 0;
    for (const int unit : map.order()) {
        if (scope >= 0 && unit == scope) {
            inside = true;
            scopeDepth = map.depth(unit);
        } else if (scope >= 0 && inside && map.depth(unit) <= scopeDepth) {
            break;
        }
        if (!inside) continue;
        CoverageRow row = unitRow(cell, unit, CoveragePlace::unit);
        judge(row, cell, total[size_t(unit)], known.of(unit), unit == scope || map.parent(unit) < 0);
        rows.push_back(std::move(row));
        CoverageRow below = unitRow(cell, unit, CoveragePlace::unallocated);
        below.parent = std::exchange(below.unit, base_->units->idOf(unit));
        ++below.depth;
        below.unitCode.clear();
        addElsewhere(std::move(below), unallocatedName, own[size_t(placement.unallocatedBelow(unit))]);
    }
    if (!query_.unit.isNull()) return;
    addElsewhere(frame(cell, CoveragePlace::unallocated), unallocatedName,
                 own[size_t(placement.unallocated())]);
    addElsewhere(frame(cell, CoveragePlace::left), leftName, own[size_t(placement.left())]);
}

void Calculation::addByLevel(const Cell& cell, std::vector<CoverageRow>& rows) {
    const std::vector<Count> own = counts(cell);
    const UnitTree& map = *cell.stage->map;
    std::vector<int> inside = map.order();
    if (cell.stage->scope >= 0) inside = map.below(cell.stage->scope);
    std::map<QString, Count> byLevel;
    Count unallocated;
    for (const int unit : inside) {
        byLevel[map.levelOf(unit)] += own[size_t(unit)];
        unallocated += own[size_t(cell.stage->placement->unallocatedBelow(unit))];
    }
    if (query_.unit.isNull()) unallocated += own[size_t(cell.stage->placement->unallocated())];
    QStringList order = base_->units->levels();
    for (const auto& [level, count] : byLevel)
        if (!order.contains(level)) order << level;
    for (const QString& level : order) {
        const auto found = byLevel.find(level);
        if (found == byLevel.end()) continue;
        CoverageRow row = frame(cell, CoveragePlace::level);
        row.level = level;
        row.unitName = level.isEmpty() ? say("core", "Không theo cấp") : base_->units->levelName(level);
        judge(row, cell, found->second, levelDenominator(cell, level), false);
        rows.push_back(std::move(row));
    }
    const auto addElsewhere = [&](CoveragePlace place, const QString& name, Count count) {
        if (count.people == 0 && count.attendances == 0) return;
        CoverageRow row = frame(cell, place);
        row.unitName = name;
        row.people = count.people;
        row.attendances = count.attendances;
        rows.push_back(std::move(row));
    };
    addElsewhere(CoveragePlace::unallocated, say("core", "Chưa phân bổ"), unallocated);
    if (query_.unit.isNull())
        addElsewhere(CoveragePlace::left, say("core", "Đã nghỉ hoặc không còn ở đơn vị nào"),
                     own[size_t(cell.stage->placement->left())]);
}

// What the topmost units of the level have, less what the units of another level below them have.
std::optional<qint64> Calculation::levelDenominator(const Cell& cell, const QString& level) {
    const Denominators& known = denominators(cell);
    const UnitTree& map = *cell.stage->map;
    const int scope = cell.stage->scope;
    qint64 sum = 0;
    for (const int unit : scope >= 0 ? map.below(scope) : map.order()) {
        const bool top = unit == scope || map.parent(unit) < 0;
        const bool isOf = map.levelOf(unit) == level;
        const bool aboveIsOf = !top && map.levelOf(map.parent(unit)) == level;
        if (isOf == aboveIsOf) continue;
        if (!known.of(unit)) return {};
        sum += isOf ? *known.of(unit) : -*known.of(unit);
    }
    return sum < 0 ? std::optional<qint64>() : sum;
}

void Calculation::addScope(const Cell& cell, std::vector<CoverageRow>& rows) {
    const std::vector<Count> own = counts(cell);
    const int scope = cell.stage->scope;
    CoverageRow row =
        scope >= 0 ? unitRow(cell, scope, CoveragePlace::scope) : frame(cell, CoveragePlace::scope);
    const auto& roots = cell.stage->map->roots();
    std::optional<qint64> denominator;
    if (scope >= 0)
        denominator = denominators(cell).of(scope);
    else if (roots.size() == 1)
        denominator = denominators(cell).of(roots.front());
    judge(row, cell, within(cell, own), denominator, cell.audience == cell.indicator->audience);
    rows.push_back(std::move(row));
}

void Calculation::addUnmeasured(const Cell& cell, std::vector<CoverageRow>& rows) {
    const int scope = cell.stage->scope;
    CoverageRow row =
        scope >= 0 ? unitRow(cell, scope, CoveragePlace::scope) : frame(cell, CoveragePlace::scope);
    if (cell.target) {
        row.targetValue = cell.target->value;
        row.comparison = cell.target->comparison;
        row.own = cell.target->own;
    }
    row.note = note(cell, otherSource | (cell.target ? 0u : unsigned(noTarget)));
    rows.push_back(std::move(row));
}

// Fills in what the figure comes to. `top`: a number of people, which no plan divides among units, applies
// here. Of a year that has not begun nothing is met or missed; an annual one has no ratio and no gap either,
// since nobody could have been trained in it.
void Calculation::judge(CoverageRow& row, const Cell& cell, Count count, std::optional<qint64> denominator,
                        bool top) {
    const bool percent = isPercent(*cell.indicator);
    const bool applies = cell.target && (percent || (top && isNumberOfPeople(*cell.indicator)));
    const bool countable = cell.period.begun || cell.indicator->periodicity != Periodicity::annual;
    unsigned reasons = 0;
    row.people = count.people;
    row.attendances = count.attendances;
    row.denominator = denominator;
    if (countable && denominator && *denominator > 0) row.ratio = double(count.people) / double(*denominator);
    if (denominator && count.people > *denominator) reasons |= moreThanDeclared;
    if (!denominator && (percent || !top)) reasons |= noHeadcount;
    if (denominator == 0) reasons |= nobody;
    if (!base_->countedIndicators.contains(cell.indicator->id.value)) reasons |= noCourse;
    if (!cell.period.begun) reasons |= notBegun;
    if (!cell.target) reasons |= noTarget;
    if (applies) {
        row.targetValue = cell.target->value;
        row.comparison = cell.target->comparison;
        row.own = cell.target->own;
        if (row.own) reasons |= ownTarget;
        if (cell.target->comparison == Operator::above) reasons |= strictlyAbove;
        if ((denominator && *denominator > 0) || !percent) {
            const qint64 of = denominator.value_or(0);
            const qint64 least = leastPeople(cell.target->comparison, percent, cell.target->value, of);
            row.targetPeople = targetPeople(percent, cell.target->value, of);
            if (countable) row.gap = std::max<qint64>(0, least - count.people);
            if (cell.period.begun) row.met = count.people >= least;
        }
    }
    row.note = note(cell, reasons);
}

QString Calculation::note(const Cell& cell, unsigned reasons) {
    if (reasons == 0) return {};
    QString& text = notes_[{cell.indicator->id.value, cell.year, reasons}];
    if (!text.isEmpty()) return text;
    QStringList sentences;
    if (reasons & otherSource) sentences << sourceSentence(cell.indicator->source);
    if (reasons & noCourse) sentences << say("core", "Chưa có chương trình nào được tính cho chỉ tiêu này");
    if (reasons & notBegun) sentences << say("core", "Năm %1 chưa bắt đầu").arg(cell.year);
    if (reasons & noTarget) sentences << cell.milestone;
    if (reasons & noHeadcount) sentences << say("core", "Chưa có số người thuộc đối tượng (mẫu số)");
    if (reasons & nobody) sentences << say("core", "Đơn vị khai không có người thuộc đối tượng");
    if (reasons & strictlyAbove) sentences << say("core", "Phải trên mức này, bằng là chưa đạt");
    if (reasons & moreThanDeclared)
        sentences << say("core",
                         "Số người đã qua đào tạo, bồi dưỡng nhiều hơn số người thuộc đối tượng đã khai");
    if (reasons & ownTarget) sentences << say("core", "Mức do đơn vị tự đặt");
    return text = sentences.join(QStringLiteral("; "));
}

}  // namespace taphuan
