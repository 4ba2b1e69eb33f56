#pragma once

#include "core/demo/demo_random.h"
#include "core/domain/person.h"
#include "core/domain/qualification.h"
#include "core/domain/unit.h"

namespace taphuan {

// A synthetic person: name, birth, sex and identity number go together. Of serials below three million no two
// share a number.
Person demoPerson(DemoRandom& random, int serial);

// What somebody of an audience is called at work.
QString demoPosition(DemoRandom& random, const QString& audience, UnitKind kind);

// What somebody of an audience had learnt: always the same for the same serial.
std::vector<Qualification> demoQualifications(const QString& audience, const Person& person, int serial);

QString demoCompanyName(DemoRandom& random, int serial);

}  // namespace taphuan
