#include "core/storage/engine.h"

#include "core/storage/postgres_engine.h"
#include "core/storage/server_address.h"
#include "core/storage/sqlite_engine.h"

namespace taphuan {

std::unique_ptr<Engine> Engine::of(const QString& address) {
    if (isServerAddress(address)) return std::make_unique<PostgresEngine>();
    return std::make_unique<SqliteEngine>();
}

}  // namespace taphuan
