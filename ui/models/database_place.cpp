#include "ui/models/database_place.h"

#include "core/storage/server_address.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace taphuan {

QString wholePlace(const QString& place) {
    return isServerAddress(place) ? place : QFileInfo(place).absoluteFilePath();
}

QString placeName(const QString& place) {
    return isServerAddress(place) ? shownDatabase(place) : QFileInfo(place).fileName();
}

QString accountIn(const QString& place) {
    if (!isServerAddress(place)) return {};
    const auto address = ServerAddress::parse(place);
    return address ? address->user : QString();
}

bool mayBeThere(const QString& place) {
    return isServerAddress(place) || QFileInfo::exists(place);
}

Result<QString> serverPlace(const QString& host, int port, const QString& database) {
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setHost(host, QUrl::StrictMode);
    if (url.host().isEmpty())
        return refused(QCoreApplication::translate("DatabasePlace", "Tên máy chủ viết chưa đúng"), host);
    if (port != usualServerPort) url.setPort(port);
    url.setPath(u'/' + database, QUrl::DecodedMode);
    const QString address = url.toString(QUrl::FullyEncoded);
    TAPHUAN_TRY(ServerAddress::parse(address));
    return address;
}

}  // namespace taphuan
