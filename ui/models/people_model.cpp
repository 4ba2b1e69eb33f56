#include "ui/models/people_model.h"

#include "core/storage/unit_store.h"
#include "ui/models/table_roles.h"
#include "ui/models/workspace.h"

namespace taphuan {

namespace {

constexpr int pageRows = 200;
constexpr int keptPages = 50;
constexpr int mostFinds = 500;

}  // namespace

PeopleModel::PeopleModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), workspace_(workspace), pages_(keptPages) {}

void PeopleModel::setQuery(const Query& query) {
    query_ = query;
    const int generation = ++generation_;
    workspace_.read<FirstPage>(
        this,
        [query, order = order_, today = workspace_.today()](Connection& db) -> Result<FirstPage> {
            FirstPage first;
            first.filter.on = today;
            first.filter.audience = query.audience;
            first.filter.withoutUnit = query.withoutUnit;
            first.filter.withoutAudience = query.withoutAudience;
            if (!query.under.isNull()) {
                TAPHUAN_ASSIGN(first.filter.units, unitAndBelow(db, query.under, today));
            }
            if (query.text.isEmpty()) {
                TAPHUAN_ASSIGN(first.count, countPeople(db, first.filter));
                TAPHUAN_ASSIGN(first.rows, listPeople(db, first.filter, order, pageRows, 0));
            } else {
                TAPHUAN_ASSIGN(first.rows, findPeople(db, query.text, first.filter, mostFinds));
                first.count = qint64(first.rows.size());
            }
            return first;
        },
        [this, generation](Result<FirstPage> first) {
            if (generation != generation_) return;
            if (!first) {
                Q_EMIT failed(first.error());
                return;
            }
            beginResetModel();
            filter_ = first->filter;
            count_ = static_cast<int>(first->count);
            pages_.clear();
            asked_.clear();
            const Rows& rows = first->rows;
            for (int at = 0; size_t(at) < rows.size(); at += pageRows) {
                const auto end = std::min(rows.size(), size_t(at + pageRows));
                pages_.insert(at / pageRows, new Rows(rows.begin() + at, rows.begin() + qsizetype(end)));
            }
            endResetModel();
            Q_EMIT loaded(count_, !query_.text.isEmpty() && count_ >= mostFinds);
        });
}

void PeopleModel::loadPage(int page) const {
    if (asked_.contains(page)) return;
    asked_.insert(page);
    auto* self = const_cast<PeopleModel*>(this);
    workspace_.read<Rows>(
        self,
        [filter = filter_, order = order_, page](Connection& db) {
            return listPeople(db, filter, order, pageRows, qint64(page) * pageRows);
        },
        [self, page, generation = generation_](Result<Rows> rows) {
            if (generation != self->generation_) return;
            self->asked_.remove(page);
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
    if (!index.isValid() || (role != Qt::DisplayRole && role != KeyRole)) return {};
    const PersonSummary* found = person(index.row());
    if (found == nullptr) return role == Qt::DisplayRole && index.column() == name ? tr("…") : QVariant();
    if (role == KeyRole) return found->id.text();
    switch (index.column()) {
        case name:
            return found->fullName;
        case birth:
            return found->birth.vietnamese();
        case sex:
            return found->sex == Sex::female ? tr("Nữ") : found->sex == Sex::male ? tr("Nam") : QString();
        case nationalId:
            return found->maskedNationalId;
        case position:
            return found->position;
        case unit:
            return found->unitName;
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

void PeopleModel::sort(int column, Qt::SortOrder) {
    const PeopleOrder wanted = column == unit    ? PeopleOrder::unit
                               : column == birth ? PeopleOrder::birth
                                                 : PeopleOrder::name;
    if (wanted == order_) return;
    order_ = wanted;
    refresh();
}

}  // namespace taphuan
