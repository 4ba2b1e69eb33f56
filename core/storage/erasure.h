#pragma once

#include "core/storage/journal.h"
#include "core/storage/row_writer.h"

namespace taphuan {

// Legal erasure. What an erased field held goes from its row, from the content of every change that its
// author made without having seen the erasure, and from what those recorded of before; of such a change the
// salt goes too, so that nothing can be guessed from its digest. Digests stay, and with them the chain. The
// erasure itself states the whole row anew, so that what stays of it can still be held against the journal.

// The fields that the change erases.
std::vector<QByteArray> erasedFields(const EntitySchema& schema, const FieldValues& values);

// Makes the journal hold what erasures of the row leave of it, however late some of its changes came. Needs
// the guard open. A row that was never erased is left alone.
Status applyErasures(Connection& db, RowKey key);

}  // namespace taphuan
