#pragma once

#include "core/storage/credentials.h"
#include "ui/dialogs/form_dialog.h"

namespace taphuan {

class PasswordField;

// What opens an encrypted backup: an account and its password as they were when it was made, or the recovery
// key. Closes once the backup is found whole with it.
class SealedBackupDialog : public FormDialog {
    Q_OBJECT
  public:
    SealedBackupDialog(Workspace& workspace, const QString& backup, QWidget* parent);

  Q_SIGNALS:
    void opens(const Credentials& credentials);

  private:
    void tryIt();

    QString backup_;
    QLineEdit* account_;
    PasswordField* password_;
    bool trying_ = false;
};

}  // namespace taphuan
