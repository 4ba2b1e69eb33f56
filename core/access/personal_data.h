#pragma once

#include "core/storage/access_log.h"
#include "core/storage/database.h"

namespace taphuan {

// Recorded before anything is shown: where it cannot be, nothing is to be shown. Refused without a purpose.
Status recordAccess(Database& database, const Access& access);

// A person's numbers as they stand, once the purpose is recorded. Refused where the role does not allow it.
struct PersonNumbers {
    QString nationalId;
    QString oldNationalId;
    QString phone;
};
Result<PersonNumbers> showNumbers(Database& database, Id<Person> person, const QString& purpose);

}  // namespace taphuan
