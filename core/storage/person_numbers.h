#pragma once

#include "core/domain/person.h"
#include "core/storage/sealed_fields.h"

namespace taphuan {

// The table person_number: by which numbers a person is found while these lie sealed. Written with the row
// itself, so that a command finds what it has just written.

enum class NumberKind : quint8 { nationalId = 1, oldNationalId = 2, phone = 3, phoneEnd = 4 };
constexpr qsizetype phoneEndDigits = 4;

// What person_number holds of a number of this kind.
Result<qint64> lookupOf(const Connection& db, NumberKind kind, const QString& number);

using NumberKeys = std::vector<std::pair<NumberKind, qint64>>;
Result<NumberKeys> numbersOf(const Connection& db, const Person& person);

// Only in a writer's transaction.
Status addNumbers(Connection& db, const Person& person);
Status removeNumbers(Connection& db, RowId person);

}  // namespace taphuan
