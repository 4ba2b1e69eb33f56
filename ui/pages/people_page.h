#pragma once

#include "core/storage/journal.h"
#include "core/storage/person_store.h"
#include "ui/widgets/page.h"

class QComboBox;
class QDateEdit;
class QPushButton;

namespace taphuan {

class ChipFilter;
class DataTable;
class PageFeed;
class PeopleModel;
class UnitPicker;
class Workspace;

// The register of people. Places: "people", "people?unit=<id>", "people?text=<words>", "people?no-unit",
// "people?no-audience", "people?unplaced" (whose unit is no more), "people?left"; "people?on=<date>" shows
// the register of a day.
class PeoplePage : public Page {
    Q_OBJECT
  public:
    explicit PeoplePage(Workspace& workspace, QWidget* parent = nullptr);
    void showPlace(const QString& where);

  Q_SIGNALS:
    void openPlace(const QString& place);
    void told(const QString& sentence, OperationName written);

  private:
    void build();
    void buildFilters();
    void read();
    void readChoices();
    void offerUnits();
    void offerQualifications();
    // Null: today's.
    QDate wantedDay() const;
    void search();
    void add();
    void addMoves(QPushButton* button);
    void transferChosen();
    void endChosen();
    void appointChosen();
    void transferByList();
    void withChosen(std::function<void(std::vector<PersonSummary>)> use);
    bool isNarrowed() const;

    Workspace& workspace_;
    PeopleModel* model_;
    PageFeed* feed_;
    DataTable* table_;
    ChipFilter* kinds_;
    QComboBox* audience_;
    QComboBox* qualification_;
    QDateEdit* day_;
    QWidget* unitPlace_;
    UnitPicker* unit_ = nullptr;
    Id<Unit> wantedUnit_;
};

}  // namespace taphuan
