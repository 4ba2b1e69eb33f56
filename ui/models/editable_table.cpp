#include "ui/models/editable_table.h"

namespace taphuan {

Qt::ItemFlags EditableTable::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = CellTable::flags(index);
    return editable_ && columns_.contains(index.column()) ? plain | Qt::ItemIsEditable : plain;
}

QVariant EditableTable::data(const QModelIndex& index, int role) const {
    return CellTable::data(index, role == Qt::EditRole ? static_cast<int>(Qt::DisplayRole) : role);
}

bool EditableTable::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) return false;
    const QString text = value.toString().trimmed();
    if (text != index.data().toString()) Q_EMIT typed(index.row(), index.column(), text);
    return true;
}

}  // namespace taphuan
