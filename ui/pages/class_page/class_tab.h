#pragma once

#include "core/storage/class_store.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace taphuan {

class HistoryButton;

// One tab of the class page: its content, and the actions that stand in the page's header while it is shown.
// It writes commands and reads what it shows; the page tells it when.
class ClassTab : public QWidget {
    Q_OBJECT
  public:
    explicit ClassTab(Workspace& workspace, QWidget* parent = nullptr);

    // The header takes it over.
    QWidget* actions() const { return actions_; }
    // The class as it was just read; the tab reads the rest.
    void showClass(const ClassRow& row);

  Q_SIGNALS:
    void failed(const Error& error);
    // A good outcome, in a sentence, and what was written for it (null: nothing that can be taken back).
    void told(const QString& sentence, OperationName written = {});
    void openPlace(const QString& place);
    // What the tab shows is on screen.
    void loaded();

  protected:
    Workspace& workspace() const { return workspace_; }
    const ClassRow& row() const { return row_; }
    Id<TrainingClass> classId() const { return row_.record.id; }
    // Reads what the tab shows of classId(); calls loaded().
    virtual void read() = 0;

    QPushButton* addAction(const QString& text, ButtonKind kind = ButtonKind::secondary);
    // "Ai đã sửa" of what the tab says to it.
    HistoryButton* addHistory();
    // Why nothing of the class may be written; empty: it may.
    QString againstChange(Permission permission) const;

    // Reads for this tab; `show` is not called when meanwhile another class is shown.
    template <class T>
    void readFor(std::function<Result<T>(Connection&, Id<TrainingClass>)> work, std::function<void(T)> show) {
        workspace_.read<T>(
            this, [work = std::move(work), id = classId()](Connection& db) { return work(db, id); },
            [this, id = classId(), show = std::move(show)](Result<T> result) {
                if (id != classId()) return;
                if (!result) return Q_EMIT failed(result.error());
                show(std::move(result).value());
                Q_EMIT loaded();
            });
    }
    // Writes from what is on screen, and asks where others have changed the same since; `done` is called with
    // what the command gave, a failure goes to the page.
    template <class T>
    void run(std::function<Result<T>(Database&)> command, std::function<void(const T&)> done = {}) {
        runFrom<T>({workspace_.settledHead(), {}, {}}, std::move(command), std::move(done));
    }
    // The same, where more is known of what its author has seen.
    template <class T>
    void runFrom(const EditBase& base, std::function<Result<T>(Database&)> command,
                 std::function<void(const T&)> done = {}) {
        writeAsking<T>(workspace_, this, base, std::move(command),
                       [this, done = std::move(done)](Result<T> result) {
                           if (!result) return Q_EMIT failed(result.error());
                           if (done) done(*result);
                       });
    }

  private:
    Workspace& workspace_;
    ClassRow row_;
    QWidget* actions_;
    QHBoxLayout* actionLayout_;
};

}  // namespace taphuan
