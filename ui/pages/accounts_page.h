#pragma once

#include "core/storage/account_store.h"
#include "core/storage/journal.h"
#include "core/storage/sign_in.h"
#include "ui/widgets/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace taphuan {

struct AddedAccount;
class CellTable;
class DataTable;
class EmptyState;
class PageFeed;
class RoleGrid;
class TabBar;
class Workspace;

// Who may open the file and do what in it. Places: "accounts", "accounts/roles".
class AccountsPage : public Page {
    Q_OBJECT
  public:
    explicit AccountsPage(Workspace& workspace, QWidget* parent = nullptr);
    void showPlace(const QString& where);

  Q_SIGNALS:
    void openPlace(const QString& place);
    // A good outcome, in a sentence.
    void told(const QString& sentence, OperationName written = {});
    // The office has its first account: the file is to be opened with it.
    void begun(const Credentials& credentials);

  private:
    struct Reading {
        std::vector<AccountRow> accounts;
        std::vector<Role> roles;
        bool rolesWritten = false;  // else the standard ones, which nothing was stored of yet
    };
    void build();
    QWidget* buildAccounts();
    QWidget* buildRoles();
    static Result<Reading> readAll(Connection& db, QDate today);
    void read();
    void show(Reading reading);
    void showActions();
    const AccountRow* current() const;
    void add();
    void edit();
    void setPasswordOfChosen();
    void closeChosen();
    void showRecoveryKey(const Credentials& credentials, const AddedAccount& account);

    Workspace& workspace_;
    PageFeed* feed_;
    TabBar* tabs_;
    QStackedWidget* bodies_;
    QStackedWidget* states_;
    EmptyState* none_;
    DataTable* table_;
    CellTable* model_;
    RoleGrid* grid_;
    QLabel* roleNote_;
    QPushButton* add_;
    QPushButton* edit_;
    QPushButton* password_;
    QPushButton* close_;
    Reading reading_;
};

}  // namespace taphuan
