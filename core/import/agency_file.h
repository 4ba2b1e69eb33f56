#pragma once

#include "core/base/result.h"
#include "core/domain/agency_content.h"

namespace taphuan {

// resources/agencies/agencies.json as the program brings it, or another of that form. Errors name file and
// key.
Result<AgencyContent> readStandardAgencies();
Result<AgencyContent> readAgencies(const QString& path);

}  // namespace taphuan
