#include "core/commands/agency_commands.h"

#include "core/base/say.h"
#include "core/domain/unit_content.h"
#include "core/storage/select.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

QDate later(QDate a, QDate b) {
    return !a.isValid() ? b : !b.isValid() ? a : std::max(a, b);
}
QDate earlier(QDate a, QDate b) {
    return !a.isValid() ? b : !b.isValid() ? a : std::min(a, b);
}

class AgencyWriter {
  public:
    AgencyWriter(Transaction& transaction, const AgencyContent& content, AgencyImport& report)
        : transaction_(transaction), content_(content), report_(report) {
        for (const AgencyRule& rule : content.rules) {
            auto& codes = codes_[rule.level];
            if (!codes.contains(rule.code)) codes << rule.code;
        }
    }

    Status load();
    Status write(const QStringList& provinces);

  private:
    using Span = std::vector<UnitVersion>;  // versions of one territory in one catalogue, by day
    using Agency = std::pair<qint64, QString>;

    QString provinceOf(const UnitVersion& version) const;
    Status writeTerritory(const Span& span);
    Status writeAgency(const Span& span, const QString& code);
    std::vector<UnitVersion> versionsFor(const Span& span, const QString& code, Unit& unit,
                                         QStringList& aliases) const;
    QString filled(QString text, const UnitVersion& territory) const;
    Status writeSuccession();
    Status put(Id<Unit> from, Id<Unit> to, const Lineage& like);

    Transaction& transaction_;
    const AgencyContent& content_;
    AgencyImport& report_;
    QHash<QString, QStringList> codes_;                       // of the rules by level, in their order
    std::map<std::pair<QString, qint64>, Span> territories_;  // by catalogue and unit
    std::map<Agency, Id<Unit>> agencies_;                     // by territory and rule's code
    std::map<qint64, Lineage> takenOver_;                     // of an old province
    QSet<QString> links_;
};

Status AgencyWriter::load() {
    Connection& db = transaction_.connection();
    TAPHUAN_ASSIGN(
        const auto versions,
        select<UnitVersion>(db, u"WHERE t.catalogue IN (?, ?, ?) ORDER BY t.valid_from NULLS FIRST"_s,
                            {threeTiers(), twoTiers(), agencyCatalogue()}));
    for (const UnitVersion& version : versions) {
        if (version.catalogue == agencyCatalogue())
            agencies_[{version.parent.value, version.code.section(u'-', 1)}] = version.unit;
        else
            territories_[{version.catalogue, version.unit.value}].push_back(version);
    }
    TAPHUAN_ASSIGN(const auto links, select<Lineage>(db));
    for (const Lineage& link : links) {
        links_.insert(link.oldUnit.text() + link.newUnit.text());
        if (link.relation == UnitLink::merge) takenOver_[link.oldUnit.value] = link;
    }
    return {};
}

QString AgencyWriter::provinceOf(const UnitVersion& version) const {
    const UnitVersion* at = &version;
    for (int depth = 0; depth < 8 && !at->parent.isNull(); ++depth) {
        const auto parent = territories_.find({version.catalogue, at->parent.value});
        if (parent == territories_.end()) break;
        at = &parent->second.back();
    }
    return at->code;
}

Status AgencyWriter::write(const QStringList& provinces) {
    QSet<std::pair<QString, QString>> chosen;
    for (const auto& [key, span] : territories_) {
        const UnitVersion& province = span.back();
        if (!province.parent.isNull() || key.first != threeTiers() || !provinces.contains(province.code))
            continue;
        chosen.insert({key.first, province.code});
        const auto link = takenOver_.find(province.unit.value);
        if (link == takenOver_.end()) continue;
        if (const auto next = territories_.find({twoTiers(), link->second.newUnit.value});
            next != territories_.end())
            chosen.insert({twoTiers(), next->second.back().code});
    }
    for (const auto& [key, span] : territories_)
        if (provinces.isEmpty() || chosen.contains({key.first, provinceOf(span.back())}))
            TAPHUAN_TRY(writeTerritory(span));
    return writeSuccession();
}

Status AgencyWriter::writeTerritory(const Span& span) {
    const QStringList codes = codes_.value(span.back().level);
    for (const QString& code : codes)
        if (!agencies_.contains({span.back().unit.value, code})) TAPHUAN_TRY(writeAgency(span, code));
    return {};
}

Status AgencyWriter::writeAgency(const Span& span, const QString& code) {
    Unit unit;
    QStringList aliases;
    std::vector<UnitVersion> versions = versionsFor(span, code, unit, aliases);
    if (versions.empty()) return {};
    TAPHUAN_TRY(transaction_.insert(unit));
    for (UnitVersion& version : versions) {
        version.unit = unit.id;
        TAPHUAN_TRY(transaction_.insert(version));
    }
    for (const QString& text : std::as_const(aliases)) {
        UnitAlias alias{{}, unit.id, text};
        TAPHUAN_TRY(transaction_.insert(alias));
    }
    agencies_[{span.back().unit.value, code}] = unit.id;
    ++report_.newUnits;
    return {};
}

std::vector<UnitVersion> AgencyWriter::versionsFor(const Span& span, const QString& code, Unit& unit,
                                                   QStringList& aliases) const {
    std::vector<UnitVersion> versions;
    const QString province = provinceOf(span.back());
    for (const UnitVersion& territory : span)
        for (const AgencyRule& rule : content_.rules) {
            const bool applies =
                rule.code == code && rule.level == territory.level &&
                rule.catalogues.contains(territory.catalogue) &&
                (rule.territoryTypes.isEmpty() || rule.territoryTypes.contains(territory.type)) &&
                (rule.provinces.isEmpty() || rule.provinces.contains(province));
            if (!applies) continue;
            UnitVersion version;
            version.validFrom = later(territory.validFrom, rule.validFrom);
            version.validTo = earlier(territory.validTo, rule.validTo);
            if (version.validFrom.isValid() && version.validTo.isValid() &&
                version.validFrom >= version.validTo)
                continue;
            version.code = territory.code + u'-' + code;
            version.catalogue = agencyCatalogue();
            version.name = filled(rule.name, territory);
            version.type = rule.type;
            version.level = rule.level;
            version.parent = territory.unit;
            version.basisFrom = rule.basisFrom;
            version.basisTo = rule.basisTo;
            unit.kind = rule.kind;
            for (const QString& alias : rule.aliases) {
                const QString text = filled(alias, territory);
                if (!aliases.contains(text)) aliases << text;
            }
            if (!versions.empty() && versions.back().name == version.name &&
                versions.back().validTo == version.validFrom)
                versions.back().validTo = version.validTo;
            else
                versions.push_back(std::move(version));
        }
    return versions;
}

QString AgencyWriter::filled(QString text, const UnitVersion& territory) const {
    text.replace(u"{type}"_s, territory.type.toLower());
    text.replace(u"{name}"_s, baseName(territory.name, territory.type));
    for (const AgencyWords& words : content_.words) {
        if (words.territoryType != territory.type) continue;
        text.replace(u"{committee}"_s, words.committee);
        text.replace(u"{youth}"_s, words.youth);
    }
    return text;
}

// An agency went into the one of a succession; the others into their namesake under the province that took
// theirs over.
Status AgencyWriter::writeSuccession() {
    const std::map<Agency, Id<Unit>> agencies = agencies_;
    const auto agency = [&](qint64 territory, const QString& code) {
        const auto found = agencies.find({territory, code});
        return found == agencies.end() ? Id<Unit>() : found->second;
    };
    for (const auto& [key, from] : agencies) {
        const auto& [territory, code] = key;
        const auto province = takenOver_.find(territory);
        const qint64 next = province == takenOver_.end() ? 0 : province->second.newUnit.value;
        Lineage link;
        link.relation = UnitLink::whole;
        for (const AgencySuccession& succession : content_.succession) {
            if (succession.from != code) continue;
            link.relation = succession.relation;
            link.effective = succession.effective;
            link.basis = succession.basis;
            const Id<Unit> here = agency(territory, succession.to);
            TAPHUAN_TRY(put(from, here.isNull() ? agency(next, succession.to) : here, link));
        }
        if (next == 0 || link.effective.isValid()) continue;
        link.effective = province->second.effective;
        link.basis = province->second.basis;
        TAPHUAN_TRY(put(from, agency(next, code), link));
    }
    return {};
}

Status AgencyWriter::put(Id<Unit> from, Id<Unit> to, const Lineage& like) {
    if (to.isNull() || links_.contains(from.text() + to.text())) return {};
    Lineage link = like;
    link.oldUnit = from;
    link.newUnit = to;
    TAPHUAN_TRY(transaction_.insert(link));
    links_.insert(from.text() + to.text());
    ++report_.newLinks;
    return {};
}

}  // namespace

Result<AgencyImport> importAgencies(Database& database, const AgencyContent& content,
                                    const QStringList& provinces) {
    AgencyImport report;
    const Intent intent{u"agencies.import"_s, say("core", "Thêm danh mục cơ quan của các tỉnh, huyện, xã")};
    TAPHUAN_ASSIGN(report.committed, perform(database, intent, [&](Transaction& transaction) {
                       return addAgencies(transaction, content, provinces, report);
                   }));
    return report;
}

Status addAgencies(Transaction& transaction, const AgencyContent& content, const QStringList& provinces,
                   AgencyImport& report) {
    AgencyWriter writer(transaction, content, report);
    TAPHUAN_TRY(writer.load());
    return writer.write(provinces);
}

}  // namespace taphuan
