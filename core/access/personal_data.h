#pragma once

#include "core/storage/access_log.h"
#include "core/storage/database.h"
#include "core/storage/person_data.h"

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

// All that is held of a person, for themself, once the purpose is recorded: whole numbers, who was shown
// them, who changed what. Refused where the role shows no whole numbers or the person is not the account's;
// what of their own data a role may not look through otherwise is left out of no answer to them.
Result<PersonData> takePersonData(Database& database, Id<Person> person, const QString& purpose);

}  // namespace taphuan
