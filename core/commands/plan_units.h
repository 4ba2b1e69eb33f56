#pragma once

#include "core/domain/plan.h"
#include "core/domain/unit.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <vector>

namespace taphuan {

// The units below a plan's province on the day it was signed, by every name and alias that lists use.
class PlanUnits {
  public:
    static Result<PlanUnits> load(Connection& db, const Plan& plan);

    // The one unit of that name; null where there is none, or more than one.
    Id<Unit> named(const QString& name) const;
    // The units that the name may mean: those that bear it, else those whose name holds it, or is held by it,
    // accents left aside.
    std::vector<Id<Unit>> candidates(const QString& name) const;
    QString nameOf(Id<Unit> unit) const { return names_.value(unit.value); }
    Id<Unit> province() const { return province_; }

  private:
    void add(const QString& name, qint64 unit);

    Id<Unit> province_;
    QHash<QString, QSet<qint64>> byName_;
    std::vector<std::pair<QString, qint64>> plainNames_;
    QHash<qint64, QString> names_;
};

}  // namespace taphuan
