#pragma once

#include "core/coverage/coverage.h"

namespace taphuan {

enum class CoverageSide { trained, missing };

template <>
struct EnumText<CoverageSide> {
    static constexpr std::array names{std::pair{CoverageSide::trained, "trained"},
                                      std::pair{CoverageSide::missing, "missing"}};
};

// One human being behind a figure.
struct CoveragePerson {
    Id<Person> id;
    QString fullName;
    QString position;
    QString unitName;   // on the closing day
    QString lastClass;  // code of the last class that counts in the period; empty: none
    QString lastClassName;
    QDate lastEnded;
};

// The names behind the figure of the query's one indicator, year and unit, in the order of Vietnamese lists.
Result<std::vector<CoveragePerson>> coveragePeople(Coverage& coverage, const CoverageQuery& query,
                                                   CoverageSide side);

// Name, position and unit of people (record ids), in the order of Vietnamese lists.
Result<std::vector<CoveragePerson>> namedPeople(Connection& db, const CoverageBase& base,
                                                const std::vector<int>& people, Day day);

}  // namespace taphuan
