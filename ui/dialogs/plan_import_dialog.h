#pragma once

#include "core/commands/plan_commands.h"

#include "ui/models/cell_table.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace taphuan {

class DataTable;
class InlineBanner;
class TextPane;
class UnitChoicePanel;
class Workspace;

// Brings a plan file into the database: one of those that come with the program, or one of the user's. Says
// first what would be added, changed and removed, and asks what the agencies are that the catalogue lacks;
// writes it as one operation.
class PlanImportDialog : public QDialog {
    Q_OBJECT
  public:
    explicit PlanImportDialog(Workspace& workspace, QWidget* parent = nullptr);
    void chooseFile(const QString& path);
    void reject() override;

  Q_SIGNALS:
    void imported(const QString& planCode);

  private:
    struct Looked {
        PlanContent content;
        PlanImport changes;
        std::vector<UnitQuestion> questions;  // their candidates are units that stand already
        Id<Unit> province;                    // null: no unit yet
    };
    static Result<Looked> lookAt(Database& database, const QString& path);
    void build();
    void buildUnits();
    void listStandardPlans();
    void browse();
    void look();
    void showLooked(const Result<Looked>& looked);
    void askUnits();
    void fillUnits();
    void showUnit();
    void write();

    Workspace& workspace_;
    QComboBox* file_;
    TextPane* summary_;
    QWidget* units_;
    QVBoxLayout* unitsLayout_;
    CellTable unitRows_;
    DataTable* unitTable_;
    UnitChoicePanel* unitPanel_ = nullptr;  // there while something is asked
    InlineBanner* banner_;
    QPushButton* import_;
    QPushButton* cancel_;
    bool writing_ = false;
    bool changesNothing_ = false;
    std::optional<PlanContent> content_;
    std::vector<UnitQuestion> questions_;
    UnitChoices choices_;
    Id<Unit> province_;
};

}  // namespace taphuan
