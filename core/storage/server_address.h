#pragma once

#include "core/base/result.h"

#include <QString>

namespace taphuan {

constexpr int usualServerPort = 5432;

// Where a PostgreSQL server's database is: "postgresql://user@host:port/database?sslmode=verify-full&…".
struct ServerAddress {
    QString host;  // empty: this computer's own server; a folder: of its socket
    int port = usualServerPort;
    QString database;
    QString user;     // empty: whoever logs in
    QString options;  // libpq's further settings, as QSqlDatabase takes them

    // Refused where it is none, lacks the database's name or holds a password, which belongs into no address.
    static Result<ServerAddress> parse(const QString& address);
    // Where the data lies, as people read it: "thdb trên máy chủ 10.0.0.5"; with
    // the port where it is not the usual one.
    QString shown() const;
};

// Whether the address is a server's, not a file's path.
bool isServerAddress(const QString& address);

// The name of a database as titles and lists show it: a file's name without its ending, or a server's
// database.
QString shownDatabase(const QString& address);
// Where it lies, as sentences say it: a file's whole path, or a server's database.
QString shownPlace(const QString& address);

}  // namespace taphuan
