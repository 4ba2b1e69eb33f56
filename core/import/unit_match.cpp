#include "core/import/unit_match.h"

#include "core/storage/unit_store.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"

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

const std::vector<Id<Unit>>* UnitMatcher::Names::find(const QString& name) const {
    if (const auto found = exact_.constFind(matchKey(name)); found != exact_.constEnd()) return &*found;
    const auto found = unmarked_.constFind(folded(name));
    return found == unmarked_.constEnd() ? nullptr : &*found;
}

Result<UnitMatcher> UnitMatcher::load(Connection& db, Id<Unit> sender, QDate on) {
    UnitMatcher matcher;
    matcher.sender_ = sender;
    TAPHUAN_ASSIGN(const auto versions,
                   select<UnitVersion>(db, QStringLiteral("ORDER BY coalesce(t.valid_from, ''), t.id")));
    TAPHUAN_ASSIGN(const auto aliases, select<UnitAlias>(db, QStringLiteral("ORDER BY t.id")));
    TAPHUAN_ASSIGN(const qint64 agencies,
                   db.number(QStringLiteral("SELECT count(*) FROM unit WHERE kind = 'agency'")));
    matcher.knowsAgencies_ = agencies > 0;
    const QDate day = sender.isNull() ? on : lastDayOf(versions, sender, on);
    for (const UnitVersion& version : versions) {
        const bool past = version.validFrom.isNull() || version.validFrom <= day;
        if (past || !matcher.versions_.contains(version.unit)) matcher.versions_[version.unit] = version;
        matcher.formerNames_.add(version.name, version.unit);
        if (!holdsOn(version, day)) continue;
        matcher.standing_.insert(version.unit);
        matcher.names_.add(version.name, version.unit);
    }
    for (const UnitAlias& alias : aliases)
        (matcher.stands(alias.unit) ? matcher.names_ : matcher.formerNames_).add(alias.alias, alias.unit);
    return matcher;
}

std::vector<Id<Unit>> UnitMatcher::match(const QString& text) const {
    const QString name = normalised(text);
    const QString territory = withoutCommittee(name);
    for (const Names* names : {&names_, &formerNames_})
        for (const QString& wording : {name, territory})
            if (const auto* found = names->find(wording)) return nearest(*found);
    return {};
}

std::vector<Id<Unit>> UnitMatcher::nearest(const std::vector<Id<Unit>>& units) const {
    Id<Unit> scope = sender_;
    for (int depth = 0; depth < deepest && !scope.isNull(); ++depth) {
        std::vector<Id<Unit>> within;
        for (const Id<Unit> unit : units)
            if (isBelow(unit, scope)) within.push_back(unit);
        if (!within.empty()) return within;
        scope = versions_.value(scope).parent;
    }
    return units;
}

bool UnitMatcher::isBelow(Id<Unit> unit, Id<Unit> above) const {
    for (int depth = 0; depth < deepest && !unit.isNull(); ++depth) {
        if (unit == above) return true;
        unit = versions_.value(unit).parent;
    }
    return false;
}

QString UnitMatcher::name(Id<Unit> unit) const {
    return versions_.value(unit).name;
}

QString UnitMatcher::nameWithParent(Id<Unit> unit) const {
    const QString parent = name(versions_.value(unit).parent);
    return parent.isEmpty() ? name(unit) : name(unit) + QStringLiteral(", ") + parent;
}

}  // namespace taphuan
