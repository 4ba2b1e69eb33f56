#pragma once

#include <QString>

namespace taphuan {

// SQL for the name of the unit in column `unit` on the day in column `day` (ISO text): its version of that
// day, else its last. Both are columns of the query around it, never values.
QString unitNameSql(const QString& unit, const QString& day);

// SQL for the id of a person's main membership on that day, else of their last.
QString mainMembershipSql(const QString& person, const QString& day);

}  // namespace taphuan
