#pragma once

#include "core/import/list_profiles.h"

namespace taphuan {

// A row of a list that is not taken, from 0 in the sheet, and why.
struct RefusedRow {
    int row = 0;
    QString reason;
};

// Gives them back to who sent the list, as an .xlsx: all the columns of the sheet as the file has them, the
// row's number and the reason. Numbers are whole, or nobody could put them right. `name` is the list's. On
// failure what stood at the path is untouched.
Status writeRefusedRows(const QString& path, const QString& name, const ListSheet& list,
                        const ListShape& shape, const std::vector<RefusedRow>& rows);

}  // namespace taphuan
