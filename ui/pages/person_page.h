#pragma once

#include "core/access/personal_data.h"
#include "core/domain/data_rights.h"
#include "core/storage/database.h"
#include "core/storage/person_store.h"
#include "core/storage/roster_store.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <functional>
#include <optional>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace taphuan {

class Card;
class CellTable;
class QualificationList;
class TabBar;
class DataTable;
class FactList;
class HistoryButton;
class PageFeed;
class Workspace;

// Everything known of one human being. Places: "person:<id>", "person:<id>/training",
// "person:<id>/qualifications"; the first keeps the list that is shown.
class PersonPage : public Page {
    Q_OBJECT
  public:
    explicit PersonPage(Workspace& workspace, QWidget* parent = nullptr);
    void showPlace(const QString& where);

  Q_SIGNALS:
    void openPlace(const QString& place);
    // A good outcome, in a sentence.
    void told(const QString& sentence, OperationName written = {});

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    struct Reading {
        PersonDetails details;
        std::vector<Audience> audiences;
        std::vector<PersonSummary> alike;
        std::vector<DataList> lists;
        std::vector<DataRequest> requests;
        std::vector<RosterLine> rosters;
    };
    static Result<std::optional<Reading>> readAll(Connection& db, Id<Person> id, QDate today);

    void build();
    void read();
    void show(const Reading& reading);
    void showFacts();
    void showMemberships();
    void showAudiences();
    void showTraining();
    void showQualifications();
    void buildCards();
    void buildLists();
    void addWorkMenu();
    void transfer();
    void leave();
    // The place of work that has no end; null: none.
    const MembershipLine* currentWork() const;
    void showDuplicates();
    void addAudienceMenu(QPushButton* button);
    void remove();
    void askForNumbers();
    void addDataMenu();
    void addRequest();
    void printData();
    QString listsText() const;
    QString requestsText() const;
    // Whole for a short while, then masked again.
    void showNumbers(Id<Person> person, const PersonNumbers& numbers);
    void maskNumbers();
    template <class T>
    void write(std::function<Result<T>(Database&)> command);

    Workspace& workspace_;
    PageFeed* feed_;
    Id<Person> person_;
    Reading reading_;
    FactList* facts_;
    FactList* memberships_;
    QVBoxLayout* audiences_;
    Card* duplicates_;
    QVBoxLayout* duplicateRows_;
    DataTable* training_;
    CellTable* trainingModel_;
    QualificationList* qualifications_;
    TabBar* tabs_;
    QStackedWidget* bodies_;
    HistoryButton* history_;
    QPushButton* addAudience_;
    QPushButton* seeNumbers_;
    std::optional<PersonNumbers> numbers_;  // whole, while they are shown
    QTimer mask_;
};

}  // namespace taphuan
