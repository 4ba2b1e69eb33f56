#pragma once

#include "core/domain/training.h"
#include "core/storage/attendance_store.h"
#include "ui/models/cell_table.h"
#include "ui/pages/class_page/class_tab.h"

namespace taphuan {

class DataTable;

// Buổi học: when, where, what and by whom.
class SessionsTab : public ClassTab {
    Q_OBJECT
  public:
    explicit SessionsTab(Workspace& workspace, QWidget* parent = nullptr);

  protected:
    void read() override;

  private:
    void showSessions(const AttendanceGrid& grid);
    void refreshActions();
    void edit(const Session& session);
    void remove();
    Session nextSession() const;
    const Session* current() const;

    CellTable model_;
    DataTable* table_;
    std::vector<Session> sessions_;
    HistoryButton* history_;
    QPushButton* edit_;
    QPushButton* remove_;
    QPushButton* add_;
};

}  // namespace taphuan
