#include "core/storage/access_log.h"

#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/storage/migrations.h"
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

// How many lines there are, or have been, and the digest of the last.
struct LogEnd {
    qint64 lines = 0;
    QByteArray digest = QByteArray(digestSize, '\0');
};

// The key in the meta table: the end, sealed; or that it is still to be.
QString endKey() {
    return QStringLiteral("access_log_end");
}
QString unsealed() {
    return QStringLiteral("unsealed");
}
constexpr QByteArrayView endContext("access_log");

Status seal(Connection& db, const LogEnd& end) {
    const QString plain = QString::number(end.lines) + u' ' + QString::fromLatin1(end.digest.toHex());
    return setMeta(db, endKey(), db.key()->seal(plain, endContext));
}

// Nothing where the seal is gone or was tampered with.
Result<std::optional<LogEnd>> sealedEnd(Connection& db) {
    TAPHUAN_ASSIGN(const QString sealed, meta(db, endKey()));
    const auto plain = sealed.isEmpty() ? std::nullopt : db.key()->open(sealed, endContext);
    if (!plain) return std::optional<LogEnd>();
    return std::optional(LogEnd{plain->section(u' ', 0, 0).toLongLong(),
                                QByteArray::fromHex(plain->section(u' ', 1).toLatin1())});
}

Result<LogEnd> standingEnd(Connection& db) {
    TAPHUAN_ASSIGN(const auto last,
                   db.row(columns + QStringLiteral("ORDER BY id DESC LIMIT 1"), {}, lineFrom));
    return last ? LogEnd{last->line.id, last->digest} : LogEnd{};
}

// Where lines that were sealed are missing, or the seal is, the gap stays for good and check tells it.
Result<StoredLine> nextLine(Connection& db, const QDateTime& at, const Viewer& viewer, const QString& name,
                            const Access& access) {
    TAPHUAN_ASSIGN(auto end, sealedEnd(db));
    if (!end) {
        TAPHUAN_ASSIGN(end, standingEnd(db));
        ++end->lines;
    }
    StoredLine stored;
    stored.line = {end->lines + 1, at, name, access};
    stored.account = viewer.account.value;
    stored.previous = end->digest;
    stored.digest = digestOfLine(stored);
    return stored;
}

}  // namespace

QString wordOf(AccessKind kind) {
    switch (kind) {
        case AccessKind::numbers:
            return say("core", "xem số đầy đủ");
        case AccessKind::list:
            return say("core", "chép, xuất danh sách");
        case AccessKind::paper:
            return say("core", "in");
    }
    return {};
}

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
    TAPHUAN_TRY(seal(db, {stored.line.id, stored.digest}));
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

namespace {

Result<QStringList> checkEnd(Connection& db, const LogEnd& standing) {
    TAPHUAN_ASSIGN(const QString stored, meta(db, endKey()));
    if (!db.key() || stored == unsealed()) return QStringList();
    TAPHUAN_ASSIGN(const auto end, sealedEnd(db));
    if (!end) return QStringList{say("core", "Dấu niêm cuối sổ truy cập bị mất hoặc bị sửa")};
    if (end->lines > standing.lines)
        return QStringList{say("core", "Sổ truy cập mất %1 dòng cuối").arg(end->lines - standing.lines)};
    if (end->lines < standing.lines || end->digest != standing.digest)
        return QStringList{say("core", "Dòng cuối của sổ truy cập không khớp dấu niêm")};
    return QStringList();
}

}  // namespace

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
    TAPHUAN_ASSIGN(const QStringList atEnd, checkEnd(db, {expected - 1, previous}));
    return findings + atEnd;
}

Status sealAccessLog(Connection& db) {
    TAPHUAN_ASSIGN(const LogEnd end, standingEnd(db));
    return seal(db, end);
}

Status deferAccessSeal(Connection& db) {
    TAPHUAN_ASSIGN(const QString sealed, meta(db, endKey()));
    return sealed.isEmpty() ? setMeta(db, endKey(), unsealed()) : Status();
}

Status sealAccessLogIfDue(Connection& db) {
    TAPHUAN_ASSIGN(const QString sealed, meta(db, endKey()));
    return sealed == unsealed() ? sealAccessLog(db) : Status();
}

}  // namespace taphuan
