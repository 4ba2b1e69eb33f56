#pragma once

#include "core/domain/person.h"
#include "core/storage/connection.h"

namespace taphuan {

// How long contacts and numbers of people are kept who left the service and come to no class any more (Law
// 91/2025/QH15: no longer than the purpose needs). The law names no number of years: the office sets it, and
// says after which document. What the register of certificates needs is kept for good (archives).

struct RetentionPolicy {
    qint64 years = 0;  // 0: none is set, and nobody is ever due
    QString source;    // the document that says so
};
// Keys of the setting.
extern const char* const retentionYearsKey;
constexpr qint64 longestRetention = 100;

Result<RetentionPolicy> retentionPolicy(Connection& db, QDate on);

// Of whom something is still held that the retention is about, and who is not in service any more: works for
// no unit and is on no roster. Linked records count as one human being.
struct PastPerson {
    Id<Person> person;  // the record that stands for them all
    QString fullName;
    std::vector<Id<Person>> records;  // all of them
    QDate lastService;                // the last day; invalid: never was in service
    QDate lastTraining;               // of the last class or certificate; invalid: none
    QDate lastKnown;                  // the later of both; where there is neither, when the record was made
};
// Whose last day is before `before`, in the order of that day.
Result<std::vector<PastPerson>> pastPeople(Connection& db, QDate before, QDate on);

// The fields of a person that are erased: numbers, contacts, ethnicity and free notes.
const std::vector<QByteArray>& erasablePersonFields();
// Whether the record, or one linked with it, has a membership or is on a roster, and neither has ended before
// the day.
Result<bool> isInService(Connection& db, Id<Person> person, QDate on);
// All records of the human being.
Result<std::vector<Id<Person>>> linkedRecords(Connection& db, Id<Person> person);

}  // namespace taphuan
