#include "core/storage/server_log_in.h"

#include "core/base/say.h"
#include "core/crypto/scram.h"
#include "core/storage/write_door.h"

namespace taphuan {

Status giveLogIn(Connection& db, const QString& account, const QString& password) {
    if (!db.onServer()) return {};
    TAPHUAN_ASSIGN(const qint64 given, db.number(QStringLiteral("SELECT taphuan.give_login(?, ?)"),
                                                 {account, scramVerifier(password)}));
    if (given != 0) return {};
    return refused(say("core", "Máy chủ đã có tài khoản %1 dùng cho việc khác").arg(account), {},
                   say("core", "Chọn tên khác"));
}

Status adjustLogIns(Connection& db) {
    if (!db.onServer()) return {};
    TAPHUAN_ASSIGN(const qint64 adjusted, db.number(QStringLiteral("SELECT taphuan.adjust_logins()")));
    Q_UNUSED(adjusted);
    return {};
}

Status changePassword(Connection& db, const Account& account, const SealingKey& key,
                      const QString& password) {
    TAPHUAN_ASSIGN(const auto door, WriteDoor::open(db));
    TAPHUAN_TRY(fillSlot(db, account.id, key, password));
    TAPHUAN_TRY(giveLogIn(db, account.name, password));
    return door->commit();
}

}  // namespace taphuan
