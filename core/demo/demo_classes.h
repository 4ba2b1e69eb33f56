#pragma once

#include "core/demo/demo_registry.h"
#include "core/domain/certificate.h"
#include "core/domain/indicator.h"
#include "core/domain/training.h"

#include <functional>
#include <set>

namespace taphuan {

// The plan's classes, run as an office would run them: courses from the lines that plan classes, people put
// forward by level, marks, results, certificates, money. The last classes of the last year are left as work
// still to do.
class DemoClasses {
  public:
    DemoClasses(Database& database, const Plan& plan, const DemoRegistry& registry, DemoRandom& random)
        : database_(database), plan_(plan), registry_(registry), random_(random) {}

    // Courses and the book.
    Status prepare();
    // `goTo` sets the day on which what follows is done.
    Status runYear(int year, const std::function<void(QDate)>& goTo);

  private:
    // Classes of one course and level in a year.
    struct Planned {
        size_t course = 0;
        QString level;
        int classes = 0;
        int seats = 0;  // per class
    };
    struct DemoCourse {
        Course course;
        QString audience;
        Id<BudgetLine> line;
    };
    enum class Until { enrolled, marked, completed, issued };

    Status prepareCourses();
    Status addCourseFor(const QString& code, const QString& name, const QString& audience,
                        Id<BudgetLine> line, int hours);
    Result<std::vector<Planned>> plannedIn(int year);
    Status runClass(const Planned& planned, int number, QDate starts, Until until,
                    const std::function<void(QDate)>& goTo);
    std::vector<Id<Person>> choose(const Planned& planned, int year);
    Status mark(const TrainingClass& trainingClass, size_t lastSessions);
    Status spend(const DemoCourse& course, int year, qint64 planned);

    Database& database_;
    const Plan& plan_;
    const DemoRegistry& registry_;
    DemoRandom& random_;
    std::vector<DemoCourse> courses_;
    Book book_;
    std::set<std::pair<size_t, qint64>> trained_;  // course and person, in the current year
    int issued_ = 0;
};

}  // namespace taphuan
