#pragma once

#include "core/tables/workbook.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace taphuan {

// A column that is looked for, and the captions under which people send it. Accents, case, punctuation and
// what stands in brackets do not count.
struct ColumnWording {
    QString key;
    QStringList wordings;
};

struct HeaderMatch {
    // The rows of the header, both included; the data begins below. A row that only numbers the columns
    // ("(1) (2) (3)") belongs to it.
    int firstRow = 0;
    int lastRow = 0;
    // Where each recognised key stands. One column has at most one key; of columns that serve a key alike the
    // leftmost has it ("Ngày sinh" over "Nam | Nữ": the first).
    QHash<QString, int> columns;
    // Of every column its captions from top to bottom: "Ngày sinh", "Nam". A merged cell is the caption of
    // all columns under it, and stands once where it covers several rows.
    std::vector<QStringList> captions;
};

// The header is where the most of the columns looked for are recognised, below whatever title block, in one
// row or several merged into groups. Nothing where fewer than two are recognised (or all, where fewer are
// looked for) in the first `searchedRows` rows.
std::optional<HeaderMatch> findHeader(const Sheet& sheet, const std::vector<ColumnWording>& wordings,
                                      int searchedRows = 60);
// The header that begins at the row, whatever of it is recognised.
HeaderMatch headerAt(const Sheet& sheet, int row, const std::vector<ColumnWording>& wordings);
// The captions of a header as they are told apart: of every column its folded words, with " | " between.
QString captionShape(const std::vector<QStringList>& captions);

}  // namespace taphuan
