#include "core/storage/key_store.h"

#include "core/base/say.h"
#include "core/storage/migrations.h"

#include <algorithm>

namespace taphuan {

namespace {

// The key in the meta table: the database's key in hexadecimal digits.
QString openKeyName() {
    return QStringLiteral("data_key");
}

// Likewise: the public half.
QString publicHalfName() {
    return QStringLiteral("backup_key");
}

constexpr int freeFailures = 3;
constexpr qint64 firstDelay = 5;
constexpr qint64 longestDelay = 15 * 60;

Error brokenKey(const Connection& db) {
    return databaseError(say("core", "Khóa của cơ sở dữ liệu đã bị sửa"), db.path(),
                         say("core", "Khôi phục từ bản sao lưu gần nhất"));
}

SharedKey shared(SealingKey key) {
    return std::make_shared<const SealingKey>(std::move(key));
}

}  // namespace

Status makeKey(Connection& db) {
    TAPHUAN_ASSIGN(const QString open, meta(db, openKeyName()));
    TAPHUAN_ASSIGN(const qint64 slots_, db.number(QStringLiteral("SELECT count(*) FROM key_slot")));
    if (!open.isEmpty() || slots_ > 0) return {};
    const SealingKey key = SealingKey::fresh();
    return setMeta(db, openKeyName(), QString::fromLatin1(key.bytes().toByteArray().toHex()));
}

Result<SharedKey> openKey(Connection& db) {
    TAPHUAN_ASSIGN(const QString hex, meta(db, openKeyName()));
    if (hex.isEmpty()) return SharedKey();
    auto key = SealingKey::fromBytes(QByteArray::fromHex(hex.toLatin1()));
    if (!key) return brokenKey(db);
    return shared(std::move(*key));
}

Status forgetOpenKey(Connection& db) {
    return db.execute(QStringLiteral("DELETE FROM meta WHERE key = ?"), {openKeyName()});
}

Status fillSlot(Connection& db, Id<Account> account, const SealingKey& key, const QString& password) {
    TAPHUAN_ASSIGN(const WrappedKey wrapped, wrapKey(key, password));
    return db.store(
        QStringLiteral("INSERT INTO key_slot (account, salt, passes, memory, wrapped, failures, failed_at) "
                       "VALUES (?, ?, ?, ?, ?, 0, '') ON CONFLICT (account) DO UPDATE SET salt = "
                       "excluded.salt, passes = excluded.passes, memory = excluded.memory, wrapped = "
                       "excluded.wrapped, failures = 0, failed_at = ''"),
        {account.value, wrapped.salt, wrapped.passes, wrapped.memory, wrapped.wrapped});
}

Status clearSlot(Connection& db, Id<Account> account) {
    return db.execute(QStringLiteral("DELETE FROM key_slot WHERE account = ?"), {account.value});
}

Result<bool> hasSlot(Connection& db, Id<Account> account) {
    TAPHUAN_ASSIGN(
        const qint64 found,
        db.number(QStringLiteral("SELECT count(*) FROM key_slot WHERE account = ?"), {account.value}));
    return found > 0;
}

Result<SharedKey> keyFromSlot(Connection& db, Id<Account> account, const QString& password) {
    TAPHUAN_ASSIGN(
        const auto slot,
        db.row(QStringLiteral("SELECT salt, passes, memory, wrapped FROM key_slot WHERE account = ?"),
               {account.value}, [](const QSqlQuery& query) {
                   return WrappedKey{query.value(0).toByteArray(), query.value(1).toLongLong(),
                                     query.value(2).toLongLong(), query.value(3).toByteArray()};
               }));
    if (!slot) return SharedKey();
    TAPHUAN_ASSIGN(auto key, unwrapKey(*slot, password));
    return key ? shared(std::move(*key)) : SharedKey();
}

Result<QByteArray> keptPublicHalf(Connection& db) {
    TAPHUAN_ASSIGN(const QString hex, meta(db, publicHalfName()));
    if (hex.isEmpty()) return QByteArray();
    const QByteArray half = QByteArray::fromHex(hex.toLatin1());
    if (half.size() == publicHalfSize) return half;
    return brokenKey(db);
}

Status keepPublicHalf(Connection& db, const SealingKey& key) {
    return setMeta(db, publicHalfName(), QString::fromLatin1(key.publicHalf().toHex()));
}

Result<Failures> failuresOf(Connection& db, Id<Account> account) {
    TAPHUAN_ASSIGN(const auto found,
                   db.row(QStringLiteral("SELECT failures, failed_at FROM key_slot WHERE account = ?"),
                          {account.value}, [](const QSqlQuery& query) {
                              return Failures{query.value(0).toInt(),
                                              QDateTime::fromString(query.value(1).toString(), Qt::ISODate)};
                          }));
    return found.value_or(Failures{});
}

Status noteFailure(Connection& db, Id<Account> account, const QDateTime& now) {
    return db.execute(
        QStringLiteral("UPDATE key_slot SET failures = failures + 1, failed_at = ? WHERE account = ?"),
        {now.toUTC().toString(Qt::ISODate), account.value});
}

Status forgetFailures(Connection& db, Id<Account> account) {
    return db.execute(
        QStringLiteral("UPDATE key_slot SET failures = 0, failed_at = '' WHERE account = ? AND failures > 0"),
        {account.value});
}

QDateTime lockedUntil(const Failures& failures) {
    if (failures.count < freeFailures || !failures.last.isValid()) return {};
    const int doublings = std::min(failures.count - freeFailures, 10);
    return failures.last.addSecs(std::min(firstDelay << doublings, longestDelay));
}

}  // namespace taphuan
