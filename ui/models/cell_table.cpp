#include "ui/models/cell_table.h"

#include "core/text/sort_key.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/models/class_facts.h"
#include "ui/models/table_roles.h"

#include <QDate>

namespace taphuan {

TableCell TableCell::ofTag(const QString& word, ColourRole role) {
    return {capitalised(word), {}, role};
}

TableCell TableCell::ofNumber(std::optional<qint64> number) {
    if (!number) return {};
    return {groupedNumber(*number), *number, {}, {}, {}, *number};
}

TableCell TableCell::ofDate(QDate date) {
    if (!date.isValid()) return {};
    return {dateText(date), date, {}, {}, {}, date};
}

TableCell TableCell::ofPartialDate(const PartialDate& date) {
    if (date.isNull()) return {};
    TableCell cell{date.vietnamese(), date.iso().toLatin1()};
    if (date.isFull()) cell.exported = QDate(date.year(), date.month(), date.day());
    return cell;
}

TableCell TableCell::ofName(const QString& name) {
    return {name, nameSortKey(name)};
}

TableCell TableCell::ofCode(const QString& code) {
    return {code, textSortKey(code)};
}

void CellTable::setTable(const QStringList& headers, std::vector<TableRow> rows) {
    beginResetModel();
    headers_ = headers;
    rows_ = std::move(rows);
    endResetModel();
}

QString CellTable::key(int row) const {
    const auto at = static_cast<size_t>(row);
    return row >= 0 && at < rows_.size() ? rows_[at].key : QString();
}

int CellTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int CellTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(headers_.size());
}

QVariant CellTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const TableRow& row = rows_[static_cast<size_t>(index.row())];
    if (role == StrongRole) return row.strong;
    if (role == KeyRole) return row.key;
    const auto column = static_cast<size_t>(index.column());
    if (column >= row.cells.size()) return {};
    const TableCell& cell = row.cells[column];
    if (role == Qt::DisplayRole) return cell.text;
    if (role == SortRole) return cell.sort;
    if (role == ExportRole) return cell.exported;
    if (role == MeaningRole && cell.meaning) return static_cast<int>(*cell.meaning);
    if (role == ShareRole && cell.share) return *cell.share;
    if (role == Qt::ToolTipRole && !cell.tip.isEmpty()) return cell.tip;
    return {};
}

QVariant CellTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return headers_.value(section);
}

}  // namespace taphuan
