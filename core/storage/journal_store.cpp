#include "core/storage/journal_store.h"

#include "core/storage/sealed_fields.h"

namespace taphuan {

Status storeHeader(Connection& db, const OperationHeader& header) {
    const auto text = [](const QString& value) { return value.isNull() ? QStringLiteral("") : value; };
    TAPHUAN_TRY(db.store(
        QStringLiteral("INSERT INTO operation (seq, replica, number, clock, authority, kind, at, "
                       "received_at, author, office, reason, undoes_replica, undoes_number, previous, "
                       "digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {header.seq, header.name.replica, header.name.number, header.clock, header.authority,
         text(header.kind), header.at.toString(Qt::ISODateWithMs),
         header.receivedAt.toString(Qt::ISODateWithMs), text(header.author), text(header.office),
         text(header.reason), header.undoes.replica, header.undoes.number, header.previous, header.digest}));
    for (auto seen = header.seen.cbegin(); seen != header.seen.cend(); ++seen)
        TAPHUAN_TRY(db.execute(QStringLiteral("INSERT INTO operation_seen (replica, number, seen_replica, "
                                              "seen_number) VALUES (?, ?, ?, ?)"),
                               {header.name.replica, header.name.number, seen.key(), *seen}));
    return {};
}

Status storeChange(Connection& db, qint64 seq, const Change& change) {
    TAPHUAN_ASSIGN(const QByteArray content, sealedContent(db, change.entity, change.row, change.values));
    TAPHUAN_ASSIGN(const QByteArray before, sealedContent(db, change.entity, change.row, change.before));
    return db.store(QStringLiteral("INSERT INTO change (seq, entity, row, kind, salt, digest, content, "
                                   "before) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                    {seq, qint64(change.entity), change.row.value, qint64(change.kind), change.salt,
                     change.digest, content, before});
}

Status storeBefore(Connection& db, qint64 seq, const Change& change) {
    TAPHUAN_ASSIGN(const QByteArray before, sealedContent(db, change.entity, change.row, change.before));
    return db.store(QStringLiteral("UPDATE change SET before = ? WHERE entity = ? AND row = ? AND seq = ?"),
                    {before, qint64(change.entity), change.row.value, seq});
}

}  // namespace taphuan
