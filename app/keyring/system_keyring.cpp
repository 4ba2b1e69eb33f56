#include "app/keyring/keyring.h"

#ifdef TAPHUAN_KEYRING

#include "core/base/say.h"

#include <QPointer>
#include <qt6keychain/keychain.h>

namespace taphuan {

namespace {

QString service() {
    return QStringLiteral("taphuan");
}

Error unreachable(const QKeychain::Job& job) {
    return databaseError(say("core", "Kho mật khẩu của máy không dùng được: %1").arg(job.errorString()), {},
                         say("core", "Gõ mật khẩu mỗi lần đăng nhập"));
}

Status statusOf(const QKeychain::Job& job) {
    if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound) return {};
    return unreachable(job);
}

class SystemKeyring : public Keyring {
  public:
    void read(const QString& place, const QString& account, QObject* asker, Taken take) override {
        auto* job = new QKeychain::ReadPasswordJob(service());
        start(job, keyringEntry(place, account), asker, [job, take = std::move(take)] {
            if (const Status read = statusOf(*job); !read) return take(read.error());
            take(job->textData());
        });
    }

    void keep(const QString& place, const Credentials& credentials, QObject* asker, Done done) override {
        auto* job = new QKeychain::WritePasswordJob(service());
        job->setTextData(credentials.password);
        start(job, keyringEntry(place, credentials.account), asker,
              [job, done = std::move(done)] { done(statusOf(*job)); });
    }

    void forget(const QString& place, const QString& account, QObject* asker, Done done) override {
        auto* job = new QKeychain::DeletePasswordJob(service());
        start(job, keyringEntry(place, account), asker,
              [job, done = std::move(done)] { done(statusOf(*job)); });
    }

  private:
    // The job deletes itself once it has answered.
    static void start(QKeychain::Job* job, const QString& entry, QObject* asker,
                      std::function<void()> finished) {
        job->setInsecureFallback(false);
        job->setKey(entry);
        QObject::connect(job, &QKeychain::Job::finished, asker, std::move(finished));
        job->start();
    }
};

}  // namespace

std::unique_ptr<Keyring> systemKeyring() {
    return std::make_unique<SystemKeyring>();
}

}  // namespace taphuan

#else

namespace taphuan {

std::unique_ptr<Keyring> systemKeyring() {
    return nullptr;
}

}  // namespace taphuan

#endif
