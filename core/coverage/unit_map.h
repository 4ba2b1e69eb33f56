#pragma once

#include "core/coverage/period.h"
#include "core/domain/unit.h"
#include "core/storage/connection.h"

#include <QHash>

#include <vector>

namespace taphuan {

// Every unit with its dated names and parents, and what became of it. Units are numbered from 0; immutable
// once read.
class UnitCatalogue {
  public:
    static Result<UnitCatalogue> read(Connection& db);

    struct Version {
        Day from = alwaysFrom;
        Day to = neverEnds;  // exclusive
        int parent = -1;
        QString code;
        QString name;
        QString level;
    };
    // One way in which an old unit went into a new one; to: -1 where it was abolished.
    struct Succession {
        int from = -1;
        int to = -1;
        bool whole = false;
        Day effective = alwaysFrom;
    };

    int count() const { return int(ids_.size()); }
    Id<Unit> idOf(int unit) const { return ids_[size_t(unit)]; }
    UnitKind kindOf(int unit) const { return kinds_[size_t(unit)]; }
    int indexOf(Id<Unit> id) const { return index_.value(id.value, -1); }
    // Null where the unit does not exist on that day.
    const Version* versionOn(int unit, Day day) const;
    // On that day, or else the last before it, or else the first.
    const Version* versionNear(int unit, Day day) const;
    const std::vector<Succession>& successionsOf(int unit) const { return successions_[size_t(unit)]; }
    const std::vector<Succession>& predecessorsOf(int unit) const { return predecessors_[size_t(unit)]; }
    // In the interface's language; empty where no level has the code.
    QString levelName(const QString& code) const;
    // Top level first.
    const QStringList& levels() const { return levels_; }
    // The unit that holds the code of that kind of catalogue on the day, or its last holder before.
    int withCode(const QString& code, Day day) const;

    // The unit alive on `day` that took all of this one over, itself included; -1 where it was split,
    // abolished or nothing is said of it.
    int wholeSuccessor(int unit, Day day) const;

  private:
    std::vector<Id<Unit>> ids_;
    std::vector<UnitKind> kinds_;
    std::vector<std::vector<Version>> versions_;  // by day
    std::vector<std::vector<Succession>> successions_;
    std::vector<std::vector<Succession>> predecessors_;
    QHash<qint64, int> index_;
    QHash<QString, std::pair<QString, QString>> levelNames_;  // Vietnamese and English
    QStringList levels_;
};

// The units as they stand on one day: who is below whom, in the order in which a list shows them. Where two
// offices put units above each other in a circle, the circle is cut.
class UnitTree {
  public:
    UnitTree(const UnitCatalogue& catalogue, Day day);

    Day day() const { return day_; }
    bool alive(int unit) const { return nodes_[size_t(unit)].version != nullptr; }
    const UnitCatalogue::Version& version(int unit) const { return *nodes_[size_t(unit)].version; }
    int parent(int unit) const { return nodes_[size_t(unit)].parent; }
    int depth(int unit) const { return nodes_[size_t(unit)].depth; }
    const std::vector<int>& children(int unit) const { return children_[size_t(unit)]; }
    const std::vector<int>& roots() const { return roots_; }
    // Every living unit, each before those below it.
    const std::vector<int>& order() const { return order_; }
    // Of the unit itself, or of the nearest unit above that has one.
    const QString& levelOf(int unit) const;
    // The unit and all below it.
    std::vector<int> below(int unit) const;

  private:
    struct Node {
        const UnitCatalogue::Version* version = nullptr;
        int parent = -1;
        int depth = 0;
    };
    bool reachesTop(int unit) const;
    void addBelow(int unit, int depth);

    Day day_;
    std::vector<Node> nodes_;
    std::vector<std::vector<int>> children_;
    std::vector<int> roots_;
    std::vector<int> order_;
};

}  // namespace taphuan
