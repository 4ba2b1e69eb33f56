#pragma once

#include "core/commands/account_commands.h"
#include "ui/dialogs/form_dialog.h"

#include <optional>

namespace taphuan {

class PasswordField;
class ScopePicker;

// A new account, or what an account is changed to. The office's first one manages accounts, everywhere.
class AccountDialog : public FormDialog {
    Q_OBJECT
  public:
    enum class Kind { first, another };
    AccountDialog(Workspace& workspace, const std::vector<Role>& roles, Kind kind, QWidget* parent);
    AccountDialog(Workspace& workspace, const std::vector<Role>& roles, const AccountRow& row,
                  QWidget* parent);

  Q_SIGNALS:
    void added(const QString& name, const QString& password, const AddedAccount& account);
    void edited(const QString& name);

  private:
    AccountDialog(Workspace& workspace, const QString& title, const QString& action, QWidget* parent);
    void addRoles(const std::vector<Role>& roles, Id<Role> chosen);
    void addPasswords();
    AccountWish typed() const;
    void add();
    void save(Id<Account> account);

    Kind kind_ = Kind::another;
    QLineEdit* name_;
    QLineEdit* fullName_;
    QComboBox* role_ = nullptr;
    ScopePicker* scope_ = nullptr;
    PasswordField* password_ = nullptr;
    PasswordField* again_ = nullptr;
};

}  // namespace taphuan
