#include "core/storage/setting_store.h"

#include "core/base/say.h"

namespace taphuan {

namespace {

Result<std::optional<QString>> settingOn(Connection& db, const QString& key, QDate on) {
    const QString day = on.toString(Qt::ISODate);
    return db.row(
        QStringLiteral("SELECT value FROM setting WHERE key = ? "
                       "AND (valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to > ?) "
                       "ORDER BY valid_from DESC NULLS LAST LIMIT 1"),
        {key, day, day}, [](const QSqlQuery& query) { return query.value(0).toString(); });
}

}  // namespace

Result<QString> settingText(Connection& db, const QString& key, QDate on, const QString& otherwise) {
    TAPHUAN_ASSIGN(const auto value, settingOn(db, key, on));
    return value.value_or(otherwise);
}

Result<qint64> settingNumber(Connection& db, const QString& key, QDate on, qint64 otherwise) {
    TAPHUAN_ASSIGN(const auto value, settingOn(db, key, on));
    if (!value) return otherwise;
    bool good = false;
    const qint64 number = value->toLongLong(&good);
    if (good) return number;
    return refused(say("core", "Giá trị %1 không phải là số nguyên").arg(*value),
                   say("core", "cài đặt %1").arg(key), say("core", "Sửa lại trong phần Cài đặt"));
}

}  // namespace taphuan
