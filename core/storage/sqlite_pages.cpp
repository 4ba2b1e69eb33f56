#include "core/storage/sqlite_pages.h"

#include "core/storage/sqlite_engine.h"

#include <algorithm>
#include <atomic>
#include <sqlite3.h>

namespace taphuan {

namespace {

// A file system of one file, which is written and never kept.
struct PageSink {
    sqlite3_vfs vfs{};
    QByteArray name;
    const TakeBytes* take = nullptr;
    Status taken;
    qint64 size = 0;
};

struct SinkFile {
    sqlite3_file base;
    PageSink* sink;
};

PageSink& sinkOf(sqlite3_file* file) {
    return *reinterpret_cast<SinkFile*>(file)->sink;
}

int sinkWrite(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
    PageSink& sink = sinkOf(file);
    sink.taken = (*sink.take)(offset, QByteArrayView(static_cast<const char*>(bytes), count));
    if (!sink.taken) return SQLITE_IOERR_WRITE;
    sink.size = std::max(sink.size, qint64(offset) + count);
    return SQLITE_OK;
}

// Only the empty file that it begins as is ever asked for.
int sinkRead(sqlite3_file* file, void* bytes, int count, sqlite3_int64) {
    std::fill_n(static_cast<char*>(bytes), count, '\0');
    return sinkOf(file).size == 0 ? SQLITE_IOERR_SHORT_READ : SQLITE_IOERR_READ;
}

int sinkSize(sqlite3_file* file, sqlite3_int64* size) {
    *size = sinkOf(file).size;
    return SQLITE_OK;
}

int sinkOpen(sqlite3_vfs* vfs, const char*, sqlite3_file* file, int flags, int* given) {
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods all{};
        all.iVersion = 1;
        all.xClose = [](sqlite3_file*) { return SQLITE_OK; };
        all.xRead = sinkRead;
        all.xWrite = sinkWrite;
        all.xTruncate = [](sqlite3_file*, sqlite3_int64) { return SQLITE_OK; };
        all.xSync = [](sqlite3_file*, int) { return SQLITE_OK; };
        all.xFileSize = sinkSize;
        all.xLock = [](sqlite3_file*, int) { return SQLITE_OK; };
        all.xUnlock = [](sqlite3_file*, int) { return SQLITE_OK; };
        all.xCheckReservedLock = [](sqlite3_file*, int* held) {
            *held = 0;
            return SQLITE_OK;
        };
        all.xFileControl = [](sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; };
        all.xSectorSize = [](sqlite3_file*) { return 4096; };
        all.xDeviceCharacteristics = [](sqlite3_file*) { return 0; };
        return all;
    }();
    auto* const opened = reinterpret_cast<SinkFile*>(file);
    opened->base.pMethods = nullptr;
    if (!(flags & SQLITE_OPEN_MAIN_DB)) return SQLITE_CANTOPEN;
    opened->base.pMethods = &methods;
    opened->sink = static_cast<PageSink*>(vfs->pAppData);
    if (given) *given = flags;
    return SQLITE_OK;
}

// Names of its own: two backups may run at once.
void prepare(PageSink& sink) {
    static std::atomic<int> number = 0;
    sink.name = "taphuan-sink-" + QByteArray::number(++number);
    sink.vfs = *sqlite3_vfs_find(nullptr);
    sink.vfs.pNext = nullptr;
    sink.vfs.zName = sink.name.constData();
    sink.vfs.pAppData = &sink;
    sink.vfs.szOsFile = sizeof(SinkFile);
    sink.vfs.xOpen = sinkOpen;
    sink.vfs.xDelete = [](sqlite3_vfs*, const char*, int) { return SQLITE_OK; };
    sink.vfs.xAccess = [](sqlite3_vfs*, const char*, int, int* there) {
        *there = 0;
        return SQLITE_OK;
    };
    sink.vfs.xFullPathname = [](sqlite3_vfs*, const char* name, int room, char* full) {
        sqlite3_snprintf(room, full, "%s", name);
        return SQLITE_OK;
    };
}

}  // namespace

int copyPages(sqlite3* from, sqlite3* to) {
    sqlite3_backup* const backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup) return sqlite3_errcode(to);
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    return stepped == SQLITE_DONE ? finished : stepped;
}

Result<qint64> handOutPages(sqlite3* from, const QString& path, const TakeBytes& take) {
    PageSink sink;
    sink.take = &take;
    prepare(sink);
    sqlite3_vfs_register(&sink.vfs, 0);
    sqlite3* to = nullptr;
    int code =
        sqlite3_open_v2("backup", &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, sink.name.constData());
    // Without a journal each page is written once; nothing is read back.
    if (code == SQLITE_OK)
        code = sqlite3_exec(to, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", nullptr, nullptr,
                            nullptr);
    if (code == SQLITE_OK) code = copyPages(from, to);
    sqlite3_close(to);
    sqlite3_vfs_unregister(&sink.vfs);
    if (!sink.taken) return sink.taken.error();
    if (code == SQLITE_OK) return sink.size;
    return sqliteError(QSqlError(QString(), QString::fromUtf8(sqlite3_errstr(code)),
                                 QSqlError::ConnectionError, QString::number(code)),
                       path);
}

}  // namespace taphuan
