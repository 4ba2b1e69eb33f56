#pragma once

#include "core/base/error.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace taphuan {

class PasswordField;

// In place of the window: who opens a file, or, where it is open and locked, the password of who did.
class LogInPage : public QWidget {
    Q_OBJECT
  public:
    enum class Purpose { open, unlock };
    // `file` is its path or address; `account` who logged in last, or, to unlock, the only one who may.
    LogInPage(Purpose purpose, const QString& file, const QString& account, QWidget* parent = nullptr);

    const QString& file() const { return file_; }
    // While the password is being looked at nothing else can be typed.
    void setWaiting(bool waiting);
    // Offers to keep the password in the system's keyring.
    void offerKeeping();
    // The password that the keyring kept for the account that stands here; nothing where another was typed.
    void fillKept(const QString& account, const QString& password);
    bool keepsPassword() const;
    // Why the last try was refused; the name stays as typed.
    void showError(const Error& error);

  Q_SIGNALS:
    void submitted(const QString& account, const QString& password);
    // Another file, or the welcome; only where a file is to be opened.
    void otherFileRequested();
    void backRequested();
    // Another account; only where the window is locked.
    void switchRequested();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void showIcon();
    void buildWords(QVBoxLayout& rows);
    void buildFields(QVBoxLayout& rows);
    void buildWaysOut(QVBoxLayout& rows);
    QString typedAccount() const;
    void dropKept();
    void submit();

    Purpose purpose_;
    QString file_;
    QLabel* picture_;
    QLineEdit* account_;
    PasswordField* password_;
    QCheckBox* keep_;
    bool kept_ = false;  // what stands in the field is what the keyring gave
    QLabel* error_;
    QPushButton* enter_;
};

}  // namespace taphuan
