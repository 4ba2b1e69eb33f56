#include "core/import/people_file.h"

#include "core/base/say.h"
#include "core/import/people_columns.h"
#include "core/import/people_row.h"
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

struct FoundSheet {
    const Sheet* sheet = nullptr;
    PeopleColumns columns;
};

Result<FoundSheet> findSheet(const Workbook& workbook, const QString& file, const QString& wanted,
                             const std::vector<ColumnWording>& more) {
    std::vector<const Sheet*> searched;
    if (!wanted.isEmpty()) {
        TAPHUAN_ASSIGN(const Sheet* const only, namedSheet(workbook, file, wanted));
        searched = {only};
    } else {
        for (const Sheet& sheet : workbook.sheets)
            if (!sheet.hidden) searched.push_back(&sheet);
    }
    FoundSheet best;
    for (const Sheet* sheet : searched) {
        auto columns = findPeopleColumns(*sheet, more);
        if (columns && (!best.sheet || columns->byKey.size() > best.columns.byKey.size()))
            best = {sheet, std::move(*columns)};
    }
    if (best.sheet) return best;
    return badFile(say("core", "Không tìm thấy dòng tiêu đề có cột Họ và tên"), file,
                   say("core", "Kiểm tra dòng tiêu đề của bảng, hoặc chọn trang tính khác"));
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
    RowSorter(const Sheet& sheet, const PeopleColumns& columns) : sheet_(sheet), columns_(columns) {}

    RowKind kindOf(int row) {
        const QString name = nameIn(sheet_, columns_, row);
        const QString first = name.isEmpty() ? firstText(row) : name;
        if (first.isEmpty()) return RowKind::empty;
        const bool identified = filled(row, {"national_id", "old_national_id", "staff_code"});
        const bool known = identified || filled(row, {"birth_date", "birth_male", "birth_female", "sex",
                                                      "sex_male", "sex_female", "phone", "email"});
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
        const bool placed = filled(row, {"position", "unit", "department"}) && !filled(row, {"number"});
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
        return ended_ || !filled(row, {"number"}) ? RowKind::signature : RowKind::section;
    }

    QString firstText(int row) const {
        for (const Cell& cell : sheet_.rows[size_t(row)])
            if (const QString text = normalised(cell.text()); !text.isEmpty()) return text;
        return {};
    }

    bool filled(int row, std::initializer_list<const char*> keys) const {
        for (const char* key : keys) {
            const int column = columns_.column(QString::fromLatin1(key));
            if (column >= 0 && !normalised(sheet_.at(row, column).text()).isEmpty()) return true;
        }
        return false;
    }

    bool numbered(int row) const {
        const int column = columns_.column(QStringLiteral("number"));
        if (column < 0) return false;
        QString text = normalised(sheet_.at(row, column).text());
        if (text.endsWith(u'.')) text.chop(1);
        bool isNumber = false;
        text.toInt(&isNumber);
        return isNumber;
    }

    // The header printed again on a new page: at least two cells say what the header says there.
    bool repeatsHeader(int row) const {
        int equal = 0;
        for (auto column = columns_.byKey.begin(); column != columns_.byKey.end(); ++column) {
            const QString text = folded(sheet_.at(row, column.value()).text());
            for (const QString& caption : columns_.header.captions[size_t(column.value())])
                if (!text.isEmpty() && folded(caption) == text) {
                    ++equal;
                    break;
                }
        }
        return equal >= 2;
    }

    const Sheet& sheet_;
    const PeopleColumns& columns_;
    bool ended_ = false;
};

}  // namespace

Result<PeopleTable> readPeopleTable(const Workbook& workbook, const QString& file, QDate today,
                                    const QString& wanted, const std::vector<ColumnWording>& more) {
    TAPHUAN_ASSIGN(const FoundSheet found, findSheet(workbook, file, wanted, more));
    const Sheet& sheet = *found.sheet;
    PeopleTable table;
    table.sheet = sheet.name;
    table.headerFirstRow = found.columns.header.firstRow;
    table.headerLastRow = found.columns.header.lastRow;
    table.columns = found.columns.byKey;
    table.unitIsDepartment = found.columns.unitIsDepartment;
    RowSorter sorter(sheet, found.columns);
    std::vector<std::pair<int, int>> counts;  // rows that state how many people the list has
    for (int row = table.headerLastRow + 1; row < sheet.rowCount(); ++row) {
        const RowKind kind = sorter.kindOf(row);
        if (kind == RowKind::empty) continue;
        if (kind == RowKind::person)
            table.rows.push_back(readPersonRow(sheet, found.columns, row, today));
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

}  // namespace taphuan
