#pragma once

#include "core/storage/plan_store.h"

namespace taphuan {

// A duty with the units that owe it and those it is owed to, as they stand on a day.
struct DutyByUnit {
    Duty duty;
    std::vector<UnitVersion> reporters;  // each once, in the order of the wording, a group's in that of lists
    std::vector<UnitVersion> recipients;
};

// What a plan charges agencies with, and the units that are charged, as they stand on a day.
struct AgencyDutyByUnit {
    AgencyDuty duty;
    std::vector<UnitVersion> units;  // as DutyByUnit::reporters
};

// The plan's duties on `on`. A group counts its members in the plan's province that day; after the province
// ended, those of its last day, or what took them over. Units that were abolished, and names that are no
// unit, count for none.
Result<std::vector<DutyByUnit>> dutiesByUnit(Connection& db, const Plan& plan, QDate on);
Result<std::vector<AgencyDutyByUnit>> agencyDutiesByUnit(Connection& db, const Plan& plan, QDate on);

}  // namespace taphuan
