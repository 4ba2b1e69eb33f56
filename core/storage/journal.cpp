#include "core/storage/journal.h"

#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/storage/connection.h"
#include "core/storage/row_history.h"

#include <QCborMap>
#include <QCborValue>

#include <algorithm>
#include <limits>

namespace taphuan {

namespace {

void addValue(Hasher& hasher, const Value& value) {
    if (const auto* number = std::get_if<qint64>(&value)) {
        hasher.add("n");
        hasher.addNumber(*number);
    } else if (const auto* text = std::get_if<QString>(&value)) {
        hasher.add("t");
        hasher.addText(text->toUtf8());
    } else {
        hasher.add("0");
    }
}

void addChangeHead(Hasher& hasher, const EntitySchema& schema, RowId row, ChangeKind kind,
                   QByteArrayView salt) {
    hasher.add(salt);
    hasher.addText(schema.table.toUtf8());
    hasher.addNumber(row.value);
    hasher.addNumber(qint64(kind));
}

// Field indexes in the order of their wire names.
const std::vector<int>& orderedFields(const EntitySchema& schema) {
    static const auto orders = [] {
        std::array<std::vector<int>, 256> all;
        for (const EntitySchema& known : allSchemas()) {
            std::vector<int>& order = all[size_t(known.entity)];
            for (size_t i = 0; i < known.fields.size(); ++i) order.push_back(int(i));
            std::sort(order.begin(), order.end(), [&](int a, int b) {
                return known.fields[size_t(a)].name < known.fields[size_t(b)].name;
            });
        }
        return all;
    }();
    return orders[size_t(schema.entity)];
}

const QString headerColumns = QStringLiteral(
    "SELECT o.seq, o.replica, o.number, o.clock, o.authority, o.kind, o.at, o.author, o.office, o.reason, "
    "o.undoes_replica, o.undoes_number, o.previous, o.digest, o.received_at FROM operation o ");

OperationHeader headerFrom(const QSqlQuery& query) {
    OperationHeader header;
    header.seq = query.value(0).toLongLong();
    header.name = {query.value(1).toLongLong(), query.value(2).toLongLong()};
    header.clock = query.value(3).toLongLong();
    header.authority = query.value(4).toLongLong();
    header.kind = query.value(5).toString();
    header.at = QDateTime::fromString(query.value(6).toString(), Qt::ISODateWithMs);
    header.author = query.value(7).toString();
    header.office = query.value(8).toString();
    header.reason = query.value(9).toString();
    header.undoes = {query.value(10).toLongLong(), query.value(11).toLongLong()};
    header.previous = query.value(12).toByteArray();
    header.digest = query.value(13).toByteArray();
    header.receivedAt = QDateTime::fromString(query.value(14).toString(), Qt::ISODateWithMs);
    return header;
}

Status readSeen(Connection& db, OperationHeader& header) {
    TAPHUAN_ASSIGN(
        const auto seen,
        db.rows(QStringLiteral(
                    "SELECT seen_replica, seen_number FROM operation_seen WHERE replica = ? AND number = ?"),
                {header.name.replica, header.name.number}, [](const QSqlQuery& query) {
                    return std::pair(query.value(0).toLongLong(), query.value(1).toLongLong());
                }));
    for (const auto& [replica, number] : seen) header.seen.insert(replica, number);
    return {};
}

Result<std::optional<OperationHeader>> oneHeader(Connection& db, const QString& where, const Values& bound) {
    TAPHUAN_ASSIGN(auto header, db.row(headerColumns + where, bound, headerFrom));
    if (header) TAPHUAN_TRY(readSeen(db, *header));
    return header;
}

}  // namespace

QString OperationName::text() const {
    return QString::number(replica, 16) + u'/' + QString::number(number);
}

std::optional<OperationName> OperationName::parse(QStringView text) {
    const qsizetype slash = text.indexOf(u'/');
    bool goodReplica = false, goodNumber = false;
    const OperationName name{text.left(slash).toLongLong(&goodReplica, 16),
                             text.mid(slash + 1).toLongLong(&goodNumber)};
    return slash > 0 && goodReplica && goodNumber ? std::optional(name) : std::nullopt;
}

Error unknownEntity(const OperationHeader& header) {
    return refused(say("core", "Thao tác có loại dữ liệu mà bản Tập Huấn này không biết"), header.name.text(),
                   say("core", "Cài bản Tập Huấn mới rồi làm lại"));
}

QByteArray erasedSalt() {
    return QByteArray(saltSize, '\0');
}

QByteArray digestOf(const Change& change) {
    Hasher hasher;
    addChangeHead(hasher, schemaOf(change.entity), change.row, change.kind, change.salt);
    for (auto field = change.values.cbegin(); field != change.values.cend(); ++field) {
        hasher.addText(field.key());
        addValue(hasher, *field);
    }
    return hasher.result();
}

QByteArray insertDigest(const EntitySchema& schema, RowId row, const Values& values, QByteArrayView salt) {
    Hasher hasher;
    addChangeHead(hasher, schema, row, ChangeKind::insert, salt);
    for (const int index : orderedFields(schema)) {
        if (values[size_t(index)] == schema.fields[size_t(index)].zero) continue;
        hasher.addText(schema.fields[size_t(index)].name);
        addValue(hasher, values[size_t(index)]);
    }
    return hasher.result();
}

QByteArray digestOf(const OperationHeader& header, std::vector<QByteArray> changeDigests) {
    Hasher hasher;
    hasher.addNumber(header.name.replica);
    hasher.addNumber(header.name.number);
    hasher.addNumber(header.clock);
    hasher.addNumber(header.authority);
    for (const QString& text :
         {header.kind, header.at.toString(Qt::ISODateWithMs), header.author, header.office, header.reason})
        hasher.addText(text.toUtf8());
    hasher.addNumber(header.undoes.replica);
    hasher.addNumber(header.undoes.number);
    hasher.addNumber(header.seen.size());
    for (auto seen = header.seen.cbegin(); seen != header.seen.cend(); ++seen) {
        hasher.addNumber(seen.key());
        hasher.addNumber(*seen);
    }
    hasher.addText(header.previous);
    std::sort(changeDigests.begin(), changeDigests.end());
    for (const QByteArray& digest : changeDigests) hasher.add(digest);
    return hasher.result();
}

QByteArray encodeFields(const FieldValues& values) {
    QCborMap map;
    for (auto field = values.cbegin(); field != values.cend(); ++field) {
        const QString name = QString::fromLatin1(field.key());
        if (const auto* number = std::get_if<qint64>(&*field))
            map.insert(name, *number);
        else if (const auto* text = std::get_if<QString>(&*field))
            map.insert(name, *text);
        else
            map.insert(name, QCborValue(nullptr));
    }
    return map.toCborValue().toCbor();
}

Result<FieldValues> decodeFields(const QByteArray& cbor) {
    QCborParserError broken;
    const QCborValue content = QCborValue::fromCbor(cbor, &broken);
    if (broken.error != QCborError::NoError || !content.isMap())
        return databaseError(say("core", "Nội dung một thay đổi trong nhật ký bị hỏng"), {},
                             say("core", "Khôi phục từ bản sao lưu gần nhất"));
    FieldValues values;
    const QCborMap map = content.toMap();
    for (auto field = map.cbegin(); field != map.cend(); ++field) {
        Value value;
        if (field.value().isInteger()) value = qint64(field.value().toInteger());
        if (field.value().isString()) value = field.value().toString();
        values.insert(field.key().toString().toLatin1(), value);
    }
    return values;
}

Result<std::vector<OperationHeader>> readHeaders(Connection& db, int limit) {
    return db.rows(headerColumns + QStringLiteral("ORDER BY o.seq DESC LIMIT ?"),
                   {atMost(limit > 0 ? limit : -1)}, headerFrom);
}

Result<std::vector<OperationHeader>> readHeadersBy(Connection& db, const QString& author,
                                                   std::optional<qint64> before, int limit) {
    return db.rows(
        headerColumns + QStringLiteral("WHERE o.author = ? AND o.seq < ? ORDER BY o.seq DESC LIMIT ?"),
        {author, before.value_or(std::numeric_limits<qint64>::max()), qint64(limit)}, headerFrom);
}

Result<std::optional<OperationHeader>> readHeader(Connection& db, qint64 seq) {
    return oneHeader(db, QStringLiteral("WHERE o.seq = ?"), {seq});
}

Result<std::optional<OperationHeader>> findHeader(Connection& db, OperationName name) {
    return oneHeader(db, QStringLiteral("WHERE o.replica = ? AND o.number = ?"), {name.replica, name.number});
}

Result<std::vector<OperationHeader>> headersOf(Connection& db, Entity entity, RowId row) {
    TAPHUAN_ASSIGN(const RowHistory history, readRowHistory(db, entity, row));
    std::vector<OperationHeader> headers;
    for (const RowWrite& write : history.writes) headers.push_back(write.operation);
    return headers;
}

Result<std::vector<Change>> recordedChanges(Connection& db, qint64 seq) {
    TAPHUAN_ASSIGN(auto changes, readInserts(db, seq));
    TAPHUAN_ASSIGN(auto others, readChanges(db, QStringLiteral("WHERE seq = ? ORDER BY entity, row"), {seq}));
    for (StoredChange& stored : others) changes.push_back(std::move(stored.change));
    return changes;
}

Result<Operation> readOperation(Connection& db, qint64 seq) {
    TAPHUAN_ASSIGN(const auto header, readHeader(db, seq));
    if (!header) return refused(say("core", "Không có thao tác này trong nhật ký"), QString::number(seq));
    Operation operation{*header, {}};
    TAPHUAN_ASSIGN(operation.changes, recordedChanges(db, seq));
    for (Change& change : operation.changes) {
        if (!findSchema(int(change.entity))) return unknownEntity(*header);
        if (!change.valuesInRow) continue;
        TAPHUAN_ASSIGN(change.values, insertedValues(db, change.entity, change.row));
    }
    return operation;
}

Result<std::vector<Entity>> entitiesSince(Connection& db, qint64 seq) {
    return db.rows(
        QStringLiteral(
            "SELECT entity FROM insert_block WHERE seq > ? UNION SELECT entity FROM change WHERE seq > ?"),
        {seq, seq}, [](const QSqlQuery& query) { return Entity(query.value(0).toInt()); });
}

Result<qint64> journalHead(Connection& db) {
    return db.number(QStringLiteral("SELECT coalesce(max(seq), 0) FROM operation"));
}

Result<QByteArray> journalDigest(Connection& db) {
    TAPHUAN_ASSIGN(const auto digests,
                   db.rows(QStringLiteral("SELECT digest FROM operation ORDER BY replica, number"), {},
                           [](const QSqlQuery& query) { return query.value(0).toByteArray(); }));
    Hasher hasher;
    for (const QByteArray& digest : digests) hasher.add(digest);
    return hasher.result();
}

}  // namespace taphuan
