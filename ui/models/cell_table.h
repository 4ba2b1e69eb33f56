#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace taphuan {

// What a cell of a CellTable shows, and what it is for sorting and spreadsheets where that differs.
struct TableCell {
    QString text;
    QVariant value = {};  // number, date or sort key behind the text
    std::optional<ColourRole> meaning = {};
    std::optional<double> share = {};  // of a bar
    QString tip = {};

    static TableCell ofText(const QString& text) { return {text}; }
    // Vietnamese figures; nothing known is blank.
    static TableCell ofNumber(std::optional<qint64> number);
    static TableCell ofDate(QDate date);
    static TableCell ofTag(const QString& word, ColourRole role) { return {word, {}, role}; }
};

struct TableRow {
    std::vector<TableCell> cells;
    QString key;  // what opening the row opens
    bool strong = false;
};

// A short list, read whole and shown as it stands. Changes come as a new list.
class CellTable : public QAbstractTableModel {
    Q_OBJECT
  public:
    explicit CellTable(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    CellTable(const QStringList& headers, QObject* parent) : QAbstractTableModel(parent), headers_(headers) {}

    void setTable(const QStringList& headers, std::vector<TableRow> rows);
    void setRows(std::vector<TableRow> rows) { setTable(headers_, std::move(rows)); }

    QString key(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QStringList headers_;
    std::vector<TableRow> rows_;
};

}  // namespace taphuan
