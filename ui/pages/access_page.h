#pragma once

#include "core/storage/access_log.h"
#include "ui/widgets/page.h"

class QLabel;

namespace taphuan {

class CellTable;
class DataTable;
class PageFeed;
class Workspace;

// Who was shown, or took out, which personal data, when and what for. Place: "access".
class AccessPage : public Page {
    Q_OBJECT
  public:
    explicit AccessPage(Workspace& workspace, QWidget* parent = nullptr);

  Q_SIGNALS:
    void openPlace(const QString& place);

  private:
    void read();
    void show(std::vector<AccessLine> lines);

    Workspace& workspace_;
    PageFeed* feed_;
    DataTable* table_;
    CellTable* model_;
    QLabel* note_;
};

}  // namespace taphuan
