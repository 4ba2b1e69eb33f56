#pragma once

#include "core/domain/person.h"
#include "core/storage/connection.h"

#include <QHash>

namespace taphuan {

// The one record that stands for a human being who has several.
struct PersonRoots {
    QHash<qint64, qint64> rootOf;  // of records that are joined with others; all others stand for themselves
    qint64 of(Id<Person> person) const { return rootOf.value(person.value, person.value); }
};
Result<PersonRoots> readPersonRoots(Connection& db);

}  // namespace taphuan
