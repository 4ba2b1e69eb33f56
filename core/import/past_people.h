#pragma once

#include "core/commands/nomination_commands.h"
#include "core/import/people_plan.h"

#include <QHash>
#include <QSet>

namespace taphuan {

// Leaves of everybody the first row alone, and gives for every row that there was the row in the sheet that
// stands for its person. The same person: one number and one name, or one name, birth and unit with numbers
// that do not differ.
std::vector<int> keepEachPersonOnce(PeopleTable& table);

// planPeople for people of the past: whom the register does not surely know as they were on the day, it may
// know as they are today. Somebody may stand in several rows.
Result<ImportPlan> planPastPeople(Connection& db, PeopleTable table, PeopleImportOptions options,
                                  const Progress& progress);

// People that a list writes, and where among them stands the one of each row.
struct PeopleTaken {
    PeopleList people;
    QHash<int, size_t> placeOfRow;
};
// Of the plan those of these rows in the sheet.
PeopleTaken peopleOfRows(const ImportPlan& people, const QSet<int>& rows);

}  // namespace taphuan
