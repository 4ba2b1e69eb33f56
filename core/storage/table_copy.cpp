#include "core/storage/table_copy.h"

#include "core/base/say.h"
#include "core/storage/journal.h"
#include "core/storage/schema.h"
#include "core/storage/write_door.h"

#include <QSqlRecord>

namespace taphuan {

namespace {

constexpr int rowsAtOnce = 200;    // sent at once
constexpr int mostValues = 20000;  // likewise; SQLite takes 32,766

QStringList copiedTables() {
    QStringList tables{QStringLiteral("meta"),           QStringLiteral("operation"),
                       QStringLiteral("operation_seen"), QStringLiteral("replica_head"),
                       QStringLiteral("insert_block"),   QStringLiteral("change"),
                       QStringLiteral("key_slot"),       QStringLiteral("access_log")};
    for (const EntitySchema& schema : allSchemas()) tables << schema.table;
    return tables;
}

QString insertText(const QString& table, const QSqlRecord& columns, qsizetype rows) {
    QStringList names, marks;
    for (int i = 0; i < columns.count(); ++i) {
        names << u'"' + columns.fieldName(i) + u'"';
        marks << QStringLiteral("?");
    }
    const QString row = u'(' + marks.join(u',') + u')';
    return QStringLiteral("INSERT INTO \"%1\" (%2) VALUES %3")
        .arg(table, names.join(u','), QStringList(rows, row).join(u','));
}

// Rows are read in the order of nothing, all at once or one by one as the engine does.
class RowSender {
  public:
    RowSender(Connection& to, QString table, QSqlRecord columns)
        : to_(to), table_(std::move(table)), columns_(std::move(columns)) {}

    Status add(const QSqlQuery& row) {
        for (int i = 0; i < columns_.count(); ++i) values_ << row.value(i);
        ++count_;
        const bool full =
            values_.size() / columns_.count() >= rowsAtOnce || values_.size() + columns_.count() > mostValues;
        return full ? send() : Status();
    }
    Status send() {
        if (values_.isEmpty()) return {};
        TAPHUAN_TRY(to_.store(insertText(table_, columns_, values_.size() / columns_.count()), values_));
        values_.clear();
        return {};
    }
    qint64 count() const { return count_; }

  private:
    Connection& to_;
    QString table_;
    QSqlRecord columns_;
    QVariantList values_;
    qint64 count_ = 0;
};

Status copyTable(Connection& from, Connection& to, const QString& table) {
    TAPHUAN_TRY(to.execute(QStringLiteral("DELETE FROM \"%1\"").arg(table)));
    TAPHUAN_ASSIGN(QSqlQuery rows, from.query(QStringLiteral("SELECT * FROM \"%1\"").arg(table)));
    RowSender sender(to, table, rows.record());
    while (rows.next()) TAPHUAN_TRY(sender.add(rows));
    if (rows.lastError().isValid()) return from.error(rows);
    TAPHUAN_TRY(sender.send());
    TAPHUAN_ASSIGN(const qint64 arrived, to.number(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table)));
    if (arrived == sender.count()) return {};
    return databaseError(
        say("core", "Bảng %1 chép không đủ: %2 trong %3 dòng").arg(table).arg(arrived).arg(sender.count()),
        to.path(), say("core", "Làm lại; nơi cũ vẫn nguyên"));
}

}  // namespace

Status copyTables(Connection& from, Connection& to) {
    TAPHUAN_ASSIGN(const auto door, WriteDoor::open(to));
    const auto copyAll = [&]() -> Status {
        for (const QString& table : copiedTables()) TAPHUAN_TRY(copyTable(from, to, table));
        TAPHUAN_ASSIGN(const QByteArray here, journalDigest(from));
        TAPHUAN_ASSIGN(const QByteArray there, journalDigest(to));
        if (here == there) return {};
        return databaseError(say("core", "Nhật ký ở hai nơi không giống nhau"), to.path(),
                             say("core", "Làm lại; nơi cũ vẫn nguyên"));
    };
    TAPHUAN_TRY(from.inOneRead(copyAll));
    return door->commit();
}

}  // namespace taphuan
