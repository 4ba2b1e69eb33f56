#include "core/storage/sealed_fields.h"

#include "core/base/say.h"
#include "core/domain/entity_words.h"

#include <QtEndian>

#include <algorithm>

namespace taphuan {

namespace {

// The field of the row: a sealed text put in another place cannot be opened there.
QByteArray contextOf(const EntitySchema& schema, int field, RowId row) {
    QByteArray context(1, char(schema.entity));
    const qint64 id = qToBigEndian(row.value);
    context.append(reinterpret_cast<const char*>(&id), sizeof id);
    return context + schema.fields[size_t(field)].name;
}

bool hasSealed(const EntitySchema& schema) {
    return std::any_of(schema.fields.begin(), schema.fields.end(),
                       [](const FieldSchema& field) { return field.sealed; });
}

}  // namespace

Error noKey(const Connection& db) {
    return databaseError(say("core", "Chưa đăng nhập nên chưa mở được dữ liệu được bảo vệ"), db.path(),
                         say("core", "Đăng nhập rồi làm lại"));
}

Result<Value> sealedValue(const Connection& db, const EntitySchema& schema, int field, RowId row,
                          const Value& plain) {
    const auto* text = std::get_if<QString>(&plain);
    if (!schema.fields[size_t(field)].sealed || !text || text->isEmpty()) return plain;
    if (!db.key()) return noKey(db);
    return Value(db.key()->seal(*text, contextOf(schema, field, row)));
}

Result<Value> openedValue(const Connection& db, const EntitySchema& schema, int field, RowId row,
                          const Value& stored) {
    const auto* text = std::get_if<QString>(&stored);
    const FieldSchema& known = schema.fields[size_t(field)];
    if (!known.sealed || !text || text->isEmpty()) return stored;
    if (known.shownWith && !db.viewer().may(*known.shownWith)) return known.zero;
    if (!db.key()) return noKey(db);
    auto plain = db.key()->open(*text, contextOf(schema, field, row));
    if (plain) return Value(*std::move(plain));
    return databaseError(say("core", "Dữ liệu được bảo vệ của %1 %2 đã bị sửa bên ngoài chương trình")
                             .arg(wordOf(schema.entity), row.text()),
                         db.path(), say("core", "Khôi phục từ bản sao lưu gần nhất"));
}

Status openValues(const Connection& db, const EntitySchema& schema, RowId row, Values& values) {
    for (size_t i = 0; i < values.size(); ++i) {
        if (!schema.fields[i].sealed) continue;
        TAPHUAN_ASSIGN(values[i], openedValue(db, schema, int(i), row, values[i]));
    }
    return {};
}

Result<QByteArray> sealedContent(const Connection& db, Entity entity, RowId row, const FieldValues& plain) {
    const EntitySchema* const schema = findSchema(int(entity));
    if (!schema || !hasSealed(*schema)) return encodeFields(plain);
    FieldValues content = plain;
    for (auto field = content.begin(); field != content.end(); ++field) {
        const int index = schema->fieldIndex(field.key());
        if (index < 0) continue;
        TAPHUAN_ASSIGN(*field, sealedValue(db, *schema, index, row, *field));
    }
    return encodeFields(content);
}

Result<FieldValues> openedContent(const Connection& db, Entity entity, RowId row, const QByteArray& content) {
    TAPHUAN_ASSIGN(FieldValues values, decodeFields(content));
    const EntitySchema* const schema = findSchema(int(entity));
    if (!schema || !hasSealed(*schema)) return values;
    for (auto field = values.begin(); field != values.end(); ++field) {
        const int index = schema->fieldIndex(field.key());
        if (index < 0) continue;
        TAPHUAN_ASSIGN(*field, openedValue(db, *schema, index, row, *field));
    }
    return values;
}

}  // namespace taphuan
