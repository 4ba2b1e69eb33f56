#pragma once

#include "ui/models/people_import.h"

#include <QAbstractTableModel>

#include <memory>

namespace taphuan {

// The rows of an import's preview, filtered and sorted by what the reading holds ready, so that a list of
// tens of thousands answers at once.
class ImportRowsModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column {
        number,
        verdict,
        name,
        birth,
        nationalId,
        position,
        unit,
        phone,
        taxCode,
        territory,
        audience,
        note,
        columnCount_
    };

    explicit ImportRowsModel(ImportPurpose purpose, QObject* parent = nullptr);

    using Condition = std::function<bool(const ImportLine&)>;
    void setReading(std::shared_ptr<const ImportReading> reading);
    void setText(const QString& text);
    // An empty condition accepts all.
    void setCondition(Condition condition);

    // Which of the reading's rows the row shows.
    size_t lineAt(int row) const { return shown_[static_cast<size_t>(row)]; }
    // Where the sheet's row is shown; -1: it is not.
    int rowOf(int sheetRow) const;

    // Which field of a list the column shows; empty: none that can be typed.
    static QString fieldOf(int column);
    // The field's text as the list has it, whole, for whoever puts it right.
    QString written(int row, int column) const;
    void setEditable(bool editable) { editable_ = editable; }

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

  Q_SIGNALS:
    // What is typed changes nothing here: it shows when the list was read anew.
    void typed(int sheetRow, const QString& field, const QString& text);

  private:
    void refresh();
    void sortShown();
    QByteArray sortKey(size_t line) const;
    QString text(size_t line, int column) const;

    ImportPurpose purpose_;
    bool editable_ = true;
    std::shared_ptr<const ImportReading> reading_;
    QStringList words_;
    Condition condition_;
    int sortColumn_ = -1;
    Qt::SortOrder order_ = Qt::AscendingOrder;
    std::vector<size_t> shown_;
};

}  // namespace taphuan
