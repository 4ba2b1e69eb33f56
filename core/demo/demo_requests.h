#pragma once

#include "core/demo/demo_registry.h"

namespace taphuan {

// What three of the people asked about their data: answered, refused in part, and waiting since. The
// database's clock stands after the days of theirs.
Status askAboutData(Database& database, const DemoRegistry& registry);

}  // namespace taphuan
