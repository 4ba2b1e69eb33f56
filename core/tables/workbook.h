#pragma once

#include "core/base/partial_date.h"
#include "core/text/legacy_encoding.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace taphuan {

// One cell as it was read. Text stands as in the file (untrimmed, not normalised), with '\n' between its
// lines.
struct Cell {
    enum class Kind : quint8 { empty, text, number, date, boolean, error };
    // How much of a date its format shows: a birth date shown as "1979" is known to the year only.
    enum class Precision : quint8 { day, month, year };

    Kind kind = Kind::empty;
    Precision precision = Precision::day;
    // The value is the one the program that saved the file had computed; empty where it saved none.
    bool fromFormula = false;
    // text: what the font of the cell, or the encoding of its file, says that it was typed for. Content that
    // shows it by itself is not looked at: sheet_letters.h.
    Letters letters = Letters::unicode;
    // number: the value. date: days since 30/12/1899, the time of day as the fraction. boolean: 0 or 1.
    double number = 0;
    // text: the text. error: its code ("#N/A"). number: what its format shows where that is not the plain
    // number.
    QString content;

    static Cell ofText(QString text);
    static Cell ofNumber(double value);
    static Cell ofSerialDate(double days);
    // Empty for an invalid date. Spreadsheets have no dates before 1900: such a one is text.
    static Cell ofDate(QDate date);

    bool isEmpty() const { return kind == Kind::empty; }
    // What a person sees, Vietnamese style: "072070683244", "7,5", "05/04/1979", "4/1979", "05/04/1979
    // 07:30". Never with an exponent, never with thousands separators.
    QString text() const;
    // Of a date cell; invalid or null for the others, and for a time of day without a date.
    QDate date() const;
    QDateTime dateTime() const;
    PartialDate partialDate() const;
};

// A rectangle of cells, both corners included.
struct CellRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    bool contains(int row, int column) const {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
    bool operator==(const CellRange&) const = default;
};

struct Sheet {
    QString name;
    bool hidden = false;
    // Rows end at their last cell with content, the sheet at its last row with any; so rows differ in length.
    std::vector<std::vector<Cell>> rows;
    // From top to bottom.
    std::vector<CellRange> merges;
    // Of a text file: the row within which the file may have been cut off; -1: none.
    int cutRow = -1;

    int rowCount() const { return int(rows.size()); }
    // The length of the longest row, counted anew at every call.
    int columnCount() const;
    // Rows and columns count from 0; beyond the sheet everything is empty.
    const Cell& at(int row, int column) const;
    // The merged range that covers the cell; without one, the cell itself.
    CellRange spanAt(int row, int column) const;
    // The cell that shows at this place: a merged range shows its top left cell everywhere.
    const Cell& shownAt(int row, int column) const;
};

struct Workbook {
    std::vector<Sheet> sheets;
    // "xlsx", "xls", "ods" or "csv".
    QString format;
};

// From 0-based numbers to what people say: 16, 3 → "D17"; 3 → "D".
QString columnName(int column);
// Back from "D" or "d" to 3; -1 where the text names no column of a spreadsheet.
int columnNumber(QStringView name);
QString cellName(int row, int column);

}  // namespace taphuan
