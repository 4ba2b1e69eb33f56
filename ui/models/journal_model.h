#pragma once

#include "core/storage/journal_reading.h"
#include "ui/models/table_text.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace taphuan {

class Workspace;

// The journal's operations, newest first unless sorted the other way, read page by page as they are scrolled.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { at, author, reason, changes, state, columnCount_ };

    explicit JournalModel(Workspace& workspace, QObject* parent = nullptr);

    // Reads again; what is shown stays until the answer is there.
    void setFilter(const JournalFilter& filter);
    // All rows of what is shown, read anew on the thread for long reads.
    void readWhole(std::function<void(Result<TableText>)> done);

    // Null while the row's page is still being read.
    const OperationLine* line(int row) const;
    // -1 where the operation is not among those shown.
    int rowOf(qint64 seq) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

  Q_SIGNALS:
    // The first page of a filter is there.
    void loaded();
    void failed(const Error& error);

  private:
    using Lines = std::vector<OperationLine>;
    struct FirstPage {
        std::vector<qint64> seqs;
        Lines lines;
    };
    static Result<FirstPage> readFirst(Connection& db, const JournalFilter& filter, bool oldestFirst);
    static QVariant shown(const OperationLine& line, int column);
    std::vector<qint64> page(int number) const;
    void loadPage(int number) const;

    Workspace& workspace_;
    JournalFilter filter_;
    bool oldestFirst_ = false;
    int asked_ = 0;  // answers to earlier filters are dropped
    int shown_ = 0;  // the one whose answer is shown
    std::vector<qint64> seqs_;
    mutable QCache<int, Lines> pages_;
    mutable QSet<int> underWay_;  // pages
};

}  // namespace taphuan
