#include "core/storage/access_log.h"

#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/storage/write_door.h"

namespace taphuan {

namespace {

struct StoredLine {
    AccessLine line;
    qint64 account = 0;
    QByteArray previous;
    QByteArray digest;
};

QByteArray digestOfLine(const StoredLine& stored) {
    const AccessLine& line = stored.line;
    Hasher hasher;
    hasher.addNumber(line.id);
    hasher.addNumber(stored.account);
    hasher.addNumber(line.access.people);
    hasher.addNumber(line.access.person.value);
    for (const QString& text : {line.at.toString(Qt::ISODateWithMs), line.account, enumText(line.access.kind),
                                line.access.purpose, line.access.list})
        hasher.addText(text.toUtf8());
    hasher.addText(stored.previous);
    return hasher.result();
}

StoredLine lineFrom(const QSqlQuery& query) {
    StoredLine stored;
    stored.line.id = query.value(0).toLongLong();
    stored.line.at = QDateTime::fromString(query.value(1).toString(), Qt::ISODateWithMs);
    stored.account = query.value(2).toLongLong();
    stored.line.account = query.value(3).toString();
    stored.line.access.kind = enumFromText<AccessKind>(query.value(4).toString()).value_or(AccessKind::list);
    stored.line.access.purpose = query.value(5).toString();
    stored.line.access.list = query.value(6).toString();
    stored.line.access.people = query.value(7).toLongLong();
    stored.line.access.person = Id<Person>(query.value(8).toLongLong());
    stored.previous = query.value(9).toByteArray();
    stored.digest = query.value(10).toByteArray();
    return stored;
}

const QString columns = QStringLiteral(
    "SELECT id, at, account, name, kind, purpose, list, people, person, previous, digest FROM access_log ");

Result<StoredLine> nextLine(Connection& db, const QDateTime& at, const Viewer& viewer, const QString& name,
                            const Access& access) {
    TAPHUAN_ASSIGN(const auto last,
                   db.row(columns + QStringLiteral("ORDER BY id DESC LIMIT 1"), {}, lineFrom));
    StoredLine stored;
    stored.line = {last ? last->line.id + 1 : 1, at, name, access};
    stored.account = viewer.account.value;
    stored.previous = last ? last->digest : QByteArray(digestSize, '\0');
    stored.digest = digestOfLine(stored);
    return stored;
}

}  // namespace

Status addAccess(Connection& db, const QDateTime& at, const Viewer& viewer, const QString& name,
                 const Access& access) {
    // Nobody else may take the next number meanwhile.
    std::unique_ptr<WriteDoor> door;
    if (!db.engine().isWriting()) {
        TAPHUAN_ASSIGN(door, WriteDoor::open(db));
    }
    TAPHUAN_ASSIGN(const StoredLine stored, nextLine(db, at, viewer, name, access));
    const auto text = [](const QString& value) { return value.isNull() ? QStringLiteral("") : value; };
    TAPHUAN_TRY(
        db.store(QStringLiteral("INSERT INTO access_log (id, at, account, name, kind, purpose, list, "
                                "people, person, previous, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
                                "?, ?, ?)"),
                 {stored.line.id, stored.line.at.toString(Qt::ISODateWithMs), stored.account,
                  text(stored.line.account), enumText(access.kind), text(access.purpose), text(access.list),
                  access.people, access.person.isNull() ? QVariant() : QVariant(access.person.value),
                  stored.previous, stored.digest}));
    return door ? door->commit() : Status();
}

Result<std::vector<AccessLine>> listAccess(Connection& db, const AccessFilter& filter, qint64 limit) {
    QStringList conditions;
    Values bound;
    if (!filter.account.isEmpty()) {
        conditions << QStringLiteral("name = ?");
        bound.push_back(filter.account);
    }
    if (!filter.person.isNull()) {
        conditions << QStringLiteral("person IS NOT NULL AND person = ?");
        bound.push_back(filter.person.value);
    }
    const QString where = conditions.isEmpty()
                              ? QString()
                              : QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND "));
    bound.push_back(atMost(limit));
    return db.rows(columns + where + QStringLiteral(" ORDER BY id DESC LIMIT ?"), bound,
                   [](const QSqlQuery& query) { return lineFrom(query).line; });
}

Result<QStringList> checkAccessLog(Connection& db) {
    TAPHUAN_ASSIGN(const auto lines, db.rows(columns + QStringLiteral("ORDER BY id"), {}, lineFrom));
    QStringList findings;
    QByteArray previous(digestSize, '\0');
    qint64 expected = 1;
    for (const StoredLine& stored : lines) {
        if (stored.line.id != expected || stored.previous != previous)
            findings << say("core", "Sổ truy cập đứt đoạn trước dòng %1").arg(stored.line.id);
        if (digestOfLine(stored) != stored.digest)
            findings << say("core", "Dòng %1 của sổ truy cập đã bị sửa").arg(stored.line.id);
        previous = stored.digest;
        expected = stored.line.id + 1;
    }
    return findings;
}

}  // namespace taphuan
