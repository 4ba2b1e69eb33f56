#pragma once

#include "core/domain/account.h"
#include "ui/dialogs/form_dialog.h"

namespace taphuan {

// A new password of an account, typed twice.
class PasswordDialog : public FormDialog {
    Q_OBJECT
  public:
    PasswordDialog(Workspace& workspace, Id<Account> account, const QString& name, QWidget* parent);

  Q_SIGNALS:
    void changed();
};

}  // namespace taphuan
