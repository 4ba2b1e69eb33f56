#pragma once

#include "core/demo/demo_random.h"
#include "core/domain/person.h"
#include "core/domain/unit.h"

namespace taphuan {

// A synthetic person: name, birth, sex and identity number go together. Of serials below three million no two
// share a number.
Person demoPerson(DemoRandom& random, int serial);

// What somebody of an audience is called at work.
QString demoPosition(DemoRandom& random, const QString& audience, UnitKind kind);

QString demoCompanyName(DemoRandom& random, int serial);

}  // namespace taphuan
