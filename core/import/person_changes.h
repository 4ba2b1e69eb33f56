#pragma once

#include "core/import/unit_placement.h"
#include "core/storage/audience_store.h"
#include "core/storage/person_matching.h"

namespace taphuan {

// The audiences that a row leads to, and how: "list" (stated or chosen) or "rule".
struct WantedAudiences {
    std::vector<Id<Audience>> audiences;
    QString source;
};

// What a row makes of a person.
struct PersonChanges {
    std::vector<FieldChange> fields;  // none: the row says nothing new
    PersonEntry entry;
    std::vector<Id<Audience>> audiences;  // that they are of afterwards
};

// Of someone known. Empty cells change nothing; a date known less precisely than before neither. Another unit
// is a transfer on options.on, or today; another position the same, or, where no date is stated, put right in
// place. Audiences given by a rule follow a changed position; those given by hand or list stay.
PersonChanges changesOf(const KnownPerson& known, const PersonRow& row, const Place& place,
                        const WantedAudiences& wanted, const UnitMatcher& units,
                        const AudienceCatalogue& audiences, const PeopleImportOptions& options);

// Of someone new.
PersonEntry newEntry(const PersonRow& row, const Place& place, const WantedAudiences& wanted,
                     const PeopleImportOptions& options);

}  // namespace taphuan
