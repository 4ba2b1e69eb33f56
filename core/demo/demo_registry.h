#pragma once

#include "core/demo/demo_random.h"
#include "core/domain/person.h"
#include "core/domain/plan.h"
#include "core/domain/unit.h"
#include "core/storage/database.h"

#include <QHash>
#include <QString>

#include <vector>

namespace taphuan {

// Who was made, for the classes to draw from.
struct DemoPerson {
    Id<Person> person;
    Id<Unit> unit;
    Id<Unit> district;  // null: works at the province
    QString level;      // province, district, commune: where they work
    QString audience;   // code
};

struct DemoRegistry {
    Id<Unit> province;
    Id<Unit> department;  // the organiser: Sở Thông tin và Truyền thông
    std::vector<DemoPerson> people;
    std::vector<Id<Unit>> districts;
    QHash<QString, Id<Audience>> audiences;  // by code
};

// Officials spread over the agencies, districts and communes of the province as on its plan's first day, and
// leaders of small firms, each firm a unit of its own in a district.
Result<DemoRegistry> fillRegistry(Database& database, const Plan& plan, int people, DemoRandom& random);

// What units declare at the end of each year: a little above what the registry counts.
Status declareHeadcounts(Database& database, const Plan& plan, const DemoRegistry& registry);

}  // namespace taphuan
