#pragma once

#include <QString>

namespace taphuan {

// Who opens a database: null texts where nobody has said.
struct Credentials {
    QString account;
    QString password;  // or the recovery key of a file
};

}  // namespace taphuan
