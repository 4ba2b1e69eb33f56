#pragma once

#include "core/base/enum_text.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace taphuan {

struct BudgetLine;
struct Course;
struct Enrolment;
struct Person;
struct Session;
struct Task;
struct TrainingClass;
struct Unit;

enum class ClassState { planned, open, closed, cancelled };

template <>
struct EnumText<ClassState> {
    static constexpr std::array names{
        std::pair{ClassState::planned, "planned"}, std::pair{ClassState::open, "open"},
        std::pair{ClassState::closed, "closed"}, std::pair{ClassState::cancelled, "cancelled"}};
};

enum class NominationState { pending, approved, reserve, refused, withdrawn };

template <>
struct EnumText<NominationState> {
    static constexpr std::array names{
        std::pair{NominationState::pending, "pending"}, std::pair{NominationState::approved, "approved"},
        std::pair{NominationState::reserve, "reserve"}, std::pair{NominationState::refused, "refused"},
        std::pair{NominationState::withdrawn, "withdrawn"}};
};

enum class Mark { present, late, left_early, excused, absent };

template <>
struct EnumText<Mark> {
    static constexpr std::array names{std::pair{Mark::present, "present"}, std::pair{Mark::late, "late"},
                                      std::pair{Mark::left_early, "left_early"},
                                      std::pair{Mark::excused, "excused"}, std::pair{Mark::absent, "absent"}};
};

enum class Outcome { pending, completed, not_completed };

template <>
struct EnumText<Outcome> {
    static constexpr std::array names{std::pair{Outcome::pending, "pending"},
                                      std::pair{Outcome::completed, "completed"},
                                      std::pair{Outcome::not_completed, "not_completed"}};
};

struct Course {
    Id<Course> id;
    QString code;
    QString name;
    qint64 hours = 0;              // tiết
    qint64 attendancePercent = 0;  // least attended hours of planned hours
    bool excusedCounts = false;    // excused absence counts as attended
    bool needsAssessment = false;
    qint64 passPercent = 0;  // least score of the maximum
    Id<BudgetLine> line;
    QString note;
};

struct TrainingClass {
    Id<TrainingClass> id;
    QString code;
    QString name;
    Id<Course> course;
    Id<BudgetLine> line;
    Id<Task> task;
    QString level;  // whom it is for; empty for enterprises
    Id<Unit> unit;  // organiser
    QDate starts;
    QDate ends;
    QString place;
    std::optional<qint64> capacity;
    ClassState state = ClassState::planned;
    QString secretary;
    QString note;
};

struct Session {
    Id<Session> id;
    Id<TrainingClass> trainingClass;
    qint64 number = 0;
    QDate heldOn;
    QString starts;  // hh:mm
    QString ends;
    QString part;      // of the day: one of sessionParts() (training_words.h), or what the clerk wrote
    qint64 hours = 0;  // tiết
    QString topic;
    QString room;
    QString instructor;
};

// Texts that the program itself writes into a record (the reason of a reserve, the note of a cancelled class)
// are Vietnamese like those the clerks type, whatever the interface's language.

struct Nomination {
    Id<Nomination> id;
    Id<TrainingClass> trainingClass;
    Id<Person> person;
    Id<Unit> unit;
    NominationState state = NominationState::pending;
    QString reason;
    QDate decidedOn;
};

struct Enrolment {
    Id<Enrolment> id;
    Id<TrainingClass> trainingClass;
    Id<Person> person;
    qint64 number = 0;  // order of the printed list
    QDate validFrom;
    QDate validTo;
};

struct Attendance {
    Id<Attendance> id;
    Id<Session> session;
    Id<Enrolment> enrolment;
    Mark mark = Mark::present;
    QString note;
};

// Computed completion and its reason, with the scores it stands on.
struct TrainingResult {
    Id<TrainingResult> id;
    Id<Enrolment> enrolment;
    qint64 hoursPlanned = 0;
    qint64 hoursAttended = 0;
    std::optional<qint64> scoreHundredths;  // on a scale of 100 × 100
    bool tookPart = false;
    bool assessed = false;
    bool passed = false;
    Outcome outcome = Outcome::pending;
    QString reason;  // why not completed: a code with its values, see completion_reason.h
    QString grade;
    QDate endedOn;  // the class's last day
};

}  // namespace taphuan
