#pragma once

#include "core/storage/audience_store.h"

#include <QHash>

namespace taphuan {

// How somebody's audiences follow where they work.
struct AudienceMove {
    std::vector<PersonAudience> ended;
    std::vector<Id<Audience>> begun;
    bool isEmpty() const { return ended.empty() && begun.empty(); }
};

// The audiences that people are of by the rules on positions.
class RuleAudiences {
  public:
    static Result<RuleAudiences> load(Connection& db);
    const AudienceCatalogue& catalogue() const { return catalogue_; }

    // Of whoever works so in that unit; of an enterprise its form tells more than its kind.
    Result<std::vector<Id<Audience>>> ofPlace(Connection& db, const Membership& place, QDate on);
    // What another place of work, from the day on, makes of the audiences of the person and of all linked
    // records: those by rule that the rules no longer give end, and what they give now begins. Nothing where
    // the rules give the same for both places, or the person is of audiences and of none by rule; what was
    // given by hand or list stays. `before` null: no work until then.
    Result<AudienceMove> move(Connection& db, const std::optional<Membership>& before,
                              const Membership& after, QDate day);

  private:
    explicit RuleAudiences(AudienceCatalogue catalogue) : catalogue_(std::move(catalogue)) {}

    struct Place {
        std::optional<UnitKind> kind;
        QString form;  // of an enterprise
    };
    Result<Place> placeOf(Connection& db, Id<Unit> unit, QDate on);

    AudienceCatalogue catalogue_;
    QHash<RowId, Place> places_;
};

}  // namespace taphuan
