#include "app/cli/password_prompt.h"

#include "app/keyring/keyring.h"
#include "core/base/say.h"
#include "core/storage/server_address.h"

#include <QEventLoop>
#include <QTextStream>

#ifdef Q_OS_WIN
#include <conio.h>
#include <io.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace taphuan {

namespace {

#ifdef Q_OS_WIN

bool hasTerminal() {
    return _isatty(0) != 0;
}

QString typedUnseen() {
    QString typed;
    for (wint_t c = _getwch(); c != L'\r' && c != L'\n'; c = _getwch()) {
        if (c == L'\b')
            typed.chop(1);
        else
            typed += QChar(ushort(c));
    }
    return typed;
}

#else

bool hasTerminal() {
    return isatty(STDIN_FILENO) != 0;
}

QString typedUnseen() {
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    termios unseen = before;
    unseen.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    const QString typed = QTextStream(stdin).readLine();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    return typed;
}

#endif

// Waits for what the keyring answers.
template <class Answer>
Answer answered(const std::function<void(QObject* asker, std::function<void(const Answer&)>)>& ask) {
    QEventLoop loop;
    std::optional<Answer> answer;
    ask(&loop, [&](const Answer& given) {
        answer = given;
        loop.quit();
    });
    if (!answer) loop.exec();
    return *std::move(answer);
}

Result<std::unique_ptr<Keyring>> keyringFor(const QString& place, const QString& account) {
    if (keyringEntry(place, account).isEmpty())
        return refused(say("core", "Kho mật khẩu của máy chỉ giữ mật khẩu đăng nhập máy chủ"), {},
                       say("core", "Nêu địa chỉ máy chủ bằng --db và tài khoản bằng --as"));
    std::unique_ptr<Keyring> keyring = systemKeyring();
    if (!keyring) return refused(say("core", "Bản chương trình này không dùng kho mật khẩu của máy"));
    return keyring;
}

}  // namespace

Result<QString> askPassword(const char* variable, const QString& prompt) {
    if (const QString given = qEnvironmentVariable(variable); !given.isEmpty()) return given;
    if (!hasTerminal())
        return wrongUsage(
            say("core", "Thiếu mật khẩu"), {},
            say("core", "Gõ trên màn hình lệnh, hoặc đặt biến %1").arg(QLatin1String(variable)));
    QTextStream err(stderr);
    err << prompt << QStringLiteral(": ");
    err.flush();
    QString typed = typedUnseen();
    err << QStringLiteral("\n");
    return typed;
}

Result<Credentials> credentialsFor(const QString& database, const QString& account) {
    Credentials credentials{account, qEnvironmentVariable("TAPHUAN_PASSWORD")};
    if (!credentials.password.isEmpty()) return credentials;
    if (const auto keyring = keyringFor(database, account)) {
        const auto kept = answered<Result<QString>>([&](QObject* asker, Keyring::Taken take) {
            (*keyring)->read(database, account, asker, std::move(take));
        });
        // Where it cannot be asked, the password is typed as ever.
        if (kept) credentials.password = *kept;
    }
    if (!credentials.password.isEmpty() || account.isEmpty()) return credentials;
    TAPHUAN_ASSIGN(credentials.password,
                   askPassword("TAPHUAN_PASSWORD", say("core", "Mật khẩu của %1").arg(account)));
    return credentials;
}

Status keepPassword(const QString& place, const Credentials& credentials) {
    TAPHUAN_ASSIGN(const auto keyring, keyringFor(place, credentials.account));
    return answered<Status>([&](QObject* asker, Keyring::Done done) {
        keyring->keep(place, credentials, asker, std::move(done));
    });
}

Status forgetPassword(const QString& place, const QString& account) {
    TAPHUAN_ASSIGN(const auto keyring, keyringFor(place, account));
    return answered<Status>(
        [&](QObject* asker, Keyring::Done done) { keyring->forget(place, account, asker, std::move(done)); });
}

}  // namespace taphuan
