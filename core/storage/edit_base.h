#pragma once

#include "core/storage/journal.h"

#include <QStringList>

#include <map>
#include <set>

namespace taphuan {

// What an edit starts from: the rows as its author saw them. What somebody else has made of a field or a row
// since is never written over, and never removed, unseen (Transaction).
struct EditBase {
    // A field of a row; with an empty name the row itself: that it is there, or is not.
    using Field = std::pair<RowKey, QByteArray>;
    qint64 seq = 0;          // the journal's head when the rows were read
    std::set<Field> theirs;  // where the author has chosen what stands there now
    std::map<Field, Value> mine =
        {};  // what the author has seen there since and writes over: a field's value;
             // of a row, the newest operation on it (seq), or nothing: it was not there
};

// A field that two people changed from the same value to two others; or a row that one of them removed while
// the other changed or filled it.
struct FieldConflict {
    RowKey row;
    QByteArray field;  // empty: the row itself
    Value before;      // of a row: nothing; nor of a field in a row that only they had added
    Value mine;        // of a row: 1 to have it, 0 to remove it
    Value theirs;      // of a row: the newest of their operations on it (seq)
};

struct EditConflict {
    OperationHeader by;                 // the newest of the others' operations
    QStringList authors;                // of all of them
    std::vector<FieldConflict> fields;  // of one row or of many; at least one
};

}  // namespace taphuan
