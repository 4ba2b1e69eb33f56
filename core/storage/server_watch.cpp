#include "core/storage/server_watch.h"

namespace taphuan {

namespace {

constexpr int pulseMilliseconds = 3000;

}  // namespace

ServerWatch::ServerWatch(QString address, Credentials credentials, QObject* parent)
    : QObject(parent), address_(std::move(address)), credentials_(std::move(credentials)), pulse_(this) {
    connect(&pulse_, &QTimer::timeout, this, &ServerWatch::look);
}

void ServerWatch::start() {
    if (const Status connected = connectAgain(); !connected) Q_EMIT lost(connected.error());
    pulse_.start(pulseMilliseconds);
}

Status ServerWatch::connectAgain() {
    TAPHUAN_ASSIGN(auto connection, Connection::open(address_, false, credentials_));
    TAPHUAN_TRY(connection->listen(this, [this] { Q_EMIT committed(); }));
    connection_ = std::move(connection);
    return {};
}

void ServerWatch::look() {
    if (connection_) {
        const auto alive = connection_->number(QStringLiteral("SELECT 1"));
        if (alive) return;
        connection_.reset();
        Q_EMIT lost(alive.error());
        return;
    }
    if (!connectAgain()) return;
    Q_EMIT back();
    Q_EMIT committed();
}

}  // namespace taphuan
