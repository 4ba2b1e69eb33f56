#pragma once

#include "core/domain/plan.h"
#include "core/domain/unit.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace taphuan {

// The units below a plan's province on the day it was signed, by every name and alias that lists use.
class PlanUnits {
  public:
    static Result<PlanUnits> load(Connection& db, const Plan& plan);

    // The one unit of that name; null where there is none, or more than one.
    Id<Unit> named(const QString& name) const;

  private:
    QHash<QString, QSet<qint64>> byName_;
};

}  // namespace taphuan
