#include "ui/models/workspace.h"

#include "core/storage/journal.h"
#include "ui/models/context.h"

namespace taphuan {

Workspace::Worker::Worker(const QString& name) : place(new QObject) {
    place->moveToThread(&thread);
    thread.setObjectName(name);
    thread.start();
}

Workspace::Worker::~Worker() {
    QMetaObject::invokeMethod(place, [this] { thread.quit(); });
    thread.wait();
    delete place;
}

Workspace::Workspace(QObject* parent) : QObject(parent), context_(new Context(*this)) {}

Workspace::~Workspace() {
    close();
}

Error Workspace::notOpen() {
    return refused(tr("Chưa mở cơ sở dữ liệu nào"));
}

// On the writing thread; waits for the readers.
Status Workspace::openReaders(const Database& database) {
    for (Worker* worker : {&reader_, &longReader_}) {
        Status opened;
        QMetaObject::invokeMethod(
            worker->place,
            [&opened, worker, &database] {
                auto connection = database.reader();
                if (connection)
                    worker->connection = std::move(connection).value();
                else
                    opened = connection.error();
            },
            Qt::BlockingQueuedConnection);
        TAPHUAN_TRY(opened);
    }
    return {};
}

// What the first page reads of everybody is read while the window is still being built. A failure is told by
// the page, which meets it again.
void Workspace::warmCoverage(const std::shared_ptr<CoverageCache>& cache) {
    QMetaObject::invokeMethod(longReader_.place, [this, cache] {
        if (longReader_.connection) static_cast<void>(cache->current(*longReader_.connection));
    });
}

void Workspace::open(const QString& path, const OpenOptions& options, QObject* context,
                     std::function<void(OpenOutcome, const Error&)> done) {
    close();
    path_ = path;
    options_ = options;
    options_.credentials.password.clear();
    const int file = file_;
    coverageCache_ = std::make_shared<CoverageCache>();
    ++pending_;
    QMetaObject::invokeMethod(writer_.place, [this, file, path, options, cache = coverageCache_,
                                              context = QPointer<QObject>(context), done = std::move(done)] {
        Database::Opened result = Database::open(path, options);
        if (result.database) {
            if (const Status readers = openReaders(*result.database); !readers)
                result = {OpenOutcome::failed, nullptr, readers.error(), {}};
        }
        const bool good = result.database != nullptr;
        const bool writable = good && result.database->writable();
        const Error said = good ? result.warning : result.error;
        const Viewer viewer = good ? result.database->viewer() : Viewer();
        database_ = std::move(result.database);
        if (good) warmCoverage(cache);
        if (good) {
            const auto head = journalHead(database_->connection());
            announced_ = head ? *head : 0;
        }
        QMetaObject::invokeMethod(
            this, [this, file, context, done, outcome = result.outcome, error = said, good, writable, viewer,
                   head = announced_, credentials = options.credentials] {
                if (file == file_) {
                    open_ = good;
                    writable_ = writable;
                    viewer_ = viewer;
                    head_ = settledHead_ = head;
                    if (good && isServerAddress(path_)) startWatch(credentials);
                    if (good) Q_EMIT opened();
                    if (context) done(outcome, error);
                }
                answered();
            });
        if (good) announce();
    });
}

void Workspace::close(QObject* context, std::function<void()> closed) {
    ++pending_;
    ++file_;
    stopWatch();
    QMetaObject::invokeMethod(
        writer_.place, [this, context = QPointer<QObject>(context), closed = std::move(closed)] {
            for (Worker* worker : {&reader_, &longReader_})
                QMetaObject::invokeMethod(
                    worker->place, [worker] { worker->connection.reset(); }, Qt::BlockingQueuedConnection);
            database_.reset();
            QMetaObject::invokeMethod(this, [this, context, closed] {
                if (context && closed) closed();
                answered();
            });
        });
    if (!open_) return;
    open_ = false;
    writable_ = false;
    viewer_ = {};
    nextUndo_.clear();
    Q_EMIT this->closed();
}

void Workspace::answered() {
    if (--pending_ > 0) return;
    settle();
    Q_EMIT idle();
}

void Workspace::settle() {
    if (pending_ == 0) settledHead_ = head_;
}

void Workspace::announceOthers() {
    if (!database_) return;
    const auto head = journalHead(database_->connection());
    if (head && *head != announced_) announce();
}

void Workspace::startWatch(const Credentials& credentials) {
    watch_ = new ServerWatch(path_, credentials);
    watch_->moveToThread(&watcher_.thread);
    connect(watch_, &ServerWatch::committed, writer_.place, [this] { announceOthers(); });
    // Told on the watcher's thread; what it says of a database that is closed by now is of no use.
    const auto tell = [this, file = file_](auto say) {
        QMetaObject::invokeMethod(this, [this, file, say] {
            if (file == file_) say();
        });
    };
    connect(watch_, &ServerWatch::lost, watch_,
            [this, tell](const Error& error) { tell([this, error] { Q_EMIT connectionLost(error); }); });
    connect(watch_, &ServerWatch::back, watch_, [this, tell] {
        tell([this] {
            Q_EMIT connectionBack();
            // What could not be read meanwhile is read now.
            QList<Entity> all;
            for (const EntitySchema& schema : allSchemas()) all += schema.entity;
            Q_EMIT changed(all);
        });
    });
    QMetaObject::invokeMethod(watch_, &ServerWatch::start);
}

void Workspace::stopWatch() {
    if (watch_ == nullptr) return;
    watch_->disconnect();
    watch_->deleteLater();
    watch_ = nullptr;
}

void Workspace::announce() {
    Connection& db = database_->connection();
    const auto head = journalHead(db);
    if (!head) return;  // a server that is gone; told again once it is back
    const auto since = *head != announced_ ? entitiesSince(db, announced_)
                                           : Result<std::vector<Entity>>(std::vector<Entity>());
    const QList<Entity> entities = since ? QList<Entity>(since->begin(), since->end()) : QList<Entity>();
    announced_ = *head;
    const auto next = taphuan::nextUndo(*database_);
    const QString text = next && *next ? (*next)->reason : QString();
    const auto last = readHeader(db, *head);
    const QDateTime saved = last && *last ? (*last)->at.toLocalTime() : QDateTime();
    QMetaObject::invokeMethod(this, [this, entities, text, saved, announced = announced_] {
        nextUndo_ = text;
        savedAt_ = saved;
        head_ = announced;
        Q_EMIT stateChanged();
        if (!entities.isEmpty()) Q_EMIT changed(entities);
        settle();
    });
}

void Workspace::undo(QObject* context, std::function<void(Result<Undone>)> done) {
    write<Undone>(
        context,
        [](Database& database) -> Result<Undone> {
            TAPHUAN_ASSIGN(const auto next, taphuan::nextUndo(database));
            if (!next) return refused(tr("Không còn thao tác nào của bạn để hoàn tác"));
            return undoOperation(database, next->name);
        },
        std::move(done));
}

void Workspace::undo(QObject* context, OperationName name, std::function<void(Result<Undone>)> done) {
    write<Undone>(
        context, [name](Database& database) { return undoOperation(database, name); }, std::move(done));
}

void Workspace::redo(QObject* context, std::function<void(Result<Undone>)> done) {
    write<Undone>(
        context,
        [](Database& database) -> Result<Undone> {
            TAPHUAN_ASSIGN(const auto next, nextRedo(database));
            if (!next) return refused(tr("Không có thao tác nào để làm lại"));
            return undoOperation(database, next->name);
        },
        std::move(done));
}

}  // namespace taphuan
