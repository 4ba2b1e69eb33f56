#pragma once

#include "core/storage/journal.h"
#include "core/storage/roster_store.h"
#include "ui/models/cell_table.h"
#include "ui/widgets/page.h"

#include <QPointer>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace taphuan {

class ChipFilter;
class DataTable;
class HistoryButton;
class PageFeed;
class TabBar;
class UnitPicker;
class Workspace;

// Who is on the networks and teams on a day, and which units have too few or too many. Places: "rosters",
// "rosters/missing"; behind it "?kind=<code>" for one of them.
class RostersPage : public Page {
    Q_OBJECT
  public:
    explicit RostersPage(Workspace& workspace, QWidget* parent = nullptr);
    void showPlace(const QString& where);

  Q_SIGNALS:
    void openPlace(const QString& place);
    // A good outcome, in a sentence.
    void told(const QString& sentence, OperationName written = {});

  private:
    struct Reading {
        RosterSurvey survey;
        std::vector<RosterLine> lines;
        std::vector<Level> levels;
    };
    void buildHeader();
    void buildScope();
    void buildMembers();
    void buildMissing();
    void offerUnits();
    void read();
    void show(Reading reading);
    void offerKinds();
    void addKindMenu();
    void editKind(const RosterKind& kind);
    void removeKind();
    void showMembers();
    void showMissing();
    void showFacts();
    void showTab();
    void showActions();
    // Null: all kinds.
    Id<RosterKind> kind() const;
    // Nothing while all are shown.
    std::optional<RosterKind> chosenKind() const;
    std::vector<RosterKind> kinds() const;
    std::vector<RosterLine> chosen() const;
    const RosterPlace* chosenPlace() const;
    void takeStandardKinds();
    void add(const RosterMember& member);
    void addForPlace();
    void edit();
    void end();
    void remove();
    void importList();

    Workspace& workspace_;
    PageFeed* feed_;
    QComboBox* kind_;
    QPushButton* kindMenu_;
    QHBoxLayout* unitPlace_;
    QPointer<UnitPicker> unit_;
    QDateEdit* day_;
    TabBar* tabs_;
    QStackedWidget* bodies_;
    DataTable* members_;
    CellTable* memberModel_;
    ChipFilter* states_;
    DataTable* missing_;
    CellTable* missingModel_;
    ChipFilter* lacks_;
    QPushButton* add_;
    QPushButton* import_;
    QPushButton* edit_;
    QPushButton* end_;
    QPushButton* remove_;
    QPushButton* appoint_;
    HistoryButton* history_;
    Reading reading_;
    std::vector<size_t> shownLines_;   // of the reading, as they stand in the table's model
    std::vector<size_t> shownPlaces_;  // likewise
    QString wantedKind_;               // code, until the kinds have been read
};

}  // namespace taphuan
