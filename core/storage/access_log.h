#pragma once

#include "core/domain/person.h"
#include "core/storage/connection.h"

namespace taphuan {

// Who was shown, or took out, which personal data, when and what for (Law 91/2025/QH15). Lines are only ever
// added, each chained to the one before by a digest; there is no undo. How many there are, and the last one's
// digest, lie sealed under the database's key in the meta table: lines taken from the end are told too. Who
// knows the key and this program can put the log back as it once was, with the seal of that time.

enum class AccessKind {
    numbers,
    list,
    paper
};  // whole numbers of one person; a list copied or written; printed

template <>
struct EnumText<AccessKind> {
    static constexpr std::array names{std::pair{AccessKind::numbers, "numbers"},
                                      std::pair{AccessKind::list, "list"},
                                      std::pair{AccessKind::paper, "paper"}};
};

QString wordOf(AccessKind kind);

struct Access {
    AccessKind kind = AccessKind::list;
    QString purpose;    // in the words of who asked
    QString list;       // which list or paper: "Danh sách lớp TN-II2-05"
    qint64 people = 0;  // on it
    Id<Person> person;  // null: of many
};

struct AccessLine {
    qint64 id = 0;
    QDateTime at;  // UTC
    QString account;
    Access access;
};

// Adds a line. Outside any journal: in a transaction of its own, or in that of the caller.
Status addAccess(Connection& db, const QDateTime& at, const Viewer& viewer, const QString& name,
                 const Access& access);

struct AccessFilter {
    QString account;    // empty: all
    Id<Person> person;  // null: all
};
// Newest first; `limit` -1: all. Refused to those whose role may not read it.
Result<std::vector<AccessLine>> listAccess(Connection& db, const AccessFilter& filter = {},
                                           qint64 limit = -1);
// Lines that were changed, removed or put in by hand, also at the end; each one sentence. For check; the end
// is told only where the database's key is known.
Result<QStringList> checkAccessLog(Connection& db);

// Seals the log's end as it stands. For a new database; the key must be known.
Status sealAccessLog(Connection& db);
// A version that sealed nothing has just been upgraded: the next one who opens the database with its key
// seals the end. Nothing where there is a seal.
Status deferAccessSeal(Connection& db);
Status sealAccessLogIfDue(Connection& db);

}  // namespace taphuan
