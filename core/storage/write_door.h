#pragma once

#include "core/storage/connection.h"

namespace taphuan {

// A transaction of the database in which journaled tables may be written: the one way through the
// connection's guard. Destroyed without a commit, nothing has happened. Included by storage alone; commands
// go through Transaction, which records what they do.
class WriteDoor {
  public:
    static Result<std::unique_ptr<WriteDoor>> open(Connection& db);
    ~WriteDoor();
    WriteDoor(const WriteDoor&) = delete;
    WriteDoor& operator=(const WriteDoor&) = delete;

    // After a failure the transaction is still to be rolled back.
    Status commit();

  private:
    explicit WriteDoor(Connection& db) : db_(db) {}
    Connection& db_;
    bool open_ = false;
};

}  // namespace taphuan
