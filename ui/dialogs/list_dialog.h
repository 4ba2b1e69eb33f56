#pragma once

#include "core/import/planned_list.h"
#include "ui/dialogs/command_dialog.h"
#include "ui/models/cell_table.h"
#include "ui/models/work_progress.h"
#include "ui/widgets/table_view.h"

#include <QTimer>

class QComboBox;

namespace taphuan {

class BusyOverlay;
class ChipFilter;
class DataTable;
class ListRecorder;

// A list of people from a file, as it would be written: every row with what would happen, told apart by
// verdict; of a row that may be one of several people the user says which. Reading and writing show how far
// they are and can be stopped. Rows that are not taken go back as .xlsx. What kind of list it is, and what it
// does, is the heir's: its constructor calls begin(); plan() calls planAs(), which ends in showPlan().
class ListDialog : public CommandDialog {
    Q_OBJECT
  public:
    // A column of the kind of list; before them stand the row, the verdict and the name, after them why.
    struct Column {
        QString header;
        ColumnSpec spec;
    };
    struct Kind {
        QString title;   // "Chuyển theo danh sách: %1", of the file's name
        QString action;  // what accepting does
        QString taken;   // the verdict on a row that would be written
        std::vector<Column> columns;
        Permission needed = Permission::peopleWrite;
        bool newPeople = false;  // a row may be of somebody new
    };

    void exportRefused(const QString& path);

  Q_SIGNALS:
    void written(const QString& sentence, OperationName written);

  protected:
    ListDialog(Workspace& workspace, const QString& path, const Kind& kind, QWidget* parent);
    // Puts the table below what the heir has put into the form, and reads.
    void begin();

    // Reads the file, once, and plans; of several asked for the last alone is shown.
    virtual void plan() = 0;
    using Rows = std::vector<const PlannedListRow*>;
    template <class Plan>
    void planAs(std::function<Result<Plan>(Connection&, const Workbook&, const Progress&)> planner,
                std::function<void(Plan)> show) {
        beginPlanning();
        workspace_.readLong<Read<Plan>>(
            this,
            [path = path_, known = workbook_, progress = WorkProgress::reporter(work_),
             planner = std::move(planner)](Connection& db) -> Result<Read<Plan>> {
                Read<Plan> read{known, {}};
                TAPHUAN_TRY(readOnce(path, read.workbook));
                TAPHUAN_ASSIGN(read.plan, planner(db, *read.workbook, progress));
                return read;
            },
            [this, asked = asked_, show = std::move(show)](Result<Read<Plan>> read) {
                if (asked != asked_) return;
                endWork();
                if (!read) return showError(read.error());
                workbook_ = read->workbook;
                show(std::move(read->plan));
            });
    }
    // The rows stay the heir's until the next; `cells` are its own columns. `accept` is the button's text;
    // empty: nothing would be written.
    struct Shown {
        const PlannedListRow* row = nullptr;
        int choiceRow = 0;  // by which it is chosen who it is
        std::vector<TableCell> cells;
    };
    void showPlan(std::vector<Shown> rows, const QString& sheet, int headerRow, const QString& accept);

    // Writes so many; `done` tells of it, and the dialog closes.
    template <class T>
    void write(const QString& task, qint64 total,
               std::function<Result<T>(Database&, const Progress&)> command,
               std::function<void(const T&)> done) {
        beginWork(task, total);
        submit<T>([command = std::move(command), progress = WorkProgress::reporter(work_)](
                      Database& database) { return command(database, progress); },
                  std::move(done));
    }
    void setWaiting(bool waiting) override;

    Workspace& workspace() const { return workspace_; }
    const QString& path() const { return path_; }
    QString fileName() const;
    // Who the rows are, as far as the user said, by the row in the sheet.
    const QHash<int, RowChoice>& rowChoices() const { return choices_; }

  private:
    template <class Plan>
    struct Read {
        std::shared_ptr<const Workbook> workbook;
        Plan plan;
    };
    static Status readOnce(const QString& path, std::shared_ptr<const Workbook>& workbook);
    void beginPlanning();
    void beginWork(const QString& task, qint64 total);
    void endWork();
    QString verdictWord(ListVerdict verdict) const;
    TableRow tableRow(const Shown& shown) const;
    void showChips();
    void showRows();
    void showCandidates();
    void decide();
    const Shown* current() const;
    bool isRefused(const Shown& shown) const;
    int refusedRows() const;
    void askWhereToExport();

    Workspace& workspace_;
    QString path_;
    Kind kind_;
    std::shared_ptr<const Workbook> workbook_;
    QString sheet_;
    int headerRow_ = 0;  // from 0
    int asked_ = 0;      // plans asked for
    std::vector<Shown> rows_;
    std::vector<size_t> listed_;  // of the rows, those in the table
    QHash<int, RowChoice> choices_;
    CellTable cells_;
    DataTable* table_;
    ChipFilter* chips_;
    QComboBox* who_;
    QPushButton* export_;
    ListRecorder* recorder_;
    BusyOverlay* busy_;
    QTimer poll_;
    std::shared_ptr<WorkProgress> work_;
    qint64 total_ = 0;
};

}  // namespace taphuan
