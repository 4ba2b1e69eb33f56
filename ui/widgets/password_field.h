#pragma once

#include "core/base/result.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace taphuan {

// A password as it is typed, hidden until the eye beside it is pressed.
class PasswordField : public QWidget {
    Q_OBJECT
  public:
    explicit PasswordField(const QString& name, QWidget* parent = nullptr);

    QLineEdit* field() const { return field_; }
    QString text() const;
    // Empty and hidden again.
    void clear();

  private:
    void showAsChosen();

    QLineEdit* field_;
    QToolButton* eye_;
};

// A new password, typed in both; refused where they differ.
Result<QString> passwordTypedTwice(const PasswordField& first, const PasswordField& second);

}  // namespace taphuan
