#pragma once

#include "core/storage/database.h"

namespace taphuan {

// What two people changed, as people read it; numbers of identity cards and phones are masked.
struct ConflictLine {
    EditBase::Field field;
    QString word;  // of the field; where the conflict is of many rows, after the row's name
    QString before;
    QString mine;
    QString theirs;
};

struct ConflictWords {
    QString rows;    // "hồ sơ Nguyễn Thị Hoà", or how many records
    QString author;  // of the others' changes; empty where there are several
    std::vector<ConflictLine> lines;
};

Result<ConflictWords> readConflict(Connection& db, const EditConflict& conflict, QDate today);

// The base from which the same command writes what was chosen: what they made in these fields of the
// conflict, one's own in its others.
EditBase chosenFrom(const EditBase& base, const EditConflict& conflict,
                    const std::set<EditBase::Field>& theirs);

}  // namespace taphuan
