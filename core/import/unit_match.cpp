#include "core/import/unit_match.h"

#include "core/storage/unit_store.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"

#include <QRegularExpression>

namespace taphuan {

namespace {

// Parents are data from many files: a circle among them must not hang an import.
constexpr int deepest = 16;

// The date, or the last day of a unit that is no more then.
QDate lastDayOf(const std::vector<UnitVersion>& versions, Id<Unit> unit, QDate on) {
    QDate last;
    for (const UnitVersion& version : versions) {
        if (version.unit != unit) continue;
        if (holdsOn(version, on)) return on;
        if (version.validTo.isValid() && version.validTo <= on)
            last = std::max(last, version.validTo.addDays(-1));
    }
    return last.isValid() ? last : on;
}

QString withoutCommittee(const QString& text) {
    for (const QString& prefix :
         {QStringLiteral("UBND "), QStringLiteral("Ủy ban nhân dân "), QStringLiteral("Uỷ ban nhân dân ")})
        if (text.startsWith(prefix, Qt::CaseInsensitive)) return text.mid(prefix.size());
    return {};
}

}  // namespace

void UnitMatcher::Names::add(const QString& name, Id<Unit> unit) {
    const auto insert = [&](std::vector<Id<Unit>>& units) {
        if (std::find(units.begin(), units.end(), unit) == units.end()) units.push_back(unit);
    };
    if (const QString key = matchKey(name); !key.isEmpty()) insert(exact_[key]);
    if (const QString key = folded(name); !key.isEmpty()) insert(unmarked_[key]);
}

UnitMatcher::Match UnitMatcher::Names::find(const QString& name) const {
    if (const auto found = exact_.constFind(matchKey(name)); found != exact_.constEnd())
        return {*found, false};
    return {unmarked_.value(folded(name)), true};
}

Result<UnitMatcher> UnitMatcher::load(Connection& db, Id<Unit> sender, QDate on) {
    UnitMatcher matcher;
    matcher.sender_ = sender;
    TAPHUAN_ASSIGN(const auto versions,
                   select<UnitVersion>(db, QStringLiteral("ORDER BY coalesce(t.valid_from, ''), t.id")));
    TAPHUAN_ASSIGN(const auto aliases, select<UnitAlias>(db, QStringLiteral("ORDER BY t.id")));
    TAPHUAN_ASSIGN(const auto units, select<Unit>(db));
    for (const Unit& unit : units) {
        matcher.kinds_.insert(unit.id, unit.kind);
        matcher.knowsAgencies_ |= unit.kind == UnitKind::agency;
        if (unit.taxCode.isEmpty()) continue;
        matcher.taxCodes_.insert(unit.taxCode, unit.id);
        matcher.withTaxCode_.insert(unit.id);
    }
    const QDate day = sender.isNull() ? on : lastDayOf(versions, sender, on);
    for (const UnitVersion& version : versions) {
        const bool past = version.validFrom.isNull() || version.validFrom <= day;
        if (past || !matcher.versions_.contains(version.unit)) matcher.versions_[version.unit] = version;
        matcher.formerNames_.add(version.name, version.unit);
        if (!holdsOn(version, day)) continue;
        matcher.standing_.insert(version.unit);
        matcher.names_.add(version.name, version.unit);
    }
    TAPHUAN_ASSIGN(const auto links,
                   select<Lineage>(db, QStringLiteral("WHERE t.effective <= ? ORDER BY t.effective, t.id"),
                                   {day.toString(Qt::ISODate)}));
    for (const Lineage& link : links) matcher.successions_[link.oldUnit].push_back(link);
    for (const UnitAlias& alias : aliases)
        (matcher.stands(alias.unit) ? matcher.names_ : matcher.formerNames_).add(alias.alias, alias.unit);
    return matcher;
}

UnitMatcher::Match UnitMatcher::match(const QString& text) const {
    const QString name = normalised(text);
    for (const Names* names : {&names_, &formerNames_})
        for (const auto find : {&UnitMatcher::named, &UnitMatcher::belowNamedTerritory}) {
            Match found = (this->*find)(*names, name);
            if (found.units.empty()) continue;
            found.units = nearest(found.units, sender_);
            return found;
        }
    return {};
}

std::optional<EnterpriseForm> UnitMatcher::enterpriseForm(Id<Unit> unit) const {
    return enterpriseFormIn(versions_.value(unit).type);
}

std::vector<Id<Unit>> UnitMatcher::territoriesCalled(const QString& text) const {
    std::vector<Id<Unit>> units = match(text).units;
    std::erase_if(units, [this](Id<Unit> unit) { return kinds_.value(unit) != UnitKind::territory; });
    return units;
}

UnitMatcher::Match UnitMatcher::named(const Names& names, const QString& name) const {
    Match found = names.find(name);
    return found.units.empty() ? names.find(withoutCommittee(name)) : found;
}

// "Phòng Nội vụ huyện Châu Thành" bears its territory's name behind its own; so may the type alone, "Văn
// phòng HĐND và UBND huyện".
UnitMatcher::Match UnitMatcher::belowNamedTerritory(const Names& names, const QString& name) const {
    static const QRegularExpression type(
        QStringLiteral("\\s(tỉnh|thành phố|tp|huyện|thị xã|quận|xã|phường|thị trấn)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto at = type.globalMatch(name); at.hasNext();) {
        const auto word = at.next();
        const Match territory = names.find(name.mid(word.capturedStart(1)));
        const QString own = name.left(word.capturedStart());
        for (const QString& wording : {own, QString(own + u' ' + word.captured(1))}) {
            Match found = names.find(wording);
            std::erase_if(found.units, [&](Id<Unit> unit) {
                return std::none_of(territory.units.begin(), territory.units.end(),
                                    [&](Id<Unit> above) { return unit != above && isBelow(unit, above); });
            });
            if (found.units.empty()) continue;
            found.unmarked = found.unmarked || territory.unmarked;
            return found;
        }
    }
    return {};
}

std::vector<Id<Unit>> UnitMatcher::nearest(const std::vector<Id<Unit>>& units, Id<Unit> scope) const {
    for (int depth = 0; depth < deepest && !scope.isNull(); ++depth) {
        std::vector<Id<Unit>> within;
        const Id<Unit> now = successor(scope);
        for (const Id<Unit> unit : units)
            if (isBelow(unit, scope) || (!now.isNull() && isBelow(unit, now))) within.push_back(unit);
        if (!within.empty()) return within;
        scope = versions_.value(scope).parent;
    }
    return units;
}

Id<Unit> UnitMatcher::topOf(Id<Unit> unit) const {
    for (int depth = 0; depth < deepest; ++depth) {
        const Id<Unit> above = versions_.value(unit).parent;
        if (above.isNull()) break;
        unit = above;
    }
    return unit;
}

bool UnitMatcher::isBelow(Id<Unit> unit, Id<Unit> above) const {
    for (int depth = 0; depth < deepest && !unit.isNull(); ++depth) {
        if (unit == above) return true;
        unit = versions_.value(unit).parent;
    }
    return false;
}

Id<Unit> UnitMatcher::successor(Id<Unit> unit) const {
    for (int steps = 0; steps < deepest && !stands(unit); ++steps) {
        Id<Unit> next;
        for (const Lineage& link : successions_.value(unit)) {
            const bool whole = link.relation != UnitLink::partial && link.relation != UnitLink::abolished;
            if (!whole || (!next.isNull() && next != link.newUnit)) return {};
            next = link.newUnit;
        }
        if (next.isNull()) return {};
        unit = next;
    }
    return stands(unit) ? unit : Id<Unit>();
}

QString UnitMatcher::name(Id<Unit> unit) const {
    return versions_.value(unit).name;
}

std::optional<UnitKind> UnitMatcher::kind(Id<Unit> unit) const {
    const auto found = kinds_.constFind(unit);
    return found == kinds_.constEnd() ? std::nullopt : std::optional(*found);
}

QString UnitMatcher::nameWithParent(Id<Unit> unit) const {
    const QString parent = name(versions_.value(unit).parent);
    return parent.isEmpty() ? name(unit) : name(unit) + QStringLiteral(", ") + parent;
}

}  // namespace taphuan
