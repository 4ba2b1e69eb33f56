#include "ui/models/palette_model.h"

namespace taphuan {

void PaletteModel::setItems(const std::vector<PaletteItem>& items) {
    beginResetModel();
    rows_.clear();
    for (const PaletteItem& item : items) {
        if (!item.group.isEmpty() && (rows_.empty() || rows_.back().item.group != item.group))
            rows_.push_back({true, {item.group, item.group, {}, {}}});
        rows_.push_back({false, item});
    }
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = rows_[static_cast<size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return row.item.title;
        case DetailRole:
            return row.item.detail;
        case ItemKeyRole:
            return row.item.key;
        case IsGroupRole:
            return row.group;
        case Qt::AccessibleTextRole:
            return QStringList{row.item.title, row.item.detail}.join(QStringLiteral(", "));
        default:
            return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || rows_[static_cast<size_t>(index.row())].group) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int PaletteModel::nextItem(int row, int step) const {
    for (int next = row + step; next >= 0 && next < rowCount(); next += step)
        if (!rows_[static_cast<size_t>(next)].group) return next;
    return row;
}

}  // namespace taphuan
