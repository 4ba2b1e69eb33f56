#include "app/keyring/keyring.h"

#include "core/storage/server_address.h"

namespace taphuan {

QString keyringEntry(const QString& place, const QString& account) {
    if (!isServerAddress(place)) return {};
    const auto address = ServerAddress::parse(place);
    if (!address) return {};
    const QString name = account.isEmpty() ? address->user : account;
    if (name.isEmpty()) return {};
    return name + u'@' + address->host + u':' + QString::number(address->port) + u'/' + address->database;
}

}  // namespace taphuan
