#pragma once

#include "core/base/enum_text.h"
#include "core/base/id.h"
#include "core/base/partial_date.h"

#include <QString>

#include <optional>
#include <vector>

namespace taphuan {

struct Person;

enum class QualificationKind { it_degree, degree, it_certificate, digital_skill, other };

template <>
struct EnumText<QualificationKind> {
    static constexpr std::array names{
        std::pair{QualificationKind::it_degree, "it"}, std::pair{QualificationKind::degree, "degree"},
        std::pair{QualificationKind::it_certificate, "it_certificate"},
        std::pair{QualificationKind::digital_skill, "digital"}, std::pair{QualificationKind::other, "other"}};
};

enum class QualificationLevel {
    unknown,
    elementary,
    intermediate,
    college,
    university,
    master,
    doctor,
    a,
    b,
    c,
    basic,
    advanced
};

template <>
struct EnumText<QualificationLevel> {
    static constexpr std::array names{std::pair{QualificationLevel::unknown, "unknown"},
                                      std::pair{QualificationLevel::elementary, "elementary"},
                                      std::pair{QualificationLevel::intermediate, "intermediate"},
                                      std::pair{QualificationLevel::college, "college"},
                                      std::pair{QualificationLevel::university, "university"},
                                      std::pair{QualificationLevel::master, "master"},
                                      std::pair{QualificationLevel::doctor, "doctor"},
                                      std::pair{QualificationLevel::a, "a"},
                                      std::pair{QualificationLevel::b, "b"},
                                      std::pair{QualificationLevel::c, "c"},
                                      std::pair{QualificationLevel::basic, "basic"},
                                      std::pair{QualificationLevel::advanced, "advanced"}};
};

// What somebody had learnt and can show papers for, whoever trained them: a degree, a certificate.
struct Qualification {
    Id<Qualification> id;
    Id<Person> person;
    QualificationKind kind = QualificationKind::it_degree;
    QualificationLevel level = QualificationLevel::unknown;
    QString speciality;  // "Công nghệ thông tin"
    QString issuer;
    PartialDate issued;  // mostly a year
    QString number;
    QString note;  // also what a list says of it and could not be understood
};

// The levels that qualifications of the kind have, from the lowest; of some kinds none.
const std::vector<QualificationLevel>& levelsOf(QualificationKind kind);

// Of this kind, of this level or a higher one; level unknown: of whatever level. The certificates A, B and C
// of before stand as high as the basic one that took their place.
struct QualificationAtLeast {
    QualificationKind kind = QualificationKind::it_degree;
    QualificationLevel level = QualificationLevel::unknown;
    bool operator==(const QualificationAtLeast&) const = default;
};
// Empty: whatever level.
std::vector<QualificationLevel> levelsAtLeast(const QualificationAtLeast& wanted);
// "it", "it:university"; nothing for other text, or where the kind has no such level.
std::optional<QualificationAtLeast> qualificationAtLeast(QStringView text);
QString textOf(const QualificationAtLeast& wanted);

}  // namespace taphuan
