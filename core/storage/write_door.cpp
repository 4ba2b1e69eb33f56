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
    db_.engine_->rollBackWriting(db_.sql_);
}

Status WriteDoor::commit() {
    TAPHUAN_TRY(db_.engine_->commitWriting(db_.sql_));
    open_ = false;
    return {};
}

}  // namespace taphuan
