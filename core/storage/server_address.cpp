#include "core/storage/server_address.h"

#include "core/base/say.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace taphuan {

namespace {

// Noticed within seconds: a server that is off, and a cable that was pulled.
const char* const usualOptions[][2] = {{"connect_timeout", "5"},
                                       {"keepalives_idle", "30"},
                                       {"tcp_user_timeout", "15000"},
                                       {"application_name", "taphuan"}};

Error badAddress(const QString& what) {
    return wrongUsage(what, {}, say("core", "Viết dạng postgresql://tài-khoản@máy-chủ/tên-cơ-sở-dữ-liệu"));
}

}  // namespace

bool isServerAddress(const QString& address) {
    return address.startsWith(QLatin1String("postgresql://")) ||
           address.startsWith(QLatin1String("postgres://"));
}

Result<ServerAddress> ServerAddress::parse(const QString& address) {
    const QUrl url(address, QUrl::StrictMode);
    if (!isServerAddress(address) || !url.isValid())
        return badAddress(say("core", "Địa chỉ máy chủ viết chưa đúng"));
    if (!url.password().isEmpty())
        return badAddress(say("core", "Không viết mật khẩu vào địa chỉ: người khác sẽ đọc được"));
    ServerAddress parsed;
    parsed.host = url.host();
    parsed.port = url.port(parsed.port);
    parsed.database = url.path().mid(1);
    parsed.user = url.userName();
    QList<std::pair<QString, QString>> options = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    QStringList written;
    for (const auto& [key, value] : options) {
        static const QRegularExpression word(QStringLiteral("^[a-z_]+$"));
        if (!word.match(key).hasMatch() || value.contains(u';') || key.contains(QLatin1String("password")))
            return badAddress(say("core", "Địa chỉ máy chủ có tham số không dùng được: %1").arg(key));
        if (key == QLatin1String("host")) {
            parsed.host = value;
        } else if (key == QLatin1String("port")) {
            parsed.port = value.toInt();
        } else {
            QString quoted = value;
            quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
            written << QStringLiteral("%1='%2'").arg(key, quoted);
        }
    }
    for (const auto& [key, value] : usualOptions)
        if (!QUrlQuery(url).hasQueryItem(QLatin1String(key)))
            written << QStringLiteral("%1=%2").arg(QLatin1String(key), QLatin1String(value));
    parsed.options = written.join(u';');
    if (parsed.database.isEmpty()) return badAddress(say("core", "Địa chỉ máy chủ thiếu tên cơ sở dữ liệu"));
    return parsed;
}

QString ServerAddress::shown() const {
    if (host.isEmpty() || host.startsWith(u'/')) return say("core", "%1 trên máy này").arg(database);
    const QString where = port == usualServerPort ? host : QString(host % u':' % QString::number(port));
    return say("core", "%1 trên máy chủ %2").arg(database, where);
}

QString shownPlace(const QString& address) {
    return isServerAddress(address) ? shownDatabase(address) : QDir::toNativeSeparators(address);
}

QString shownDatabase(const QString& address) {
    if (!isServerAddress(address)) return QFileInfo(address).completeBaseName();
    const auto parsed = ServerAddress::parse(address);
    return parsed ? parsed->shown() : address;
}

}  // namespace taphuan
