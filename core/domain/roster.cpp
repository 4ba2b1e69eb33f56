#include "core/domain/roster.h"

namespace taphuan {

std::optional<ExpectedUnits> ExpectedUnits::fromText(const QString& text) {
    const auto kind = enumFromText<UnitKind>(text.section(u'/', 0, 0));
    if (!kind) return std::nullopt;
    return ExpectedUnits{*kind, text.section(u'/', 1)};
}

RosterState stateOn(const RosterMember& member, QDate day, bool unitStands) {
    if (member.validTo.isValid() && member.validTo <= day) return RosterState::ended;
    if (member.validFrom.isValid() && member.validFrom > day) return RosterState::coming;
    return unitStands ? RosterState::serving : RosterState::reappoint;
}

}  // namespace taphuan
