#pragma once

#include "core/coverage/coverage.h"

namespace taphuan {

enum class AttentionSeverity { note, warning, urgent };
enum class AttentionKind {
    duty_due,
    session_unmarked,
    unit_behind,
    certificate_missing,
    headcount_missing,
    request_due,    // of a person, about their data
    basis_missing,  // of a list of people
    unplaced,       // people whose unit is no more
};

// What somebody should look at now, with the place that shows it.
struct Attention {
    AttentionSeverity severity = AttentionSeverity::note;
    AttentionKind kind = AttentionKind::duty_due;
    QString sentence;
    QString page;           // plan, class, unit, certificate, data, people
    QString key;            // id of what the page opens: a plan, a class, a unit
    QString audience = {};  // Audience.code whose headcount is missing
};

// The most urgent first; of each kind the worst few, the rest in one sentence.
Result<std::vector<Attention>> attention(Coverage& coverage, Id<Plan> plan);

}  // namespace taphuan
