#pragma once

#include "core/coverage/coverage_base.h"
#include "core/storage/scan.h"

#include <string_view>

namespace taphuan {

// Reading the parts of a CoverageBase; for coverage_base.cpp and coverage_refresh.cpp.

// ISO text; `otherwise` where empty.
Day dayOfText(std::string_view iso, Day otherwise);

Result<std::shared_ptr<const People>> readPeople(Connection& db);
Status readSmallParts(Connection& db, CoverageBase& base);

// All, or those of one record, appended. Rows of people or units that are not there are left out.
Status readStays(Connection& db, const CoverageBase& base, std::optional<qint64> record,
                 std::vector<Stay>& stays);
Status readBelongings(Connection& db, const CoverageBase& base, std::optional<qint64> record,
                      std::vector<Belonging>& belongings);
bool comesBefore(const Stay& a, const Stay& b);

struct TrainingRow {
    qint64 indicator = 0;
    int year = 0;
    YearOfTraining training;
};
// All, or those of one root, by indicator and year.
Status readTraining(Connection& db, const CoverageBase& base, std::optional<qint64> root,
                    std::vector<TrainingRow>& rows);

}  // namespace taphuan
