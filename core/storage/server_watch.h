#pragma once

#include "core/storage/connection.h"

#include <QObject>
#include <QTimer>

namespace taphuan {

// Hears from a server, on a connection of its own, that somebody has committed, and notices when the server
// is gone and when it is back. Lives on one thread, which needs an event loop and may wait for the server.
class ServerWatch : public QObject {
    Q_OBJECT
  public:
    ServerWatch(QString address, Credentials credentials, QObject* parent = nullptr);
    // Once, on the thread where it lives.
    void start();

  Q_SIGNALS:
    // Also after a lost connection came back: meanwhile anything may have been committed.
    void committed();
    void lost(const Error& error);
    void back();

  private:
    Status connectAgain();
    void look();

    QString address_;
    Credentials credentials_;
    std::unique_ptr<Connection> connection_;  // null: lost
    QTimer pulse_;
};

}  // namespace taphuan
