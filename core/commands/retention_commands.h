#pragma once

#include "core/commands/perform.h"
#include "core/domain/person.h"
#include "core/storage/retention_store.h"

namespace taphuan {

// Sets after how many years, and after which document; 0 years: nothing is due any more.
Result<Committed> setRetention(Database& database, const RetentionPolicy& policy);

// Who is due on the day: whose years are over. Refused where none are set, and to those who may not erase.
Result<std::vector<PastPerson>> dueForErasure(Database& database, QDate on);

struct Anonymised {
    Committed committed;
    qint64 people = 0;
    // Why the file or its backups still hold what was erased, where they could not be rewritten. Empty:
    // nothing is left of it in the file and in the backups that the program keeps; copies elsewhere are the
    // office's.
    Error leftBehind;
};
// Empties numbers, contacts, ethnicity and notes of these people, in all their linked records and in the
// journal. Names, births, classes, results and certificates stay. There is no undo, and undoing what came
// before brings nothing back. The file is rewritten and its backups replaced by one new one; a server's
// storage and backups are its administrator's. Refused where one of them is in service, or nothing is held of
// any.
Result<Anonymised> anonymise(Database& database, const std::vector<Id<Person>>& people,
                             const QString& reason);

}  // namespace taphuan
