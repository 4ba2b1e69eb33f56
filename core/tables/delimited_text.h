#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace taphuan {

struct DelimitedRows {
    std::vector<QStringList> rows;
    // The line (from 1) on which a quote opens that nothing closes; 0 where all are closed. What follows such
    // a quote is one field to the end of the text.
    int unclosedQuoteLine = 0;
};

// Splits text into rows of fields: a field that begins with a quote ends with one, may hold delimiters and
// line ends, and writes a quote twice. Lines end with CR, LF or both. A last line end makes no row of its
// own.
DelimitedRows splitDelimited(QStringView text, QChar delimiter);

// The delimiter among ; , and tab that splits the most rows alike; null where none splits any.
QChar findDelimiter(QStringView text);

}  // namespace taphuan
