#pragma once

#include "core/base/partial_date.h"
#include "ui/theme/tokens.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace taphuan {

// What a cell of a CellTable shows, and what it is for sorting and for spreadsheets where that differs.
struct TableCell {
    QString text;
    QVariant sort = {};  // number, date or sort key; never shown, copied or written
    std::optional<ColourRole> meaning = {};
    std::optional<double> share = {};  // of a bar
    QString tip = {};
    QVariant exported = {};  // number or date that a spreadsheet gets in place of the text

    static TableCell ofText(const QString& text) { return {text}; }
    // A text that the cell may cut short: whole in its tip.
    static TableCell ofLongText(const QString& text) { return {text, {}, {}, {}, text}; }
    // Vietnamese figures; nothing known is blank.
    static TableCell ofNumber(std::optional<qint64> number);
    static TableCell ofDate(QDate date);
    // A year of birth stays a year; a spreadsheet gets a date only where the day is known.
    static TableCell ofPartialDate(const PartialDate& date);
    // A person's name, sorted by the given name.
    static TableCell ofName(const QString& name);
    // Numbers inside a code are sorted as numbers; a spreadsheet gets the code as text.
    static TableCell ofCode(const QString& code);
    // A word begins with a capital, whatever page it stands on.
    static TableCell ofTag(const QString& word, ColourRole role);
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
