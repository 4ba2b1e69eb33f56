#pragma once

#include "ui/models/workspace.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;

namespace taphuan {

class InlineBanner;

// A few fields and one command. A refusal stays in the dialog, with the core's sentence, and the fields stay
// as they were typed.
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
        setWaiting(true);
        workspace_.write<T>(this, std::move(command), [this, done = std::move(done)](Result<T> result) {
            setWaiting(false);
            if (!result) return showError(result.error());
            if (done) done(*result);
            QDialog::accept();
        });
    }

    void accept() override;
    void reject() override;

  private:
    void setWaiting(bool waiting);

    Workspace& workspace_;
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
