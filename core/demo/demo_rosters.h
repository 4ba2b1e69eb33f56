#pragma once

#include "core/demo/demo_registry.h"

namespace taphuan {

// Who is in charge in most agencies and communes, networks of communes, an incident response team, a few
// experts, community groups in some communes; after the reform part of them are appointed anew. The
// database's clock stands after these days. Chance of its own: nothing else of the demo moves.
Status fillRosters(Database& database, const Plan& plan, const DemoRegistry& registry, quint64 seed);

}  // namespace taphuan
