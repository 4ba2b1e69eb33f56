#include "core/storage/import_profile_store.h"

#include "core/storage/select.h"
#include "core/text/sort_key.h"

#include <algorithm>

namespace taphuan {

Result<std::vector<ImportProfile>> listImportProfiles(Connection& db) {
    TAPHUAN_ASSIGN(auto profiles, select<ImportProfile>(db, QStringLiteral("ORDER BY t.id")));
    std::stable_sort(profiles.begin(), profiles.end(), [](const ImportProfile& a, const ImportProfile& b) {
        return textSortKey(a.name) < textSortKey(b.name);
    });
    return profiles;
}

}  // namespace taphuan
