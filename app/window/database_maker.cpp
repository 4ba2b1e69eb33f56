#include "app/window/database_maker.h"

#include <QThread>

namespace taphuan {

DatabaseMaker::DatabaseMaker(Work work, QObject* parent) : QObject(parent), work_(std::move(work)) {}

DatabaseMaker::~DatabaseMaker() {
    cancel();
    if (thread_) thread_->wait();
}

void DatabaseMaker::start() {
    thread_.reset(QThread::create([this] {
        const Status result =
            work_([this](int percent, const QString& what) { Q_EMIT progressed(percent, what); }, cancelled_);
        const bool cancelled = cancelled_;
        QMetaObject::invokeMethod(this, [this, result, cancelled] {
            if (result)
                Q_EMIT done();
            else
                Q_EMIT failed(result.error(), cancelled);
        });
    }));
    thread_->start();
}

void DatabaseMaker::cancel() {
    cancelled_ = true;
}

}  // namespace taphuan
