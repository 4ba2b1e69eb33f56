#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

namespace taphuan {

// Gives the connection the SQL function sees_person(person, 0): whether the person is in its temporary view
// scope_person (person, entity, row: the row for which) as the asking statement would read it. Costs next to
// nothing as long as nobody writes what the view is made of: memberships, links of people, classes and who is
// put forward for or in them. New rows are read alone; after any other change of these the whole view.
Status serveVisiblePeople(QSqlDatabase& sql);

}  // namespace taphuan
