#pragma once

#include "core/storage/credentials.h"
#include "ui/dialogs/form_dialog.h"

class QSpinBox;

namespace taphuan {

class PasswordField;

// Which database on which server, and who opens it. What is typed goes to who asked; nothing of it is kept.
class ServerDialog : public FormDialog {
    Q_OBJECT
  public:
    ServerDialog(Workspace& workspace, QWidget* parent);

  Q_SIGNALS:
    void chosen(const QString& address, const Credentials& credentials);

  private:
    void choose();

    QLineEdit* host_;
    QSpinBox* port_;
    QLineEdit* database_;
    QLineEdit* account_;
    PasswordField* password_;
};

}  // namespace taphuan
