#pragma once

#include "core/storage/person_store.h"

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
        bool withoutUnit = false;
        bool withoutAudience = false;
    };
    // Reads again; what is shown stays until the answer is there.
    void setQuery(const Query& query);
    void refresh() { setQuery(query_); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

  Q_SIGNALS:
    // The first page of a query is there; `finds` says that a search was cut off.
    void loaded(int people, bool cutOff);
    void failed(const Error& error);

  private:
    using Rows = std::vector<PersonSummary>;
    struct FirstPage {
        qint64 count = 0;
        Rows rows;
        PeopleFilter filter;
    };
    const PersonSummary* person(int row) const;
    void loadPage(int page) const;

    Workspace& workspace_;
    Query query_;
    PeopleFilter filter_;  // of what is shown
    PeopleOrder order_ = PeopleOrder::name;
    int count_ = 0;
    int generation_ = 0;  // answers of earlier queries are dropped
    mutable QCache<int, Rows> pages_;
    mutable QSet<int> asked_;
};

}  // namespace taphuan
