#include "app/cli/password_prompt.h"

#include "core/base/say.h"

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

}  // namespace taphuan
