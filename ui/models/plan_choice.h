#pragma once

#include <QString>

namespace taphuan {

// A plan that a new database can begin from.
struct PlanChoice {
    QString code;
    QString name;
};

}  // namespace taphuan
