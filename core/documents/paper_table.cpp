#include "core/documents/paper_blocks.h"

#include <QPainter>
#include <QRectF>

#include <algorithm>

namespace taphuan {

namespace {

constexpr double padAcross = mm(1.1);
constexpr double padAbove = mm(0.9);

// Widest text of the column in a cell of its own.
double textWidth(Typesetter& typesetter, const Table& table, size_t column) {
    double widest = 0;
    for (const PaperRow& row : table.rows) {
        size_t at = 0;
        for (const PaperCell& cell : row) {
            if (at == column && cell.columns == 1)
                widest =
                    std::max(widest, typesetter.widthOf(cell.text, {table.points, cell.bold, cell.italic}));
            at += size_t(cell.columns);
        }
    }
    return widest;
}

// Left edges of the columns and the right edge of the last.
std::vector<double> columnEdges(Typesetter& typesetter, const Table& table, double width) {
    std::vector<double> widths;
    double room = width;
    int growing = 0;
    for (const PaperColumn& column : table.columns) {
        widths.push_back(mm(column.width));
        room -= widths.back();
        growing += column.grows ? 1 : 0;
    }
    for (size_t i = 0; i < widths.size() && room > 0; ++i) {
        const double most = mm(table.columns[i].most);
        if (most <= widths[i]) continue;
        const double wanted = std::min(most, textWidth(typesetter, table, i) + 2 * padAcross + mm(0.5));
        const double more = std::clamp(wanted - widths[i], 0.0, room);
        widths[i] += more;
        room -= more;
    }
    const double share = growing > 0 ? std::max(room, 0.0) / growing : 0;
    std::vector<double> edges{0};
    for (size_t i = 0; i < widths.size(); ++i)
        edges.push_back(edges.back() + widths[i] + (table.columns[i].grows ? share : 0));
    return edges;
}

struct SetCell {
    SetText text;
    QRectF box;  // from the top left corner of its strip
    bool centred = false;
};

class TableSetter {
  public:
    TableSetter(Typesetter& typesetter, const Table& table, double width)
        : typesetter_(typesetter), table_(table), edges_(columnEdges(typesetter, table, width)) {}

    std::shared_ptr<const Strip> header() {
        if (table_.header.empty()) return nullptr;
        // Which column each cell of a row begins at, past the cells that reach down from the rows above.
        const size_t columns = table_.columns.size();
        std::vector<std::vector<bool>> taken(table_.header.size(), std::vector<bool>(columns, false));
        struct Placed {
            const PaperCell* cell;
            size_t row;
            size_t column;
            SetText text;
        };
        std::vector<Placed> placed;
        for (size_t row = 0; row < table_.header.size(); ++row) {
            size_t column = 0;
            for (const PaperCell& cell : table_.header[row]) {
                while (column < columns && taken[row][column]) ++column;
                placed.push_back({&cell, row, column, setCell(cell, column, true)});
                for (size_t r = row; r < std::min(row + size_t(cell.rows), taken.size()); ++r)
                    for (int c = 0; c < cell.columns; ++c) taken[r].at(column + size_t(c)) = true;
                column += size_t(cell.columns);
            }
        }
        std::vector<double> heights(table_.header.size(), mm(6));
        for (const Placed& cell : placed)
            if (cell.cell->rows == 1)
                heights[cell.row] = std::max(heights[cell.row], cell.text.height() + 2 * padAbove);
        for (const Placed& cell : placed) {
            const size_t last = std::min(cell.row + size_t(cell.cell->rows), heights.size());
            double spanned = 0;
            for (size_t row = cell.row; row < last; ++row) spanned += heights[row];
            heights[last - 1] += std::max(0.0, cell.text.height() + 2 * padAbove - spanned);
        }
        std::vector<double> tops{0};
        for (const double height : heights) tops.push_back(tops.back() + height);
        std::vector<SetCell> cells;
        for (const Placed& cell : placed) {
            const double bottom = tops[std::min(cell.row + size_t(cell.cell->rows), heights.size())];
            cells.push_back({cell.text, box(*cell.cell, cell.column, tops[cell.row], bottom), true});
        }
        return std::make_shared<Strip>(strip(std::move(cells), tops.back()));
    }

    Strip row(const PaperRow& row) {
        std::vector<SetCell> cells;
        double height = mm(table_.rowHeight);
        size_t column = 0;
        for (const PaperCell& cell : row) {
            cells.push_back({setCell(cell, column, false), box(cell, column, 0, 0), cell.centred});
            height = std::max(height, cells.back().text.height() + 2 * padAbove);
            column += size_t(cell.columns);
        }
        for (SetCell& cell : cells) cell.box.setHeight(height);
        return strip(std::move(cells), height);
    }

  private:
    QRectF box(const PaperCell& cell, size_t column, double top, double bottom) const {
        return {QPointF(edges_.at(column), top), QPointF(edges_.at(column + size_t(cell.columns)), bottom)};
    }

    SetText setCell(const PaperCell& cell, size_t column, bool inHeader) {
        const bool centred = inHeader || cell.centred;
        const PaperTextStyle style{table_.points, inHeader || cell.bold, cell.italic};
        const TextAlignment alignment = centred ? TextAlignment::centre : table_.columns.at(column).alignment;
        return typesetter_.set(cell.text, {style, alignment, 0},
                               box(cell, column, 0, 0).width() - 2 * padAcross);
    }

    static Strip strip(std::vector<SetCell> cells, double height) {
        Strip strip;
        strip.height = height;
        strip.paint = [cells = std::move(cells)](QPainter& painter, QPointF at) {
            for (const SetCell& cell : cells) {
                const double above = (cell.box.height() - cell.text.height()) / 2;
                cell.text.paint(painter, at + cell.box.topLeft() + QPointF(padAcross, above));
            }
            painter.setPen(QPen(Qt::black, pt(0.5)));
            painter.setBrush(Qt::NoBrush);
            for (const SetCell& cell : cells) painter.drawRect(cell.box.translated(at));
        };
        return strip;
    }

    Typesetter& typesetter_;
    const Table& table_;
    std::vector<double> edges_;
};

}  // namespace

std::vector<Strip> setTable(Typesetter& typesetter, const Table& table, double width) {
    TableSetter setter(typesetter, table, width);
    const std::shared_ptr<const Strip> heading = setter.header();
    std::vector<Strip> strips;
    for (const PaperRow& row : table.rows) {
        Strip strip = setter.row(row);
        strip.heading = heading;
        strips.push_back(std::move(strip));
    }
    if (strips.empty()) return strips;
    strips.front().spaceBefore = mm(3);
    if (table.endsWithNext)
        for (size_t i = strips.size() - std::min<size_t>(strips.size(), 4); i < strips.size(); ++i)
            strips[i].keepWithNext = true;
    return strips;
}

}  // namespace taphuan
