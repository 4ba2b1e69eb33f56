#pragma once

#include "core/storage/connection.h"

namespace taphuan {

struct Migration {
    int version;
    QString description;
    int oldestReader;  // the oldest version of the program's schema that may still open a file of this
                       // version
    QString script;    // a resource
    Status (*afterwards)(Connection& db) = nullptr;  // in the same transaction, after the script
};

// In order, without gaps, from 1.
using Migrations = std::vector<Migration>;
const Migrations& migrations();

// 0: an empty database.
Result<int> schemaVersion(Connection& db);

// Applies every migration after the file's version, each in a transaction of its own: after a failure the
// file is at the last version that was reached whole.
Status migrate(Connection& db, const Migrations& known = migrations());

Result<QString> meta(Connection& db, const QString& key);
Status setMeta(Connection& db, const QString& key, const QString& value);

}  // namespace taphuan
