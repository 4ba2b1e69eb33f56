#pragma once

#include "core/domain/account.h"

#include <QString>

#include <optional>
#include <span>

namespace taphuan {

// Every kind of operation that commands record, and what an account must be allowed for it. Undo is allowed
// where the kind undone is.
struct OperationKind {
    const char16_t* kind;
    Permission needs;
    const char* word;          // what was done, without what to whom
    bool namesNobody = false;  // its reason may be read by who may read no person's data: commands put no
                               // name into it, and nobody types it
};
std::span<const OperationKind> operationKinds();
// Nothing for a kind that is not listed: nobody with an account may do it.
std::optional<Permission> permissionFor(QStringView kind);
// Accounts, roles and passwords are set anew, not taken back; what was erased is gone.
bool hasUndo(QStringView kind);
inline QString undoKind() {
    return QStringLiteral("undo");
}

// The kind's word in the interface's language; a kind of another version as it is stored.
QString wordOfOperation(const QString& kind);
// False for undo, whose reason is that of what it took back.
bool namesNobody(QStringView kind);

}  // namespace taphuan
