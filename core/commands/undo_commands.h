#pragma once

#include "core/storage/database.h"
#include "core/storage/journal.h"

namespace taphuan {

// A change that undo left as it is, and why.
struct KeptChange {
    Entity entity{};
    RowId row;
    QString reason;
};

struct Undone {
    OperationHeader undone;
    qint64 seq = 0;  // of the undoing operation; 0: nothing was left to undo
    qint64 changes = 0;
    std::vector<Entity> entities;
    std::vector<KeptChange> kept;
};

// The inverse of an operation (of a whole import, too), itself an operation. Only fields that still hold what
// it wrote are touched; rows that later rows hang on stay, and are named. Results that were computed follow
// what is undone; where somebody would no longer have completed whose certificate holds, their marks and
// result stay, and are named. Issued certificates become spoiled; those handed over, revoked or replaced
// since stay as they are.
Result<Undone> undoOperation(Database& database, OperationName name);

// What Ctrl+Z would take back: this author's last operation here that is neither undone nor itself an undo.
Result<std::optional<OperationHeader>> nextUndo(Database& database);
// What Ctrl+Y would bring back: this author's last undo, where nothing of theirs came after it.
Result<std::optional<OperationHeader>> nextRedo(Database& database);

}  // namespace taphuan
