#include "core/storage/unit_store.h"

#include "core/text/tax_code.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

// Two bound days.
QString holding() {
    return u"(v.valid_from IS NULL OR v.valid_from <= ?) AND (v.valid_to IS NULL OR v.valid_to > ?)"_s;
}

Value day(QDate on) {
    return on.toString(Qt::ISODate);
}

// Of several versions the one of the day, else the last that ended before it, else the first to come.
const UnitVersion* bestOn(const std::vector<UnitVersion>& versions, QDate on) {
    const UnitVersion* best = nullptr;
    const auto rank = [on](const UnitVersion& version) {
        if (holdsOn(version, on)) return std::pair(0, qint64(0));
        if (version.validTo.isValid() && version.validTo <= on)
            return std::pair(1, version.validTo.daysTo(on));
        return std::pair(2, on.daysTo(version.validFrom));
    };
    for (const UnitVersion& version : versions)
        if (!best || rank(version) < rank(*best)) best = &version;
    return best;
}

}  // namespace

bool holdsOn(const UnitVersion& version, QDate on) {
    return (!version.validFrom.isValid() || version.validFrom <= on) &&
           (!version.validTo.isValid() || on < version.validTo);
}

Result<std::vector<UnitVersion>> unitsWithCode(Connection& db, const QString& code) {
    return select<UnitVersion>(db, u"WHERE t.code = ? ORDER BY t.valid_from NULLS FIRST"_s, {code});
}

Result<std::optional<UnitByCode>> unitByCode(Connection& db, const QString& code, QDate on) {
    TAPHUAN_ASSIGN(const auto versions, unitsWithCode(db, code));
    const UnitVersion* best = bestOn(versions, on);
    if (!best) return std::optional<UnitByCode>();
    return std::optional(UnitByCode{*best, holdsOn(*best, on)});
}

Result<Id<Unit>> unitWithTaxCode(Connection& db, const QString& text) {
    const auto code = parseTaxCode(text);
    if (!code) return Id<Unit>();
    TAPHUAN_ASSIGN(const auto unit,
                   selectOne<Unit>(db, u"WHERE t.tax_code = ? ORDER BY t.id"_s, {code->number}));
    return unit ? unit->id : Id<Unit>();
}

Result<std::vector<UnitAlias>> aliasesOf(Connection& db, Id<Unit> unit) {
    return select<UnitAlias>(db, QStringLiteral("WHERE t.unit = ? ORDER BY t.id"), {unit.value});
}

Result<std::vector<UnitVersion>> versionsOf(Connection& db, Id<Unit> unit) {
    return select<UnitVersion>(db, u"WHERE t.unit = ? ORDER BY t.valid_from NULLS FIRST"_s, {unit.value});
}

Result<std::optional<UnitVersion>> versionOn(Connection& db, Id<Unit> unit, QDate on) {
    TAPHUAN_ASSIGN(const auto versions, versionsOf(db, unit));
    const UnitVersion* best = bestOn(versions, on);
    return best ? std::optional(*best) : std::optional<UnitVersion>();
}

Result<QString> unitName(Connection& db, Id<Unit> unit, QDate on) {
    TAPHUAN_ASSIGN(const auto version, versionOn(db, unit, on));
    return version ? version->name : QString();
}

namespace {

struct Branches {
    QHash<qint64, std::vector<UnitNode>> below;  // by parent's id

    void collect(qint64 parent, int depth, std::vector<UnitNode>& into) {
        const auto children = below.find(parent);
        if (children == below.end()) return;
        std::stable_sort(children->begin(), children->end(), [](const UnitNode& a, const UnitNode& b) {
            return std::tie(a.kind, a.version.code, a.version.name) <
                   std::tie(b.kind, b.version.code, b.version.name);
        });
        const std::vector<UnitNode> own = std::move(*children);
        below.erase(children);
        for (const UnitNode& child : own) {
            into.push_back(child);
            into.back().depth = depth;
            collect(child.version.unit.value, depth + 1, into);
        }
    }
};

UnitNode nodeFrom(const QSqlQuery& query) {
    UnitNode node;
    node.kind = enumFromText<UnitKind>(query.value(0).toString()).value_or(UnitKind::other);
    node.version = recordFrom<UnitVersion>(query, 1);
    return node;
}

// Units from `seed` (a SELECT of ids and depth 0) down, with the versions of the day.
Result<std::vector<UnitNode>> nodesBelow(Connection& db, const QString& seed, Values bound, QDate on,
                                         int depth) {
    const QString text =
        u"WITH RECURSIVE tree (unit, depth) AS ("_s + seed +
        u" UNION SELECT v.unit, tree.depth + 1 FROM tree JOIN unit_version v ON v.parent = tree.unit "
        "WHERE "_s +
        holding() + u" AND (? < 0 OR tree.depth < ?)) SELECT u.kind, "_s +
        columnsOf<UnitVersion>(QLatin1String("v")) +
        u" FROM tree JOIN unit u ON u.id = tree.unit JOIN unit_version v ON v.unit = tree.unit WHERE "_s +
        holding();
    bound.insert(bound.end(), {day(on), day(on), qint64(depth), qint64(depth), day(on), day(on)});
    return db.rows(text, bound, nodeFrom);
}

}  // namespace

Result<std::vector<UnitNode>> unitTree(Connection& db, Id<Unit> unit, QDate on, int depth) {
    const bool all = unit.isNull();
    const QString seed =
        all ? u"SELECT v.unit, 0 FROM unit_version v WHERE v.parent IS NULL AND "_s + holding()
            : QString(u"SELECT CAST(? AS BIGINT), 0"_s);
    TAPHUAN_ASSIGN(auto nodes,
                   nodesBelow(db, seed, all ? Values{day(on), day(on)} : Values{unit.value}, on, depth));
    std::vector<UnitNode> tree;
    Branches branches;
    for (UnitNode& node : nodes) {
        if (node.version.unit == unit)
            tree.push_back(std::move(node));
        else
            branches.below[node.version.parent.value].push_back(std::move(node));
    }
    branches.collect(unit.value, all ? 0 : 1, tree);
    return tree;
}

Result<std::vector<UnitVersion>> unitsBelow(Connection& db, Id<Unit> parent, QDate on) {
    TAPHUAN_ASSIGN(auto nodes, unitTree(db, parent, on, parent.isNull() ? 0 : 1));
    std::vector<UnitVersion> below;
    for (UnitNode& node : nodes)
        if (node.version.unit != parent) below.push_back(std::move(node.version));
    return below;
}

Result<std::vector<Id<Unit>>> unitAndBelow(Connection& db, Id<Unit> unit, QDate on) {
    return db.rows(
        u"WITH RECURSIVE tree (unit) AS (SELECT CAST(? AS BIGINT) UNION "
        "SELECT v.unit FROM tree JOIN unit_version v ON v.parent = tree.unit WHERE "_s +
            holding() + u") SELECT unit FROM tree"_s,
        {unit.value, day(on), day(on)},
        [](const QSqlQuery& query) { return Id<Unit>(query.value(0).toLongLong()); });
}

Result<std::vector<Id<Unit>>> unitsAndBelow(Connection& db, const std::vector<Id<Unit>>& units, QDate on) {
    return db.rows(
        QString(u"WITH RECURSIVE tree (unit) AS (SELECT w.unit FROM "_s + db.engine().numberedList() +
                u" w UNION SELECT v.unit FROM tree JOIN unit_version v ON v.parent = tree.unit WHERE ("_s +
                holding() +
                u") OR NOT EXISTS (SELECT 1 FROM unit_version o WHERE o.unit = v.unit AND "
                "(o.valid_from IS NULL OR o.valid_from <= ?) AND (o.valid_to IS NULL OR o.valid_to > ?))) "
                "SELECT unit FROM tree"_s),
        {jsonListOf(units), day(on), day(on), day(on), day(on)},
        [](const QSqlQuery& query) { return Id<Unit>(query.value(0).toLongLong()); });
}

QString jsonListOf(const std::vector<Id<Unit>>& units) {
    QStringList ids;
    for (const Id<Unit> unit : units) ids << QString::number(unit.value);
    return QString(u'[' + ids.join(u',') + u']');
}

Result<std::vector<UnitVersion>> unitPath(Connection& db, Id<Unit> unit, QDate on) {
    std::vector<UnitVersion> path;
    QSet<qint64> seen;
    for (Id<Unit> at = unit; !at.isNull() && !seen.contains(at.value);) {
        seen.insert(at.value);
        TAPHUAN_ASSIGN(const auto version, versionOn(db, at, on));
        if (!version) break;
        path.insert(path.begin(), *version);
        at = version->parent;
    }
    return path;
}

Result<UnitLineage> lineageOf(Connection& db, Id<Unit> unit) {
    UnitLineage lineage;
    TAPHUAN_ASSIGN(
        lineage.predecessors,
        select<Lineage>(db, u"WHERE t.new_unit = ? ORDER BY t.effective NULLS FIRST, t.id"_s, {unit.value}));
    TAPHUAN_ASSIGN(
        lineage.successors,
        select<Lineage>(db, u"WHERE t.old_unit = ? ORDER BY t.effective NULLS FIRST, t.id"_s, {unit.value}));
    return lineage;
}

Result<StandsFor> successorsOn(Connection& db, Id<Unit> unit, QDate on) {
    StandsFor found;
    QSet<qint64> seen{unit.value};
    std::vector<Id<Unit>> open{unit};
    while (!open.empty()) {
        const Id<Unit> at = open.back();
        open.pop_back();
        TAPHUAN_ASSIGN(const auto versions, versionsOf(db, at));
        if (std::any_of(versions.begin(), versions.end(),
                        [on](const UnitVersion& v) { return holdsOn(v, on); })) {
            found.units.push_back(at);
            continue;
        }
        TAPHUAN_ASSIGN(
            const auto links,
            select<Lineage>(db, u"WHERE t.old_unit = ? AND t.new_unit IS NOT NULL AND t.effective <= ?"_s,
                            {at.value, day(on)}));
        for (const Lineage& link : links) {
            if (link.relation == UnitLink::partial) found.whole = false;
            if (seen.contains(link.newUnit.value)) continue;
            seen.insert(link.newUnit.value);
            open.push_back(link.newUnit);
        }
    }
    return found;
}

Result<std::vector<Id<Unit>>> membersOf(Connection& db, const UnitGroup& group, Id<Unit> underUnit,
                                        QDate on) {
    std::vector<Id<Unit>> members;
    if (!group.kind && group.level.isEmpty()) return members;
    TAPHUAN_ASSIGN(const auto nodes, unitTree(db, underUnit, on));
    QHash<qint64, const UnitNode*> byUnit;
    for (const UnitNode& node : nodes) byUnit.insert(node.version.unit.value, &node);
    const auto levelOf = [&](const UnitNode& node) -> QString {
        if (node.kind == UnitKind::territory) return node.version.level;
        const UnitNode* parent = byUnit.value(node.version.parent.value);
        return parent && parent->kind == UnitKind::territory ? parent->version.level : QString();
    };
    for (const UnitNode& node : nodes)
        if ((!group.kind || node.kind == *group.kind) &&
            (group.level.isEmpty() || levelOf(node) == group.level))
            members.push_back(node.version.unit);
    return members;
}

}  // namespace taphuan
