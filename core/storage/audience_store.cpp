#include "core/storage/audience_store.h"

#include "core/storage/select.h"
#include "core/text/fold.h"

#include <QMap>

#include <algorithm>

namespace taphuan {

Result<AudienceCatalogue> AudienceCatalogue::load(Connection& db) {
    AudienceCatalogue catalogue;
    TAPHUAN_ASSIGN(catalogue.audiences_, select<Audience>(db, QStringLiteral("ORDER BY t.id")));
    TAPHUAN_ASSIGN(catalogue.rules_, select<AudienceRule>(db, QStringLiteral("ORDER BY t.id")));
    for (AudienceRule& rule : catalogue.rules_) rule.pattern = folded(rule.pattern);
    std::erase_if(catalogue.rules_, [](const AudienceRule& rule) { return rule.pattern.isEmpty(); });
    std::stable_sort(
        catalogue.rules_.begin(), catalogue.rules_.end(), [](const AudienceRule& a, const AudienceRule& b) {
            return std::pair(a.priority, -a.pattern.size()) < std::pair(b.priority, -b.pattern.size());
        });
    return catalogue;
}

Id<Audience> AudienceCatalogue::find(const QString& codeOrName) const {
    const QString key = matchKey(codeOrName);
    for (const Audience& audience : audiences_)
        if (audience.code == codeOrName.trimmed() || (!key.isEmpty() && matchKey(audience.name) == key))
            return audience.id;
    return {};
}

std::vector<Id<Audience>> AudienceCatalogue::ofPosition(const QString& position,
                                                        std::optional<UnitKind> unit) const {
    const QString plain = folded(position);
    const bool kindHasRules =
        unit && std::any_of(rules_.begin(), rules_.end(),
                            [&](const AudienceRule& rule) { return rule.unitKind == unit; });
    const std::optional<UnitKind> wanted = kindHasRules ? unit : std::nullopt;
    QMap<AudienceFamily, Id<Audience>> found;
    for (const AudienceRule& rule : rules_) {
        const Audience* audience = at(rule.audience);
        if (audience && rule.unitKind == wanted && plain.contains(rule.pattern) &&
            !found.contains(audience->family))
            found.insert(audience->family, rule.audience);
    }
    std::vector<Id<Audience>> audiences;
    for (const Id<Audience> one : std::as_const(found))
        if (std::none_of(found.begin(), found.end(), [&](Id<Audience> other) { return isBelow(other, one); }))
            audiences.push_back(one);
    return audiences;
}

bool AudienceCatalogue::isBelow(Id<Audience> audience, Id<Audience> above) const {
    const Audience* found = at(audience);
    for (size_t steps = 0; found && !found->parent.isNull() && steps < audiences_.size(); ++steps) {
        if (found->parent == above) return true;
        found = at(found->parent);
    }
    return false;
}

const Audience* AudienceCatalogue::at(Id<Audience> id) const {
    for (const Audience& audience : audiences_)
        if (audience.id == id) return &audience;
    return nullptr;
}

QString AudienceCatalogue::code(Id<Audience> id) const {
    const Audience* found = at(id);
    return found ? found->code : QString();
}

QString AudienceCatalogue::name(Id<Audience> id) const {
    const Audience* found = at(id);
    return found ? found->name : QString();
}

}  // namespace taphuan
