#pragma once

#include "core/base/enum_text.h"
#include "core/domain/plan.h"

#include <QDate>

#include <vector>

namespace taphuan {

enum class DutyState { no_deadline, upcoming, due_soon, past };

template <>
struct EnumText<DutyState> {
    static constexpr std::array names{
        std::pair{DutyState::no_deadline, "no_deadline"}, std::pair{DutyState::upcoming, "upcoming"},
        std::pair{DutyState::due_soon, "due_soon"}, std::pair{DutyState::past, "past"}};
};

struct DutyDue {
    QDate due;  // the last day still in time; null: the plan states none
    DutyState state = DutyState::no_deadline;
};

// How many days before its last day a duty counts as due soon.
constexpr int dutyNoticeDays = 30;

// How many days a deadline that has passed stands beside the next one.
constexpr int dutyOverdueDays = 60;

// The duty's deadlines that matter on a day, by day; never empty. "trước ngày 15/12" is met until 14/12;
// "trong quý IV" and "trong năm" until their last day. A duty without a year returns every year of the plan's
// period: the next deadline stands last, before it the one that passed at most dutyOverdueDays ago. After the
// last deadline of all that one stays. No deadline stated: one without a day.
std::vector<DutyDue> dutyDeadlines(const Duty& duty, const Plan& plan, QDate on);

}  // namespace taphuan
