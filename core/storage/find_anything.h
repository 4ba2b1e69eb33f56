#pragma once

#include "core/base/id.h"
#include "core/storage/connection.h"

#include <functional>

namespace taphuan {

enum class FoundKind { person, trainingClass, unit, certificate };

struct FoundThing {
    FoundKind kind{};
    RowId id;
    QString title;
    QString detail;  // what tells it from another of the same title
};

// What the window's search field and its like look for: people by the beginnings of their names' words, whole
// numbers or last digits of a telephone; classes and units by words of code and name; certificates by number.
// With or without accents. At most `most` of each, the best first. `wanted` is asked between the steps; where
// it says no, what there is so far is returned.
Result<std::vector<FoundThing>> findAnything(Connection& db, const QString& text, QDate on, int most,
                                             const std::function<bool()>& wanted);

}  // namespace taphuan
