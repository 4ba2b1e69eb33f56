#pragma once

#include "core/domain/account.h"
#include "core/storage/sqlite_engine.h"

namespace taphuan {

// SQLite's row-level security: the guard hides tables that the viewer's role may not read, and temporary views
// of the tables' own names leave out people of other units, so that every query of storage is held to them
// without knowing. A person is visible who belongs or belonged to one of the viewer's units, or is nominated
// for or enrolled in a class of theirs; so are all records linked with a visible one.
Status serveSqlite(QSqlDatabase& sql, const Viewer& viewer, SqlGuard& guard);

}  // namespace taphuan
