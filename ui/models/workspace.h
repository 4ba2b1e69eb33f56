#pragma once

#include "core/commands/undo_commands.h"
#include "core/coverage/coverage_base.h"
#include "core/storage/database.h"
#include "core/storage/server_watch.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace taphuan {

class Context;

// How a command ended that edits what its author has seen.
template <class T>
struct Edited {
    Result<T> result;
    std::optional<EditConflict>
        conflict;  // why it was refused, where somebody else had changed the same field
};

// The open database as the window uses it: short reads on one thread, long ones on a second, writing on a
// third, each with a connection of its own, so that neither a long query nor a slow disk holds the window and
// a list scrolls while a file is made. Of a server's database it tells also what others change. Callbacks
// come on the window's thread, and not at all once their context is gone.
class Workspace : public QObject {
    Q_OBJECT
  public:
    explicit Workspace(QObject* parent = nullptr);
    ~Workspace() override;

    // Opens the file, or the database at a server's address, on the writing thread (which may back up and
    // upgrade it first); `done` gets how it went, unless meanwhile it was closed or another opened. The
    // password of the options is not kept here; what connects to a server again keeps it. A file that another
    // program writes is opened for reading only when `options.write` is false.
    void open(const QString& path, const OpenOptions& options, QObject* context,
              std::function<void(OpenOutcome, const Error&)> done);
    // The window has no database from now on; the file is let go once what is under way has ended, and then
    // `closed` is called.
    void close(QObject* context = nullptr, std::function<void()> closed = {});
    bool isOpen() const { return open_; }
    bool isWritable() const { return writable_; }
    // Who logged in; of an account that opened the file.
    const Viewer& viewer() const { return viewer_; }
    // The file may be written, and the viewer's role allows this.
    bool mayWrite(Permission permission) const { return writable_ && viewer_.may(permission); }
    const QString& path() const { return path_; }
    QDate today() const { return options_.clock.today(); }
    const OpenOptions& options() const { return options_; }
    // The plan and year that all pages look at.
    Context& context() { return *context_; }
    // The figures' base of the open database, shared by all that read it; made anew for each file.
    const std::shared_ptr<CoverageCache>& coverageCache() const { return coverageCache_; }
    // Nothing is being read or written and nobody waits for an answer.
    bool isIdle() const { return pending_ == 0; }

    // Reads a value: `work` runs on the reading thread, `done` on this one.
    template <class T>
    void read(QObject* context, std::function<Result<T>(Connection&)> work,
              std::function<void(Result<T>)> done) {
        readOn(reader_, context, std::move(work), std::move(done));
    }
    // The same for what may take long: figures, whole lists, papers, files that are parsed.
    template <class T>
    void readLong(QObject* context, std::function<Result<T>(Connection&)> work,
                  std::function<void(Result<T>)> done) {
        readOn(longReader_, context, std::move(work), std::move(done));
    }
    // Runs a command on the writing thread; afterwards changed() tells views what to read again.
    template <class T>
    void write(QObject* context, std::function<Result<T>(Database&)> work,
               std::function<void(Result<T>)> done) {
        post(writer_.place, context, std::move(done), [this, work = std::move(work)]() -> Result<T> {
            if (!database_) return notOpen();
            Result<T> result = work(*database_);
            announce();
            return result;
        });
    }

    // The same of a command that edits what was read at the base: nobody else's change is written over
    // unseen.
    template <class T>
    void write(QObject* context, const EditBase& base, std::function<Result<T>(Database&)> work,
               std::function<void(Edited<T>)> done) {
        post(writer_.place, context, std::move(done), [this, base, work = std::move(work)]() -> Edited<T> {
            if (!database_) return {notOpen(), {}};
            database_->editFrom(base);
            Edited<T> edited{work(*database_), database_->takeConflict()};
            database_->editFrom(std::nullopt);
            announce();
            return edited;
        });
    }
    // The journal's head that everything on screen is at least as new as.
    qint64 settledHead() const { return settledHead_; }

    void undo(QObject* context, std::function<void(Result<Undone>)> done);
    void undo(QObject* context, OperationName name, std::function<void(Result<Undone>)> done);
    void redo(QObject* context, std::function<void(Result<Undone>)> done);
    // What Ctrl+Z would take back; empty: nothing.
    const QString& nextUndoText() const { return nextUndo_; }
    const QDateTime& savedAt() const { return savedAt_; }

  Q_SIGNALS:
    void opened();
    void closed();
    // Rows of these entities changed.
    void changed(const QList<Entity>& entities);
    // nextUndoText() or savedAt() may differ.
    void stateChanged();
    // The last answer has been given.
    void idle();
    // The server does not answer; reading and writing fail until it is back, which is tried by itself.
    void connectionLost(const Error& error);
    void connectionBack();

  private:
    // A thread with what works on it; what a worker touches is touched on its thread alone.
    struct Worker {
        explicit Worker(const QString& name);
        // Does what was asked of it before it ends.
        ~Worker();

        QThread thread;
        QObject* place;
        std::unique_ptr<Connection> connection;  // for reading
    };
    static Error notOpen();
    Status openReaders(const Database& database);
    void warmCoverage(const std::shared_ptr<CoverageCache>& cache);
    // On the writing thread: tells the window's thread what the operations since the last call changed.
    void announce();
    // The same, where there are any.
    void announceOthers();
    void startWatch(const Credentials& credentials);
    void stopWatch();

    template <class T>
    void readOn(Worker& worker, QObject* context, std::function<Result<T>(Connection&)> work,
                std::function<void(Result<T>)> done) {
        post(worker.place, context, std::move(done), [&worker, work = std::move(work)]() -> Result<T> {
            return worker.connection ? work(*worker.connection) : Result<T>(notOpen());
        });
    }
    template <class Answer, class Work>
    void post(QObject* worker, QObject* context, std::function<void(Answer)> done, Work work) {
        ++pending_;
        QMetaObject::invokeMethod(worker, [this, context = QPointer<QObject>(context), done = std::move(done),
                                           work = std::move(work)] {
            auto result = std::make_shared<Answer>(work());
            QMetaObject::invokeMethod(this, [this, context, done, result] {
                if (context) done(std::move(*result));
                answered();
            });
        });
    }
    void answered();
    void settle();

    std::unique_ptr<Database> database_;  // of the writer's thread
    qint64 announced_ = 0;

    Context* context_;
    std::shared_ptr<CoverageCache> coverageCache_ = std::make_shared<CoverageCache>();
    int pending_ = 0;
    int file_ = 0;  // counts opening and closing: what was opened for an earlier one is not shown
    bool open_ = false;
    bool writable_ = false;
    Viewer viewer_;
    QString path_;
    OpenOptions options_;
    QString nextUndo_;
    QDateTime savedAt_;
    qint64 head_ = 0;  // of the last announcement
    qint64 settledHead_ = 0;
    ServerWatch* watch_ = nullptr;  // of the watcher's thread
    // The last of the members: they end first, the writer before the readers, which it may wait for.
    Worker watcher_{QStringLiteral("watcher")};
    Worker reader_{QStringLiteral("reader")};
    Worker longReader_{QStringLiteral("long reader")};
    Worker writer_{QStringLiteral("writer")};
};

}  // namespace taphuan
