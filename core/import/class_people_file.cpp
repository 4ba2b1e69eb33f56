#include "core/import/class_people_file.h"

namespace taphuan {

namespace {

// Takes the new unit of the batch's last person over from the plan.
void takeUnit(const ImportPlan& plan, PeopleBatch& batch, QHash<int, int>& units) {
    int& unit = batch.people.back().newUnit;
    if (unit < 0) return;
    if (!units.contains(unit)) {
        units.insert(unit, int(batch.units.size()));
        batch.units.push_back(plan.newUnits[size_t(unit)]);
    }
    unit = units.value(unit);
}

}  // namespace

PeopleList peopleForClass(const ImportPlan& plan) {
    PeopleList list;
    QHash<int, int> units;  // of the plan's new units, those that a new person needs
    for (const PlannedRow& row : plan.rows) {
        switch (row.verdict) {
            case RowVerdict::added:
                list.people.push_back({{}, list.batch.people.size()});
                list.batch.people.push_back(row.entry);
                takeUnit(plan, list.batch, units);
                break;
            case RowVerdict::changed:
            case RowVerdict::same:
                list.people.push_back({row.entry.person.id, 0});
                break;
            case RowVerdict::doubtful:
            case RowVerdict::refused:
                break;
        }
    }
    return list;
}

}  // namespace taphuan
