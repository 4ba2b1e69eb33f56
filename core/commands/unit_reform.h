#pragma once

#include "core/base/progress.h"
#include "core/commands/perform.h"
#include "core/domain/unit_content.h"

#include <QHash>

#include <vector>

namespace taphuan {

// Rearrangements of units (mergers, splits, abolished levels) carried out on the people of the old units.
// What is past stays: a new main membership begins on the day, the one before ends with it. Headcounts,
// classes and certificates are not touched.

// What becomes of an old unit and its people on the day.
enum class ReformFate {
    carried,  // one unit took all of it over: its people go there
    asked,    // it was split among several: its people go where somebody decides
    waiting,  // nothing took it over: its people wait for a new unit
    moved,    // the unit above ended, the unit itself goes on below another; its people stay in it
};

// The interface's words: chuyển cả, cần quyết định …
QString wordOf(ReformFate fate);

// Where people go whose unit was split or ended. The first rule that fits decides; what is said of a person
// goes before all rules.
struct ReformRule {
    Id<Unit> from;  // null: every unit that was split
    QString text;   // position or department contains it, with or without accents; empty: everybody
    Id<Unit> to;    // null: whichever of the successors kept the old unit's code, else its name
};

struct ReformOptions {
    QDate until;              // what took effect up to this day, this day included
    std::optional<QDate> on;  // of it only what took effect on this one
    Id<Unit> top;             // of this unit, or the one it went into, and all below; null: everywhere
    QHash<RowId, Id<Unit>> people;
    std::vector<ReformRule> rules;
};

struct ReformMove {
    Id<Person> person;          // whose record the membership is of
    Id<Membership> membership;  // that ends; null: one that the same plan begins
    Id<Unit> to;                // null: undecided
};

struct ReformedUnit {
    Id<Unit> unit;
    QDate on;
    ReformFate fate = ReformFate::waiting;
    QString code;
    QString name;    // of its last day
    QString parent;  // name of the unit above it then
    UnitKind kind = UnitKind::territory;
    QString basis;
    std::vector<Id<Unit>>
        successors;  // carried: the one; asked: which it may be; moved: the one above from now on
    QStringList successorNames;
    bool changesUnit = false;       // its version is still open and ends, or goes on below another unit
    std::vector<ReformMove> moves;  // whoever is in it on the day, decided or not
    qint64 left = 0;  // people who began there only on the day or later: nothing is done to them

    qint64 decided() const;
    qint64 undecided() const { return qint64(moves.size()) - decided(); }
};

struct ReformPlan {
    std::vector<ReformedUnit> units;   // by day, then units above before those below
    std::vector<Id<Person>> notThere;  // decided for, but in none of these units
    qint64 decided() const;            // moves; who moves twice is counted twice
    qint64 undecided(ReformFate fate) const;
    qint64 changedUnits() const;
    bool changesNothing() const { return decided() == 0 && changedUnits() == 0; }
};

// What applying would do; writes nothing. Refused where a decision names a unit that does not stand on the
// day.
Result<ReformPlan> planReform(Connection& db, const ReformOptions& options);
// The same with units and links of files that are imported in the same operation.
Result<ReformPlan> previewReform(Database& database, const UnitContent& content,
                                 const ReformOptions& options);

struct ReformDone {
    Committed committed;  // nothing recorded where nothing changed
    ReformPlan plan;
};
// One operation. Who stays undecided stays where they are, and can be decided for by applying again;
// a second time with the same decisions changes nothing. `progress` counts people.
Result<ReformDone> applyReform(Database& database, const UnitContent& content, const ReformOptions& options,
                               const Progress& progress = {});

}  // namespace taphuan
