#pragma once

#include "core/storage/course_store.h"
#include "core/storage/journal.h"
#include "ui/models/cell_table.h"
#include "ui/widgets/page.h"

class QPushButton;

namespace taphuan {

class DataTable;
class HistoryButton;
class PageFeed;
class Workspace;

// What is taught: every course with its hours, what completes it and what it counts for. Place: "courses".
class CoursesPage : public Page {
    Q_OBJECT
  public:
    explicit CoursesPage(Workspace& workspace, QWidget* parent = nullptr);

  Q_SIGNALS:
    void openPlace(const QString& place);
    // A good outcome, in a sentence.
    void told(const QString& sentence, OperationName written = {});

  private:
    void build();
    void read();
    void show(std::vector<CourseRow> courses);
    void showActions();
    const CourseRow* current() const;
    void add();
    void edit();
    void remove();

    Workspace& workspace_;
    CellTable model_;
    DataTable* table_;
    QPushButton* add_;
    QPushButton* edit_;
    QPushButton* remove_;
    HistoryButton* history_;
    PageFeed* feed_;
    std::vector<CourseRow> courses_;
};

}  // namespace taphuan
