#include "core/import/people_file.h"

#include "core/base/say.h"
#include "core/import/people_columns.h"
#include "core/import/people_row.h"
#include "core/tables/sheet_letters.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"

#include <QRegularExpression>

namespace taphuan {

namespace {

Result<const Sheet*> namedSheet(const Workbook& workbook, const QString& file, const QString& wanted) {
    QStringList names;
    for (const Sheet& sheet : workbook.sheets) {
        if (matchKey(sheet.name) == matchKey(wanted)) return &sheet;
        names << sheet.name;
    }
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= int(workbook.sheets.size()))
        return &workbook.sheets[size_t(number - 1)];
    return badFile(say("core", "Không có trang tính %1").arg(wanted), file,
                   say("core", "Các trang có trong tệp: %1").arg(names.join(QStringLiteral(", "))));
}

Error noHeader(const QString& file) {
    return badFile(say("core", "Không tìm thấy dòng tiêu đề có cột Họ và tên"), file,
                   say("core", "Kiểm tra dòng tiêu đề của bảng, hoặc chọn trang tính khác"));
}

struct FoundSheet : ListSheet {
    PeopleColumns columns;
};

Result<std::vector<const Sheet*>> searchedSheets(const Workbook& workbook, const QString& file,
                                                 const QString& wanted) {
    std::vector<const Sheet*> searched;
    if (!wanted.isEmpty()) {
        TAPHUAN_ASSIGN(const Sheet* const only, namedSheet(workbook, file, wanted));
        searched = {only};
    } else {
        for (const Sheet& sheet : workbook.sheets)
            if (!sheet.hidden) searched.push_back(&sheet);
    }
    return searched;
}

Result<FoundSheet> findSheet(const Workbook& workbook, const QString& file, const QString& wanted,
                             const ListLayout& layout) {
    TAPHUAN_ASSIGN(const auto searched, searchedSheets(workbook, file, wanted));
    FoundSheet best;
    for (const Sheet* sheet : searched) {
        auto decoded = unicodeSheet(*sheet, layout.letters);
        auto columns = findPeopleColumns(decoded ? decoded->sheet : *sheet, layout);
        if (columns && (!best.sheet || columns->byKey.size() > best.columns.byKey.size()))
            best = {{sheet, std::move(decoded)}, std::move(*columns)};
    }
    if (best.sheet) return best;
    return noHeader(file);
}

// What a row below the header is.
enum class RowKind { empty, person, section, repeatedHeader, total, signature, nameless };

QString reasonFor(RowKind kind) {
    switch (kind) {
        case RowKind::section:
            return say("core", "Tiêu đề mục");
        case RowKind::repeatedHeader:
            return say("core", "Tiêu đề bảng lặp lại");
        case RowKind::total:
            return say("core", "Dòng cộng hoặc cuối danh sách");
        case RowKind::signature:
            return say("core", "Phần ký tên");
        case RowKind::nameless:
            return say("core", "Không có họ tên");
        case RowKind::empty:
        case RowKind::person:
            break;
    }
    return {};
}

bool beginsWithAny(const QString& text, const QStringList& beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QString& one) { return text.startsWith(one); });
}

// "Tổng cộng: 48" and the like, nothing else in it.
bool isTotal(const QString& text) {
    static const QStringList totals{QStringLiteral("tổng cộng"), QStringLiteral("tổng số"),
                                    QStringLiteral("tổng"), QStringLiteral("cộng")};
    QString words;
    for (const QChar c : normalisedLower(text))
        if (c.isLetter() || c.isSpace()) words += c;
    return totals.contains(words.simplified());
}

// With their accents: Tống Công Minh and An Đình Phúc are people.
bool endsList(const QString& text) {
    static const QStringList endings{
        QStringLiteral("danh sách có"),   QStringLiteral("danh sách này"), QStringLiteral("danh sách gồm"),
        QStringLiteral("tổng cộng"),      QStringLiteral("tổng số"),       QStringLiteral("tổng:"),
        QStringLiteral("cộng:"),          QStringLiteral("ấn định"),       QStringLiteral("người lập"),
        QStringLiteral("người tổng hợp"), QStringLiteral("lập bảng"),      QStringLiteral("lập biểu"),
        QStringLiteral("nơi nhận"),       QStringLiteral("thủ trưởng"),    QStringLiteral("(ký"),
        QStringLiteral("ký tên"),         QStringLiteral("tm. "),          QStringLiteral("kt. ")};
    return beginsWithAny(normalisedLower(text), endings);
}

// "Danh sách có 48 (bốn mươi tám) người": 48.
std::optional<int> statedCount(const QString& text) {
    static const QRegularExpression stated(
        QStringLiteral("(\\d+)\\s*(?:\\([^)]*\\))?\\s*(?:người|học viên|cán bộ|đồng chí|đ/c)"));
    const auto match = stated.match(normalisedLower(text));
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

// Without an identity number, a date or a telephone beside it, is the text a name or the title of a section?
bool looksLikeName(const QString& text) {
    static const QStringList sections{
        QStringLiteral("khối "),     QStringLiteral("phòng "),     QStringLiteral("ban "),
        QStringLiteral("ubnd"),      QStringLiteral("ủy ban"),     QStringLiteral("uỷ ban"),
        QStringLiteral("xã "),       QStringLiteral("phường "),    QStringLiteral("thị trấn"),
        QStringLiteral("thị xã"),    QStringLiteral("thành phố "), QStringLiteral("huyện "),
        QStringLiteral("tỉnh "),     QStringLiteral("sở "),        QStringLiteral("trường "),
        QStringLiteral("trung tâm"), QStringLiteral("đơn vị"),     QStringLiteral("các "),
        QStringLiteral("văn phòng"), QStringLiteral("lớp "),       QStringLiteral("nhóm "),
        QStringLiteral("công ty"),   QStringLiteral("hội "),       QStringLiteral("cơ quan")};
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (std::any_of(text.begin(), text.end(), isDigit)) return false;
    return !beginsWithAny(normalisedLower(text), sections) && text.size() <= longestName;
}

class RowSorter {
  public:
    RowSorter(const Sheet& sheet, const PeopleColumns& columns, const ListLayout& layout)
        : sheet_(sheet), columns_(columns), layout_(layout) {
        for (const int column : columns.byKey) {
            QStringList captions;
            for (const QString& caption : columns.header.captions[size_t(column)])
                captions << folded(caption);
            captions_.emplace_back(column, std::move(captions));
        }
        number_ = columns.column(QStringLiteral("number"));
        identifying_ = columnsOf({"national_id", "old_national_id", "staff_code"});
        personal_ = columnsOf(
            {"birth_date", "birth_male", "birth_female", "sex", "sex_male", "sex_female", "phone", "email"});
        placing_ = columnsOf({"position", "unit", "department"});
    }

    RowKind kindOf(int row) {
        if (layout_.corrections.contains(row)) return RowKind::person;  // somebody took it for one
        const QString name = nameIn(sheet_, columns_, row);
        const QString first = name.isEmpty() ? firstText(row) : name;
        if (first.isEmpty()) return RowKind::empty;
        const bool identified = filled(row, identifying_);
        const bool known = identified || filled(row, personal_);
        const bool total = isTotal(first) || (!known && endsList(first));
        if (total && !identified && !numbered(row)) {
            ended_ = true;
            return RowKind::total;
        }
        if (repeatsHeader(row)) return RowKind::repeatedHeader;
        if (name.isEmpty()) return namelessKind(row, identified, known);
        if (known) return RowKind::person;
        if (numbered(row)) return looksLikeName(name) ? RowKind::person : RowKind::section;
        if (ended_) return RowKind::signature;
        const bool placed = filled(row, placing_) && !filled(row, number_);
        return placed && looksLikeName(name) ? RowKind::person : RowKind::section;
    }

    QString textOf(int row) const {
        QStringList texts;
        for (const Cell& cell : sheet_.rows[size_t(row)])
            if (const QString text = normalised(cell.text()); !text.isEmpty()) texts << text;
        return texts.join(QStringLiteral(" · ")).left(120);
    }

  private:
    RowKind namelessKind(int row, bool identified, bool known) const {
        if (identified || (known && numbered(row)))
            return RowKind::person;  // a person whose name is missing: refused
        if (numbered(row)) return RowKind::nameless;
        return ended_ || !filled(row, number_) ? RowKind::signature : RowKind::section;
    }

    QString firstText(int row) const {
        for (const Cell& cell : sheet_.rows[size_t(row)])
            if (const QString text = normalised(cell.text()); !text.isEmpty()) return text;
        return {};
    }

    // Those of the fields that the list has.
    std::vector<int> columnsOf(std::initializer_list<const char*> keys) const {
        std::vector<int> found;
        for (const char* key : keys)
            if (const int column = columns_.column(QString::fromLatin1(key)); column >= 0)
                found.push_back(column);
        return found;
    }

    bool filled(int row, int column) const { return !normalised(sheet_.at(row, column).text()).isEmpty(); }
    bool filled(int row, const std::vector<int>& columns) const {
        return std::any_of(columns.begin(), columns.end(), [&](int column) { return filled(row, column); });
    }

    bool numbered(int row) const {
        QString text = normalised(sheet_.at(row, number_).text());
        if (text.endsWith(u'.')) text.chop(1);
        bool isNumber = false;
        text.toInt(&isNumber);
        return isNumber;
    }

    // The header printed again on a new page: at least two cells say what the header says there.
    bool repeatsHeader(int row) const {
        int equal = 0;
        for (const auto& [column, captions] : captions_) {
            const Cell& cell = sheet_.at(row, column);
            if (cell.kind != Cell::Kind::text) continue;
            const QString text = folded(cell.content);
            if (!text.isEmpty() && captions.contains(text) && ++equal == 2) return true;
        }
        return false;
    }

    const Sheet& sheet_;
    const PeopleColumns& columns_;
    const ListLayout& layout_;
    std::vector<std::pair<int, QStringList>> captions_;  // folded, of the recognised columns
    int number_ = -1;
    std::vector<int> identifying_;
    std::vector<int> personal_;
    std::vector<int> placing_;
    bool ended_ = false;
};

}  // namespace

Result<PeopleTable> readPeopleTable(const Workbook& workbook, const QString& file, QDate today,
                                    const QString& wanted, const ListLayout& layout) {
    TAPHUAN_ASSIGN(const FoundSheet found, findSheet(workbook, file, wanted, layout));
    return readPeopleTable(found, file, today, layout);
}

Result<PeopleTable> readPeopleTable(const ListSheet& list, const QString& file, QDate today,
                                    const ListLayout& layout) {
    const Sheet& sheet = list.inUnicode();
    const auto columns = findPeopleColumns(sheet, layout);
    if (!columns) return noHeader(file);
    PeopleTable table;
    table.sheet = sheet.name;
    table.headerFirstRow = columns->header.firstRow;
    table.headerLastRow = columns->header.lastRow;
    table.columns = columns->byKey;
    if (list.decoded) table.letters = list.decoded->letters;
    table.unitIsDepartment = columns->unitIsDepartment;
    table.unitsAreEnterprises = columns->unitsAreEnterprises;
    table.rows.reserve(size_t(std::max(0, sheet.rowCount() - table.headerLastRow - 1)));
    RowSorter sorter(sheet, *columns, layout);
    std::vector<std::pair<int, int>> counts;  // rows that state how many people the list has
    for (int row = table.headerLastRow + 1; row < sheet.rowCount(); ++row) {
        const RowKind kind = sorter.kindOf(row);
        if (kind == RowKind::empty) continue;
        if (kind == RowKind::person)
            table.rows.push_back(readPersonRow(sheet, *columns, row, today, layout.corrections.value(row)));
        else
            table.leftOut.push_back({row, sorter.textOf(row), reasonFor(kind)});
        if (const auto stated = kind == RowKind::total ? statedCount(sorter.textOf(row)) : std::nullopt)
            counts.emplace_back(row, *stated);
    }
    for (const auto& [row, stated] : counts)
        if (stated != int(table.rows.size()))
            table.warnings.push_back({row, -1, QString::number(stated),
                                      say("core", "Cuối danh sách ghi %1 người nhưng đọc được %2 người")
                                          .arg(stated)
                                          .arg(table.rows.size())});
    return table;
}

Result<ListSheet> sheetOfList(const Workbook& workbook, const QString& file, const QString& wanted,
                              const ListLayout& layout) {
    if (auto found = findSheet(workbook, file, wanted, layout)) return ListSheet(std::move(*found));
    TAPHUAN_ASSIGN(const auto searched, searchedSheets(workbook, file, wanted));
    const auto longest =
        std::max_element(searched.begin(), searched.end(),
                         [](const Sheet* a, const Sheet* b) { return a->rowCount() < b->rowCount(); });
    if (longest != searched.end()) return ListSheet{*longest, unicodeSheet(**longest, layout.letters)};
    return badFile(say("core", "Tệp không có trang tính nào xem được"), file);
}

}  // namespace taphuan
