#pragma once

#include "core/storage/journal.h"
#include "core/storage/person_store.h"
#include "ui/widgets/page.h"

class QPushButton;

namespace taphuan {

class CellTable;
class DataTable;
class PageFeed;
class Workspace;

// Pairs of records that may be one human being: to be compared and joined, or told apart for good. Place:
// "duplicates".
class DuplicatesPage : public Page {
    Q_OBJECT
  public:
    explicit DuplicatesPage(Workspace& workspace, QWidget* parent = nullptr);

  Q_SIGNALS:
    void openPlace(const QString& place);
    // A good outcome, in a sentence.
    void told(const QString& sentence, OperationName written = {});

  private:
    void build();
    void read();
    void show(std::vector<DuplicatePair> pairs);
    void showActions();
    void compare();
    void tellApart();

    Workspace& workspace_;
    PageFeed* feed_;
    DataTable* table_;
    CellTable* model_;
    QPushButton* compare_;
    QPushButton* apart_;
    std::vector<DuplicatePair> pairs_;
};

}  // namespace taphuan
