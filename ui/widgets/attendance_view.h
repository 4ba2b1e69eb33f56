#pragma once

#include "ui/models/attendance_model.h"
#include "ui/widgets/data_table.h"

namespace taphuan {

// The grid in which a clerk marks attendance with the keyboard: one letter is a mark, a number before it goes
// to that person of the list first. Works with a Vietnamese input method on. The model must be set once and
// live as long as the view. The view changes nothing by itself: it says which marks were entered.
class AttendanceView : public TableView {
    Q_OBJECT
  public:
    explicit AttendanceView(AttendanceModel& model, QWidget* parent = nullptr);

    // Where rows may leave the program only once that is recorded (DataTable::setRecorder).
    void setRecorder(DataTable::Recorder recorder) { recorder_ = std::move(recorder); }
    // Without it the grid is read only.
    void setMarkable(bool markable) { markable_ = markable; }
    // Counted from 0; -1 where the current cell is of no session.
    int currentSession() const;
    // To the first person without a mark in the first session that has one.
    void goToFirstOpen();

  Q_SIGNALS:
    // To be one operation: what is typed or pasted at once.
    void marksEntered(const std::vector<MarkEntry>& marks);
    void allPresentRequested(int session);
    void currentSessionChanged(int session);
    // A short sentence about what was typed: a number that nobody has, cells that are no marks.
    void told(const QString& sentence);
    // What was typed of a number so far.
    void numberTyped(const QString& digits);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery) const override { return {}; }
    void contextMenuEvent(QContextMenuEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    void showSessions();
    bool takeCharacters(const QString& text);
    void takeCharacter(QChar character);
    void takeDigit(QChar digit);
    void setDigits(const QString& digits);
    void enter(std::optional<Mark> mark);
    void copy();
    void paste();
    QString pastedInto(const std::vector<QStringList>& block, std::vector<MarkEntry>& marks) const;

    AttendanceModel& model_;
    DataTable::Recorder recorder_;
    QString digits_;
    bool markable_ = true;
};

}  // namespace taphuan
