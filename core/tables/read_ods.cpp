#include "core/tables/read_ods.h"

#include "core/base/say.h"
#include "core/tables/sheet_builder.h"
#include "core/tables/xml_parser.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace taphuan {

namespace {

struct RepeatedCell {
    int column = 0;
    int times = 1;
    Cell cell;
};

class ManifestHandler : public XmlHandler {
  public:
    void startElement(std::string_view name, const XmlAttributes&) override {
        encrypted = encrypted || name == "encryption-data";
    }
    void endElement(std::string_view) override {}
    void characters(std::string_view) override {}

    bool encrypted = false;
};

// What the fonts of the styles say that text was typed for. The styles of a later part stand for those of an
// earlier one with the same name.
class StyleFonts {
  public:
    void startElement(std::string_view name, const XmlAttributes& attributes) {
        if (name == "font-face") {
            faces_.insert(attributes.text("name"), lettersOfFamily(attributes.text("font-family")));
        } else if (name == "style" || name == "default-style") {
            current_ = key(attributes.text("family"), attributes.text("name"));
            styles_.insert(current_, {std::nullopt, attributes.text("parent-style-name")});
        } else if (name == "text-properties" && styles_.contains(current_)) {
            if (const QString face = attributes.text("font-name"); !face.isEmpty())
                styles_[current_].own = faces_.value(face, lettersOfFamily(face));
            else if (const QString family = attributes.text("font-family"); !family.isEmpty())
                styles_[current_].own = lettersOfFamily(family);
        }
    }

    // Its own font or that of the nearest parent that has one; without a name the default style's.
    Letters of(const QString& family, QString name) const {
        constexpr int deepest = 20;  // a style that is its own ancestor ends here
        for (int depth = 0; depth < deepest; ++depth) {
            const auto style = styles_.constFind(key(family, name));
            if (style == styles_.constEnd()) break;
            if (style->own) return *style->own;
            if (name.isEmpty()) break;
            name = style->parent;
        }
        return Letters::unicode;
    }

  private:
    struct Style {
        std::optional<Letters> own;
        QString parent;
    };

    static QString key(const QString& family, const QString& name) { return family + u':' + name; }
    static Letters lettersOfFamily(QString family) {
        if (family.startsWith(u'\'')) family = family.section(u'\'', 1, 1);
        return lettersOfFont(family);
    }

    QHash<QString, Letters> faces_;
    QHash<QString, Style> styles_;
    QString current_;
};

class StylesPartHandler : public XmlHandler {
  public:
    explicit StylesPartHandler(StyleFonts& fonts) : fonts_(fonts) {}

    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        fonts_.startElement(name, attributes);
    }
    void endElement(std::string_view) override {}
    void characters(std::string_view) override {}

  private:
    StyleFonts& fonts_;
};

class ContentHandler : public XmlHandler {
  public:
    ContentHandler(SheetBuilder& builder, StyleFonts fonts) : builder_(builder), fonts_(std::move(fonts)) {}

    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "annotation" || name == "tracked-changes" || name == "shapes")
            ++passedOver_;
        else if (passedOver_ > 0)
            return;
        else if (name == "table")
            startTable(attributes);
        else if (!inTable_)
            startStyle(name, attributes);
        else if (name == "table-column")
            startColumn(attributes);
        else if (name == "table-row")
            startRow(attributes);
        else if (name == "table-cell" || name == "covered-table-cell")
            startCell(name, attributes);
        else
            startText(name, attributes);
    }

    void endElement(std::string_view name) override {
        if (name == "annotation" || name == "tracked-changes" || name == "shapes")
            --passedOver_;
        else if (passedOver_ > 0 || !inTable_)
            return;
        else if (name == "table-row")
            endRow();
        else if (name == "table-cell" || name == "covered-table-cell")
            endCell();
        else if (name == "p")
            inParagraph_ = false;
    }

    void characters(std::string_view text) override {
        if (inParagraph_ && passedOver_ == 0) text_ += text;
    }

  private:
    void startStyle(std::string_view name, const XmlAttributes& attributes) {
        fonts_.startElement(name, attributes);
        if (name == "style") style_ = attributes.text("name");
        if (name == "table-properties" && attributes.value("display") == "false")
            hiddenStyles_.insert(style_);
    }

    void startTable(const XmlAttributes& attributes) {
        builder_.begin(attributes.text("name"), hiddenStyles_.contains(attributes.text("style-name")));
        inTable_ = true;
        row_ = 0;
        columns_.clear();
    }

    void startColumn(const XmlAttributes& attributes) {
        const qint64 first = columns_.empty() ? 0 : columns_.back().end;
        columns_.push_back({first + std::max(1, attributes.number("number-columns-repeated", 1)),
                            fonts_.of(cellFamily, attributes.text("default-cell-style-name"))});
    }

    // Of a cell without a style of its own: the row's, else the column's.
    Letters inheritedLetters() const {
        if (!rowStyle_.isEmpty()) return fonts_.of(cellFamily, rowStyle_);
        const auto column = std::upper_bound(columns_.begin(), columns_.end(), column_,
                                             [](int at, const ColumnLetters& each) { return at < each.end; });
        return column == columns_.end() ? fonts_.of(cellFamily, {}) : column->letters;
    }

    void startRow(const XmlAttributes& attributes) {
        rowTimes_ = std::max(1, attributes.number("number-rows-repeated", 1));
        rowStyle_ = attributes.text("default-cell-style-name");
        column_ = 0;
        cells_.clear();
    }

    void startCell(std::string_view name, const XmlAttributes& attributes) {
        cellTimes_ = std::max(1, attributes.number("number-columns-repeated", 1));
        covered_ = name == "covered-table-cell";
        type_ = attributes.value("value-type");
        value_ = attributes.text(type_ == "date"      ? "date-value"
                                 : type_ == "boolean" ? "boolean-value"
                                                      : "value");
        fromFormula_ = !attributes.value("formula").empty();
        const QString style = attributes.text("style-name");
        letters_ = style.isEmpty() ? inheritedLetters() : fonts_.of(cellFamily, style);
        text_.clear();
        paragraphs_ = 0;
        constexpr int sheetRows = 1'048'576;
        constexpr int sheetColumns = 16'384;
        const int rows = std::clamp(attributes.number("number-rows-spanned", 1), 1, sheetRows);
        const int columns = std::clamp(attributes.number("number-columns-spanned", 1), 1, sheetColumns);
        // What lies beyond every limit is refused where it has content.
        if (rows * qint64(columns) == 1 || row_ > sheetRows || column_ > sheetColumns) return;
        if (auto put = builder_.merge({row_, column_, row_ + rows - 1, column_ + columns - 1}); !put)
            fail(put.error());
    }

    void startText(std::string_view name, const XmlAttributes& attributes) {
        if (name == "p") {
            if (paragraphs_++ > 0) text_ += '\n';
            inParagraph_ = true;
        } else if (!inParagraph_) {
            return;
        } else if (name == "span") {
            const Letters letters = fonts_.of(QStringLiteral("text"), attributes.text("style-name"));
            if (letters_ == Letters::unicode) letters_ = letters;
        } else if (name == "s") {
            text_.append(size_t(std::clamp(attributes.number("c", 1), 1, 1000)), ' ');
        } else if (name == "tab") {
            text_ += '\t';
        } else if (name == "line-break") {
            text_ += '\n';
        }
    }

    Cell cell() const {
        const QString shown = QString::fromUtf8(text_.data(), qsizetype(text_.size()));
        if (type_ == "date") return dateCell(shown);
        if (type_ == "float" || type_ == "currency" || type_ == "percentage") return numberCell(shown);
        Cell cell = Cell::ofText(shown);
        cell.letters = letters_;
        if (type_ == "boolean") {
            cell.kind = Cell::Kind::boolean;
            cell.number = value_ == QLatin1String("true") ? 1 : 0;
        } else if (fromFormula_ &&
                   (shown.startsWith(QLatin1Char('#')) || shown.startsWith(QLatin1String("Err:")))) {
            cell.kind = Cell::Kind::error;
        }
        return cell;
    }

    Cell numberCell(const QString& shown) const {
        bool good = false;
        Cell cell = Cell::ofNumber(value_.toDouble(&good));
        if (!good || !std::isfinite(cell.number)) return Cell::ofText(shown);
        // The text is laid out by a format that is not read here; only the zeros in front and percent are
        // kept of it.
        const bool zeros = shown.startsWith(QLatin1Char('0')) && shown != cell.text() &&
                           std::all_of(shown.begin(), shown.end(), [](QChar c) { return c.isDigit(); });
        if (zeros || type_ == "percentage") cell.content = shown;
        return cell;
    }

    Cell dateCell(const QString& shown) const {
        Cell cell = Cell::ofDate(QDate::fromString(value_.left(10), Qt::ISODate));
        if (!cell.date().isValid()) return Cell::ofText(shown);
        const QTime time = QTime::fromString(value_.mid(11, 8), Qt::ISODate);
        if (time.isValid()) cell.number += time.msecsSinceStartOfDay() / 86400000.0;
        if (shown == QString::number(cell.date().year())) cell.precision = Cell::Precision::year;
        return cell;
    }

    void endCell() {
        // A covered cell may keep a value from before the merge; nobody sees it.
        Cell read = covered_ ? Cell() : cell();
        // ="" has the type of a text; a formula that was never computed has no type.
        const bool computed = covered_ || !type_.empty();
        read.fromFormula = fromFormula_ && !(read.isEmpty() && computed);
        if (!read.isEmpty() || read.fromFormula) cells_.push_back({column_, cellTimes_, std::move(read)});
        column_ = cellTimes_ > std::numeric_limits<int>::max() - column_ ? column_ : column_ + cellTimes_;
    }

    void endRow() {
        for (int row = row_; !cells_.empty() && !failure() && row - row_ < rowTimes_; ++row) putRow(row);
        row_ = rowTimes_ > std::numeric_limits<int>::max() - row_ ? row_ : row_ + rowTimes_;
    }

    void putRow(int row) {
        for (const RepeatedCell& repeated : cells_) {
            for (int i = 0; i < repeated.times; ++i) {
                if (auto put = builder_.put(row, repeated.column + i, repeated.cell); !put)
                    return fail(put.error());
            }
        }
    }

    struct ColumnLetters {
        qint64 end = 0;  // the column behind the last of them
        Letters letters = Letters::unicode;
    };

    inline static const QString cellFamily = QStringLiteral("table-cell");

    SheetBuilder& builder_;
    StyleFonts fonts_;
    std::vector<ColumnLetters> columns_;
    QString rowStyle_;
    Letters letters_ = Letters::unicode;
    QString style_;
    QSet<QString> hiddenStyles_;
    int passedOver_ = 0;
    int row_ = 0;
    int rowTimes_ = 1;
    int column_ = 0;
    int cellTimes_ = 1;
    std::vector<RepeatedCell> cells_;
    std::string type_;
    QString value_;
    std::string text_;
    int paragraphs_ = 0;
    bool inTable_ = false;
    bool covered_ = false;
    bool fromFormula_ = false;
    bool inParagraph_ = false;
};

}  // namespace

Result<Workbook> readOds(ZipArchive& archive, const ReadLimits& limits) {
    ManifestHandler manifest;
    const QString manifestPart = QStringLiteral("META-INF/manifest.xml");
    if (archive.has(manifestPart)) TAPHUAN_TRY(parseXml(archive, manifestPart, manifest));
    if (manifest.encrypted)
        return badFile(say("core", "Tệp được bảo vệ bằng mật khẩu nên không đọc được"), archive.where(),
                       say("core", "Hãy mở tệp bằng LibreOffice, bỏ mật khẩu, lưu lại rồi chọn lại"));
    StyleFonts fonts;
    StylesPartHandler styles(fonts);
    const QString stylesPart = QStringLiteral("styles.xml");
    if (archive.has(stylesPart)) TAPHUAN_TRY(parseXml(archive, stylesPart, styles));
    SheetBuilder builder(archive.where(), limits);
    ContentHandler handler(builder, std::move(fonts));
    TAPHUAN_TRY(parseXml(archive, QStringLiteral("content.xml"), handler));
    return builder.finish(QStringLiteral("ods"));
}

}  // namespace taphuan
