#pragma once

#include "core/domain/plan.h"

#include <QObject>

#include <vector>

namespace taphuan {

class Workspace;

// Which plan and which of its years the window is looking at. All pages share it: a page that depends on it
// reads again on changed(). Lives on the window's thread.
class Context : public QObject {
    Q_OBJECT
  public:
    // Belongs to the workspace; reads the plans again when the workspace says that they changed.
    explicit Context(Workspace& workspace);

    // Whether the plans of the open database have been read.
    bool isKnown() const { return known_; }
    const std::vector<Plan>& plans() const { return plans_; }
    // Null where the database has no plan.
    const Plan* plan() const;
    Id<Plan> planId() const { return plan_; }
    // 0 where there is no plan.
    int year() const { return year_; }
    QList<int> years() const;

    // A plan or year that is not there changes nothing.
    void setPlan(Id<Plan> plan);
    void setYear(int year);

  Q_SIGNALS:
    // Plans, plan or year differ, or have just become known.
    void changed();

  private:
    void read();
    void take(std::vector<Plan> plans);
    void choose(const Plan& plan);

    Workspace& workspace_;
    bool known_ = false;
    std::vector<Plan> plans_;
    Id<Plan> plan_;
    int year_ = 0;
};

}  // namespace taphuan
