#include "core/storage/write_door.h"

namespace taphuan {

Result<std::unique_ptr<WriteDoor>> WriteDoor::open(Connection& db) {
    auto door = std::unique_ptr<WriteDoor>(new WriteDoor(db));
    TAPHUAN_TRY(db.reconnectIfLost());
    TAPHUAN_TRY(db.engine_->beginWriting(db.sql_));
    door->open_ = true;
    return door;
}

WriteDoor::~WriteDoor() {
    if (!open_) return;
    const Status undone = db_.execute(QStringLiteral("ROLLBACK"));
    Q_UNUSED(undone);  // a full disk or a lost connection has ended it already
    db_.engine_->endWriting();
}

Status WriteDoor::commit() {
    TAPHUAN_TRY(db_.execute(QStringLiteral("COMMIT")));
    db_.engine_->endWriting();
    open_ = false;
    return {};
}

}  // namespace taphuan
