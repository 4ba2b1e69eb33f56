#pragma once

#include "core/domain/person.h"
#include "ui/widgets/page.h"

class QComboBox;

namespace taphuan {

class ChipFilter;
class DataTable;
class PageFeed;
class PeopleModel;
class UnitPicker;
class Workspace;

// The register of people. Places: "people", "people?unit=<id>", "people?text=<words>", "people?no-unit",
// "people?no-audience".
class PeoplePage : public Page {
    Q_OBJECT
  public:
    explicit PeoplePage(Workspace& workspace, QWidget* parent = nullptr);
    void showPlace(const QString& where);

  Q_SIGNALS:
    void openPlace(const QString& place);

  private:
    void build();
    void buildFilters();
    void read();
    void readChoices();
    void search();
    void add();
    bool isNarrowed() const;

    Workspace& workspace_;
    PeopleModel* model_;
    PageFeed* feed_;
    DataTable* table_;
    ChipFilter* kinds_;
    QComboBox* audience_;
    QWidget* unitPlace_;
    UnitPicker* unit_ = nullptr;
    Id<Unit> wantedUnit_;
};

}  // namespace taphuan
