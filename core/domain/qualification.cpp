#include "core/domain/qualification.h"

#include <algorithm>

namespace taphuan {

namespace {

using enum QualificationLevel;

int heightOf(QualificationLevel level) {
    return level == a || level == b || level == c ? int(basic) : int(level);
}

}  // namespace

const std::vector<QualificationLevel>& levelsOf(QualificationKind kind) {
    static const std::vector<QualificationLevel> ofDegrees{elementary, intermediate, college,
                                                           university, master,       doctor};
    static const std::vector<QualificationLevel> ofCertificates{a, b, c, basic, advanced};
    static const std::vector<QualificationLevel> ofSkills{basic, advanced};
    static const std::vector<QualificationLevel> none;
    switch (kind) {
        case QualificationKind::it_degree:
        case QualificationKind::degree:
            return ofDegrees;
        case QualificationKind::it_certificate:
            return ofCertificates;
        case QualificationKind::digital_skill:
            return ofSkills;
        case QualificationKind::other:
            break;
    }
    return none;
}

std::vector<QualificationLevel> levelsAtLeast(const QualificationAtLeast& wanted) {
    std::vector<QualificationLevel> levels;
    if (wanted.level == unknown) return levels;
    for (const QualificationLevel level : levelsOf(wanted.kind))
        if (heightOf(level) >= heightOf(wanted.level)) levels.push_back(level);
    return levels;
}

std::optional<QualificationAtLeast> qualificationAtLeast(QStringView text) {
    const qsizetype colon = text.indexOf(u':');
    const auto kind = enumFromText<QualificationKind>(colon < 0 ? text : text.left(colon));
    if (!kind) return std::nullopt;
    if (colon < 0) return QualificationAtLeast{*kind, unknown};
    const auto level = enumFromText<QualificationLevel>(text.mid(colon + 1));
    const auto& known = levelsOf(*kind);
    if (!level || std::find(known.begin(), known.end(), *level) == known.end()) return std::nullopt;
    return QualificationAtLeast{*kind, *level};
}

QString textOf(const QualificationAtLeast& wanted) {
    const QString kind = enumText(wanted.kind);
    return wanted.level == unknown ? kind : QString(kind + u':' + enumText(wanted.level));
}

}  // namespace taphuan
