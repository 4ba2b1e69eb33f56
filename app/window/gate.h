#pragma once

#include "app/keyring/keyring.h"
#include "app/window/idle_watch.h"
#include "core/base/error.h"
#include "core/storage/sign_in.h"

#include <QPointer>

class QAction;
class QDialog;
class QMenu;

namespace taphuan {

class LogInPage;
class MainWindow;
class Preferences;
class Workspace;

// Who works at the window: asks for account and password where a file wants them, shows in the top bar who
// logged in, locks the window by hand or after a while without use. What was begun behind the lock stays.
class Gate : public QObject {
    Q_OBJECT
  public:
    // All outlive the gate. Without a keyring no password is kept.
    Gate(MainWindow& window, Workspace& workspace, Preferences& preferences, Keyring* keyring,
         QObject* parent = nullptr);

    // Covers the window until the file opens. `refusal` is why the credentials that were tried (`account`)
    // did not open it; where nobody has typed any yet, nothing is said.
    void ask(const QString& path, bool write, const QString& account, const Error& refusal);
    // Only where an account is logged in and the window is not covered.
    void lock();
    bool isLocked() const { return locked_; }
    // After how long without use the window locks; kept for this user of this computer.
    void setLockMinutes(int minutes);
    // For the palette.
    QList<QAction*> commands() const;

  Q_SIGNALS:
    // The file is to be opened so; without an account it asks.
    void openRequested(const QString& path, bool write, const Credentials& credentials);
    void otherFileRequested();
    void backRequested();
    void told(const QString& sentence);

  private:
    // Who logs in, until it is known whether that opens the database. The password is there only where it is
    // to be kept.
    struct Typed {
        QString place;
        Credentials credentials;
    };

    void buildMenu();
    void offerKept(const QString& path, const QString& account);
    void keepTyped();
    void forgetKept();
    void welcomeViewer();
    void forgetViewer();
    void showRole(const QString& name);
    void unlock(const QString& password);
    void uncover();
    void switchUser();
    void changePassword();
    void hideDialogs();

    MainWindow& window_;
    Workspace& workspace_;
    Preferences& preferences_;
    Keyring* keyring_;
    QMenu* menu_;
    QAction* switch_;
    QAction* password_;
    QAction* lock_;
    IdleWatch idle_;
    QPointer<LogInPage> page_;
    bool locked_ = false;
    bool typesAgain_ = false;  // since it was locked nobody has logged in: the keyring stays shut
    std::optional<Typed> typed_;
    QList<QPointer<QDialog>> hidden_;  // dialogs that were open when it was locked
};

}  // namespace taphuan
