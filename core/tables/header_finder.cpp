#include "core/tables/header_finder.h"

#include "core/text/fold.h"
#include "core/text/normalise.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace taphuan {

namespace {

constexpr int mostHeaderRows = 4;

// The folded words of a caption: "Số CCCD/CMND (12 số) *" is "so cccd cmnd".
QString captionKey(const QString& caption) {
    static const QRegularExpression inBrackets(QStringLiteral("\\([^)]*\\)"));
    static const QRegularExpression betweenWords(QStringLiteral("[^a-z0-9]+"));
    QString key = folded(caption);
    const QString outside = QString(key).remove(inBrackets);
    if (!outside.trimmed().isEmpty()) key = outside;
    return key.replace(betweenWords, QStringLiteral(" ")).trimmed();
}

// The columns that the caption at this place stands over: its merged range, or it and the empty cells after
// it.
CellRange groupAt(const Sheet& sheet, int row, int column, int columns) {
    CellRange group = sheet.spanAt(row, column);
    if (group.lastColumn > group.firstColumn || group.lastRow > group.firstRow) return group;
    while (group.lastColumn + 1 < columns && sheet.shownAt(row, group.lastColumn + 1).isEmpty())
        ++group.lastColumn;
    return group;
}

// A second row of captions: all its cells stand in groups of the row above, two or more in each.
bool dividesGroupsAbove(const Sheet& sheet, int row, int columns) {
    bool divides = false;
    for (int column = 0; column < columns;) {
        if (sheet.at(row - 1, column).isEmpty()) {
            if (!sheet.at(row, column).isEmpty()) return false;
            ++column;
            continue;
        }
        const CellRange group = groupAt(sheet, row - 1, column, columns);
        int filled = 0;
        for (int at = group.firstColumn; at <= group.lastColumn; ++at)
            filled += sheet.at(row, at).isEmpty() ? 0 : 1;
        if (filled == 1) return false;
        divides = divides || filled > 1;
        column = group.lastColumn + 1;
    }
    return divides;
}

// The last row of the header that begins here: merged cells reach down to it, or it divides the groups above.
int lastHeaderRow(const Sheet& sheet, int firstRow, int columns) {
    const int end = firstRow + mostHeaderRows;
    for (int last = firstRow;;) {
        int reached = last;
        for (const CellRange& range : sheet.merges)
            if (range.firstRow >= firstRow && range.firstRow <= last && range.lastRow < end)
                reached = std::max(reached, range.lastRow);
        if (reached == last && last + 1 < end && dividesGroupsAbove(sheet, last + 1, columns)) ++reached;
        if (reached == last) return last;
        last = reached;
    }
}

// "(1) (2) (3)", with letters for the first columns as in "A B 1 2 3": numbers from 1 upwards and nothing
// else.
bool numbersColumns(const Sheet& sheet, int row, int columns) {
    static const QRegularExpression shape(QStringLiteral("^\\(?([0-9]{1,3}|[A-Z])\\)?$"));
    int numbers = 0;
    for (int column = 0; column < columns; ++column) {
        const QString text = sheet.at(row, column).text().trimmed();
        if (text.isEmpty()) continue;
        const QString mark = shape.match(text).captured(1);
        if (mark.isEmpty()) return false;
        if (mark[0].isLetter() && numbers == 0) continue;
        if (mark.toInt() != ++numbers) return false;
    }
    return numbers >= 3;
}

// The caption that stands over the column in this row: its own, or, where only the row below has one, its
// group's.
QString captionAt(const Sheet& sheet, int row, int lastRow, int column) {
    const Cell& shown = sheet.shownAt(row, column);
    if (!shown.isEmpty() || row == lastRow || sheet.shownAt(row + 1, column).isEmpty()) return shown.text();
    for (int left = column - 1; left >= 0; --left)
        if (const Cell& group = sheet.shownAt(row, left); !group.isEmpty()) return group.text();
    return {};
}

std::vector<QStringList> captionsOf(const Sheet& sheet, int firstRow, int lastRow, int columns) {
    std::vector<QStringList> captions;
    captions.resize(size_t(columns));
    for (int column = 0; column < columns; ++column) {
        for (int row = firstRow; row <= lastRow; ++row) {
            const bool again = row > firstRow && sheet.spanAt(row, column).firstRow < row;
            const QString caption = again ? QString() : normalised(captionAt(sheet, row, lastRow, column));
            if (!caption.isEmpty()) captions[size_t(column)] << caption;
        }
    }
    return captions;
}

class Matcher {
  public:
    explicit Matcher(const std::vector<ColumnWording>& wordings) {
        for (const ColumnWording& wording : wordings)
            for (const QString& text : wording.wordings)
                if (const QString key = captionKey(text); !keyOf_.contains(key))
                    keyOf_.insert(key, wording.key);
    }

    // Better recognitions take their columns first: whole captions before beginnings of captions, and in both
    // the joined caption, then the lowest, then those above.
    QHash<QString, int> match(const std::vector<QStringList>& captions) const {
        QHash<QString, int> found;
        QSet<int> taken;
        for (const bool whole : {true, false}) {
            for (int level = 0; level <= mostHeaderRows; ++level) {
                for (int column = 0; column < int(captions.size()); ++column) {
                    if (taken.contains(column)) continue;
                    const QString key = recognised(textAt(captions[size_t(column)], level), whole);
                    if (key.isEmpty() || found.contains(key)) continue;
                    found.insert(key, column);
                    taken.insert(column);
                }
            }
        }
        return found;
    }

  private:
    static QString textAt(const QStringList& captions, int level) {
        if (level == 0) return captionKey(captions.join(u' '));
        return level <= captions.size() ? captionKey(captions[captions.size() - level]) : QString();
    }

    QString recognised(const QString& text, bool whole) const {
        if (whole) return keyOf_.value(text);
        // One word is too little to know a longer caption by: "Tên" is not "Tên đơn vị".
        for (qsizetype end = text.lastIndexOf(u' '); end > 0; end = text.lastIndexOf(u' ', end - 1)) {
            const QString beginning = text.left(end);
            if (beginning.contains(u' ') && keyOf_.contains(beginning)) return keyOf_.value(beginning);
        }
        return {};
    }

    QHash<QString, QString> keyOf_;
};

HeaderMatch matchAt(const Sheet& sheet, int row, int columns, const Matcher& matcher) {
    HeaderMatch header;
    header.firstRow = row;
    header.lastRow = lastHeaderRow(sheet, row, columns);
    header.captions = captionsOf(sheet, row, header.lastRow, columns);
    header.columns = matcher.match(header.captions);
    return header;
}

void takeNumbering(const Sheet& sheet, HeaderMatch& header, int columns) {
    if (numbersColumns(sheet, header.lastRow + 1, columns)) ++header.lastRow;
}

// A recognised caption reaches into the row from above: the header began there.
bool beginsInsideCaption(const Sheet& sheet, const HeaderMatch& candidate) {
    return std::any_of(candidate.columns.begin(), candidate.columns.end(), [&](int column) {
        return sheet.spanAt(candidate.firstRow, column).firstRow < candidate.firstRow;
    });
}

// Of equals the first stands, unless the later one is the same header without a title above it.
bool better(const HeaderMatch& candidate, const HeaderMatch& best) {
    if (candidate.columns.size() != best.columns.size())
        return candidate.columns.size() > best.columns.size();
    return candidate.firstRow <= best.lastRow;
}

}  // namespace

std::optional<HeaderMatch> findHeader(const Sheet& sheet, const std::vector<ColumnWording>& wordings,
                                      int searchedRows) {
    const Matcher matcher(wordings);
    const int columns = sheet.columnCount();
    const qsizetype enough = std::clamp<qsizetype>(qsizetype(wordings.size()), 1, 2);
    std::optional<HeaderMatch> best;
    for (int row = 0; row < std::min(searchedRows, sheet.rowCount()); ++row) {
        HeaderMatch candidate = matchAt(sheet, row, columns, matcher);
        if (candidate.columns.size() < enough || (best && !better(candidate, *best))) continue;
        if (beginsInsideCaption(sheet, candidate)) continue;
        takeNumbering(sheet, candidate, columns);
        best = std::move(candidate);
    }
    return best;
}

HeaderMatch headerAt(const Sheet& sheet, int row, const std::vector<ColumnWording>& wordings) {
    const int columns = sheet.columnCount();
    HeaderMatch header = matchAt(sheet, row, columns, Matcher(wordings));
    takeNumbering(sheet, header, columns);
    return header;
}

QString captionShape(const std::vector<QStringList>& captions) {
    QStringList keys;
    for (const QStringList& column : captions) keys << captionKey(column.join(u' '));
    while (!keys.isEmpty() && keys.last().isEmpty()) keys.removeLast();
    return keys.join(QStringLiteral(" | "));
}

}  // namespace taphuan
