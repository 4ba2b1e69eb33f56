#include "core/storage/write_door.h"

namespace taphuan {

Result<std::unique_ptr<WriteDoor>> WriteDoor::open(Connection& db) {
    auto door = std::unique_ptr<WriteDoor>(new WriteDoor(db));
    TAPHUAN_TRY(db.execute(QStringLiteral("BEGIN IMMEDIATE")));
    db.guard_.open = true;
    door->open_ = true;
    return door;
}

WriteDoor::~WriteDoor() {
    if (!open_) return;
    db_.guard_.open = false;
    const Status undone = db_.execute(QStringLiteral("ROLLBACK"));
    Q_UNUSED(undone);  // after a full disk SQLite has already rolled back; the transaction ends either way
}

Status WriteDoor::commit() {
    TAPHUAN_TRY(db_.execute(QStringLiteral("COMMIT")));
    db_.guard_.open = false;
    open_ = false;
    return {};
}

}  // namespace taphuan
