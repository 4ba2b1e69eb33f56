#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace taphuan {

// Keeps every other writer of a database file out, also those of other computers that see the folder, until
// it is destroyed.
class WriterLock {
  public:
    static Result<std::unique_ptr<WriterLock>> take(const QString& path);

  private:
    explicit WriterLock(const QString& path);
    QLockFile file_;
};

// Why there was no lock file for `path`, where `bytesFree` are left on its disk.
Error lockFailure(QLockFile::LockError error, const QString& path, qint64 bytesFree);

}  // namespace taphuan
