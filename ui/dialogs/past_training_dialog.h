#pragma once

#include "core/import/past_training_plan.h"
#include "core/storage/course_store.h"
#include "ui/dialogs/command_dialog.h"
#include "ui/models/cell_table.h"
#include "ui/models/work_progress.h"

#include <QPointer>

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace taphuan {

class BusyOverlay;
class ChipFilter;
class DataTable;
class UnitPicker;

// A list of who was in which class that was held before, as it would be written: every row with what would
// happen; of a row that may be one of several people the user says which. What the list does not say of its
// classes is said above it. Accepted, the rows that are clear are written as one operation.
class PastTrainingDialog : public CommandDialog {
    Q_OBJECT
  public:
    PastTrainingDialog(Workspace& workspace, const QString& path, QWidget* parent = nullptr);

  Q_SIGNALS:
    void written(const QString& sentence, OperationName written);

  private:
    struct Read {
        std::shared_ptr<const Workbook> workbook;
        PastTrainingPlan plan;
    };
    struct PastChoices {
        std::vector<CourseRow> courses;
        std::vector<Level> levels;
    };
    void buildChoices();
    void buildTable();
    // Units of that day: the organiser of a class of the past may be no more.
    void offerUnits(QDate on);
    void readChoices();
    void takeChoices();
    void plan();
    void show(Read read);
    void showRows();
    void showCandidates();
    void decide();
    void apply();
    void followProgress();
    const PlannedPast* current() const;

    Workspace& workspace_;
    QString path_;
    PastTrainingOptions options_;
    Read read_;
    int asked_ = 0;  // plans asked for; only the last one's answer is shown
    std::vector<size_t> shown_;
    CellTable rows_;
    DataTable* table_;
    ChipFilter* chips_;
    QComboBox* who_;
    QLineEdit* className_;
    QComboBox* course_;
    QComboBox* level_;
    QHBoxLayout* unitPlace_ = nullptr;
    QPointer<UnitPicker> unit_;
    QLineEdit* from_;
    QLineEdit* to_;
    BusyOverlay* busy_;
    std::shared_ptr<WorkProgress> progress_;  // of the writing that is going on
};

}  // namespace taphuan
