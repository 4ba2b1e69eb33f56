#pragma once

#include "app/cli/cli.h"
#include "core/commands/account_commands.h"

namespace taphuan {

// After a database was made: on a server, whoever made it becomes its first account, and the reply gives the
// recovery key. Nothing for a file.
Status addManager(Cli& cli, const QString& path, Reply& reply);

// The recovery key as it is told once, to be printed.
QString recoveryKeyLine(const AddedAccount& added);

}  // namespace taphuan
