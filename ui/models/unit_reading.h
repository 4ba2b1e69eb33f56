#pragma once

#include "core/domain/indicator.h"
#include "core/storage/unit_store.h"

#include <optional>

namespace taphuan {

// Everything the units page shows of one unit on a day.
struct UnitReading {
    Unit unit;
    std::optional<UnitVersion> version;  // of the day, else the nearest
    std::vector<UnitVersion> versions;   // its whole life, oldest first
    QString path;                        // "Tỉnh Tây Ninh › Huyện Châu Thành"
    QStringList aliases;
    struct Link {
        Id<Unit> unit;
        QString name;
        Lineage lineage;
    };
    std::vector<Link> predecessors;
    std::vector<Link> successors;
    // Whose main membership is in the unit or below it; unset for whoever may not see people.
    std::optional<qint64> people;
    struct Count {
        QString audience;
        Headcount headcount;
    };
    std::vector<Count> headcounts;  // newest first
};

Result<UnitReading> readUnit(Connection& db, Id<Unit> unit, QDate on);

// "từ 01/07/2025", "đến 30/06/2025"; a version's last day is the one before valid_to.
QString validityText(QDate from, QDate to);

}  // namespace taphuan
