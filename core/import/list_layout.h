#pragma once

#include "core/text/legacy_encoding.h"

#include <QMap>

namespace taphuan {

// How a list is laid out where somebody says so; what is not said is recognised.
struct ListLayout {
    QMap<int, Letters> letters;  // by column, from 0: what its text was typed for
};

// What the interface calls them.
QString lettersName(Letters letters);

}  // namespace taphuan
