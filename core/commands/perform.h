#pragma once

#include "core/storage/transaction.h"

namespace taphuan {

// Runs `body(Transaction&) -> Status` as one operation of the journal: all of it, or, where it returns an
// error, nothing.
template <class Body>
Result<Committed> perform(Database& database, Intent intent, Body body) {
    TAPHUAN_ASSIGN(const auto transaction, Transaction::begin(database, std::move(intent)));
    TAPHUAN_TRY(body(*transaction));
    return transaction->commit();
}

}  // namespace taphuan
