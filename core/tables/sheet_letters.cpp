#include "core/tables/sheet_letters.h"

#include <algorithm>
#include <array>

namespace taphuan {

namespace {

// So many texts that tell are enough to know a column by.
constexpr int enoughTexts = 1000;

// What speaks for each of the letters in one column.
struct ColumnEvidence {
    std::array<int, 4> texts{};  // whose content tells, of cells whose font does not
    std::array<int, 4> fonts{};  // texts in such a font
    int firstTelling = -1;       // the first row whose content tells old letters

    bool isEnough() const { return texts[0] + texts[1] + texts[3] >= enoughTexts; }

    Letters content() const {
        const Letters old =
            texts[size_t(Letters::vni)] > texts[size_t(Letters::tcvn3)] ? Letters::vni : Letters::tcvn3;
        const int found = texts[size_t(old)];
        return found > 0 && found >= texts[size_t(Letters::unicode)] ? old : Letters::unicode;
    }

    Letters font() const {
        const auto most = std::max_element(fonts.begin(), fonts.end());
        return *most == 0 ? Letters::unicode : Letters(most - fonts.begin());
    }
};

bool isText(const Cell& cell) {
    return cell.kind == Cell::Kind::text;
}

std::vector<ColumnEvidence> evidenceOf(const Sheet& sheet) {
    std::vector<ColumnEvidence> columns(size_t(sheet.columnCount()));
    for (int row = 0; row < sheet.rowCount(); ++row) {
        const auto& cells = sheet.rows[size_t(row)];
        for (size_t column = 0; column < cells.size(); ++column) {
            const Cell& cell = cells[column];
            ColumnEvidence& evidence = columns[column];
            if (!isText(cell)) continue;
            if (cell.letters != Letters::unicode) ++evidence.fonts[size_t(cell.letters)];
            if (cell.letters != Letters::unicode || evidence.isEnough()) continue;
            const auto shown = lettersShownBy(cell.content);
            if (!shown) continue;
            ++evidence.texts[size_t(*shown)];
            if (*shown != Letters::unicode && evidence.firstTelling < 0) evidence.firstTelling = row;
        }
    }
    return columns;
}

// Some text of the row can only be Unicode, and none is shown to be of old letters.
bool isRowOfUnicode(const Sheet& sheet, int row) {
    bool found = false;
    for (const Cell& cell : sheet.rows[size_t(row)]) {
        if (!isText(cell)) continue;
        const auto shown = cell.letters != Letters::unicode ? cell.letters : lettersShownBy(cell.content);
        if (shown && *shown != Letters::unicode) return false;
        found = found || shown == Letters::unicode;
    }
    return found;
}

class Decoder {
  public:
    Decoder(const Sheet& sheet, const QMap<int, Letters>& chosen)
        : sheet_(sheet), chosen_(chosen), evidence_(evidenceOf(sheet)) {}

    std::optional<UnicodeSheet> decode() {
        std::optional<UnicodeSheet> decoded;
        for (int row = 0; row < sheet_.rowCount(); ++row) {
            const auto& cells = sheet_.rows[size_t(row)];
            for (int column = 0; column < int(cells.size()); ++column) {
                const Cell& cell = cells[size_t(column)];
                const Letters letters = isText(cell) ? lettersAt(cell, row, column) : Letters::unicode;
                if (letters == Letters::unicode) continue;
                const QString plain = inUnicode(cell.content, letters);
                if (plain == cell.content) continue;
                if (!decoded) decoded = {sheet_, {}};
                Cell& changed = decoded->sheet.rows[size_t(row)][size_t(column)];
                changed.content = plain;
                changed.letters = Letters::unicode;
                decoded->letters.insert(column, ofColumn(column));
            }
        }
        return decoded;
    }

    Letters ofColumn(int column) const {
        const ColumnEvidence& evidence = evidence_[size_t(column)];
        const Letters content = evidence.content();
        return chosen_.value(column, content != Letters::unicode ? content : evidence.font());
    }

  private:
    Letters lettersAt(const Cell& cell, int row, int column) const {
        if (chosen_.contains(column)) return chosen_.value(column);
        if (cell.letters != Letters::unicode) return cell.letters;
        const ColumnEvidence& evidence = evidence_[size_t(column)];
        if (evidence.content() == Letters::unicode) return Letters::unicode;
        const bool isCaption = row < evidence.firstTelling && isRowOfUnicode(sheet_, row);
        return isCaption ? Letters::unicode : evidence.content();
    }

    const Sheet& sheet_;
    const QMap<int, Letters>& chosen_;
    std::vector<ColumnEvidence> evidence_;
};

}  // namespace

std::vector<Letters> lettersOfColumns(const Sheet& sheet) {
    const QMap<int, Letters> none;
    const Decoder decoder(sheet, none);
    std::vector<Letters> letters;
    for (int column = 0; column < sheet.columnCount(); ++column) letters.push_back(decoder.ofColumn(column));
    return letters;
}

std::optional<UnicodeSheet> unicodeSheet(const Sheet& sheet, const QMap<int, Letters>& chosen) {
    return Decoder(sheet, chosen).decode();
}

Workbook inUnicode(Workbook workbook) {
    for (Sheet& sheet : workbook.sheets)
        if (auto decoded = unicodeSheet(sheet)) sheet = std::move(decoded->sheet);
    return workbook;
}

}  // namespace taphuan
