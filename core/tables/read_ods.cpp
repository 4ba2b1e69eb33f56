#include "core/tables/read_ods.h"

#include "core/base/say.h"
#include "core/tables/sheet_builder.h"
#include "core/tables/xml_parser.h"

#include <QDate>
#include <QSet>
#include <QTime>

#include <algorithm>

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

class ContentHandler : public XmlHandler {
  public:
    explicit ContentHandler(SheetBuilder& builder) : builder_(builder) {}

    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "annotation" || name == "tracked-changes" || name == "shapes")
            ++passedOver_;
        else if (passedOver_ > 0)
            return;
        else if (name == "style")
            style_ = attributes.text("name");
        else if (name == "table-properties" && attributes.value("display") == "false")
            hiddenStyles_.insert(style_);
        else if (name == "table")
            startTable(attributes);
        else if (!inTable_)
            return;
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
    void startTable(const XmlAttributes& attributes) {
        builder_.begin(attributes.text("name"), hiddenStyles_.contains(attributes.text("style-name")));
        inTable_ = true;
        row_ = 0;
    }

    void startRow(const XmlAttributes& attributes) {
        rowTimes_ = std::max(1, attributes.number("number-rows-repeated", 1));
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
        text_.clear();
        paragraphs_ = 0;
        const int columns = attributes.number("number-columns-spanned", 1);
        const int rows = attributes.number("number-rows-spanned", 1);
        if (columns > 1 || rows > 1)
            builder_.merge({row_, column_, row_ + std::max(1, rows) - 1, column_ + std::max(1, columns) - 1});
    }

    void startText(std::string_view name, const XmlAttributes& attributes) {
        if (name == "p") {
            if (paragraphs_++ > 0) text_ += '\n';
            inParagraph_ = true;
        } else if (!inParagraph_) {
            return;
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
        if (!good) return Cell::ofText(shown);
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

    SheetBuilder& builder_;
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
    SheetBuilder builder(archive.where(), limits);
    ContentHandler handler(builder);
    TAPHUAN_TRY(parseXml(archive, QStringLiteral("content.xml"), handler));
    return builder.finish(QStringLiteral("ods"));
}

}  // namespace taphuan
