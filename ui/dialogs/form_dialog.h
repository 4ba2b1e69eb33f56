#pragma once

#include "core/base/error.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace taphuan {

class InlineBanner;

// A few fields and one command. It stays open with the reason where the command is refused, and closes once
// it is written. Deletes itself.
class FormDialog : public QDialog {
    Q_OBJECT
  public:
    FormDialog(const QString& title, const QString& action, QWidget* parent,
               ButtonKind kind = ButtonKind::primary);

    // A sentence above the fields.
    void setExplanation(const QString& text);
    QLineEdit* addText(const QString& label, const QString& value = {}, const QString& placeholder = {});
    QComboBox* addChoice(const QString& label);
    QDateEdit* addDate(const QString& label, QDate value);
    void addField(const QString& label, QWidget* field);

    void setSubmit(std::function<void()> submit) { submit_ = std::move(submit); }
    void showError(const Error& error);
    // Runs the command; a good result closes the dialog, after `done`. Until then it cannot be closed, so
    // that a refusal is seen.
    template <class T>
    void run(Workspace& workspace, std::function<Result<T>(Database&)> command,
             std::function<void(const Result<T>&)> done = {}) {
        setWorking(true);
        workspace.write<T>(this, std::move(command), [this, done = std::move(done)](Result<T> result) {
            setWorking(false);
            if (!result) return showError(result.error());
            if (done) done(result);
            accept();
        });
    }

    void reject() override;

  private:
    void setWorking(bool working);

    QFormLayout* fields_;
    InlineBanner* banner_;
    QPushButton* submitButton_;
    QPushButton* cancel_;
    bool working_ = false;
    std::function<void()> submit_;
};

}  // namespace taphuan
