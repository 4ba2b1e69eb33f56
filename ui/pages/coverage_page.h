#pragma once

#include "core/coverage/coverage_people.h"
#include "ui/widgets/page.h"

namespace taphuan {

class CellTable;
class DataTable;
class TabBar;
class Workspace;

// The people behind one figure: who was trained, and who is still missing. Its place is
// "coverage:<indicator>/<unit>/<year>".
class CoveragePage : public Page {
    Q_OBJECT
  public:
    explicit CoveragePage(Workspace& workspace, QWidget* parent = nullptr);

    void showPlace(const QString& where);

  Q_SIGNALS:
    void openPlace(const QString& place);

  private:
    struct Names {
        QString indicator;
        QString unit;
        QString period;
        std::vector<CoveragePerson> trained, missing;
        QString countPlace;  // where its missing number of people can be counted; empty: it has one
    };
    static Result<QString> readCountPlace(Coverage& coverage, CoverageQuery query);
    static Result<Names> readNames(Coverage& coverage, CoverageQuery query);
    void read();
    void take(Names names);
    void showSide();

    Workspace& workspace_;
    CoverageQuery query_;
    Names names_;
    TabBar* tabs_;
    DataTable* table_;
    CellTable* model_;
};

}  // namespace taphuan
