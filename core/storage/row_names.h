#pragma once

#include "core/storage/row_writer.h"

namespace taphuan {

// What a row is called by itself; empty where it has nothing that a person knows it by.
QString ownNameOf(const EntitySchema& schema, const Values& values);

// Rows of one kind as a sentence names them: how many, and the first few by their name or number where they
// have one: "2 lớp (TN-1, TN-2)".
Result<QString> namesOf(RowWriter& writer, Entity entity, const std::vector<RowId>& rows);

}  // namespace taphuan
