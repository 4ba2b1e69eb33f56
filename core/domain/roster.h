#pragma once

#include "core/base/id.h"
#include "core/domain/unit.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace taphuan {

struct Person;

// A kind of network or team: experts, each agency's one person in charge, a commune's network, …
struct RosterKind {
    Id<RosterKind> id;
    QString code;
    QString name;
    QString nameEn;
    QStringList aliases;   // what lists call it besides, one a line
    qint64 rank = 0;       // the order of lists
    QStringList expected;  // of which units members are expected: ExpectedUnits as text, one a line
    qint64 least = 1;      // so many people in each of these units
    qint64 most = 0;       // no more than these; 0: any number
};

// Units of which a kind expects members: territories of a level, or units of another kind that stand directly
// below a territory of that level. Without a level whatever they stand below. As text "agency/province",
// "hamlet".
struct ExpectedUnits {
    UnitKind kind = UnitKind::territory;
    QString level;  // Level.code, or empty

    static std::optional<ExpectedUnits> fromText(const QString& text);
};

// Who is on a roster for which unit, from valid_from (null: not stated) to valid_to (exclusive; null: still).
// The unit served need not be the one that the person works for.
struct RosterMember {
    Id<RosterMember> id;
    Id<RosterKind> kind;
    Id<Person> person;
    Id<Unit> unit;
    QString role;      // as the act says it: "Tổ trưởng", "Thành viên"
    QString decision;  // number of the act: "12/QĐ-UBND"
    QDate decidedOn;
    QDate validFrom;
    QDate validTo;

    bool holdsOn(QDate day) const {
        return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day < validTo);
    }
    // Whether there is a day on which both hold.
    bool meets(const RosterMember& other) const {
        return (!validFrom.isValid() || !other.validTo.isValid() || validFrom < other.validTo) &&
               (!other.validFrom.isValid() || !validTo.isValid() || other.validFrom < validTo);
    }
};

// How an entry stands on a day. To be appointed anew: it holds, and the unit served is no more.
enum class RosterState { serving, reappoint, coming, ended };

template <>
struct EnumText<RosterState> {
    static constexpr std::array names{
        std::pair{RosterState::serving, "serving"}, std::pair{RosterState::reappoint, "reappoint"},
        std::pair{RosterState::coming, "coming"}, std::pair{RosterState::ended, "ended"}};
};

RosterState stateOn(const RosterMember& member, QDate day, bool unitStands);

}  // namespace taphuan
