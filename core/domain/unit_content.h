#pragma once

#include "core/domain/unit.h"

#include <vector>

namespace taphuan {

// What files of territorial units say, before it is merged with what the database holds. Rows name one
// another by code; `row` is the line of the file, for messages.

struct CatalogueUnit {
    int row = 0;
    QString catalogue;  // in which a code means one thing on one day: three levels or two
    QString code;
    QString name;  // official, with its type
    QString type;
    QString level;       // Level.code
    QString parentCode;  // in the same catalogue; empty for a province
    QDate validFrom;     // null: always
    QDate validTo;       // exclusive; null: still
    QString basisFrom;
    QString basisTo;
};

// One file. One that is dated knows since when and until when; the others are the state of one day, and their
// rows are taken to hold as long as their catalogue did.
struct UnitFileContent {
    QString file;
    bool dated = false;
    std::vector<CatalogueUnit> units;
};

// What became of an old unit. Where it had already gone into another unit before `effective`, viaCode is the
// code of that one.
struct CatalogueLink {
    int row = 0;
    QString oldCode;
    QString oldName;
    QString viaCode;
    QString newCode;  // empty for an abolished unit
    UnitLink relation = UnitLink::whole;
    QString basis;  // acts, in order, separated by "; "
    QDate effective;
};

struct UnitContent {
    std::vector<Level> levels;
    std::vector<UnitFileContent> catalogues;
    QString linkFile;
    std::vector<CatalogueLink> links;
};

// From this day there is no district level and every code has a new meaning (Luật 72/2025/QH15, QĐ
// 19/2025/QĐ-TTg).
inline QDate twoTiersBegin() {
    return QDate(2025, 7, 1);
}

inline QString threeTiers() {
    return QStringLiteral("3-tier");
}
inline QString twoTiers() {
    return QStringLiteral("2-tier");
}

// "Phường Tân Ninh" of type "Phường" → "Tân Ninh".
QString baseName(const QString& name, const QString& type);

}  // namespace taphuan
