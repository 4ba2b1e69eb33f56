#include "core/storage/writer_lock.h"

#include "core/base/say.h"
#include "core/storage/sqlite_engine.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace taphuan {

namespace {

constexpr qint64 fullDisk = 64 * 1024;  // with less than this a disk takes no operation

QString native(const QString& path) {
    return QDir::toNativeSeparators(path);
}

Status mayBeWritten(const QString& path) {
    if (isNetworkShare(path))
        return databaseError(say("core", "Tệp nằm trên ổ mạng dùng chung, ghi ở đó có thể làm hỏng dữ liệu"),
                             native(path), say("core", "Chép tệp về máy này rồi mở"));
    if (QFileInfo::exists(path) && !QFileInfo(path).isWritable())
        return databaseError(say("core", "Không được phép ghi vào tệp"), native(path),
                             say("core", "Chép tệp sang thư mục ghi được rồi mở lại"));
    return {};
}

}  // namespace

WriterLock::WriterLock(const QString& path) : file_(path + QStringLiteral(".lock")) {
    file_.setStaleLockTime(0);
}

Result<std::unique_ptr<WriterLock>> WriterLock::take(const QString& path) {
    TAPHUAN_TRY(mayBeWritten(path));
    auto lock = std::unique_ptr<WriterLock>(new WriterLock(path));
    QLockFile& file = lock->file_;
    if (file.tryLock(0)) return lock;
    // A lock file outlives a program that was killed, a computer that lost power and a stick that was pulled,
    // and may then be empty or name another computer. Who is alive also holds the system's lock on it, and
    // the removal fails.
    if (file.error() == QLockFile::LockFailedError && file.removeStaleLockFile() && file.tryLock(0))
        return lock;
    qint64 process = 0;
    QString host, program;
    if (file.error() == QLockFile::LockFailedError && file.getLockInfo(&process, &host, &program))
        return databaseError(
            say("core", "Cơ sở dữ liệu đang được %1 trên máy %2 mở để ghi").arg(program, host), native(path),
            say("core", "Đóng chương trình kia, hoặc mở chỉ để xem"));
    return lockFailure(file.error(), path, QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable());
}

Error lockFailure(QLockFile::LockError error, const QString& path, qint64 bytesFree) {
    const QString folder = native(QFileInfo(path).absolutePath());
    if (!QFileInfo(folder).isDir())
        return databaseError(say("core", "Không có thư mục này"), folder,
                             say("core", "Kiểm tra lại đường dẫn"));
    if (error == QLockFile::PermissionError)
        return databaseError(say("core", "Không được phép ghi vào thư mục chứa tệp"), folder,
                             say("core", "Chép tệp sang thư mục ghi được rồi mở lại"));
    if (bytesFree >= 0 && bytesFree < fullDisk)
        return databaseError(say("core", "Đĩa đã đầy, chưa ghi được gì thêm"), folder,
                             say("core", "Giải phóng dung lượng rồi làm lại"));
    return databaseError(say("core", "Không ghi được tệp khóa bên cạnh cơ sở dữ liệu"), folder,
                         say("core", "Kiểm tra ổ đĩa, dây cáp và dung lượng còn trống"));
}

}  // namespace taphuan
