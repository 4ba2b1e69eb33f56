#include "ui/models/people_model.h"

#include "core/storage/find_people.h"
#include "core/storage/unit_store.h"
#include "ui/models/table_roles.h"
#include "ui/models/workspace.h"

namespace taphuan {

namespace {

constexpr int pageRows = 200;
constexpr int keptPages = 50;
constexpr int mostFinds = 500;
// Past this many rows a page is not found by counting from the first.
constexpr int countedRows = 5000;

}  // namespace

PeopleModel::PeopleModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), workspace_(workspace), pages_(keptPages) {}

Result<PeopleModel::FirstPage> PeopleModel::readFirst(Connection& db, const Query& query, Shown shown) {
    shown.text = query.text;
    shown.filter.audience = query.audience;
    shown.filter.qualification = query.qualification;
    shown.filter.left = query.left;
    shown.filter.withoutUnit = query.withoutUnit;
    shown.filter.withoutAudience = query.withoutAudience;
    shown.filter.unplaced = query.unplaced;
    if (!query.under.isNull()) {
        TAPHUAN_ASSIGN(shown.filter.units, unitAndBelow(db, query.under, shown.filter.on));
    }
    FirstPage first;
    if (query.text.isEmpty()) {
        TAPHUAN_ASSIGN(first.count, countPeople(db, shown.filter));
        TAPHUAN_ASSIGN(first.rows, listPeople(db, shown.filter, shown.order, pageRows, 0));
    } else {
        TAPHUAN_ASSIGN(first.rows, findPeople(db, query.text, shown.filter, mostFinds));
        first.count = qint64(first.rows.size());
    }
    first.shown = std::move(shown);
    return first;
}

void PeopleModel::setQuery(const Query& query) {
    query_ = query;
    Shown wanted;
    wanted.filter.on = query.on.isValid() ? query.on : workspace_.today();
    wanted.order = wantedOrder_;
    wanted.generation = ++asked_;
    workspace_.read<FirstPage>(
        this, [query, wanted](Connection& db) { return readFirst(db, query, wanted); },
        [this, generation = asked_](Result<FirstPage> first) {
            if (generation != asked_) return;
            if (!first) {
                Q_EMIT failed(first.error());
                return;
            }
            beginResetModel();
            shown_ = std::move(first->shown);
            count_ = static_cast<int>(first->count);
            pages_.clear();
            underWay_.clear();
            order_.reset();
            const Rows& rows = first->rows;
            for (int at = 0; size_t(at) < rows.size(); at += pageRows) {
                const auto end = std::min(rows.size(), size_t(at + pageRows));
                pages_.insert(at / pageRows, new Rows(rows.begin() + at, rows.begin() + qsizetype(end)));
            }
            endResetModel();
            if (count_ > countedRows) readOrder();
            Q_EMIT loaded(count_, !shown_.text.isEmpty() && count_ >= mostFinds);
        });
}

void PeopleModel::loadPage(int page) const {
    if (underWay_.contains(page)) return;
    underWay_.insert(page);
    auto* self = const_cast<PeopleModel*>(this);
    workspace_.read<Rows>(
        self,
        [shown = shown_, order = order_, page](Connection& db) {
            const qint64 first = qint64(page) * pageRows;
            if (order && first < qint64(order->size())) {
                const auto begin = order->begin() + first;
                const auto end = order->begin() + std::min(first + pageRows, qint64(order->size()));
                return peopleById(db, {begin, end}, shown.filter.on);
            }
            return listPeople(db, shown.filter, shown.order, pageRows, first);
        },
        [self, page, generation = shown_.generation](Result<Rows> rows) {
            if (generation != self->shown_.generation) return;
            self->underWay_.remove(page);
            if (!rows) {
                Q_EMIT self->failed(rows.error());
                return;
            }
            self->pages_.insert(page, new Rows(std::move(rows).value()));
            const int first = page * pageRows;
            Q_EMIT self->dataChanged(
                self->index(first, 0),
                self->index(std::min(first + pageRows, self->count_) - 1, columnCount_ - 1));
        });
}

void PeopleModel::readOrder() {
    workspace_.readLong<std::vector<Id<Person>>>(
        this, [shown = shown_](Connection& db) { return orderOfPeople(db, shown.filter, shown.order); },
        [this, generation = shown_.generation](Result<std::vector<Id<Person>>> order) {
            if (generation != shown_.generation) return;
            if (!order) return Q_EMIT failed(order.error());
            order_ = std::make_shared<const std::vector<Id<Person>>>(std::move(order).value());
        });
}

void PeopleModel::readWhole(std::function<void(Result<TableText>)> done) {
    QStringList headers;
    for (int column = 0; column < columnCount_; ++column)
        headers += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    workspace_.readLong<TableText>(
        this,
        [shown = shown_, headers](Connection& db) -> Result<TableText> {
            TAPHUAN_ASSIGN(const Rows rows, shown.text.isEmpty()
                                                ? listPeople(db, shown.filter, shown.order)
                                                : findPeople(db, shown.text, shown.filter, mostFinds));
            TableText text{headers, {}};
            for (const PersonSummary& person : rows) {
                QVariantList cells;
                for (int column = 0; column < columnCount_; ++column) cells += cell(person, column);
                text.rows += cells;
            }
            return text;
        },
        std::move(done));
}

void PeopleModel::readPeople(const QList<int>& rows, std::function<void(Result<Rows>)> done) {
    if (rows.isEmpty()) return done(Rows());
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    workspace_.readLong<Rows>(
        this,
        [shown = shown_, rows, first = *first, last = *last](Connection& db) -> Result<Rows> {
            const bool searched = !shown.text.isEmpty();
            TAPHUAN_ASSIGN(const Rows all,
                           searched ? findPeople(db, shown.text, shown.filter, mostFinds)
                                    : listPeople(db, shown.filter, shown.order, last - first + 1, first));
            Rows some;
            for (const int row : rows)
                if (const auto at = size_t(searched ? row : row - first); at < all.size())
                    some.push_back(all[at]);
            return some;
        },
        std::move(done));
}

const PersonSummary* PeopleModel::person(int row) const {
    const Rows* rows = pages_.object(row / pageRows);
    if (rows == nullptr) {
        loadPage(row / pageRows);
        return nullptr;
    }
    const auto at = static_cast<size_t>(row % pageRows);
    return at < rows->size() ? &(*rows)[at] : nullptr;
}

int PeopleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count_;
}

int PeopleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnCount_;
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != KeyRole && role != ExportRole)) return {};
    const PersonSummary* found = person(index.row());
    if (found == nullptr) return role == Qt::DisplayRole && index.column() == name ? tr("…") : QVariant();
    if (role == KeyRole) return found->id.text();
    if (role == ExportRole && index.column() != birth) return {};
    if (role == Qt::DisplayRole && index.column() == birth) return found->birth.vietnamese();
    return cell(*found, index.column());
}

// As a spreadsheet gets it.
QVariant PeopleModel::cell(const PersonSummary& person, int column) {
    switch (column) {
        case name:
            return person.fullName;
        case birth:
            if (person.birth.isFull())
                return QDate(person.birth.year(), person.birth.month(), person.birth.day());
            return person.birth.vietnamese();
        case sex:
            return person.sex == Sex::female ? tr("Nữ") : person.sex == Sex::male ? tr("Nam") : QString();
        case nationalId:
            return person.maskedNationalId;
        case position:
            return person.position;
        case unit:
            return person.unitName;
        default:
            return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QStringList titles{tr("Họ và tên"), tr("Ngày sinh"), tr("Giới tính"),
                             tr("CCCD"),      tr("Chức vụ"),   tr("Đơn vị")};
    return titles.value(section);
}

void PeopleModel::sort(int column, Qt::SortOrder side) {
    PeopleOrder wanted;
    wanted.key = column == unit    ? PeopleOrder::unit
                 : column == birth ? PeopleOrder::birth
                 : column == sex   ? PeopleOrder::sex
                                   : PeopleOrder::name;
    wanted.descending = side == Qt::DescendingOrder;
    if (wanted == wantedOrder_) return;
    wantedOrder_ = wanted;
    refresh();
}

}  // namespace taphuan
