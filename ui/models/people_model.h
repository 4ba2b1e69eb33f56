#pragma once

#include "core/storage/person_store.h"
#include "ui/models/table_text.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace taphuan {

class Workspace;

// The register of people, read page by page as it is scrolled, however long it is. A search holds its finds,
// at most a few hundred.
class PeopleModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { name, birth, sex, nationalId, position, unit, columnCount_ };

    explicit PeopleModel(Workspace& workspace, QObject* parent = nullptr);

    struct Query {
        QString text;
        Id<Unit> under;  // that unit and all below it
        Id<Audience> audience;
        std::optional<QualificationAtLeast> qualification;
        QDate on;  // who belonged where on that day; null: today
        bool left = false;
        bool withoutUnit = false;
        bool withoutAudience = false;
        bool unplaced = false;  // whose unit is no more
    };
    // Reads again; what is shown stays until the answer is there.
    void setQuery(const Query& query);
    void refresh() { setQuery(query_); }
    // All rows of what is shown, read anew on the thread for long reads.
    void readWhole(std::function<void(Result<TableText>)> done);

    // The people of rows that are shown, in their order; rows that were not read yet are.
    void readPeople(const QList<int>& rows, std::function<void(Result<std::vector<PersonSummary>>)> done);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

  Q_SIGNALS:
    // The first page of a query is there; `cutOff` says that a search found more than are shown.
    void loaded(int people, bool cutOff);
    void failed(const Error& error);

  private:
    using Rows = std::vector<PersonSummary>;
    // What is shown, and so what its further pages are read by, whatever has been asked for since.
    struct Shown {
        PeopleFilter filter;
        QString text;
        PeopleOrder order;
        int generation = 0;
    };
    struct FirstPage {
        qint64 count = 0;
        Rows rows;
        Shown shown;
    };
    static Result<FirstPage> readFirst(Connection& db, const Query& query, Shown shown);
    static QVariant cell(const PersonSummary& person, int column);
    const PersonSummary* person(int row) const;
    void loadPage(int page) const;
    void readOrder();

    Workspace& workspace_;
    Query query_;
    PeopleOrder wantedOrder_;
    int asked_ = 0;  // the last generation asked for: answers of earlier queries are dropped
    Shown shown_;
    int count_ = 0;
    std::shared_ptr<const std::vector<Id<Person>>> order_;  // of all rows; null: not read yet, or few
    mutable QCache<int, Rows> pages_;
    mutable QSet<int> underWay_;  // pages
};

}  // namespace taphuan
