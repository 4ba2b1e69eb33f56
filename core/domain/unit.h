#pragma once

#include "core/base/enum_text.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace taphuan {

struct Unit;

enum class UnitKind {
    territory,
    agency,
    public_service,
    party,
    mass_organisation,
    enterprise,
    school,
    press,
    hamlet,
    other
};

template <>
struct EnumText<UnitKind> {
    static constexpr std::array names{std::pair{UnitKind::territory, "territory"},
                                      std::pair{UnitKind::agency, "agency"},
                                      std::pair{UnitKind::public_service, "public_service"},
                                      std::pair{UnitKind::party, "party"},
                                      std::pair{UnitKind::mass_organisation, "mass_organisation"},
                                      std::pair{UnitKind::enterprise, "enterprise"},
                                      std::pair{UnitKind::school, "school"},
                                      std::pair{UnitKind::press, "press"},
                                      std::pair{UnitKind::hamlet, "hamlet"},
                                      std::pair{UnitKind::other, "other"}};
};

// How an old unit went into a new one; whole: all of it, partial: the old unit was split.
enum class UnitLink { merge, whole, partial, unchanged, abolished };

template <>
struct EnumText<UnitLink> {
    static constexpr std::array names{
        std::pair{UnitLink::merge, "merge"}, std::pair{UnitLink::whole, "whole"},
        std::pair{UnitLink::partial, "partial"}, std::pair{UnitLink::unchanged, "unchanged"},
        std::pair{UnitLink::abolished, "abolished"}};
};

// A node of the organisation for as long as it lives; what it is called, its code and its parent are dated
// (UnitVersion).
struct Unit {
    Id<Unit> id;
    UnitKind kind = UnitKind::territory;
    QString taxCode;  // enterprises: 10 or 13 digits, household businesses 12
    QString note;
};

// What a unit was called, and where it stood, from valid_from (inclusive; null: always) to valid_to
// (exclusive; null: still).
struct UnitVersion {
    Id<UnitVersion> id;
    Id<Unit> unit;
    QString code;  // of the catalogue; reused by other units at other times
    QString catalogue;
    QString name;
    QString type;   // Tỉnh, Huyện, Xã, Sở, Phòng …
    QString level;  // Level.code, or empty
    Id<Unit> parent;
    QDate validFrom;
    QDate validTo;
    QString basisFrom;  // legal act
    QString basisTo;
};

// Another spelling or an abbreviation that lists use for the unit.
struct UnitAlias {
    Id<UnitAlias> id;
    Id<Unit> unit;
    QString alias;
};

// One link from an old unit to one that took it over; abolished units have none (new_unit null).
struct Lineage {
    Id<Lineage> id;
    Id<Unit> oldUnit;
    Id<Unit> newUnit;
    UnitLink relation = UnitLink::merge;
    QString basis;
    QDate effective;
};

// "Các sở, ban, ngành tỉnh": resolved to real units on a date by kind, level and parent.
struct UnitGroup {
    Id<UnitGroup> id;
    QString code;
    QString name;
    QStringList aliases;  // other wordings, one a line
    std::optional<UnitKind> kind;
    QString level;  // Level.code of the members' own level; for agencies the level they serve
};

// An administrative level with validity dates (the district level ended on 30/06/2025).
struct Level {
    Id<Level> id;
    QString code;
    QString name;
    QString nameEn;
    qint64 rank = 0;  // 1 is the top
    QDate validFrom;
    QDate validTo;
};

}  // namespace taphuan
