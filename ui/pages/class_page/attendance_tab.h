#pragma once

#include "ui/models/attendance_model.h"
#include "ui/pages/class_page/class_tab.h"

class QLabel;

namespace taphuan {

class AttendanceView;
class EmptyState;

// Điểm danh: a mark is painted as it is typed and written after it, in order; one that is refused goes back.
class AttendanceTab : public ClassTab {
    Q_OBJECT
  public:
    explicit AttendanceTab(Workspace& workspace, QWidget* parent = nullptr);
    AttendanceView* view() const { return view_; }

  protected:
    void read() override;

  private:
    QWidget* buildFoot();
    void showGrid(AttendanceGrid grid);
    void enter(const std::vector<MarkEntry>& marks);
    void allPresent(int session);
    void write(const std::vector<MarkEntry>& shown, std::function<Result<Committed>(Database&)> command);
    void importSheet();
    void showCounts();

    AttendanceModel model_;
    AttendanceView* view_;
    EmptyState* empty_;
    QWidget* filled_;
    QLabel* counts_;
    QLabel* note_;
    QPushButton* allPresent_;
    QPushButton* import_;
    quint64 written_ = 0;  // commands that came back: a grid read before one of them is read again
};

}  // namespace taphuan
