#include "core/storage/journal_store.h"

#include "core/storage/sealed_fields.h"

namespace taphuan {

Status storeHeader(Connection& db, const OperationHeader& header) {
    TAPHUAN_ASSIGN(
        QSqlQuery query,
        db.prepare(QStringLiteral("INSERT INTO operation (seq, replica, number, clock, authority, kind, "
                                  "at, received_at, author, office, reason, undoes_replica, "
                                  "undoes_number, previous, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                  "?, ?, ?, ?, ?)")));
    const auto text = [](const QString& value) { return value.isNull() ? QStringLiteral("") : value; };
    for (const QVariant& value :
         {QVariant(header.seq), QVariant(header.name.replica), QVariant(header.name.number),
          QVariant(header.clock), QVariant(header.authority), QVariant(text(header.kind)),
          QVariant(header.at.toString(Qt::ISODateWithMs)),
          QVariant(header.receivedAt.toString(Qt::ISODateWithMs)), QVariant(text(header.author)),
          QVariant(text(header.office)), QVariant(text(header.reason)), QVariant(header.undoes.replica),
          QVariant(header.undoes.number), QVariant(header.previous), QVariant(header.digest)})
        query.addBindValue(value);
    if (!query.exec()) return db.error(query);
    for (auto seen = header.seen.cbegin(); seen != header.seen.cend(); ++seen)
        TAPHUAN_TRY(db.execute(QStringLiteral("INSERT INTO operation_seen (replica, number, seen_replica, "
                                              "seen_number) VALUES (?, ?, ?, ?)"),
                               {header.name.replica, header.name.number, seen.key(), *seen}));
    return {};
}

Status storeChange(Connection& db, qint64 seq, const Change& change) {
    TAPHUAN_ASSIGN(const QByteArray content, sealedContent(db, change.entity, change.row, change.values));
    TAPHUAN_ASSIGN(const QByteArray before, sealedContent(db, change.entity, change.row, change.before));
    TAPHUAN_ASSIGN(QSqlQuery query, db.prepare(QStringLiteral(
                                        "INSERT INTO change (seq, entity, row, kind, salt, digest, content, "
                                        "before) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")));
    for (const QVariant& value : {QVariant(seq), QVariant(qint64(change.entity)), QVariant(change.row.value),
                                  QVariant(qint64(change.kind)), QVariant(change.salt),
                                  QVariant(change.digest), QVariant(content), QVariant(before)})
        query.addBindValue(value);
    if (!query.exec()) return db.error(query);
    return {};
}

Status storeBefore(Connection& db, qint64 seq, const Change& change) {
    TAPHUAN_ASSIGN(const QByteArray before, sealedContent(db, change.entity, change.row, change.before));
    TAPHUAN_ASSIGN(
        QSqlQuery query,
        db.prepare(QStringLiteral("UPDATE change SET before = ? WHERE entity = ? AND row = ? AND seq = ?")));
    query.addBindValue(before);
    query.addBindValue(qint64(change.entity));
    query.addBindValue(change.row.value);
    query.addBindValue(seq);
    if (!query.exec()) return db.error(query);
    return {};
}

}  // namespace taphuan
