#pragma once

#include "core/domain/unit.h"

namespace taphuan {

// What the first words of a name say its unit is: "Công ty TNHH Hòa Bình" an enterprise, "Trường THPT Tân
// Châu" a school. An agency where they say nothing.
UnitKind kindToldBy(const QString& name);

// What an enterprise is. It is the type of the unit's version, in words, as "Sở" and "Xã" are of others: it
// may change with time.
enum class EnterpriseForm { state, small, cooperative, household };

// Told by the words of a list or of a unit's type: "DNNN", "Công ty nhà nước", "HTX", "Hộ KD".
std::optional<EnterpriseForm> enterpriseFormIn(const QString& text);
// As it stands in the type of a unit's version, whatever the interface's language.
QString typeOf(EnterpriseForm form);

// The interface's words: cơ quan, cơ sở giáo dục …; sáp nhập, một phần …
QString wordOf(UnitKind kind);
QString wordOf(UnitLink link);

}  // namespace taphuan
