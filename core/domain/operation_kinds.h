#pragma once

#include "core/domain/account.h"

#include <QStringView>

#include <optional>
#include <span>

namespace taphuan {

// Every kind of operation that commands record, and what an account must be allowed for it. Undo is allowed
// where the kind undone is.
struct OperationKind {
    const char16_t* kind;
    Permission needs;
};
std::span<const OperationKind> operationKinds();
// Nothing for a kind that is not listed: nobody with an account may do it.
std::optional<Permission> permissionFor(QStringView kind);
// Accounts, roles and passwords are set anew, not taken back.
bool hasUndo(QStringView kind);

}  // namespace taphuan
