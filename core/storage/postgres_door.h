#pragma once

#include <QStringList>

namespace taphuan {

// The statements that shut every journaled table but within an operation, and give each log-in the people of
// its units (migrations/postgresql_door.sql); to be run, in a transaction, after every change of the schema.
// `group` is the server's role of which all accounts are members.
QStringList postgresDoor(const QString& group);

// The tables that are written within an operation alone.
QStringList guardedTables();

}  // namespace taphuan
