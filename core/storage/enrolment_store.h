#pragma once

#include "core/domain/certificate.h"
#include "core/domain/person.h"
#include "core/domain/training.h"
#include "core/storage/select.h"

namespace taphuan {

// A person of a class with all that the class's lists say of them. Unit and position are those of the class's
// first day.
struct ClassPerson {
    Enrolment enrolment;
    Person person;
    QString position;
    QString department;
    Id<Unit> unit;
    QString unitName;
    std::optional<TrainingResult> result;
    std::optional<Certificate> certificate;  // the newest that holds; without one, the newest of any state
};

// In the order of the printed list; those who withdrew stay in their place.
Result<std::vector<ClassPerson>> listClassPeople(Connection& db, Id<TrainingClass> id);
// Refused, with a sentence, where the person is not in the class.
Result<Enrolment> enrolmentOf(Connection& db, const TrainingClass& trainingClass, Id<Person> person);

}  // namespace taphuan
