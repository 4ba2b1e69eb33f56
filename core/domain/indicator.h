#pragma once

#include "core/base/enum_text.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace taphuan {

struct Audience;
struct BudgetLine;
struct Course;
struct Indicator;
struct Plan;
struct Task;
struct Unit;

// Where the numerator comes from.
enum class Measures { enrolments, roster, units, survey, tally, manual };

template <>
struct EnumText<Measures> {
    static constexpr std::array names{
        std::pair{Measures::enrolments, "enrolments"}, std::pair{Measures::roster, "roster"},
        std::pair{Measures::units, "units"},           std::pair{Measures::survey, "survey"},
        std::pair{Measures::tally, "tally"},           std::pair{Measures::manual, "manual"}};
};

// What counts as a qualifying completion.
enum class Attainment { took_part, assessed, passed };

template <>
struct EnumText<Attainment> {
    static constexpr std::array names{std::pair{Attainment::took_part, "took_part"},
                                      std::pair{Attainment::assessed, "assessed"},
                                      std::pair{Attainment::passed, "passed"}};
};

enum class Periodicity { annual, cumulative, state };

template <>
struct EnumText<Periodicity> {
    static constexpr std::array names{std::pair{Periodicity::annual, "annual"},
                                      std::pair{Periodicity::cumulative, "cumulative"},
                                      std::pair{Periodicity::state, "state"}};
};

enum class Operator { equal, at_least, above };

template <>
struct EnumText<Operator> {
    static constexpr std::array names{std::pair{Operator::equal, "equal"},
                                      std::pair{Operator::at_least, "at_least"},
                                      std::pair{Operator::above, "above"}};
};

// =, ≥, >
QString comparisonSign(Operator comparison);

struct Indicator {
    Id<Indicator> id;
    Id<Plan> plan;
    QString code;
    QString name;
    QString measure;  // %, người, có/không
    Measures source = Measures::enrolments;
    Attainment attainment = Attainment::took_part;
    Periodicity periodicity = Periodicity::annual;
    QString periodicityBasis;  // stated or inferred
    QString population;        // as the document names it
    Id<Audience> audience;     // null: everyone
    bool trainingRelated = false;
    QString note;
};

// A task or a line of the plan that implies the indicator, where the plan states no target itself.
struct IndicatorBasis {
    Id<IndicatorBasis> id;
    Id<Indicator> indicator;
    Id<Task> task;  // exactly one of the two
    Id<BudgetLine> line;
};

struct Target {
    Id<Target> id;
    Id<Indicator> indicator;
    qint64 year = 0;
    Operator comparison = Operator::equal;
    qint64 value = 0;  // whole percent, people, or 1 for yes
    QString quote;
    bool own = false;  // set by the office itself, not by the plan
    QString adoptedFrom;
};

// Completions of the course count for the indicator.
struct IndicatorCourse {
    Id<IndicatorCourse> id;
    Id<Indicator> indicator;
    Id<Course> course;
};

// How many people of an audience a unit has on a date, itself and below.
struct Headcount {
    Id<Headcount> id;
    Id<Unit> unit;
    Id<Audience> audience;
    QDate asOf;
    qint64 people = 0;
    QString source;  // declared, counted, or the document
};

}  // namespace taphuan
