#pragma once

#include "core/domain/certificate.h"
#include "ui/dialogs/form_dialog.h"

namespace taphuan {

class UnitPicker;

QString bookKindText(CertificateKind kind);

// A new book, or what a book is changed to; the code and pattern of one that has certificates stay.
class BookDialog : public FormDialog {
    Q_OBJECT
  public:
    // A book without an id is a new one.
    BookDialog(Workspace& workspace, const Book& book, bool used, QWidget* parent);

  private:
    Book typed() const;
    void write();

    Book book_;
    QLineEdit* code_;
    QLineEdit* name_;
    UnitPicker* issuer_;
    QComboBox* kind_;
    QLineEdit* pattern_;
    QLineEdit* signerTitle_;
    QLineEdit* signerName_;
    QLineEdit* place_;
};

}  // namespace taphuan
