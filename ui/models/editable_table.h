#pragma once

#include "ui/models/cell_table.h"

namespace taphuan {

// A list of which some columns are typed in. What is typed changes nothing here: it is announced, and shows
// when the list is set again.
class EditableTable : public CellTable {
    Q_OBJECT
  public:
    EditableTable(const QStringList& headers, const QList<int>& editableColumns, QObject* parent = nullptr)
        : CellTable(headers, parent), columns_(editableColumns) {}

    void setEditable(bool editable) { editable_ = editable; }

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  Q_SIGNALS:
    void typed(int row, int column, const QString& text);

  private:
    QList<int> columns_;
    bool editable_ = true;
};

}  // namespace taphuan
