#pragma once

#include "core/storage/certificate_store.h"
#include "core/storage/schema.h"
#include "ui/models/cell_table.h"
#include "ui/widgets/page.h"

class QPushButton;

namespace taphuan {

class CellTable;
class ChipFilter;
class DataTable;
class FormDialog;
class HistoryButton;
class PageFeed;
class Workspace;

// The books and the register of what was issued. Places: "certificates", "certificates?number=<number>".
class CertificatesPage : public Page {
    Q_OBJECT
  public:
    explicit CertificatesPage(Workspace& workspace, QWidget* parent = nullptr);
    void showPlace(const QString& where);

  Q_SIGNALS:
    void openPlace(const QString& place);

  private:
    struct Reading {
        std::vector<BookRow> books;
        std::vector<CertificateRow> certificates;
        std::vector<TableRow> lines;  // of them, in their order
        bool unconfirmed = false;
    };
    void build();
    void buildActions();
    void read();
    void show(Reading reading);
    void showBooks();
    void showCertificates();
    void showActions();
    const CertificateRow* current() const;
    FormDialog* reasonDialog(const QString& title, const QString& action, const QString& explanation);
    void revoke();
    void replace();
    void spoil();
    void handOverToday();
    void addNewBook();
    void editChosenBook();
    void confirm();
    std::optional<RowKey> record() const;

    Workspace& workspace_;
    PageFeed* feed_;
    DataTable* books_;
    CellTable* bookModel_;
    ChipFilter* states_;
    DataTable* list_;
    CellTable* listModel_;
    HistoryButton* history_ = nullptr;
    QPushButton* editBook_ = nullptr;
    QPushButton* handOver_;
    QPushButton* revoke_;
    QPushButton* replace_;
    QPushButton* spoil_;
    Reading reading_;
};

}  // namespace taphuan
