#pragma once

#include <QString>

namespace taphuan {

// What a PostgreSQL server keeps of a password (SCRAM-SHA-256, RFC 5802 and 7677), so that the password
// itself never reaches the server or its logs. A fresh salt each time.
QString scramVerifier(const QString& password);
// The same with a given salt, for tests against known values.
QString scramVerifier(const QString& password, const QByteArray& salt, int iterations);

}  // namespace taphuan
