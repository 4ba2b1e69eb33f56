#pragma once

#include "core/storage/certificate_store.h"
#include "ui/models/cell_table.h"
#include "ui/pages/class_page/class_tab.h"

namespace taphuan {

class DataTable;
class CommandDialog;

// Chứng nhận: what was issued to the class, and what became of it.
class CertificatesTab : public ClassTab {
    Q_OBJECT
  public:
    explicit CertificatesTab(Workspace& workspace, QWidget* parent = nullptr);

  protected:
    void read() override;

  private:
    struct Register {
        std::vector<CertificateRow> certificates;
        std::vector<BookRow> books;
        bool unconfirmed = false;
    };
    void showRegister(Register shown);
    void refreshActions();
    const Certificate* current() const;
    void issue();
    void confirmBooksFirst();
    void handOver();
    void revoke();
    void replace();
    void spoil();

    CellTable model_;
    DataTable* table_;
    Register register_;
    QPushButton* handOver_;
    QPushButton* replace_;
    QPushButton* revoke_;
    QPushButton* spoil_;
    QPushButton* issue_;
};

}  // namespace taphuan
