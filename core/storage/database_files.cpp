#include "core/storage/database_files.h"

#include "core/base/say.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace taphuan {

namespace {

constexpr const char* besides[] = {"-wal", "-shm", "-journal"};

// A new name is on disk only once its folder is; Windows writes it with the file.
bool syncFolder(const QString& folder) {
#ifdef Q_OS_UNIX
    const int opened = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0) return false;
    const bool synced = ::fsync(opened) == 0;
    ::close(opened);
    return synced;
#else
    Q_UNUSED(folder);
    return true;
#endif
}

}  // namespace

QStringList databaseFiles(const QString& path) {
    QStringList files{path};
    for (const char* suffix : besides) files << path + QLatin1String(suffix);
    return files;
}

void removeDatabaseFiles(const QString& path) {
    for (const QString& file : databaseFiles(path)) QFile::remove(file);
}

namespace {

Error diskError(const QString& path) {
    return databaseError(say("core", "Ổ đĩa báo lỗi khi đọc hoặc ghi"), QDir::toNativeSeparators(path),
                         say("core", "Kiểm tra ổ đĩa, dây cáp và dung lượng còn trống"));
}

bool syncClosed(const QString& path) {
#ifdef Q_OS_UNIX
    const int opened = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (opened < 0) return false;
    const bool synced = ::fsync(opened) == 0;
    ::close(opened);
    return synced;
#elif defined(Q_OS_WIN)
    const HANDLE opened =
        CreateFileW(reinterpret_cast<const wchar_t*>(QDir::toNativeSeparators(path).utf16()), GENERIC_WRITE,
                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (opened == INVALID_HANDLE_VALUE) return false;
    const bool synced = FlushFileBuffers(opened) != 0;
    CloseHandle(opened);
    return synced;
#endif
}

void writeOver(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) return;
    const QByteArray nothing(1 << 16, '\0');
    for (qint64 left = file.size(); left > 0;) {
        const qint64 written = file.write(nothing.constData(), std::min<qint64>(left, nothing.size()));
        if (written <= 0) break;
        left -= written;
    }
    file.close();
    syncClosed(path);
}

}  // namespace

Status syncFile(const QString& path) {
    return syncClosed(path) ? Status() : diskError(path);
}

void wipeDatabaseFiles(const QString& path) {
    for (const QString& file : databaseFiles(path))
        if (QFileInfo::exists(file)) writeOver(file);
    removeDatabaseFiles(path);
}

Status replaceFile(const QString& from, const QString& to) {
    std::error_code moved;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), moved);
    if (moved)
        return databaseError(say("core", "Không đổi được tên tệp"), QDir::toNativeSeparators(from),
                             say("core", "Kiểm tra quyền ghi của thư mục, đóng chương trình đang mở tệp"));
    return syncFolder(QFileInfo(to).absolutePath()) ? Status() : diskError(to);
}

Status setAside(const QString& path) {
    QString aside = path + QStringLiteral("-hong");
    for (int copy = 2; QFileInfo::exists(aside); ++copy) aside = path + QStringLiteral("-hong-%1").arg(copy);
    // What lies beside it first: without its own file it is never taken for another's.
    for (const char* suffix : besides)
        if (QFileInfo::exists(path + QLatin1String(suffix)))
            TAPHUAN_TRY(replaceFile(path + QLatin1String(suffix), aside + QLatin1String(suffix)));
    return replaceFile(path, aside);
}

QString realPath(const QString& path) {
    const QFileInfo file(path);
    if (file.exists()) return file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

}  // namespace taphuan
