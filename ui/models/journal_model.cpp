#include "ui/models/journal_model.h"

#include "core/text/vietnamese_numbers.h"
#include "ui/models/moment_text.h"
#include "ui/models/table_roles.h"
#include "ui/models/workspace.h"
#include "ui/theme/tokens.h"

#include <algorithm>

namespace taphuan {

namespace {

constexpr int linesPerPage = 200;
constexpr int keptLinePages = 50;

}  // namespace

JournalModel::JournalModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), workspace_(workspace), pages_(keptLinePages) {}

Result<JournalModel::FirstPage> JournalModel::readFirst(Connection& db, const JournalFilter& filter,
                                                        bool oldestFirst) {
    FirstPage first;
    TAPHUAN_ASSIGN(first.seqs, findOperations(db, filter));
    if (oldestFirst) std::reverse(first.seqs.begin(), first.seqs.end());
    const auto end = first.seqs.begin() + std::min<qsizetype>(linesPerPage, qsizetype(first.seqs.size()));
    TAPHUAN_ASSIGN(first.lines, readOperationLines(db, {first.seqs.begin(), end}));
    return first;
}

void JournalModel::setFilter(const JournalFilter& filter) {
    filter_ = filter;
    ++asked_;
    workspace_.readLong<FirstPage>(
        this,
        [filter, oldestFirst = oldestFirst_](Connection& db) { return readFirst(db, filter, oldestFirst); },
        [this, generation = asked_](Result<FirstPage> first) {
            if (generation != asked_) return;
            if (!first) {
                Q_EMIT failed(first.error());
                return;
            }
            beginResetModel();
            shown_ = generation;
            seqs_ = std::move(first->seqs);
            pages_.clear();
            underWay_.clear();
            pages_.insert(0, new Lines(std::move(first->lines)));
            endResetModel();
            Q_EMIT loaded();
        });
}

std::vector<qint64> JournalModel::page(int number) const {
    const auto begin = seqs_.begin() + std::min<qsizetype>(number * linesPerPage, qsizetype(seqs_.size()));
    return {begin, begin + std::min<qsizetype>(linesPerPage, seqs_.end() - begin)};
}

void JournalModel::loadPage(int number) const {
    if (underWay_.contains(number)) return;
    underWay_.insert(number);
    auto* self = const_cast<JournalModel*>(this);
    workspace_.read<Lines>(
        self, [seqs = page(number)](Connection& db) { return readOperationLines(db, seqs); },
        [self, number, generation = shown_](Result<Lines> lines) {
            if (generation != self->shown_) return;
            self->underWay_.remove(number);
            if (!lines) {
                Q_EMIT self->failed(lines.error());
                return;
            }
            self->pages_.insert(number, new Lines(std::move(lines).value()));
            const int first = number * linesPerPage;
            const int last = std::min(first + linesPerPage, self->rowCount()) - 1;
            Q_EMIT self->dataChanged(self->index(first, 0), self->index(last, columnCount_ - 1));
        });
}

void JournalModel::readWhole(std::function<void(Result<TableText>)> done) {
    QStringList headers;
    for (int column = 0; column < columnCount_; ++column)
        headers += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    workspace_.readLong<TableText>(
        this,
        [seqs = seqs_, headers](Connection& db) -> Result<TableText> {
            TAPHUAN_ASSIGN(const Lines lines, readOperationLines(db, seqs));
            TableText text{headers, {}};
            for (const OperationLine& line : lines) {
                QVariantList cells;
                for (int column = 0; column < columnCount_; ++column)
                    cells += column == changes ? QVariant(line.changes) : shown(line, column);
                text.rows += cells;
            }
            return text;
        },
        std::move(done));
}

const OperationLine* JournalModel::line(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    const Lines* lines = pages_.object(row / linesPerPage);
    if (lines == nullptr) {
        loadPage(row / linesPerPage);
        return nullptr;
    }
    const auto place = static_cast<size_t>(row % linesPerPage);
    return place < lines->size() ? &(*lines)[place] : nullptr;
}

int JournalModel::rowOf(qint64 seq) const {
    const auto found = std::find(seqs_.begin(), seqs_.end(), seq);
    return found == seqs_.end() ? -1 : static_cast<int>(found - seqs_.begin());
}

int JournalModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(seqs_.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnCount_;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const OperationLine* found = line(index.row());
    if (found == nullptr)
        return role == Qt::DisplayRole && index.column() == at ? QVariant(tr("…")) : QVariant();
    if (role == Qt::DisplayRole) return shown(*found, index.column());
    if (role == KeyRole) return found->header.name.text();
    if (role == ExportRole && index.column() == changes) return found->changes;
    if (role == MeaningRole && index.column() == state && (found->undoneBy || !found->header.undoes.isNull()))
        return static_cast<int>(found->undoneBy ? ColourRole::neutral : ColourRole::done);
    if (role == Qt::ToolTipRole && index.column() == state && found->undoneBy)
        return tr("%1, lúc %2").arg(found->undoneBy->author, momentText(found->undoneBy->at));
    return {};
}

QVariant JournalModel::shown(const OperationLine& line, int column) {
    switch (column) {
        case at:
            return momentText(line.header.at);
        case author:
            return line.header.author;
        case reason:
            return line.header.reason;
        case changes:
            return groupedNumber(line.changes);
        case state:
            return line.undoneBy                 ? tr("Đã hoàn tác")
                   : line.header.undoes.isNull() ? QString()
                                                 : tr("Hoàn tác");
        default:
            return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QStringList titles{tr("Thời điểm"), tr("Người làm"), tr("Việc"), tr("Số thay đổi"),
                             tr("Tình trạng")};
    return titles.value(section);
}

void JournalModel::sort(int column, Qt::SortOrder side) {
    const bool oldestFirst = column == at && side == Qt::AscendingOrder;
    if (oldestFirst == oldestFirst_) return;
    oldestFirst_ = oldestFirst;
    setFilter(filter_);
}

}  // namespace taphuan
