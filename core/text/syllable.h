#pragma once

#include <QStringView>

namespace taphuan {

// True of one Vietnamese syllable in any case: an initial, a rime of the language and at most one tone, which
// stops (c, ch, p, t) allow only sắc and nặng of. The text is in NFC. Names of the highlands and of
// foreigners are none: this tells how likely a reading of unclear letters is, never whether a name is good.
bool isVietnameseSyllable(QStringView word);

}  // namespace taphuan
