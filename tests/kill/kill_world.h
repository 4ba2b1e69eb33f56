#pragma once

#include "core/storage/database.h"

#include <QMap>

// What the program that is killed and the test that kills it agree on.
namespace taphuan {

// People come in groups, each written by one operation: every member carries the group's number and its
// state, so that an operation of which only a part was kept shows.
constexpr int groupSize = 3;
constexpr qint64 absent = -1;  // the state of a group that was removed

using GroupStates = QMap<qint64, qint64>;  // group → state; an absent group is not in it

struct GroupsFound {
    GroupStates states;
    QStringList halves;  // groups whose members differ or are too few
};
Result<GroupsFound> findGroups(Connection& db);

QString staffCodeOf(qint64 group, int member);

// The program's own migrations and `count` more, each of several statements, written below `folder`. A
// program that knows none of them may still open the file.
Migrations migrationsAnd(int count, const QString& folder);
int newestSchema();

// Who opens the database where it has an account.
inline const char16_t* const killAccount = u"kill";
inline const char16_t* const killPassword = u"mot mat khau";
// What is wrong with the tables of those migrations in a file of schema `version`: each must be there whole,
// or not at all.
Result<QStringList> checkMigrated(Connection& db, int version);

// The lines of the log outside the database, one a record; written only after what they say is true, but for
// begin.
//   begin SERIAL GROUP STATE    an operation that will bring the group to this state
//   done SERIAL SEQ             it was acknowledged
//   backup NAME SEQ             this file holds every operation up to SEQ
//   schema VERSION              the migration to this version was acknowledged
//   enter WORK                  from here on it is in the midst of this work
//   leave WORK                  … up to here
namespace logged {
constexpr char begin[] = "begin", done[] = "done", backup[] = "backup", schema[] = "schema",
               enter[] = "enter", leave[] = "leave";
}

// The kinds of work that a kill must have fallen into; commit is between begin and done.
namespace work {
constexpr char commit[] = "commit", checkpoint[] = "checkpoint", copying[] = "copying", opening[] = "opening",
               upgrade[] = "upgrade", migration[] = "migration", restore[] = "restore";
constexpr const char* all[] = {commit, checkpoint, copying, opening, upgrade, migration, restore};
}  // namespace work

}  // namespace taphuan
