#include "core/storage/database_copy.h"

#include "core/base/say.h"
#include "core/storage/migrations.h"

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
    return databaseError(say("core", "Cơ sở dữ liệu này đã chuyển sang tệp khác và chỉ còn để xem"),
                         QDir::toNativeSeparators(db.path()),
                         say("core", "Mở %1").arg(QDir::toNativeSeparators(copy)));
}

Status forgetCopy(Connection& db) {
    TAPHUAN_ASSIGN(const QString copy, meta(db, copiedTo()));
    return copy.isEmpty() ? Status() : setMeta(db, copiedTo(), QStringLiteral(""));
}

Status copyDatabase(const QString& from, const QString& to, const OpenOptions& options) {
    if (QFileInfo::exists(to))
        return databaseError(say("core", "Đã có tệp này"), QDir::toNativeSeparators(to),
                             say("core", "Chọn tên khác"));
    TAPHUAN_ASSIGN(auto source, Database::open(from, options).take());
    TAPHUAN_TRY(source->backup(to));
    if (Status marked = setMeta(source->connection(), copiedTo(), QFileInfo(to).absoluteFilePath());
        !marked) {
        QFile::remove(to);
        return marked;
    }
    source.reset();
    TAPHUAN_TRY(Database::open(to, options).take());
    return {};
}

}  // namespace taphuan
