#pragma once

#include "core/domain/account.h"
#include "core/storage/record.h"

#include <optional>
#include <vector>

namespace taphuan {

// What records.h says, as data, for what handles rows of any entity: the journal, undo, merging, check.
struct FieldSchema {
    QByteArray name;  // column and wire name
    std::optional<Reference> reference;
    Value zero;  // what the field is where nothing is said of it: left out of inserts and their digests, so
                 // that a column added later changes none
    bool sealed = false;                  // lies in the file under the database's key (sealed_fields.h)
    std::optional<Permission> shownWith;  // of a sealed field: to others it reads as empty
};

struct EntitySchema {
    Entity entity;
    QString table;
    std::vector<FieldSchema> fields;
    std::vector<int> pair;  // fields that the id is derived from; empty: the id is a replica's own
    bool insertIsFinal;     // what has left the house: an insert has a successor, not an inverse

    int fieldIndex(QByteArrayView name) const;  // -1: unknown to this version
};

// A field of some entity that refers to the entity asked about.
struct Referrer {
    Entity entity;
    int field;
    bool owner;
};

const std::vector<EntitySchema>& allSchemas();
const EntitySchema& schemaOf(Entity entity);
// Null where this version knows no such entity.
const EntitySchema* findSchema(int wireNumber);
const EntitySchema* findSchema(QStringView table);
const std::vector<Referrer>& referrersOf(Entity entity);

// The id that a pair's values give; the same in every office.
RowId pairId(const EntitySchema& schema, const Values& values);

// Deterministic order of rows: by entity, then id.
struct RowKey {
    Entity entity;
    RowId row;
    auto operator<=>(const RowKey&) const = default;
};
inline size_t qHash(const RowKey& key, size_t seed = 0) {
    return ::qHash(key.row.value, seed ^ size_t(key.entity));
}

}  // namespace taphuan

template <>
struct std::hash<taphuan::RowKey> {
    size_t operator()(const taphuan::RowKey& key) const noexcept { return qHash(key); }
};
