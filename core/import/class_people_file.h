#pragma once

#include "core/commands/nomination_commands.h"
#include "core/import/people_plan.h"

namespace taphuan {

// The people of a list for a class: the new rows to be added to the register, the known ones as the register
// has them (what the list says otherwise of them is not written). Doubtful and refused rows are left out.
PeopleList peopleForClass(const ImportPlan& plan);

}  // namespace taphuan
