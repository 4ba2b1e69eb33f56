#pragma once

#include "core/base/result.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace taphuan {

// One long piece of work on files, on a thread of its own: making a database, restoring a backup, copying.
// Signals come on the thread of the object. Deleting it cancels the work and waits for it.
class DatabaseMaker : public QObject {
    Q_OBJECT
  public:
    using Progress = std::function<void(int percent, const QString& what)>;
    // Calls `progress` as it likes; looks at `cancelled` where it can stop.
    using Work = std::function<Status(const Progress& progress, const std::atomic<bool>& cancelled)>;

    explicit DatabaseMaker(Work work, QObject* parent = nullptr);
    ~DatabaseMaker() override;

    void start();
    void cancel();

  Q_SIGNALS:
    void progressed(int percent, const QString& what);
    void done();
    void failed(const taphuan::Error& error, bool wasCancelled);

  private:
    Work work_;
    std::atomic<bool> cancelled_ = false;
    std::unique_ptr<QThread> thread_;
};

}  // namespace taphuan
