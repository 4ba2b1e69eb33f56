#pragma once

#include "core/base/partial_date.h"
#include "core/domain/roster.h"
#include "core/storage/connection.h"

#include <optional>
#include <vector>

namespace taphuan {

// Readers of networks and teams. One human being counts once, however many records and entries they have.

// In the catalogue's order.
Result<std::vector<RosterKind>> rosterKinds(Connection& db);
// By code, or by name as lists and people write it; null where there is none.
Id<RosterKind> rosterKindNamed(const std::vector<RosterKind>& kinds, const QString& text);

struct RosterLine {
    RosterMember member;
    QString kindCode;
    QString kindName;
    QString kindNameEn;
    QString fullName;
    PartialDate birth;
    QString position;    // at work, on the day
    QString workUnit;    // where that is
    QString unitCode;    // of the unit served, on the day
    QString unitName;    // of one that is no more, its last
    QString unitParent;  // what it stands below, unless that is the top
    RosterState state = RosterState::serving;
};

// "Phòng Nội vụ, Huyện Châu Thành": the unit served, told apart from others of its name.
QString servedText(const RosterLine& line);

struct RosterFilter {
    QDate on;              // the day that states, names and positions are of
    Id<RosterKind> kind;   // null: all
    Id<Unit> within;       // serving it, what stands below it, or what went into one of these; null: all
    Id<Person> person;     // with all their records; null: all
    bool current = false;  // only entries that hold on the day
};
// By kind, then unit, leaders' roles first, then name.
Result<std::vector<RosterLine>> listRosters(Connection& db, const RosterFilter& filter);

// A unit that stands on the day and of which a kind expects members.
struct RosterPlace {
    Id<RosterKind> kind;
    Id<Unit> unit;
    QString unitCode;
    QString unitName;
    QString parentName;
    qint64 least = 0;
    qint64 most = 0;       // 0: any number
    qint64 people = 0;     // for it, or for what stands below it and is expected to have none of its own
    qint64 reappoint = 0;  // for units that are no more and went into it or what stands below it

    qint64 missing() const { return std::max<qint64>(0, least - people); }
    qint64 surplus() const { return most > 0 ? std::max<qint64>(0, people - most) : 0; }
    bool isInOrder() const { return missing() == 0 && surplus() == 0; }
};

struct RosterKindCount {
    RosterKind kind;
    qint64 people = 0;     // serving on the day, or to be appointed anew
    qint64 reappoint = 0;  // of them
    qint64 expected = 0;   // units
    qint64 lacking = 0;    // of these, with too few
    qint64 over = 0;       // of these, with too many
};

// Who is missing whom on a day, of the units that the connection's viewer sees whole. `within` as in
// RosterFilter.
struct RosterSurvey {
    qint64 people = 0;  // on any of them, as RosterKindCount counts
    qint64 reappoint = 0;
    std::vector<RosterKindCount> kinds;
    std::vector<RosterPlace> places;  // by kind, then as lists of units are ordered
};
Result<RosterSurvey> surveyRosters(Connection& db, QDate on, Id<Unit> within = {});

}  // namespace taphuan
