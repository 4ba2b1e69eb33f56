#pragma once

#include "core/storage/journal.h"

#include <map>
#include <set>

namespace taphuan {

// What an edit starts from: the record as its author saw it. A field that somebody else has changed since is
// never written over unseen (Transaction::update).
struct EditBase {
    using Field = std::pair<RowKey, QByteArray>;
    qint64 seq = 0;                    // the journal's head when the record was read
    std::set<Field> theirs;            // fields in which the author has chosen what stands there now
    std::map<Field, Value> mine = {};  // fields that the author writes over this value, which they have seen
};

// A field that two people changed from the same value to two others.
struct FieldConflict {
    QByteArray field;
    Value before;
    Value mine;
    Value theirs;
};

struct EditConflict {
    RowKey row;
    OperationHeader by;  // the newest of the others' operations on the row
    std::vector<FieldConflict> fields;
};

}  // namespace taphuan
