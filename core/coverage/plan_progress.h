#pragma once

#include "core/domain/plan.h"
#include "core/storage/connection.h"

#include <map>

namespace taphuan {

// Done against planned. What the plan does not state is absent, and so is money of which nothing was entered.
struct ClassProgress {
    Id<BudgetLine> line;
    int year = 0;
    QString level;  // Level.code; empty: none stated
    std::optional<qint64> planned;
    qint64 held = 0;
};

// Of one line of the plan's annex in one year.
struct LineProgress {
    Id<BudgetLine> line;
    QString code;
    QString name;
    bool isSum = false;
    int year = 0;
    std::optional<qint64> plannedClasses;
    qint64 heldClasses = 0;
    std::optional<qint64> plannedPeople;
    qint64 people = 0;                    // distinct human beings who took part
    qint64 attendances = 0;               // how often
    std::optional<qint64> plannedAmount;  // đồng
    std::optional<qint64> spentAmount;
};

struct LevelProgress {
    std::optional<qint64> planned;
    qint64 scheduled = 0;  // classes that there are, held or not; cancelled ones left out
    qint64 underWay = 0;   // begun, not over and not closed
    qint64 held = 0;
};

struct PlanProgress {
    std::vector<ClassProgress> classes;  // by line, year, level
    std::vector<LineProgress> lines;     // every line in the order of the annex, by year
    // Lines that only add up others left out; classes for a task without a line are among the scheduled.
    std::map<int, std::map<QString, LevelProgress>> byYear;  // year → Level.code
};

// Held: closed, or all its sessions are past and it is not cancelled. Of one year, or of the plan's period.
Result<PlanProgress> planProgress(Connection& db, const Plan& plan, std::optional<int> year, QDate today);

}  // namespace taphuan
