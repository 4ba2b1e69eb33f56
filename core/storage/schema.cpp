#include "core/storage/schema.h"

#include "core/crypto/digest.h"

#include <QSqlQuery>
#include <QtEndian>

#include <array>

namespace taphuan {

namespace {

QHash<int, std::vector<Referrer>> buildReferrers() {
    QHash<int, std::vector<Referrer>> referrers;
    for (const EntitySchema& schema : allSchemas())
        for (size_t i = 0; i < schema.fields.size(); ++i)
            if (const auto& reference = schema.fields[i].reference)
                referrers[int(reference->entity)].push_back({schema.entity, int(i), reference->owner});
    return referrers;
}

}  // namespace

int EntitySchema::fieldIndex(QByteArrayView name) const {
    for (size_t i = 0; i < fields.size(); ++i)
        if (fields[i].name == name) return int(i);
    return -1;
}

const EntitySchema* findSchema(int wireNumber) {
    static const auto byNumber = [] {
        std::array<const EntitySchema*, 256> table{};
        for (const EntitySchema& schema : allSchemas()) table[size_t(schema.entity)] = &schema;
        return table;
    }();
    return wireNumber >= 0 && wireNumber < 256 ? byNumber[size_t(wireNumber)] : nullptr;
}

const EntitySchema* findSchema(QStringView table) {
    for (const EntitySchema& schema : allSchemas())
        if (schema.table == table) return &schema;
    return nullptr;
}

const EntitySchema& schemaOf(Entity entity) {
    return *findSchema(int(entity));
}

const std::vector<Referrer>& referrersOf(Entity entity) {
    static const auto referrers = buildReferrers();
    static const std::vector<Referrer> none;
    const auto found = referrers.constFind(int(entity));
    return found == referrers.constEnd() ? none : *found;
}

RowId pairId(const EntitySchema& schema, const Values& values) {
    Hasher hasher;
    hasher.addNumber(qint64(schema.entity));
    for (const int index : schema.pair) {
        const Value& value = values[size_t(index)];
        if (const auto* number = std::get_if<qint64>(&value))
            hasher.addNumber(*number);
        else
            hasher.addText(textOf(value).toUtf8());
    }
    const auto raw = qFromBigEndian<quint64>(hasher.result().constData());
    return RowId{qint64(raw | (quint64(1) << 63))};
}

QString columnsOf(Entity entity, QLatin1String alias) {
    QString columns = alias + QStringLiteral(".id");
    for (const FieldSchema& field : schemaOf(entity).fields)
        columns += QStringLiteral(", ") + alias + QStringLiteral(".\"") + QLatin1String(field.name) + u'"';
    return columns;
}

int fieldCount(Entity entity) {
    return int(schemaOf(entity).fields.size());
}

Values valuesFrom(const QSqlQuery& query, Entity entity, int from) {
    Values values;
    const int count = fieldCount(entity);
    values.reserve(size_t(count));
    for (int i = 0; i < count; ++i) values.push_back(fromVariant(query.value(from + 1 + i)));
    return values;
}

}  // namespace taphuan
