#pragma once

#include "core/import/people_plan.h"

#include <algorithm>

namespace taphuan {

// What becomes of a row where a list is written: taken; the same as what is there; left out until somebody
// decides; or not to be taken.
enum class ListVerdict { taken, same, doubtful, refused };

// A row of a list of people, whatever the list is for.
struct PlannedListRow {
    PersonRow source;
    ListVerdict verdict = ListVerdict::taken;
    QStringList reasons;                      // of a row that is doubtful or refused
    std::vector<PersonCandidate> candidates;  // where it is open who it is

    void doubt(const QString& reason) {
        if (verdict == ListVerdict::taken) verdict = ListVerdict::doubtful;
        reasons << reason;
    }
    void refuse(const QString& reason) {
        verdict = ListVerdict::refused;
        reasons << reason;
    }
};

template <class Row>
int countOf(const std::vector<Row>& rows, ListVerdict verdict) {
    return int(
        std::count_if(rows.begin(), rows.end(), [&](const Row& row) { return row.verdict == verdict; }));
}

// Every row would be taken, or is as it stands already.
template <class Row>
bool allAccepted(const std::vector<Row>& rows) {
    return countOf(rows, ListVerdict::doubtful) == 0 && countOf(rows, ListVerdict::refused) == 0;
}

}  // namespace taphuan
