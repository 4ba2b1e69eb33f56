#include "core/storage/row_names.h"

#include "core/domain/entity_words.h"

#include <QStringList>

namespace taphuan {

namespace {

constexpr size_t fewNames = 3;

}  // namespace

QString ownNameOf(const EntitySchema& schema, const Values& values) {
    for (const char* field : {"full_name", "code", "number", "name"}) {
        const int index = schema.fieldIndex(field);
        if (index < 0) continue;
        const QString text = toVariant(values[size_t(index)]).toString();
        if (!text.isEmpty()) return text;
    }
    return {};
}

Result<QString> namesOf(RowWriter& writer, Entity entity, const std::vector<RowId>& rows) {
    const EntitySchema& schema = schemaOf(entity);
    QStringList names;
    for (size_t i = 0; i < std::min(rows.size(), fewNames); ++i) {
        TAPHUAN_ASSIGN(const auto row, writer.read(schema, rows[i]));
        const QString name = row ? ownNameOf(schema, row->values) : QString();
        if (!name.isEmpty()) names << name;
    }
    const QString counted = QString::number(rows.size()) + u' ' + wordOf(entity);
    if (names.isEmpty()) return counted;
    if (rows.size() > fewNames) names << QStringLiteral("…");
    return QString(counted + QStringLiteral(" (") + names.join(QStringLiteral(", ")) + u')');
}

}  // namespace taphuan
