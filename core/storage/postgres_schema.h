#pragma once

#include "core/storage/viewer_tables.h"

#include <QStringList>

namespace taphuan {

// The statements of a migration in PostgreSQL's words: whole numbers of 64 bits, texts in the order of their
// bytes, references once all tables are there, and the words of names in an index of their own in place of
// FTS5.
QStringList postgresStatements(const QStringList& statements);

// Views of the hidden tables' and columns' own names, which refuse to be read.
Status hideFromViewer(const ViewerTables& tables, const std::function<Status(const QString&)>& run);

}  // namespace taphuan
