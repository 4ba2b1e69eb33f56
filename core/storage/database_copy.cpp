#include "core/storage/database_copy.h"

#include "core/base/say.h"
#include "core/storage/database_files.h"
#include "core/storage/derived_tables.h"
#include "core/storage/migrations.h"
#include "core/storage/table_copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace taphuan {

namespace {

// The key in the meta table: the copy's path.
QString copiedTo() {
    return QStringLiteral("copied_to");
}

}  // namespace

Status notCopiedAway(Connection& db) {
    TAPHUAN_ASSIGN(const QString copy, meta(db, copiedTo()));
    if (copy.isEmpty()) return {};
    return databaseError(say("core", "Cơ sở dữ liệu này đã chuyển sang nơi khác và chỉ còn để xem"),
                         shownPlace(db.path()), say("core", "Mở %1").arg(shownPlace(copy)));
}

Status forgetCopy(Connection& db) {
    TAPHUAN_ASSIGN(const QString copy, meta(db, copiedTo()));
    return copy.isEmpty() ? Status() : setMeta(db, copiedTo(), QStringLiteral(""));
}

Status fillCopy(Connection& from, Connection& copy) {
    TAPHUAN_TRY(migrate(copy));
    copy.useKey(from.key());
    TAPHUAN_TRY(copyTables(from, copy));
    return DerivedTables(copy).rebuild();
}

Status copyIntoFile(Connection& from, const QString& target) {
    const QString partial = target + QStringLiteral(".part");
    removeDatabaseFiles(partial);
    const auto finish = [&]() -> Status {
        QFile file(partial);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return databaseError(say("core", "Không tạo được tệp"), QDir::toNativeSeparators(target),
                                 say("core", "Kiểm tra thư mục có tồn tại và ghi được"));
        file.close();
        TAPHUAN_ASSIGN(const auto copy, Connection::open(partial, true));
        TAPHUAN_TRY(fillCopy(from, *copy));
        return copy->fold();
    };
    Status made = finish();
    if (made) made = replaceFile(partial, target);
    if (!made) removeDatabaseFiles(partial);
    return made;
}

namespace {

Status refuseNewer(Connection& db) {
    TAPHUAN_ASSIGN(const int version, schemaVersion(db));
    if (version == migrations().back().version) return {};
    return databaseError(
        say("core", "Cơ sở dữ liệu do bản Tập Huấn mới hơn tạo ra, bản này không chép đủ được"),
        shownDatabase(db.path()), say("core", "Cài bản Tập Huấn mới rồi chép lại"));
}

Status copyOnto(Database& source, const QString& to, const OpenOptions& options) {
    if (!source.onServer() && !isServerAddress(to)) return source.copyInto(to);
    TAPHUAN_TRY(refuseNewer(source.connection()));
    if (!isServerAddress(to)) return copyIntoFile(source.connection(), to);
    TAPHUAN_ASSIGN(const auto target, Database::create(to, options));
    target->connection().useKey(source.connection().key());
    if (Status copied = copyTables(source.connection(), target->connection()); !copied) {
        const Status dropped = target->connection().dropSchema();
        Q_UNUSED(dropped);  // why there is no copy is what is told
        return copied;
    }
    return DerivedTables(target->connection()).rebuild();
}

}  // namespace

Status copyDatabase(const QString& from, const QString& to, const OpenOptions& options) {
    if (!isServerAddress(to) && QFileInfo::exists(to))
        return databaseError(say("core", "Đã có tệp này"), QDir::toNativeSeparators(to),
                             say("core", "Chọn tên khác"));
    TAPHUAN_ASSIGN(auto source, Database::open(from, options).take());
    TAPHUAN_TRY(copyOnto(*source, to, options));
    const QString named = isServerAddress(to) ? to : QFileInfo(to).absoluteFilePath();
    if (Status marked = setMeta(source->connection(), copiedTo(), named); !marked) {
        if (!isServerAddress(to)) QFile::remove(to);
        return marked;
    }
    OpenOptions onward = options;
    if (source->onServer()) onward.credentials = source->options().credentials;
    source.reset();
    TAPHUAN_TRY(Database::open(to, onward).take());
    return {};
}

}  // namespace taphuan
