#pragma once

#include "core/storage/attendance_store.h"
#include "core/storage/enrolment_store.h"
#include "ui/models/editable_table.h"
#include "ui/pages/class_page/class_tab.h"

namespace taphuan {

class DataTable;

// Kết quả: scores typed in, and what the rule of the course makes of them and of the marks.
class ResultsTab : public ClassTab {
    Q_OBJECT
  public:
    explicit ResultsTab(Workspace& workspace, QWidget* parent = nullptr);

  protected:
    void read() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Results {
        AttendanceGrid grid;
        std::vector<ClassPerson> people;
    };
    enum Column { Number, Name, Unit, Hours, Share, Score, Grade, Outcome_, Reason };
    void showResults(Results results);
    static std::map<EditBase::Field, Value> seen(const ClassPerson& person);
    void writeScore(int row, int column, const QString& text);
    void compute();

    EditableTable model_;
    DataTable* table_;
    std::vector<ClassPerson> people_;
    QPushButton* compute_;
};

}  // namespace taphuan
