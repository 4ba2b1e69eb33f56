#pragma once

#include "core/base/error.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace taphuan {

class InlineBanner;

// A few fields and one command. It stays open with the reason where the command is refused, and closes once
// it is written; where somebody else has changed the same since the dialog opened, it asks whose stays.
// Deletes itself.
class FormDialog : public QDialog {
    Q_OBJECT
  public:
    FormDialog(Workspace& workspace, const QString& title, const QString& action, QWidget* parent,
               ButtonKind kind = ButtonKind::primary);

    // A sentence above the fields.
    void setExplanation(const QString& text);
    QLineEdit* addText(const QString& label, const QString& value = {}, const QString& placeholder = {});
    QComboBox* addChoice(const QString& label);
    QDateEdit* addDate(const QString& label, QDate value);
    void addField(const QString& label, QWidget* field);
    // Over the whole width, without a label.
    void addWide(QWidget* widget);
    // A button at the other end of the row of buttons, for what is done instead.
    QPushButton* addOtherAction(const QString& text);

    void setSubmit(std::function<void()> submit) { submit_ = std::move(submit); }
    void showError(const Error& error);
    // Runs the command; a good result closes the dialog, after `done`. Until then it cannot be closed, so
    // that a refusal is seen.
    template <class T>
    void run(std::function<Result<T>(Database&)> command, std::function<void(const Result<T>&)> done = {}) {
        runFrom<T>(base_, std::move(command), std::move(done));
    }

    void reject() override;

  protected:
    Workspace& workspace() const { return workspace_; }

  private:
    template <class T>
    void runFrom(const EditBase& base, std::function<Result<T>(Database&)> command,
                 std::function<void(const Result<T>&)> done) {
        setWorking(true);
        workspace_.write<T>(this, base, command, [this, base, command, done](Edited<T> edited) {
            setWorking(false);
            if (edited.result) {
                if (done) done(edited.result);
                return accept();
            }
            showError(edited.result.error());
            if (edited.conflict)
                askWhose(base, *edited.conflict, [this, command, done](const EditBase& chosen) {
                    runFrom<T>(chosen, command, done);
                });
        });
    }
    void askWhose(const EditBase& base, const EditConflict& conflict,
                  std::function<void(const EditBase&)> chosen);
    void setWorking(bool working);

    Workspace& workspace_;
    EditBase base_;  // what the fields were filled from
    QFormLayout* fields_;
    QHBoxLayout* buttons_;
    InlineBanner* banner_;
    QPushButton* submitButton_;
    QPushButton* cancel_;
    QList<QPushButton*> otherActions_;
    bool working_ = false;
    std::function<void()> submit_;
};

}  // namespace taphuan
