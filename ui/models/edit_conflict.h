#pragma once

#include "core/storage/database.h"

namespace taphuan {

// A field that two people changed, as people read it; numbers of identity cards and phones are masked.
struct ConflictLine {
    QByteArray field;
    QString word;
    QString before;
    QString mine;
    QString theirs;
};

struct ConflictWords {
    QString row;  // "hồ sơ Nguyễn Thị Hoà"
    std::vector<ConflictLine> lines;
};

Result<ConflictWords> readConflict(Connection& db, const EditConflict& conflict, QDate today);

// The base from which the same command writes what was chosen: their value in these fields of the conflict,
// one's own in its others.
EditBase chosenFrom(const EditBase& base, const EditConflict& conflict, const std::set<QByteArray>& theirs);

}  // namespace taphuan
