#include "core/tables/read_xlsx.h"

#include "core/tables/sheet_builder.h"
#include "core/tables/xlsx_parts.h"

#include <QTime>

#include <charconv>
#include <cmath>
#include <optional>

namespace taphuan {

namespace {

constexpr int lastRowNumber = 1'048'576;  // of any spreadsheet

struct Position {
    int row = 0;
    int column = 0;
};

// "D17" → row 16, column 3.
std::optional<Position> position(std::string_view name) {
    size_t i = 0;
    int column = 0;
    for (; i < name.size() && i < 3 && name[i] >= 'A' && name[i] <= 'Z'; ++i)
        column = column * 26 + (name[i] - 'A' + 1);
    int row = 0;
    const auto [end, error] = std::from_chars(name.data() + i, name.data() + name.size(), row);
    if (i == 0 || error != std::errc() || end != name.data() + name.size() || row < 1 || row > lastRowNumber)
        return std::nullopt;
    return Position{row - 1, column - 1};
}

std::optional<CellRange> range(std::string_view name) {
    const size_t colon = name.find(':');
    const auto first = position(name.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : position(name.substr(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column) return std::nullopt;
    return CellRange{first->row, first->column, last->row, last->column};
}

// Cells of type "d": 2023-06-12 or 2023-06-12T07:30:00.
Cell isoDate(const std::string& utf8) {
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    Cell cell = Cell::ofDate(QDate::fromString(text.left(10), Qt::ISODate));
    if (!cell.date().isValid()) return Cell::ofText(text);
    const QTime time = QTime::fromString(text.mid(11, 8), Qt::ISODate);
    if (time.isValid()) cell.number += time.msecsSinceStartOfDay() / 86400000.0;
    return cell;
}

// What every sheet of the workbook draws on.
struct Context {
    SharedStrings strings;
    std::vector<CellStyle> styles;
    double dateOffset = 0;
};

// Texts that come again share one copy, as far as a few places to remember them go.
class RecentTexts {
  public:
    QString of(const std::string& utf8) {
        constexpr size_t longest = 100;
        if (utf8.size() > longest) return cellText(utf8);
        if (places_.empty()) places_.resize(2048);
        Place& place = places_[std::hash<std::string>()(utf8) % places_.size()];
        if (place.utf8 != utf8) {
            place.utf8 = utf8;
            place.text = cellText(utf8);
        }
        return place.text;
    }

  private:
    struct Place {
        std::string utf8;
        QString text;
    };
    std::vector<Place> places_;
};

class SheetHandler : public XmlHandler {
  public:
    SheetHandler(const Context& context, SheetBuilder& builder, Error damaged)
        : context_(context), builder_(builder), damaged_(std::move(damaged)) {}

    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "c")
            startCell(attributes);
        else if (name == "v" || (name == "t" && !phonetic_))
            inValue_ = hasValue_ = inCell_;
        else if (name == "f")
            fromFormula_ = inCell_;
        else if (name == "row")
            startRow(attributes);
        else if (name == "rPh")
            phonetic_ = true;
        else if (name == "rFont")
            addRunFont(runLetters_, attributes);
        else if (name == "mergeCell")
            addMerge(attributes.value("ref"));
    }
    void endElement(std::string_view name) override {
        if (name == "c")
            endCell();
        else if (name == "v" || name == "t")
            inValue_ = false;
        else if (name == "rPh")
            phonetic_ = false;
    }
    void characters(std::string_view text) override {
        if (inValue_) value_ += text;
    }

  private:
    void startRow(const XmlAttributes& attributes) {
        const int number = attributes.number("r", at_.row + 2);
        // A row within a cell would leave the cell without its place.
        if (inCell_ || number < 1 || number > lastRowNumber) return fail(damaged_);
        at_ = {number - 1, -1};
    }

    void startCell(const XmlAttributes& attributes) {
        const std::string_view name = attributes.value("r");
        const auto named = name.empty() ? Position{at_.row, at_.column + 1} : position(name);
        if (inCell_ || !named || named->row < 0) return fail(damaged_);
        at_ = *named;
        type_ = attributes.value("t");
        style_ = attributes.number("s", 0);
        value_.clear();
        runLetters_.reset();
        fromFormula_ = false;
        hasValue_ = false;
        inCell_ = true;
    }

    void endCell() {
        if (failure()) return;
        inCell_ = false;
        Cell cell = value();
        // ="" has an empty text for its value; a formula that was never computed has no value, or one without
        // a type.
        const bool emptyText = value_.empty() && hasValue_ && type_ == "str";
        cell.fromFormula = fromFormula_ && !emptyText;
        if (cell.kind == Cell::Kind::text)
            cell.letters = runLetters_ ? *runLetters_ : style() ? style()->letters : Letters::unicode;
        if (auto put = builder_.put(at_.row, at_.column, std::move(cell)); !put) fail(put.error());
    }

    Cell value() {
        if (value_.empty()) return {};
        if (type_ == "s") return shared();
        if (type_ == "str" || type_ == "inlineStr") return Cell::ofText(recentTexts_.of(value_));
        if (type_ == "d") return isoDate(value_);
        if (type_ == "b" || type_ == "e") {
            Cell cell = Cell::ofText(cellText(value_));
            cell.kind = type_ == "b" ? Cell::Kind::boolean : Cell::Kind::error;
            cell.number = type_ == "b" && value_ == "1" ? 1 : 0;
            return cell;
        }
        return number();
    }

    Cell shared() {
        size_t index = 0;
        const auto [end, error] = std::from_chars(value_.data(), value_.data() + value_.size(), index);
        if (error == std::errc() && index < context_.strings.texts.size()) {
            const auto letters = context_.strings.letters.constFind(index);
            if (letters != context_.strings.letters.constEnd()) runLetters_ = *letters;
            return Cell::ofText(context_.strings.texts[index]);
        }
        fail(damaged_);
        return {};
    }

    Cell number() {
        double number = 0;
        const auto [end, error] = std::from_chars(value_.data(), value_.data() + value_.size(), number);
        if (error != std::errc() || end != value_.data() + value_.size() || !std::isfinite(number))
            return Cell::ofText(cellText(value_));
        if (!style()) return Cell::ofNumber(number);
        const NumberFormat& format = style()->format;
        return format.cell(format.isDate() ? number + context_.dateOffset : number);
    }

    const CellStyle* style() const {
        const bool isKnown = style_ >= 0 && size_t(style_) < context_.styles.size();
        return isKnown ? &context_.styles[size_t(style_)] : nullptr;
    }

    void addMerge(std::string_view name) {
        const auto merged = range(name);
        if (!merged) return fail(damaged_);
        if (auto put = builder_.merge(*merged); !put) fail(put.error());
    }

    const Context& context_;
    SheetBuilder& builder_;
    Error damaged_;
    Position at_{-1, -1};
    std::string type_;
    std::string value_;
    RecentTexts recentTexts_;
    std::optional<Letters> runLetters_;
    int style_ = 0;
    bool inCell_ = false;
    bool inValue_ = false;
    bool hasValue_ = false;
    bool phonetic_ = false;
    bool fromFormula_ = false;
};

QString partOfType(const QHash<QString, Relation>& relations, QLatin1String type) {
    for (const Relation& relation : relations)
        if (relation.type == type) return relation.part;
    return {};
}

Result<Context> readContext(ZipArchive& archive, const QHash<QString, Relation>& relations, bool from1904) {
    Context context;
    if (const QString part = partOfType(relations, QLatin1String("sharedStrings")); !part.isEmpty()) {
        TAPHUAN_ASSIGN(context.strings, readSharedStrings(archive, part));
    }
    if (const QString part = partOfType(relations, QLatin1String("styles")); !part.isEmpty()) {
        TAPHUAN_ASSIGN(context.styles, readCellStyles(archive, part));
    }
    // Days from 30/12/1899 to 01/01/1904.
    context.dateOffset = from1904 ? 1462 : 0;
    return context;
}

}  // namespace

Result<Workbook> readXlsx(ZipArchive& archive, const ReadLimits& limits) {
    TAPHUAN_ASSIGN(const auto packageRelations, readRelations(archive, {}));
    QString root = partOfType(packageRelations, QLatin1String("officeDocument"));
    if (root.isEmpty()) root = QStringLiteral("xl/workbook.xml");
    TAPHUAN_ASSIGN(const auto workbook, readWorkbookPart(archive, root));
    TAPHUAN_ASSIGN(const auto relations, readRelations(archive, root));
    TAPHUAN_ASSIGN(const auto context, readContext(archive, relations, workbook.from1904));
    SheetBuilder builder(archive.where(), limits);
    for (const SheetEntry& entry : workbook.sheets) {
        const Relation relation = relations.value(entry.relation);
        if (relation.type == QLatin1String("chartsheet") || relation.type == QLatin1String("dialogsheet"))
            continue;
        if (relation.part.isEmpty()) return archive.damaged(entry.name);
        builder.begin(entry.name, entry.hidden);
        SheetHandler handler(context, builder, archive.damaged(relation.part));
        TAPHUAN_TRY(parseXml(archive, relation.part, handler));
    }
    return builder.finish(QStringLiteral("xlsx"));
}

}  // namespace taphuan
