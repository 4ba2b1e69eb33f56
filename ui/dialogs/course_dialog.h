#pragma once

#include "core/domain/indicator.h"
#include "core/domain/plan.h"
#include "core/domain/training.h"
#include "ui/dialogs/command_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace taphuan {

// A new course, or what a course is changed to: its hours, what completes it, and the indicators that its
// completions count for. Choosing the line of a plan fills in what the plan says and nobody has typed.
class CourseDialog : public CommandDialog {
    Q_OBJECT
  public:
    // A record without an id is a new course.
    CourseDialog(Workspace& workspace, Course record, QWidget* parent = nullptr);

  Q_SIGNALS:
    void written(Id<Course> id);

  private:
    struct Line {
        BudgetLine line;
        QString text;
        std::vector<Id<Indicator>> indicators;  // of its audience
    };
    struct Choices {
        std::vector<Line> lines;
        std::vector<Indicator> indicators;
        std::vector<Id<Indicator>> chosen;
    };
    static Result<Choices> readChoices(Connection& db, Id<Course> course);

    void buildFields();
    void showChoices(Choices choices);
    void lineChosen(int index);
    Course typed() const;
    std::vector<Id<Indicator>> checkedIndicators() const;
    void check(const std::vector<Id<Indicator>>& indicators);
    void write();

    Workspace& workspace_;
    Course record_;
    std::vector<Line> lines_;
    QComboBox* line_;
    QLineEdit* code_;
    QLineEdit* name_;
    QSpinBox* hours_;
    QSpinBox* attendance_;
    QCheckBox* excused_;
    QCheckBox* assessment_;
    QSpinBox* pass_;
    QListWidget* indicators_;
    QLineEdit* note_;
};

}  // namespace taphuan
