#pragma once

#include "core/import/past_training_plan.h"
#include "core/storage/course_store.h"
#include "ui/dialogs/list_dialog.h"

#include <QPointer>

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace taphuan {

class UnitPicker;

// A list of who was in which class that was held before. What the list does not say of its classes is said
// above it. Accepted, the rows that are clear are written as one operation.
class PastTrainingDialog : public ListDialog {
    Q_OBJECT
  public:
    PastTrainingDialog(Workspace& workspace, const QString& path, QWidget* parent = nullptr);

  protected:
    void plan() override;

  private:
    struct PastChoices {
        std::vector<CourseRow> courses;
        std::vector<Level> levels;
    };
    void buildChoices();
    // Units of that day: the organiser of a class of the past may be no more.
    void offerUnits(QDate on);
    void readChoices();
    void takeChoices();
    void show(PastTrainingPlan plan);
    void apply();

    PastTrainingOptions options_;
    PastTrainingPlan plan_;
    QLineEdit* className_;
    QComboBox* course_;
    QComboBox* level_;
    QHBoxLayout* unitPlace_ = nullptr;
    QPointer<UnitPicker> unit_;
    QLineEdit* from_;
    QLineEdit* to_;
};

}  // namespace taphuan
