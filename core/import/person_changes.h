#pragma once

#include "core/import/unit_placement.h"
#include "core/storage/audience_store.h"
#include "core/storage/person_matching.h"

namespace taphuan {

// The audience that a row leads to, and how: "list" (stated or chosen) or "rule".
struct WantedAudience {
    Id<Audience> audience;
    QString source;
};

// What a row makes of a person.
struct PersonChanges {
    std::vector<FieldChange> fields;  // none: the row says nothing new
    PersonEntry entry;
    Id<Audience> audience;  // one they are in afterwards; null: none
};

// Of someone known. Empty cells change nothing; a date known less precisely than before neither. Another unit
// is a transfer on options.on, or today; another position the same, or, where no date is stated, put right in
// place. An audience given by a rule follows a changed position; one given by hand or list stays.
PersonChanges changesOf(const KnownPerson& known, const PersonRow& row, const Place& place,
                        const WantedAudience& wanted, const UnitMatcher& units,
                        const AudienceCatalogue& audiences, const PeopleImportOptions& options);

// Of someone new.
PersonEntry newEntry(const PersonRow& row, const Place& place, const WantedAudience& wanted,
                     const PeopleImportOptions& options);

}  // namespace taphuan
