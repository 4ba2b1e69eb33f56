#include "core/storage/audience_store.h"

#include "core/storage/select.h"
#include "core/text/fold.h"

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

Id<Audience> AudienceCatalogue::ofPosition(const QString& position) const {
    const QString plain = folded(position);
    for (const AudienceRule& rule : rules_)
        if (plain.contains(rule.pattern)) return rule.audience;
    return {};
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
