#include "core/storage/replica.h"

#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/storage/journal.h"
#include "core/storage/migrations.h"
#include "core/storage/write_door.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

namespace taphuan {

namespace {

// A replica's last operation; number 0: it has none.
struct Head {
    qint64 number = 0;
    QByteArray digest;
};

struct Marker {
    QString path;
    Head head;
};

qint64 randomReplica() {
    return (qFromLittleEndian<quint32>(randomBytes(4).constData()) & 0x7fffffff) | 1;
}

QString markerOf(const ReplicaHome& home, const QString& replica) {
    return home.markers + u'/' + replica;
}

// Three lines: the path, the number, the digest.
std::optional<Marker> readMarker(const ReplicaHome& home, const QString& replica) {
    QFile file(markerOf(home, replica));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const QList<QByteArray> lines = file.readAll().split('\n');
    Marker marker{QString::fromUtf8(lines[0]), {}};
    if (lines.size() >= 3) marker.head = {lines[1].toLongLong(), QByteArray::fromHex(lines[2])};
    return marker;
}

Result<Head> headOf(Connection& db, const QString& replica) {
    TAPHUAN_ASSIGN(
        const auto head,
        db.row(QStringLiteral(
                   "SELECT number, digest FROM operation WHERE replica = ? ORDER BY number DESC LIMIT 1"),
               {replica.toLongLong()}, [](const QSqlQuery& query) {
                   return Head{query.value(0).toLongLong(), query.value(1).toByteArray()};
               }));
    return head.value_or(Head{});
}

// Whether the file holds the operation that its marker knows as the last.
Result<bool> holds(Connection& db, const QString& replica, const Head& known) {
    if (known.number == 0) return true;
    TAPHUAN_ASSIGN(const auto found, findHeader(db, {replica.toLongLong(), known.number}));
    return found && found->digest == known.digest;
}

// The key in the meta table.
QString serverHomeKey() {
    return QStringLiteral("server_home");
}

// Names the server's cluster and the database in it.
Result<QString> serverHome(Connection& db) {
    TAPHUAN_ASSIGN(
        const auto home,
        db.row(QStringLiteral("SELECT CAST(system_identifier AS TEXT) || '/' || current_database() "
                              "FROM pg_control_system()"),
               {}, [](const QSqlQuery& query) { return query.value(0).toString(); }));
    return home.value_or(QString());
}

}  // namespace

Status beginReplica(Connection& db, const ReplicaHome& home, Books books) {
    TAPHUAN_ASSIGN(const auto door, WriteDoor::open(db));
    TAPHUAN_ASSIGN(const QString before, meta(db, QStringLiteral("replica")));
    if (!before.isEmpty())
        TAPHUAN_TRY(db.execute(
            QStringLiteral("INSERT INTO replica_head (replica, number, announced) "
                           "SELECT replica, max(number), 0 FROM operation WHERE replica = ? GROUP BY replica "
                           "ON CONFLICT (replica) DO UPDATE SET number = excluded.number"),
            {before.toLongLong()}));
    TAPHUAN_TRY(db.execute(QStringLiteral("UPDATE replica_head SET announced = 0")));
    TAPHUAN_TRY(setMeta(db, QStringLiteral("replica"), QString::number(randomReplica())));
    TAPHUAN_TRY(setMeta(db, QStringLiteral("counter"), QStringLiteral("0")));
    if (db.onServer()) {
        TAPHUAN_ASSIGN(const QString here, serverHome(db));
        TAPHUAN_TRY(setMeta(db, serverHomeKey(), here));
    }
    if (books == Books::shut)
        TAPHUAN_TRY(setMeta(db, QStringLiteral("books_unconfirmed"), QStringLiteral("1")));
    TAPHUAN_TRY(door->commit());
    return keepMarker(db, home);
}

Status ownServerReplica(Connection& db) {
    TAPHUAN_ASSIGN(const QString here, serverHome(db));
    TAPHUAN_ASSIGN(const QString known, meta(db, serverHomeKey()));
    return here == known ? Status() : beginReplica(db, {}, Books::shut);
}

Status ownReplica(Connection& db, const ReplicaHome& home) {
    TAPHUAN_ASSIGN(const QString replica, meta(db, QStringLiteral("replica")));
    const auto marker = readMarker(home, replica);
    if (!marker) return beginReplica(db, home, Books::open);
    if (marker->path != home.path && QFileInfo::exists(marker->path))
        return beginReplica(db, home, Books::open);
    TAPHUAN_ASSIGN(const bool whole, holds(db, replica, marker->head));
    return whole ? keepMarker(db, home) : beginReplica(db, home, Books::shut);
}

Status keepMarker(Connection& db, const ReplicaHome& home) {
    if (db.onServer()) return {};
    TAPHUAN_ASSIGN(const QString replica, meta(db, QStringLiteral("replica")));
    TAPHUAN_ASSIGN(const Head head, headOf(db, replica));
    QDir().mkpath(home.markers);
    QSaveFile file(markerOf(home, replica));
    const QByteArray text =
        home.path.toUtf8() + '\n' + QByteArray::number(head.number) + '\n' + head.digest.toHex() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return databaseError(say("core", "Không ghi được vào thư mục dữ liệu của người dùng"),
                             QDir::toNativeSeparators(home.markers),
                             say("core", "Kiểm tra quyền ghi và dung lượng đĩa"));
    return {};
}

}  // namespace taphuan
