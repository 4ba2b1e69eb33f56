#pragma once

#include "core/commands/nomination_commands.h"
#include "core/domain/roster.h"

namespace taphuan {

// See course_commands.h for what every command promises. Refused are: a person twice in one kind for one unit
// at one time, more people for a unit than the kind allows, a unit that does not stand on the first day.

// Whether those who fill a unit's places end on the first day of who comes.
enum class Replacing { no, yes };

// Gives the entries their ids.
Result<Committed> addRosterMembers(Database& database, std::vector<RosterMember>& members,
                                   Replacing replacing = Replacing::no);
Result<Committed> editRosterMember(Database& database, const RosterMember& member);
// From that day on they are no more on it.
Result<Committed> endRosterMembers(Database& database, const std::vector<Id<RosterMember>>& members,
                                   QDate day);
// Entries that should not have been made.
Result<Committed> removeRosterMembers(Database& database, const std::vector<Id<RosterMember>>& members);

// A kind, made or, where there is one of its code, written over. Refused without a code or a name, where
// another kind is called the same, and where it expects units of no kind that there is.
Result<Committed> saveRosterKind(Database& database, const RosterKind& kind);
// Refused where somebody is or was on it.
Result<Committed> removeRosterKind(Database& database, Id<RosterKind> kind);

// A list of members, some of whom the register does not know yet. An entry with an id is written over; one
// without is of the person whose number among the people stands beside it.
struct RosterList {
    QString fileName;  // for the journal
    PeopleList people;
    struct Entry {
        RosterMember member;
        size_t person = 0;
    };
    std::vector<Entry> entries;
    Replacing replacing = Replacing::no;
};
struct ImportedRoster {
    Committed committed;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 ended = 0;  // whose places were taken
};
// People who are new and all entries, as one operation. `progress` counts entries.
Result<ImportedRoster> importRoster(Database& database, const RosterList& list,
                                    const Progress& progress = {});

}  // namespace taphuan
