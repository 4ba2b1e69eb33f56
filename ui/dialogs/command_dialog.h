#pragma once

#include "ui/models/workspace.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;

namespace taphuan {

class InlineBanner;

// A few fields and one command. A refusal stays in the dialog, with the core's sentence, and the fields stay
// as they were typed; where somebody else has changed the same since the dialog opened, it asks whose stays.
class CommandDialog : public QDialog {
    Q_OBJECT
  public:
    CommandDialog(Workspace& workspace, const QString& title, const QString& action,
                  QWidget* parent = nullptr);

    QFormLayout* form() const { return form_; }
    QPushButton* acceptButton() const { return accept_; }
    // A sentence above the fields; empty hides it.
    void setLead(const QString& text);
    void showError(const Error& error);
    void hideError();
    // Called when the user accepts; it calls submit().
    void onAccept(std::function<void()> accepted) { accepted_ = std::move(accepted); }

    // Runs the command; closes the dialog when it is done, after `done`. Until then it cannot be closed, so
    // that a refusal is seen.
    template <class T>
    void submit(std::function<Result<T>(Database&)> command, std::function<void(const T&)> done = {}) {
        submitFrom<T>(base_, std::move(command), std::move(done));
    }

    void accept() override;
    void reject() override;

  protected:
    // While a command runs.
    virtual void setWaiting(bool waiting);

  private:
    template <class T>
    void submitFrom(const EditBase& base, std::function<Result<T>(Database&)> command,
                    std::function<void(const T&)> done) {
        setWaiting(true);
        workspace_.write<T>(this, base, command, [this, base, command, done](Edited<T> edited) {
            setWaiting(false);
            if (edited.result) {
                if (done) done(*edited.result);
                return QDialog::accept();
            }
            showError(edited.result.error());
            if (edited.conflict)
                askWhose(base, *edited.conflict, [this, command, done](const EditBase& chosen) {
                    submitFrom<T>(chosen, command, done);
                });
        });
    }
    void askWhose(const EditBase& base, const EditConflict& conflict,
                  std::function<void(const EditBase&)> chosen);

    Workspace& workspace_;
    EditBase base_;  // what the fields were filled from
    InlineBanner* banner_;
    QFormLayout* form_;
    QPushButton* accept_;
    QPushButton* cancel_;
    bool waiting_ = false;
    QLabel* lead_;
    std::function<void()> accepted_;
};

// Asks for a reason and, where the label is given, for a document; `submit` gets the dialog and both texts.
void askReason(Workspace& workspace, const QString& title, const QString& lead, const QString& action,
               const QString& documentLabel, QWidget* parent,
               std::function<void(CommandDialog&, const QString& reason, const QString& document)> submit);

}  // namespace taphuan
