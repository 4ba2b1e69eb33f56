#include "core/storage/sign_in.h"

#include "core/base/say.h"
#include "core/storage/account_store.h"

#include <QDir>

namespace taphuan {

namespace {

Error wrongLogIn() {
    return refused(say("core", "Sai tên tài khoản hoặc mật khẩu"), {}, say("core", "Kiểm tra rồi gõ lại"));
}

Error locked(const QDateTime& until) {
    return refused(say("core", "Sai mật khẩu nhiều lần: đợi đến %1 rồi thử lại")
                       .arg(until.toLocalTime().toString(QStringLiteral("HH:mm:ss"))));
}

Result<SharedKey> keyFor(Connection& db, const Account& account, const QString& password) {
    TAPHUAN_ASSIGN(SharedKey key, keyFromSlot(db, account.id, password));
    if (key) return key;
    const QString recovery = recoveryKeyOf(password);
    return recovery.size() == recoveryKeySize ? keyFromSlot(db, recoverySlot, recovery)
                                              : Result<SharedKey>(SharedKey());
}

}  // namespace

Result<SignedIn> signIn(Connection& db, const Credentials& credentials, const QDateTime& now, QDate today) {
    TAPHUAN_ASSIGN(const bool needed, needsLogIn(db));
    if (!needed) {
        SignedIn anybody;
        TAPHUAN_ASSIGN(anybody.key, openKey(db));
        return anybody;
    }
    if (credentials.account.isEmpty())
        return refused(say("core", "Cơ sở dữ liệu này phải đăng nhập mới mở được"),
                       QDir::toNativeSeparators(db.path()), say("core", "Nhập tên tài khoản và mật khẩu"));
    TAPHUAN_ASSIGN(const auto account, accountByName(db, credentials.account));
    if (!account || account->closedOn.isValid()) return wrongLogIn();
    TAPHUAN_ASSIGN(const Failures failures, failuresOf(db, account->id));
    if (const QDateTime until = lockedUntil(failures); until.isValid() && now < until) return locked(until);
    SignedIn signedIn;
    TAPHUAN_ASSIGN(signedIn.key, keyFor(db, *account, credentials.password));
    if (!signedIn.key) {
        if (db.writable()) TAPHUAN_TRY(noteFailure(db, account->id, now));
        return wrongLogIn();
    }
    if (db.writable()) TAPHUAN_TRY(forgetFailures(db, account->id));
    TAPHUAN_ASSIGN(signedIn.viewer, viewerOf(db, *account, today));
    return signedIn;
}

}  // namespace taphuan
