#pragma once

#include "core/domain/completion_rules.h"
#include "core/storage/select.h"

namespace taphuan {

struct GridCell {
    bool inClass = true;  // the person was in the class on that day; otherwise no mark is expected
    std::optional<Mark> mark;
    QString note;
};

struct GridRow {
    Enrolment enrolment;
    QString fullName;
    QString position;
    QString unitName;
    std::vector<GridCell> cells;  // one per session of the grid
    AttendedHours hours;
    Reach reach;
};

// The attendance sheet of a class: its people in list order, its sessions in order, and what stands where
// they meet.
struct AttendanceGrid {
    TrainingClass trainingClass;
    Course course;
    CompletionRule rule;
    std::vector<Session> sessions;
    std::vector<GridRow> rows;

    // The marks of one person in the sessions of their time in the class.
    std::vector<SessionMark> marksOf(const GridRow& row) const;
};
Result<AttendanceGrid> readAttendanceGrid(Connection& db, Id<TrainingClass> id);

// A mark of a day on which the person was not in the class.
struct MarkOutside {
    Id<Session> session;
    Id<Enrolment> enrolment;
    QString fullName;
};
Result<std::vector<MarkOutside>> marksOutside(Connection& db, Id<TrainingClass> id);

}  // namespace taphuan
