#pragma once

#include "core/commands/unit_commands.h"

#include <QHash>

#include <map>

namespace taphuan {

// Links of a file, and those that versions themselves tell, added to the links stored. Run after the units.
class LineageMerge {
  public:
    LineageMerge(Transaction& transaction, UnitImport& report) : transaction_(transaction), report_(report) {}

    Status load();
    // Where a code goes over from one unit to another on one day, the first went into the second.
    Status addTakenOver();
    Status add(const std::vector<CatalogueLink>& links);

  private:
    using Key = std::tuple<qint64, qint64, QString>;

    Status addOne(const CatalogueLink& link, bool direct);
    Status put(Id<Unit> from, Id<Unit> to, UnitLink relation, const QString& basis, QDate effective);
    Status drop(Id<Unit> from, Id<Unit> to, QDate effective);
    Id<Unit> holder(const QString& code, QDate on) const;
    Id<Unit> oldHolder(const CatalogueLink& link) const;
    QDate endOf(Id<Unit> unit, QDate effective) const;

    Transaction& transaction_;
    UnitImport& report_;
    std::vector<UnitVersion> versions_;
    QHash<QString, std::vector<size_t>> byCode_;
    QHash<qint64, std::vector<size_t>> byUnit_;
    std::map<Key, Id<Lineage>> stored_;
};

}  // namespace taphuan
