#include "core/tables/xlsx_parts.h"

#include <QDir>
#include <QFileInfo>

namespace taphuan {

namespace {

class RelationsHandler : public XmlHandler {
  public:
    explicit RelationsHandler(QString folder) : folder_(std::move(folder)) {}

    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship" || attributes.value("TargetMode") == "External") return;
        const QString target = attributes.text("Target");
        const QString path =
            target.startsWith(QLatin1Char('/')) ? target : folder_ + QLatin1Char('/') + target;
        const QString type = attributes.text("Type");
        relations.insert(attributes.text("Id"), {type.mid(type.lastIndexOf(QLatin1Char('/')) + 1),
                                                 QDir::cleanPath(path).remove(0, 1)});
    }
    void endElement(std::string_view) override {}
    void characters(std::string_view) override {}

    QHash<QString, Relation> relations;

  private:
    QString folder_;
};

class WorkbookHandler : public XmlHandler {
  public:
    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "workbookPr") {
            const std::string_view from1904 = attributes.value("date1904");
            workbook.from1904 = from1904 == "1" || from1904 == "true";
        } else if (name == "sheet") {
            const std::string_view state = attributes.value("state");
            workbook.sheets.push_back(
                {attributes.text("name"), attributes.text("id"), state == "hidden" || state == "veryHidden"});
        }
    }
    void endElement(std::string_view) override {}
    void characters(std::string_view) override {}

    WorkbookPart workbook;
};

class SharedStringsHandler : public XmlHandler {
  public:
    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "si")
            begin();
        else if (name == "rFont")
            addRunFont(letters_, attributes);
        else if (name == "rPh")
            phonetic_ = true;
        else if (name == "t")
            inText_ = !phonetic_;
    }
    void endElement(std::string_view name) override {
        if (name == "si")
            end();
        else if (name == "rPh")
            phonetic_ = false;
        else if (name == "t")
            inText_ = false;
    }
    void characters(std::string_view text) override {
        if (inText_) text_ += text;
    }

    SharedStrings strings;

  private:
    void begin() {
        text_.clear();
        letters_.reset();
    }
    void end() {
        if (letters_) strings.letters.insert(strings.texts.size(), *letters_);
        strings.texts.push_back(cellText(text_));
    }

    std::string text_;
    std::optional<Letters> letters_;
    bool inText_ = false;
    bool phonetic_ = false;
};

class StylesHandler : public XmlHandler {
  public:
    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "numFmts")
            inNumberFormats_ = true;
        else if (name == "fonts")
            inFonts_ = true;
        else if (name == "cellXfs")
            inCellFormats_ = true;
        else if (name == "font" && inFonts_)
            fonts_.push_back(Letters::unicode);
        else if (name == "name" && inFonts_ && !fonts_.empty())
            fonts_.back() = lettersOfFont(attributes.text("val"));
        else if (name == "numFmt" && inNumberFormats_)
            codes_.insert(attributes.number("numFmtId", 0), NumberFormat(attributes.text("formatCode")));
        else if (name == "xf" && inCellFormats_)
            add(attributes.number("numFmtId", 0), attributes.number("fontId", 0));
    }
    void endElement(std::string_view name) override {
        if (name == "numFmts")
            inNumberFormats_ = false;
        else if (name == "fonts")
            inFonts_ = false;
        else if (name == "cellXfs")
            inCellFormats_ = false;
    }
    void characters(std::string_view) override {}

    std::vector<CellStyle> styles;

  private:
    void add(int id, int font) {
        const auto code = codes_.constFind(id);
        const bool isKnown = font >= 0 && size_t(font) < fonts_.size();
        styles.push_back({code == codes_.constEnd() ? NumberFormat::builtIn(id) : *code,
                          isKnown ? fonts_[size_t(font)] : Letters::unicode});
    }

    QHash<int, NumberFormat> codes_;
    std::vector<Letters> fonts_;
    bool inFonts_ = false;
    bool inNumberFormats_ = false;
    bool inCellFormats_ = false;
};

// The character that "_xHHHH_" at this place stands for; -1 where there is no such escape.
int escapedAt(const QString& text, qsizetype at) {
    if (at + 7 > text.size() || text[at + 1] != QLatin1Char('x') || text[at + 6] != QLatin1Char('_'))
        return -1;
    bool good = false;
    const uint code = QStringView(text).mid(at + 2, 4).toUInt(&good, 16);
    return good ? int(code) : -1;
}

}  // namespace

void addRunFont(std::optional<Letters>& letters, const XmlAttributes& font) {
    if (!letters || *letters == Letters::unicode) letters = lettersOfFont(font.text("val"));
}

QString cellText(const std::string& utf8) {
    QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    if (utf8.find("_x") == std::string::npos) return text;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int code = text[i] == QLatin1Char('_') ? escapedAt(text, i) : -1;
        plain += code < 0 ? text[i] : QChar(char16_t(code));
        if (code >= 0) i += 6;
    }
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return plain.replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

Result<QHash<QString, Relation>> readRelations(ZipArchive& archive, const QString& part) {
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/')) + 1;
    const QString relations =
        part.left(slash) + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels");
    RelationsHandler handler(QLatin1Char('/') + part.left(slash));
    if (archive.has(relations)) TAPHUAN_TRY(parseXml(archive, relations, handler));
    return std::move(handler.relations);
}

Result<WorkbookPart> readWorkbookPart(ZipArchive& archive, const QString& part) {
    WorkbookHandler handler;
    TAPHUAN_TRY(parseXml(archive, part, handler));
    return std::move(handler.workbook);
}

Result<SharedStrings> readSharedStrings(ZipArchive& archive, const QString& part) {
    SharedStringsHandler handler;
    TAPHUAN_TRY(parseXml(archive, part, handler));
    return std::move(handler.strings);
}

Result<std::vector<CellStyle>> readCellStyles(ZipArchive& archive, const QString& part) {
    StylesHandler handler;
    TAPHUAN_TRY(parseXml(archive, part, handler));
    return std::move(handler.styles);
}

}  // namespace taphuan
