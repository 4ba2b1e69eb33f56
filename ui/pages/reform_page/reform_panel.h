#pragma once

#include "core/commands/unit_reform.h"
#include "core/storage/person_store.h"
#include "ui/models/cell_table.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace taphuan {

class DataTable;
class UnitPicker;
class Workspace;

// One old unit: its people, and where the user sends all of them, those chosen, or those of a position.
class ReformPanel : public QWidget {
    Q_OBJECT
  public:
    explicit ReformPanel(Workspace& workspace, QWidget* parent = nullptr);

    // The people are read; until they are there the list is empty. `decidedHere`: something can be taken
    // back.
    void showUnit(const ReformedUnit& unit, bool decidedHere);
    // To what decides.
    void takeFocus();

  Q_SIGNALS:
    void unitDecided(Id<Unit> to);
    void positionDecided(const QString& words, Id<Unit> to);
    void peopleDecided(const QList<RowId>& people, Id<Unit> to);
    void undecided();
    void personRequested(const QString& id);
    void failed(const Error& error);

  private:
    QWidget* buildTarget();
    QWidget* buildActions();
    void showTargets();
    void readPeople();
    void showPeople(const std::vector<PersonSummary>& people);
    void refreshActions();
    QList<RowId> chosen() const;

    Workspace& workspace_;
    ReformedUnit unit_;
    QLabel* title_;
    QLabel* facts_;
    QWidget* pickerPlace_;
    UnitPicker* picker_ = nullptr;
    QDate pickerDay_;
    QWidget* likely_ = nullptr;
    QVBoxLayout* likelyPlace_ = nullptr;
    QPushButton* all_;
    QPushButton* some_;
    QLineEdit* words_;
    QPushButton* byWords_;
    QPushButton* again_;
    CellTable people_;
    DataTable* table_;
};

}  // namespace taphuan
