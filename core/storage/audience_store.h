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
    // By the rule of the lowest number whose pattern the folded position contains, of equals the longest;
    // null where none does.
    Id<Audience> ofPosition(const QString& position) const;
    QString code(Id<Audience> id) const;
    QString name(Id<Audience> id) const;

  private:
    const Audience* at(Id<Audience> id) const;

    std::vector<Audience> audiences_;
    std::vector<AudienceRule> rules_;  // the first that matches wins; patterns folded
};

}  // namespace taphuan
