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

Status replaceFile(const QString& from, const QString& to) {
    std::error_code moved;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), moved);
    if (moved)
        return databaseError(say("core", "Không đổi được tên tệp"), QDir::toNativeSeparators(from),
                             say("core", "Kiểm tra quyền ghi của thư mục, đóng chương trình đang mở tệp"));
    if (!syncFolder(QFileInfo(to).absolutePath()))
        return databaseError(say("core", "Ổ đĩa báo lỗi khi đọc hoặc ghi"), QDir::toNativeSeparators(to),
                             say("core", "Kiểm tra ổ đĩa, dây cáp và dung lượng còn trống"));
    return {};
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
