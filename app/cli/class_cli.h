#pragma once

#include "app/cli/lookups.h"
#include "core/import/class_roster.h"

#include <QJsonArray>

namespace taphuan {

// What the files with the commands of classes share.

// A class opened for a command that changes it, or, on a dry run, that would.
struct OpenedClass {
    Database* database;
    TrainingClass record;
};
Result<OpenedClass> openClass(Cli& cli, const Arguments& arguments);
// Wrong usage where --dry-run is given without a file to be looked at.
Status noDryRun(const Arguments& arguments);

QJsonObject sessionJson(const Session& session);

QJsonArray findingsJson(const std::vector<FileFinding>& findings);
QStringList findingLines(const std::vector<FileFinding>& findings);

// The people of a class with their results, as class show and class complete print them.
struct PeopleReply {
    QJsonArray json;
    TextTable table;
};
Result<PeopleReply> classPeopleReply(Connection& db, Id<TrainingClass> id);

}  // namespace taphuan
