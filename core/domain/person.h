#pragma once

#include "core/base/enum_text.h"
#include "core/base/id.h"
#include "core/base/partial_date.h"
#include "core/domain/unit.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace taphuan {

struct Audience;
struct Person;

enum class Sex { unknown, female, male };

template <>
struct EnumText<Sex> {
    static constexpr std::array names{std::pair{Sex::unknown, "unknown"}, std::pair{Sex::female, "female"},
                                      std::pair{Sex::male, "male"}};
};

enum class LinkKind { same, distinct };

template <>
struct EnumText<LinkKind> {
    static constexpr std::array names{std::pair{LinkKind::same, "same"},
                                      std::pair{LinkKind::distinct, "distinct"}};
};

// One human being.
struct Person {
    Id<Person> id;
    QString fullName;  // the source of truth, NFC
    PartialDate birth;
    Sex sex = Sex::unknown;
    QString nationalId;     // 12 digits, text
    QString oldNationalId;  // CMND, 9 digits
    QString staffCode;
    QString phone;
    QString email;
    QString note;
    QString
        ethnicity;  // dân tộc by its official name; sensitive (Law 91/2025/QH15), seldom needed, mostly empty
};

// The tombstone of what was erased from a person's record for good: when, why, and the wire names of the
// fields that were emptied.
struct Erasure {
    Id<Erasure> id;
    Id<Person> person;
    QDate erasedOn;
    QString reason;
    QStringList fields;
};

// What an audience says of its members: what they are in charge of, how they are employed, what they know or
// do besides. By the rules a person is of at most one of each family.
enum class AudienceFamily { role, status, speciality };

template <>
struct EnumText<AudienceFamily> {
    static constexpr std::array names{std::pair{AudienceFamily::role, "role"},
                                      std::pair{AudienceFamily::status, "status"},
                                      std::pair{AudienceFamily::speciality, "speciality"}};
};

// Why somebody's work ended with no other after it.
enum class Leaving { retired, resigned, moved_away, died, other };

template <>
struct EnumText<Leaving> {
    static constexpr std::array names{std::pair{Leaving::retired, "retired"},
                                      std::pair{Leaving::resigned, "resigned"},
                                      std::pair{Leaving::moved_away, "moved_away"},
                                      std::pair{Leaving::died, "died"}, std::pair{Leaving::other, "other"}};
};

// Whom a person worked for and as what, from valid_from (null: always) to valid_to (exclusive; null: still).
// One main membership at a time.
struct Membership {
    Id<Membership> id;
    Id<Person> person;
    Id<Unit> unit;
    QString position;
    QString department;  // as the list wrote it, where that is no unit of its own
    bool isMain = false;
    QDate validFrom;
    QDate validTo;
    std::optional<Leaving> leaving = {};  // of one that ended because they left
};

// A group of people whom plans name: leaders, officials, digital officers, …
struct Audience {
    Id<Audience> id;
    QString code;
    QString name;
    QString nameEn;
    Id<Audience> parent;  // every member of this one is a member of the parent too
    AudienceFamily family = AudienceFamily::status;
};

struct PersonAudience {
    Id<PersonAudience> id;
    Id<Person> person;
    Id<Audience> audience;
    QDate validFrom;
    QDate validTo;
    QString source;  // rule, list, hand
};

// A position whose folded text contains the pattern belongs to the audience. A rule of a kind of units holds
// in those alone; units of a kind that has rules of its own know no others.
struct AudienceRule {
    Id<AudienceRule> id;
    QString pattern;
    Id<Audience> audience;
    qint64 priority = 0;  // of the rules of one family the lowest number that matches wins
    std::optional<UnitKind> unitKind;
};

// Two records of one human being (same), or two that are not (distinct). Facts stay where they are.
struct PersonLink {
    Id<PersonLink> id;
    Id<Person> kept;
    Id<Person> dropped;
    LinkKind kind = LinkKind::same;
};

}  // namespace taphuan
