#include "core/base/say.h"
#include "core/commands/unit_reform.h"
#include "core/coverage/unit_map.h"
#include "core/storage/scan.h"
#include "core/storage/select.h"
#include "core/storage/unit_store.h"
#include "core/text/fold.h"
#include "core/text/vietnamese_numbers.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

constexpr int nobody = -1;
// Units that are above each other in a circle must not hang a plan.
constexpr int deepestUnit = 32;
constexpr size_t unitsPerReading = 400;

QDate dateOf(Day day) {
    return QDate::fromJulianDay(day);
}

// The offices of a territory end with it; schools, firms and the like go on.
bool endsWithTerritory(UnitKind kind) {
    switch (kind) {
        case UnitKind::agency:
        case UnitKind::party:
        case UnitKind::mass_organisation:
            return true;
        case UnitKind::territory:
        case UnitKind::public_service:
        case UnitKind::enterprise:
        case UnitKind::school:
        case UnitKind::press:
        case UnitKind::hamlet:
        case UnitKind::other:
            return false;
    }
    return false;
}

// Somebody's open main membership in a unit, stored or begun by the plan.
struct Stayer {
    Id<Membership> membership;  // null: begun by the plan
    Id<Person> person;
    RowId root;
    Day from = alwaysFrom;
    QString words;  // position and department, where a rule asks for them
};

class ReformPlanner {
  public:
    ReformPlanner(Connection& db, const ReformOptions& options, UnitCatalogue catalogue)
        : db_(db), options_(options), catalogue_(std::move(catalogue)) {}

    Result<ReformPlan> plan() {
        TAPHUAN_ASSIGN(const auto links, select<Lineage>(db_, u"ORDER BY t.effective NULLS FIRST, t.id"_s));
        for (const Lineage& link : links)
            if (const int unit = catalogue_.indexOf(link.oldUnit); unit >= 0) links_[unit].push_back(link);
        findEnding();
        for (auto& [day, units] : ending_) addBelow(day, units);
        TAPHUAN_TRY(readStayers());
        for (const auto& [day, units] : ending_)
            for (const int unit : units) TAPHUAN_TRY(planUnit(unit, day));
        for (auto decided = options_.people.cbegin(); decided != options_.people.cend(); ++decided)
            if (!met_.contains(decided.key())) plan_.notThere.push_back(Id<Person>(decided.key()));
        std::sort(plan_.notThere.begin(), plan_.notThere.end());
        return std::move(plan_);
    }

  private:
    const UnitCatalogue::Version* lastVersion(int unit) const {
        const auto* version = catalogue_.versionNear(unit, neverEnds - 1);
        return version;
    }
    int parentBefore(int unit, Day day) const {
        const auto* version = catalogue_.versionNear(unit, day - 1);
        return version ? version->parent : nobody;
    }
    bool stands(int unit, Day day) const { return catalogue_.versionOn(unit, day) != nullptr; }

    bool isAsked(Day day) const {
        return day <= Day(options_.until.toJulianDay()) &&
               (!options_.on || day == Day(options_.on->toJulianDay()));
    }

    bool isWithinTop(int unit, Day day) const {
        if (options_.top.isNull()) return true;
        const int top = catalogue_.indexOf(options_.top);
        const Day until = Day(options_.until.toJulianDay());
        for (int steps = 0; unit >= 0 && steps < deepestUnit; ++steps) {
            if (unit == top || catalogue_.wholeSuccessor(unit, until) == top) return true;
            unit = parentBefore(unit, day);
        }
        return false;
    }

    // The day on which the unit ends, as its versions say, or else a link that took all of it.
    Day endOf(int unit) const {
        const auto* last = lastVersion(unit);
        if (!last) return neverEnds;
        if (last->to != neverEnds) return last->to;
        Day day = neverEnds;
        for (const Lineage& link : linksOf(unit))
            if (link.relation != UnitLink::partial && link.effective.isValid() &&
                link.newUnit != link.oldUnit && dayOf(link.effective, alwaysFrom) > last->from)
                day = std::min(day, dayOf(link.effective, neverEnds));
        return day;
    }

    void findEnding() {
        for (int unit = 0; unit < catalogue_.count(); ++unit) {
            const Day day = endOf(unit);
            if (day == neverEnds || !isAsked(day) || !isWithinTop(unit, day)) continue;
            ending_[day].push_back(unit);
            endsOn_.insert(unit, day);
        }
    }

    // What still stands below a unit that ends is dealt with too, in the order from above to below.
    void addBelow(Day day, std::vector<int>& units) {
        QHash<int, std::vector<int>> children;
        for (int unit = 0; unit < catalogue_.count(); ++unit) {
            const auto* version = catalogue_.versionOn(unit, day);
            if (version && version->from < day && version->parent >= 0 &&
                endsOn_.value(unit, neverEnds) != day)
                children[version->parent].push_back(unit);
        }
        for (size_t at = 0; at < units.size(); ++at)
            for (const int child : children.take(units[at])) {
                units.push_back(child);
                below_.insert({day, child});
            }
        std::stable_sort(units.begin(), units.end(), [&](int a, int b) {
            const int depthA = depthOf(a, day), depthB = depthOf(b, day);
            return depthA != depthB ? depthA < depthB : codeOf(a, day) < codeOf(b, day);
        });
    }
    int depthOf(int unit, Day day) const {
        int depth = 0;
        for (int above = parentBefore(unit, day); above >= 0 && depth < deepestUnit; ++depth)
            above = parentBefore(above, day);
        return depth;
    }
    QString codeOf(int unit, Day day) const {
        const auto* version = catalogue_.versionNear(unit, day - 1);
        return version ? version->code : QString();
    }

    Status readStayers() {
        std::vector<qint64> ids;
        for (const auto& [day, units] : ending_)
            for (const int unit : units) ids.push_back(catalogue_.idOf(unit).value);
        const bool worded = std::any_of(options_.rules.begin(), options_.rules.end(),
                                        [](const ReformRule& rule) { return !rule.text.isEmpty(); });
        for (size_t from = 0; from < ids.size(); from += unitsPerReading) {
            const std::vector<qint64> some(
                ids.begin() + qsizetype(from),
                ids.begin() + qsizetype(std::min(ids.size(), from + unitsPerReading)));
            TAPHUAN_TRY(readStayersOf(some, worded));
        }
        return {};
    }

    Status readStayersOf(const std::vector<qint64>& units, bool worded) {
        QStringList marks;
        for (size_t i = 0; i < units.size(); ++i) marks << u"?"_s;
        TAPHUAN_ASSIGN(
            Scan scan,
            Scan::of(db_,
                     u"SELECT m.id, m.person, coalesce(r.root, m.person), m.unit, m.valid_from, "_s +
                         (worded ? u"m.position || ' ' || m.department"_s : u"''"_s) +
                         u" FROM membership m LEFT JOIN person_root r ON r.person = m.person "
                         "WHERE m.is_main = 1 AND m.valid_to IS NULL AND m.unit IN ("_s +
                         marks.join(u',') +
                         u") AND NOT EXISTS (SELECT 1 FROM membership y WHERE y.person = m.person AND "
                         "y.is_main = 1 AND (coalesce(y.valid_from, ''), y.id) > "
                         "(coalesce(m.valid_from, ''), m.id)) ORDER BY m.id"_s,
                     units));
        while (scan.next()) {
            const std::string_view words = scan.text(5);
            const std::string_view from = scan.text(4);
            stayers_[catalogue_.indexOf(Id<Unit>(scan.number(3)))].push_back(
                {Id<Membership>(scan.number(0)), Id<Person>(scan.number(1)), RowId{scan.number(2)},
                 dayOf(
                     QDate::fromString(QString::fromLatin1(from.data(), qsizetype(from.size())), Qt::ISODate),
                     alwaysFrom),
                 folded(QString::fromUtf8(words.data(), qsizetype(words.size())))});
        }
        return scan.finish();
    }

    const std::vector<Lineage>& linksOf(int unit) const {
        static const std::vector<Lineage> none;
        const auto found = links_.constFind(unit);
        return found == links_.constEnd() ? none : *found;
    }

    // What was said last of the unit up to the day; else what was said first after it.
    std::vector<Lineage> linksAt(int unit, Day day) const {
        QDate at;
        for (const Lineage& link : linksOf(unit))
            if (dayOf(link.effective, alwaysFrom) <= day || !at.isValid()) at = link.effective;
        std::vector<Lineage> found;
        for (const Lineage& link : linksOf(unit))
            if (link.effective == at && link.newUnit != link.oldUnit) found.push_back(link);
        return found;
    }

    Status planUnit(int unit, Day day) {
        ReformedUnit done;
        done.unit = catalogue_.idOf(unit);
        done.on = dateOf(day);
        done.kind = catalogue_.kindOf(unit);
        const auto* version = catalogue_.versionNear(unit, day - 1);
        const int above = version ? version->parent : nobody;
        if (version) {
            done.code = version->code;
            done.name = version->name;
            if (const auto* parent = above < 0 ? nullptr : catalogue_.versionNear(above, day - 1))
                done.parent = parent->name;
        }
        const bool hangsOn = below_.contains({day, unit});
        if (hangsOn)
            followAbove(done, above, day);
        else
            followLinks(done, unit, above, day);
        done.changesUnit = done.fate == ReformFate::moved || stands(unit, day);
        if (done.fate == ReformFate::moved && done.successors.empty()) return {};
        fates_.insert(unit, qsizetype(plan_.units.size()));
        if (done.fate != ReformFate::moved) TAPHUAN_TRY(placePeople(done, unit, day));
        for (const Id<Unit> successor : done.successors)
            if (const auto* named = catalogue_.versionNear(catalogue_.indexOf(successor), day))
                done.successorNames << named->name;
        plan_.units.push_back(std::move(done));
        return {};
    }

    const ReformedUnit* fateOf(int unit, Day day) const {
        const auto found = fates_.constFind(unit);
        if (found == fates_.constEnd()) return nullptr;
        const ReformedUnit& fate = plan_.units[size_t(*found)];
        return fate.on == dateOf(day) ? &fate : nullptr;
    }

    void followLinks(ReformedUnit& done, int unit, int above, Day day) const {
        bool split = false;
        for (const Lineage& link : linksAt(unit, day)) {
            if (done.basis.isEmpty()) done.basis = link.basis;
            const int successor = catalogue_.wholeSuccessor(catalogue_.indexOf(link.newUnit), day);
            split = split || link.relation == UnitLink::partial;
            if (successor < 0) continue;
            const Id<Unit> id = catalogue_.idOf(successor);
            if (std::find(done.successors.begin(), done.successors.end(), id) == done.successors.end())
                done.successors.push_back(id);
        }
        if (!done.successors.empty()) {
            done.fate = split || done.successors.size() > 1 ? ReformFate::asked : ReformFate::carried;
            return;
        }
        // Of an office nothing is said: where its territory went, one may choose.
        const ReformedUnit* const parent = fateOf(above, day);
        if (!parent || done.kind == UnitKind::territory) return;
        if (done.basis.isEmpty()) done.basis = parent->basis;
        if (parent->fate != ReformFate::carried && parent->fate != ReformFate::asked) return;
        done.fate = ReformFate::asked;
        done.successors = parent->successors;
    }

    // A unit that stands below one that ends.
    void followAbove(ReformedUnit& done, int above, Day day) const {
        const ReformedUnit* const parent = fateOf(above, day);
        if (!parent) {
            done.fate = ReformFate::moved;  // below one that goes on: nothing is to be done
            return;
        }
        done.basis = parent->basis;
        const bool whole = parent->fate == ReformFate::carried;
        if (!whole && endsWithTerritory(done.kind)) {
            done.fate = parent->fate;
            done.successors = parent->successors;
            return;
        }
        done.fate = ReformFate::moved;
        if (parent->fate == ReformFate::moved) return;
        if (whole) {
            done.successors = parent->successors;
            return;
        }
        for (int steps = 0; above >= 0 && steps < deepestUnit; ++steps, above = parentBefore(above, day))
            if (const int next = catalogue_.wholeSuccessor(above, day); next >= 0) {
                done.successors = {catalogue_.idOf(next)};
                return;
            }
    }

    Status placePeople(ReformedUnit& done, int unit, Day day) {
        Id<Unit> seat;
        if (done.fate == ReformFate::asked) {
            TAPHUAN_ASSIGN(seat, seatOf(done, unit, day));
        }
        for (const Stayer& stayer : stayers_.take(unit)) {
            if (stayer.from >= day) {
                ++done.left;
                continue;
            }
            const Id<Unit> to = destinationOf(stayer, done, seat);
            done.moves.push_back({stayer.person, stayer.membership, to});
            if (to.isNull()) continue;
            const int next = catalogue_.indexOf(to);
            if (next < 0 || !stands(next, day))
                return refused(say("core", "Đơn vị chuyển đến không hoạt động vào ngày %1: %2")
                                   .arg(dateText(done.on), nameOf(next, day)),
                               done.name, say("core", "Chọn đơn vị có hoạt động vào ngày đó"));
            const Day nextEnd = endsOn_.value(next, alwaysFrom);
            if (nextEnd > day) stayers_[next].push_back({{}, stayer.person, stayer.root, day, stayer.words});
        }
        return {};
    }

    QString nameOf(int unit, Day day) const {
        const auto* version = unit < 0 ? nullptr : catalogue_.versionNear(unit, day);
        return version ? version->name : say("core", "không có đơn vị này");
    }

    Id<Unit> destinationOf(const Stayer& stayer, const ReformedUnit& unit, Id<Unit> seat) {
        // Where somebody goes on from the one successor later in the plan, the choice is of that later day.
        const bool passes =
            unit.fate == ReformFate::carried &&
            endsOn_.value(catalogue_.indexOf(unit.successors.front()), neverEnds) != neverEnds;
        for (const RowId person : {RowId(stayer.person), stayer.root})
            if (const auto chosen = options_.people.constFind(person); chosen != options_.people.constEnd()) {
                met_.insert(person);
                if (!passes) return *chosen;
            }
        if (unit.fate == ReformFate::carried) return unit.successors.front();
        for (const ReformRule& rule : options_.rules) {
            if (rule.from.isNull() ? unit.fate != ReformFate::asked : rule.from != unit.unit) continue;
            if (!rule.text.isEmpty() && !stayer.words.contains(folded(rule.text))) continue;
            const Id<Unit> to = rule.to.isNull() ? seat : rule.to;
            if (!to.isNull()) return to;
        }
        return {};
    }

    // The successor that kept the code, else the name without its type.
    Result<Id<Unit>> seatOf(const ReformedUnit& split, int unit, Day day) const {
        TAPHUAN_ASSIGN(const auto before, versionOn(db_, catalogue_.idOf(unit), dateOf(day - 1)));
        Id<Unit> sameName;
        for (const Id<Unit> id : split.successors) {
            TAPHUAN_ASSIGN(const auto after, versionOn(db_, id, dateOf(day)));
            if (!before || !after) continue;
            if (!before->code.isEmpty() && after->code == before->code) return id;
            if (matchKey(baseName(after->name, after->type)) ==
                matchKey(baseName(before->name, before->type)))
                sameName = id;
        }
        return sameName;
    }

    Connection& db_;
    const ReformOptions& options_;
    UnitCatalogue catalogue_;
    QHash<int, std::vector<Lineage>> links_;  // by the old unit, by day
    std::map<Day, std::vector<int>> ending_;
    QHash<int, Day> endsOn_;
    QSet<std::pair<Day, int>> below_;          // units that stand below one that ends on the day
    QHash<int, std::vector<Stayer>> stayers_;  // by unit
    QHash<int, qsizetype> fates_;              // by unit, its place in the plan
    QSet<RowId> met_;                          // people decided for who were found
    ReformPlan plan_;
};

}  // namespace

Result<ReformPlan> planReform(Connection& db, const ReformOptions& options) {
    TAPHUAN_ASSIGN(UnitCatalogue catalogue, UnitCatalogue::read(db));
    return ReformPlanner(db, options, std::move(catalogue)).plan();
}

}  // namespace taphuan
