#pragma once

#include <QString>

namespace taphuan {

// What went wrong, as the command line's exit status tells it (1, 2, 3, 4).
enum class ErrorKind { refused = 1, usage = 2, file = 3, database = 4 };

// An error is a value a person can act on: what happened, where (file, sheet, row, column, record) and what
// to do next. `where` and `next` may be empty. All three are whole phrases in the interface's language.
struct Error {
    ErrorKind kind = ErrorKind::refused;
    QString what;
    QString where;
    QString next;

    // One sentence: "what (where). next"
    QString text() const;
};

Error refused(QString what, QString where = {}, QString next = {});
Error wrongUsage(QString what, QString where = {}, QString next = {});
Error badFile(QString what, QString where = {}, QString next = {});
Error databaseError(QString what, QString where = {}, QString next = {});

}  // namespace taphuan
