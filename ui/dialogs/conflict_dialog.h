#pragma once

#include "ui/models/edit_conflict.h"
#include "ui/models/workspace.h"

#include <QDialog>

#include <functional>

class QGridLayout;
class QPushButton;
class QRadioButton;

namespace taphuan {

// Two people changed the same fields of a record, or of several: whose value stays, field by field. Nothing
// is chosen beforehand, and nothing is written while a field is open. Deletes itself.
class ConflictDialog : public QDialog {
    Q_OBJECT
  public:
    ConflictDialog(const ConflictWords& words, const OperationHeader& by, QWidget* parent);

    // Where the other's stays.
    std::set<EditBase::Field> theirs() const;

  private:
    struct Choice {
        EditBase::Field field;
        QRadioButton* mine;
        QRadioButton* theirs;
    };
    QWidget* buildTable(const ConflictWords& words, const QString& other);
    QWidget* buildButtons(const QString& author);
    void addLine(QGridLayout& table, const ConflictLine& line, const QString& other);
    void showWhetherChosen();

    std::vector<Choice> choices_;
    QPushButton* save_;
};

// Asks over the widget whose fields stay; `chosen` gets the base from which the same command is run again,
// `left` is called where the user goes back to what was typed, `failed` where it cannot be asked.
void askWhose(Workspace& workspace, const EditBase& base, const EditConflict& conflict, QWidget* over,
              std::function<void(const EditBase&)> chosen, std::function<void(const Error&)> failed,
              std::function<void()> left = {});

// Runs a command on what is on screen, read at the base; where others have changed the same since, asks whose
// stays and runs it again. `done` gets how that ended: the refusal, where the user chose nothing.
template <class T>
void writeAsking(Workspace& workspace, QWidget* over, const EditBase& base,
                 std::function<Result<T>(Database&)> command, std::function<void(Result<T>)> done) {
    workspace.write<T>(over, base, command, [&workspace, over, base, command, done](Edited<T> edited) {
        if (!edited.conflict) return done(std::move(edited.result));
        const Result<T> refused = std::move(edited.result);
        askWhose(
            workspace, base, *edited.conflict, over,
            [&workspace, over, command, done](const EditBase& chosen) {
                writeAsking<T>(workspace, over, chosen, command, done);
            },
            [done](const Error& error) { done(error); }, [done, refused] { done(refused); });
    });
}

}  // namespace taphuan
