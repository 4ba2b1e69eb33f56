#include "ui/models/workspace.h"

#include "core/storage/journal.h"
#include "ui/models/context.h"

namespace taphuan {

Workspace::Workspace(QObject* parent) : QObject(parent), reader_(new QObject), writer_(new QObject) {
    reader_->moveToThread(&readerThread_);
    writer_->moveToThread(&writerThread_);
    readerThread_.setObjectName(QStringLiteral("reader"));
    writerThread_.setObjectName(QStringLiteral("writer"));
    readerThread_.start();
    writerThread_.start();
    context_ = new Context(*this);
}

Workspace::~Workspace() {
    close();
    readerThread_.quit();
    writerThread_.quit();
    readerThread_.wait();
    writerThread_.wait();
    delete reader_;
    delete writer_;
}

Error Workspace::notOpen() {
    return refused(tr("Chưa mở cơ sở dữ liệu nào"));
}

void Workspace::open(const QString& path, const OpenOptions& options, QObject* context,
                     std::function<void(OpenOutcome, const Error&)> done) {
    close();
    path_ = path;
    options_ = options;
    coverageCache_ = std::make_shared<CoverageCache>();
    ++pending_;
    QMetaObject::invokeMethod(
        writer_, [this, path, options, context = QPointer<QObject>(context), done = std::move(done)] {
            Database::Opened result = Database::open(path, options);
            const OpenOutcome outcome = result.outcome;
            const Error error = result.database ? result.warning : result.error;
            const bool good = result.database != nullptr;
            const bool writable = good && result.database->writable();
            database_ = std::move(result.database);
            if (good) {
                QMetaObject::invokeMethod(
                    reader_,
                    [this, path] {
                        auto connection = Connection::open(path, false);
                        if (connection) readerConnection_ = std::move(connection).value();
                    },
                    Qt::BlockingQueuedConnection);
                const auto head = journalHead(database_->connection());
                announced_ = head ? *head : 0;
            }
            QMetaObject::invokeMethod(this, [this, context, done, outcome, error, good, writable] {
                open_ = good;
                writable_ = writable;
                if (good) Q_EMIT opened();
                if (context) done(outcome, error);
                answered();
            });
            if (good) announce();
        });
}

void Workspace::close() {
    QMetaObject::invokeMethod(
        reader_, [this] { readerConnection_.reset(); }, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(
        writer_, [this] { database_.reset(); }, Qt::BlockingQueuedConnection);
    if (!open_) return;
    open_ = false;
    writable_ = false;
    nextUndo_.clear();
    Q_EMIT closed();
}

void Workspace::answered() {
    if (--pending_ == 0) Q_EMIT idle();
}

void Workspace::announce() {
    Connection& db = database_->connection();
    const auto head = journalHead(db);
    const auto since = head && *head != announced_ ? entitiesSince(db, announced_)
                                                   : Result<std::vector<Entity>>(std::vector<Entity>());
    const QList<Entity> entities = since ? QList<Entity>(since->begin(), since->end()) : QList<Entity>();
    if (head) announced_ = *head;
    const auto next = taphuan::nextUndo(*database_);
    const QString text = next && *next ? (*next)->reason : QString();
    const auto last = head ? readHeader(db, *head)
                           : Result<std::optional<OperationHeader>>(std::optional<OperationHeader>());
    const QDateTime saved = last && *last ? (*last)->at.toLocalTime() : QDateTime();
    QMetaObject::invokeMethod(this, [this, entities, text, saved] {
        nextUndo_ = text;
        savedAt_ = saved;
        Q_EMIT stateChanged();
        if (!entities.isEmpty()) Q_EMIT changed(entities);
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
