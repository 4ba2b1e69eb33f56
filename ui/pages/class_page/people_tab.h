#pragma once

#include "core/storage/enrolment_store.h"
#include "core/storage/nomination_store.h"
#include "ui/models/cell_table.h"
#include "ui/pages/class_page/class_tab.h"

namespace taphuan {

class ChipFilter;
class DataTable;

// Học viên: who is in the class in the order of its list, then who was put forward and is not.
class PeopleTab : public ClassTab {
    Q_OBJECT
  public:
    explicit PeopleTab(Workspace& workspace, QWidget* parent = nullptr);

  protected:
    void read() override;

  private:
    struct People {
        std::vector<ClassPerson> enrolled;
        std::vector<NominationRow> nominated;
        Seats seats;
    };
    // What a row of the table is of: an enrolment or a nomination.
    struct Line {
        Id<Person> person;
        Id<Enrolment> enrolment;
        Id<Nomination> nomination;
        QString name;
        bool left = false;
    };
    void buildActions();
    void showPeople(const People& people);
    void showChips(const People& people);
    void refreshActions();
    std::vector<Id<Nomination>> selectedNominations() const;
    const Line* selectedEnrolment() const;
    void decide(const std::vector<Id<Nomination>>& nominations, NominationState state);
    void refuse();
    void withdraw();
    void addPeople();

    CellTable model_;
    DataTable* table_;
    ChipFilter* chips_;
    std::vector<Line> lines_;
    std::vector<Id<Nomination>> pending_;
    bool approvedLeft_ = false;
    QPushButton* acceptAll_ = nullptr;
    QPushButton* import_ = nullptr;
    QPushButton* add_ = nullptr;
    QPushButton* approve_ = nullptr;
    QPushButton* reserve_ = nullptr;
    QPushButton* refuse_ = nullptr;
    QPushButton* withdraw_ = nullptr;
};

}  // namespace taphuan
