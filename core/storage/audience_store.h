#pragma once

#include "core/domain/person.h"
#include "core/storage/connection.h"

#include <vector>

namespace taphuan {

// The catalogue of audiences with the rules that tell them from a position.
class AudienceCatalogue {
  public:
    static Result<AudienceCatalogue> load(Connection& db);

    const std::vector<Audience>& all() const { return audiences_; }
    // By code, or by name as lists write it; null where there is none.
    Id<Audience> find(const QString& codeOrName) const;
    // At most one of each family: that of the rule of the lowest number whose pattern the folded position
    // contains, of equals the longest. One that another of them implies is left out. Without a kind of unit
    // the rules that name none.
    std::vector<Id<Audience>> ofPosition(const QString& position, std::optional<UnitKind> unit) const;
    // Itself, or implied by it.
    bool isWithin(Id<Audience> audience, Id<Audience> above) const {
        return audience == above || isBelow(audience, above);
    }
    QString code(Id<Audience> id) const;
    QString name(Id<Audience> id) const;

  private:
    const Audience* at(Id<Audience> id) const;
    bool isBelow(Id<Audience> audience, Id<Audience> above) const;

    std::vector<Audience> audiences_;
    std::vector<AudienceRule> rules_;  // the first that matches wins; patterns folded
};

}  // namespace taphuan
