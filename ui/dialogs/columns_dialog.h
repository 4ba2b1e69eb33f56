#pragma once

#include "ui/dialogs/command_dialog.h"
#include "ui/models/people_import.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QScrollArea;
class QSpinBox;

namespace taphuan {

class DataTable;
class CellTable;

// What each column of a list is: its letter, caption and first values, and the field it is taken for, to be
// put right; where the header begins; and the profiles that are kept of other lists. What is chosen may be
// kept as the profile of this list's shape.
class ColumnsDialog : public CommandDialog {
    Q_OBJECT
  public:
    ColumnsDialog(Workspace& workspace, const ListFile& file, QWidget* parent);

  Q_SIGNALS:
    // `profile` names what it was kept as; empty: it was not.
    void chosen(const QString& sheet, const ListLayout& layout, const QString& profile);

  private:
    void build();
    QWidget* buildHeaderLine();
    QWidget* buildProfiles();
    void showColumns();
    void addColumn(QGridLayout& grid, int line, const ListColumn& column);
    QComboBox* lettersOf(const ListColumn& column);
    void takeField(int column, const QString& field);
    void takeLetters(int column, Letters letters);
    void readWith(const ListLayout& layout);
    void lookAtHeader(int row);
    void showProfiles();
    void removeProfile();
    void accepted();
    bool isChanged() const;
    void showRemember();

    Workspace& workspace_;
    ListFile file_;
    ListLayout before_;
    QSpinBox* header_;
    QScrollArea* columns_;
    QMap<int, QComboBox*> fields_;  // by the column
    QCheckBox* remember_;
    QLineEdit* name_;
    CellTable* profileRows_;
    DataTable* profiles_;
    QWidget* profileBox_;
    std::vector<ImportProfile> kept_;
};

}  // namespace taphuan
