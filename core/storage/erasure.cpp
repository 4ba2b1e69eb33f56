#include "core/storage/erasure.h"

#include "core/crypto/digest.h"
#include "core/storage/row_history.h"
#include "core/storage/sealed_fields.h"

#include <QtEndian>

namespace taphuan {

namespace {

// The fields' values out of these; whether any was there.
bool strip(const EntitySchema& schema, const std::vector<QByteArray>& fields, FieldValues& values) {
    bool stripped = false;
    for (const QByteArray& name : fields) {
        const auto found = values.find(name);
        if (found == values.end() || *found == schema.fields[size_t(schema.fieldIndex(name))].zero) continue;
        values.erase(found);
        stripped = true;
    }
    return stripped;
}

Status rewrite(Connection& db, const StoredChange& stored) {
    const Change& change = stored.change;
    TAPHUAN_ASSIGN(const QByteArray content, sealedContent(db, change.entity, change.row, change.values));
    TAPHUAN_ASSIGN(const QByteArray before, sealedContent(db, change.entity, change.row, change.before));
    return db.store(QStringLiteral("UPDATE change SET salt = ?, content = ?, before = ? WHERE entity = ? AND "
                                   "row = ? AND seq = ?"),
                    {change.salt, content, before, qint64(change.entity), change.row.value, stored.seq});
}

// The salt of the row's place in the block that inserted it.
Status forgetInsertSalt(Connection& db, RowKey key, qint64 seq) {
    struct Block {
        qint64 number = 0;
        QByteArray rows, salts;
    };
    TAPHUAN_ASSIGN(
        const auto blocks,
        db.rows(QStringLiteral("SELECT block, rows, salts FROM insert_block WHERE seq = ? AND entity = ?"),
                {seq, qint64(key.entity)}, [](const QSqlQuery& query) {
                    return Block{query.value(0).toLongLong(), query.value(1).toByteArray(),
                                 query.value(2).toByteArray()};
                }));
    for (Block block : blocks) {
        for (qsizetype at = 0; at * 8 + 8 <= block.rows.size(); ++at) {
            if (qFromBigEndian<qint64>(block.rows.constData() + at * 8) != key.row.value) continue;
            block.salts.replace(at * saltSize, saltSize, erasedSalt());
            return db.store(QStringLiteral("UPDATE insert_block SET salts = ? WHERE seq = ? AND block = ?"),
                            {block.salts, seq, block.number});
        }
    }
    return {};
}

class Eraser {
  public:
    Eraser(Connection& db, RowKey key) : db_(db), seen_(db), key_(key), schema_(schemaOf(key.entity)) {}

    Status run(const std::vector<StoredChange>& changes) {
        for (const StoredChange& erasure : changes) {
            if (erasure.change.kind != ChangeKind::erase) continue;
            const auto fields = erasedFields(schema_, erasure.change.values);
            TAPHUAN_TRY(eraseInsert(fields));
            for (const StoredChange& stored : changes) TAPHUAN_TRY(eraseFrom(stored, erasure, fields));
        }
        return {};
    }

  private:
    // Before the changes after it are touched: what the row was inserted with shows in them.
    Status eraseInsert(const std::vector<QByteArray>& fields) {
        TAPHUAN_ASSIGN(const RowHistory history, readRowHistory(db_, key_.entity, key_.row));
        if (history.born == 0) return {};
        TAPHUAN_ASSIGN(FieldValues inserted, insertedValues(db_, key_.entity, key_.row));
        return strip(schema_, fields, inserted) ? forgetInsertSalt(db_, key_, history.born) : Status();
    }

    Status eraseFrom(const StoredChange& stored, const StoredChange& erasure,
                     const std::vector<QByteArray>& fields) {
        TAPHUAN_ASSIGN(const auto author, readHeader(db_, stored.seq));
        TAPHUAN_ASSIGN(const auto eraser, readHeader(db_, erasure.seq));
        if (!author || !eraser) return {};
        TAPHUAN_ASSIGN(const bool later, seen_.saw(author->name, eraser->name));
        if (later) return {};
        // What an earlier erasure took is gone already.
        TAPHUAN_ASSIGN(auto now, readChanges(db_, QStringLiteral("WHERE entity = ? AND row = ? AND seq = ?"),
                                             {qint64(key_.entity), key_.row.value, stored.seq}));
        if (now.empty()) return {};
        Change& change = now.front().change;
        const bool before = strip(schema_, fields, change.before);
        const bool content = strip(schema_, fields, change.values);
        if (content) change.salt = erasedSalt();
        return before || content ? rewrite(db_, now.front()) : Status();
    }

    Connection& db_;
    SeenOracle seen_;
    RowKey key_;
    const EntitySchema& schema_;
};

}  // namespace

std::vector<QByteArray> erasedFields(const EntitySchema& schema, const FieldValues& values) {
    std::vector<QByteArray> fields;
    for (const FieldSchema& field : schema.fields)
        if (const auto found = values.constFind(field.name); found != values.cend() && *found == field.zero)
            fields.push_back(field.name);
    return fields;
}

Status applyErasures(Connection& db, RowKey key) {
    TAPHUAN_ASSIGN(const auto changes,
                   readChanges(db, QStringLiteral("WHERE entity = ? AND row = ? ORDER BY seq"),
                               {qint64(key.entity), key.row.value}));
    return Eraser(db, key).run(changes);
}

}  // namespace taphuan
