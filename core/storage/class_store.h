#pragma once

#include "core/domain/training.h"
#include "core/domain/unit.h"
#include "core/storage/select.h"

namespace taphuan {

// What a list of classes is narrowed to; unset: all.
struct ClassFilter {
    std::optional<int> year;       // in which the class starts
    std::optional<QString> level;  // Level.code; empty: classes of no level
    Id<Unit> unit;                 // organiser
    Id<Course> course;
    Id<BudgetLine> line;
    std::optional<ClassState> state;
};

struct ClassRow {
    TrainingClass record;
    QString courseCode;
    QString courseName;
    QString levelName;
    QString unitName;  // as the unit was called on the class's first day
    QString lineCode;
    QString taskCode;
    qint64 nominated = 0;  // all who were put forward, whatever was decided
    qint64 enrolled = 0;   // in the class, those who withdrew left out
    qint64 sessions = 0;
    qint64 markedSessions = 0;  // with at least one mark
    qint64 marked = 0;          // marks given
    qint64 completed = 0;
    qint64 issued = 0;  // certificates that hold
};

// By first day, then code.
Result<std::vector<ClassRow>> listClasses(Connection& db, const ClassFilter& filter = {});
// Refused, with a sentence, where no class has the code or id.
Result<TrainingClass> classByCode(Connection& db, const QString& code);
Result<TrainingClass> classById(Connection& db, Id<TrainingClass> id);
Result<ClassRow> readClass(Connection& db, Id<TrainingClass> id);
Result<std::vector<Session>> sessionsOf(Connection& db, Id<TrainingClass> id);
// Refused, with the class's session numbers, where it has no such session.
Result<Session> sessionByNumber(Connection& db, const TrainingClass& trainingClass, qint64 number);

// From the top down.
Result<std::vector<Level>> listLevels(Connection& db);
// The level of that code or name ("district", "Cấp huyện", "huyen", "District"); an empty text is no level.
Result<std::optional<Level>> levelByText(Connection& db, const QString& text);

}  // namespace taphuan
