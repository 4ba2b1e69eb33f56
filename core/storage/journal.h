#pragma once

#include "core/base/result.h"
#include "core/storage/schema.h"

#include <QDateTime>
#include <QMap>

namespace taphuan {

class Connection;

// An operation's name in every office.
struct OperationName {
    qint64 replica = 0;
    qint64 number = 0;
    bool isNull() const { return replica == 0; }
    auto operator<=>(const OperationName&) const = default;
    QString text() const;  // "5f3a01c/12"
    static std::optional<OperationName> parse(QStringView text);
};
inline size_t qHash(const OperationName& name, size_t seed = 0) {
    return qHashMulti(seed, name.replica, name.number);
}

struct OperationHeader {
    qint64 seq = 0;        // order of arrival here; this and `receivedAt` are no part of the operation
    QDateTime receivedAt;  // UTC; when it was recorded here
    OperationName name;
    qint64 clock = 0;  // above all that its author had seen
    qint64 authority =
        0;         // rank of the author over the rows written; decides between changes unseen by each other
    QString kind;  // "class.add"
    QDateTime at;  // UTC; shown, never decides
    QString author;
    QString office;
    QString reason;
    OperationName undoes;
    QMap<qint64, qint64> seen;  // replica → number: what the author had seen first in this operation
    QByteArray previous;        // digest of the replica's operation before
    QByteArray digest;
};

// An erasure is an update that takes what fields held out of the journal too (erasure.h).
enum class ChangeKind { insert = 1, update = 2, remove = 3, erase = 4 };

// New values by wire name; an insert names every field that is not zero, an update those changed, a removal
// none, an erasure the erased ones, as zero, and all others that are not zero.
using FieldValues = QMap<QByteArray, Value>;

struct Change {
    Entity entity{};
    RowId row;
    ChangeKind kind = ChangeKind::update;
    FieldValues values;
    FieldValues before;        // what stood here; local, no part of the digest
    bool valuesInRow = false;  // an insert as the journal stores it: its values are the row's
    QByteArray salt;
    QByteArray digest;
};

// Stands for the salt of a change of which something was erased: its digest is still part of its operation's,
// and its content can no longer be held against it.
QByteArray erasedSalt();

struct Operation {
    OperationHeader header;
    std::vector<Change> changes;
};

Error unknownEntity(const OperationHeader& header);

// The entity must be known.
QByteArray digestOf(const Change& change);
QByteArray insertDigest(const EntitySchema& schema, RowId row, const Values& values, QByteArrayView salt);
// Over the header and the changes' digests, in whatever order they come.
QByteArray digestOf(const OperationHeader& header, std::vector<QByteArray> changeDigests);

QByteArray encodeFields(const FieldValues& values);
Result<FieldValues> decodeFields(const QByteArray& cbor);

// Newest first; 0: all.
Result<std::vector<OperationHeader>> readHeaders(Connection& db, int limit = 0);
// One author's, newest first, at most `limit` of them; with `before`, only those that arrived before that
// seq.
Result<std::vector<OperationHeader>> readHeadersBy(Connection& db, const QString& author,
                                                   std::optional<qint64> before, int limit);
Result<std::optional<OperationHeader>> readHeader(Connection& db, qint64 seq);
Result<std::optional<OperationHeader>> findHeader(Connection& db, OperationName name);
// Headers that changed this row, oldest first.
Result<std::vector<OperationHeader>> headersOf(Connection& db, Entity entity, RowId row);
// An operation's changes as they lie in the journal: inserts of which the rows themselves hold the values
// come without these, and entities may be unknown to this version.
Result<std::vector<Change>> recordedChanges(Connection& db, qint64 seq);
// The whole operation; the values of its inserts are rebuilt from the rows and what later changes recorded.
// Refused where an entity is unknown to this version.
Result<Operation> readOperation(Connection& db, qint64 seq);
// Whose rows operations after `seq` changed.
Result<std::vector<Entity>> entitiesSince(Connection& db, qint64 seq);
// The last operation's seq; 0 where there is none.
Result<qint64> journalHead(Connection& db);
// One digest over all operations' names and digests: equal where two databases hold the same operations.
Result<QByteArray> journalDigest(Connection& db);

}  // namespace taphuan
