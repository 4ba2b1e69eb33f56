#pragma once

#include "core/storage/course_store.h"
#include "ui/dialogs/command_dialog.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace taphuan {

// A new class with its sessions, or what a class is changed to.
class ClassDialog : public CommandDialog {
    Q_OBJECT
  public:
    // A record without an id is a new class.
    ClassDialog(Workspace& workspace, TrainingClass record, QWidget* parent = nullptr);

  Q_SIGNALS:
    void written(Id<TrainingClass> id);

  public:
    struct Choices;

  private:
    void buildFields();
    void readChoices();
    void showChoices(const Choices& choices);
    void showCourses(const std::vector<CourseRow>& courses, Id<Course> chosen);
    // What the line is for, while nobody has chosen a course.
    void proposeCourse();
    void addNewCourse();
    TrainingClass typed() const;
    void write();

    Workspace& workspace_;
    TrainingClass record_;
    std::vector<std::pair<Id<BudgetLine>, Id<Task>>> lines_;  // by the line's place in its list
    QComboBox* course_;
    std::vector<CourseRow> courses_;
    QComboBox* level_;
    QComboBox* unit_;
    QComboBox* line_;
    QLineEdit* code_;
    QLineEdit* name_;
    QDateEdit* starts_;
    QDateEdit* ends_;
    QLineEdit* place_;
    QLineEdit* secretary_;
    QSpinBox* capacity_;
    QSpinBox* sessions_;
};

}  // namespace taphuan
