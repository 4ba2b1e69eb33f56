#pragma once

#include "core/coverage/counted_headcounts.h"
#include "core/storage/journal.h"
#include "ui/models/cell_table.h"
#include "ui/widgets/page.h"

class QDateEdit;
class QPushButton;

namespace taphuan {

class ChipFilter;
class DataTable;
class Workspace;

// How many people of each audience the register has in every unit on a day, beside what is stated, to be
// taken over for the rows that are chosen. Places: "headcounts" for all units, "headcounts:<unit>" for one
// and all below it; behind it "/2024-12-31" for a day and "#<code of an audience>" to begin with that
// audience.
class HeadcountsPage : public Page {
    Q_OBJECT
  public:
    explicit HeadcountsPage(Workspace& workspace, QWidget* parent = nullptr);
    void showPlace(const QString& where);

  Q_SIGNALS:
    void openPlace(const QString& place);
    // A good outcome, in a sentence.
    void told(const QString& sentence, OperationName written = {});

  private:
    struct Reading {
        QString unitName;      // empty: all units
        QString audienceName;  // to begin with; empty: all
        std::vector<CountedHeadcount> rows;
        std::vector<TableRow> cells;
    };
    static Result<Reading> count(Coverage& coverage, const HeadcountQuestion& asked, const QString& audience);
    void build();
    void buildTools();
    void read();
    void show(Reading reading);
    void showChips();
    void filterRows();
    void showActions();
    // Of the chosen rows those with something to take over.
    std::vector<Headcount> chosen() const;
    void takeOver();

    Workspace& workspace_;
    Id<Unit> unit_;
    QString audience_;  // code of the one to begin with, until it has been read
    DataTable* table_;
    CellTable* model_;
    ChipFilter* chips_;
    QDateEdit* day_;
    QPushButton* everywhere_;
    QPushButton* take_;
    std::vector<CountedHeadcount> rows_;
};

}  // namespace taphuan
