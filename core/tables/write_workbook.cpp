#include "core/tables/write_workbook.h"

#include "core/base/say.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <xlsxwriter.h>

namespace taphuan {

namespace {

// Control characters that XML cannot hold become _xHHHH_, as Excel writes them; text that looks like such an
// escape is escaped itself.
QByteArray xlsxText(const QString& text) {
    static const QRegularExpression escapes(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString safe = text;
    safe.replace(escapes, QStringLiteral("_x005F_"));
    for (qsizetype i = safe.size() - 1; i >= 0; --i) {
        const char16_t c = safe[i].unicode();
        const bool control = (c < 0x20 && c != u'\n' && c != u'\t') || c >= 0xFFFE;
        if (control)
            safe.replace(
                i, 1,
                QStringLiteral("_x%1_").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper().replace(u'X', u'x'));
    }
    return safe.toUtf8();
}

// At most 31 characters, without []:*?/\, not beginning or ending with an apostrophe, unlike all names used
// so far.
QString sheetName(const QString& wanted, QSet<QString>& used) {
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x00-\\x1f]|^'|'$"));
    constexpr int longest = 31;
    QString name = wanted.trimmed().replace(forbidden, QStringLiteral("-")).left(longest);
    if (name.isEmpty()) name = say("core", "Bảng");
    const QString base = name;
    for (int number = 2; used.contains(name.toLower()); ++number) {
        const QString suffix = QStringLiteral(" (%1)").arg(number);
        name = base.left(longest - suffix.size()) + suffix;
    }
    used.insert(name.toLower());
    return name;
}

bool isWhole(double number) {
    return std::trunc(number) == number;
}

// The looks of one workbook's cells. The library owns the formats.
class Formats {
  public:
    explicit Formats(lxw_workbook* workbook) : workbook_(workbook) {
        title = make(nullptr);
        format_set_bold(title);
        header = make(nullptr);
        format_set_bold(header);
        format_set_text_wrap(header);
        format_set_align(header, LXW_ALIGN_CENTER);
        format_set_align(header, LXW_ALIGN_VERTICAL_CENTER);
        format_set_border(header, LXW_BORDER_THIN);
        text = make("@");
        lines = make("@");
        format_set_text_wrap(lines);
        whole = make("#,##0");
        fraction = make("#,##0.##");
        percent = make("0.0%");
        plain = make(nullptr);
        day = make("dd/mm/yyyy");
        moment = make("dd/mm/yyyy hh:mm");
        month = make("mm/yyyy");
        year = make("yyyy");
        time = make("hh:mm");
    }

    lxw_format* ofNumber(double number, CellFormat kind) const {
        if (kind == CellFormat::percent) return percent;
        return isWhole(number) ? whole : fraction;
    }
    lxw_format* ofDate(const Cell& cell) const {
        if (cell.number < 1) return time;
        if (cell.precision == Cell::Precision::year) return year;
        if (cell.precision == Cell::Precision::month) return month;
        return isWhole(cell.number) ? day : moment;
    }

    lxw_format *title, *header, *text, *lines, *plain;

  private:
    lxw_format* make(const char* numberFormat) {
        lxw_format* format = workbook_add_format(workbook_);
        format_set_font_name(format, "Times New Roman");
        format_set_font_size(format, 12);
        if (numberFormat) format_set_num_format(format, numberFormat);
        return format;
    }

    lxw_workbook* workbook_;
    lxw_format *whole, *fraction, *percent, *day, *moment, *month, *year, *time;
};

class SheetWriter {
  public:
    SheetWriter(lxw_worksheet* worksheet, const Formats& formats, const TableSheet& table)
        : worksheet_(worksheet), formats_(formats), table_(table), widths_(size_t(table.headers.size()), 0) {}

    // Rows are written from top to bottom: the library keeps only one in memory.
    Status write() {
        for (const QString& line : table_.titleLines) {
            TAPHUAN_TRY(writeText(0, line, formats_.title));
            ++row_;
        }
        if (!table_.titleLines.isEmpty()) ++row_;
        const int headerRow = row_;
        TAPHUAN_TRY(writeHeader());
        for (const auto& cells : table_.rows) TAPHUAN_TRY(writeRow(cells));
        layOut(headerRow);
        return {};
    }

  private:
    Status writeHeader() {
        for (int column = 0; column < int(table_.headers.size()); ++column) {
            TAPHUAN_TRY(writeText(column, table_.headers[column], formats_.header));
            widen(column, table_.headers[column]);
        }
        ++row_;
        return {};
    }

    Status writeRow(const std::vector<Cell>& cells) {
        for (int column = 0; column < int(cells.size()); ++column) {
            const Cell& cell = cells[size_t(column)];
            TAPHUAN_TRY(writeCell(column, cell));
            widen(column, cell.kind == Cell::Kind::number
                              ? QString::number(cell.number, 'f', 0) + QStringLiteral("0000")
                              : cell.text());
        }
        ++row_;
        return {};
    }

    Status writeCell(int column, const Cell& cell) {
        const CellFormat kind =
            size_t(column) < table_.kinds.size() ? table_.kinds[size_t(column)] : CellFormat::text;
        switch (cell.kind) {
            case Cell::Kind::empty:
                return {};
            case Cell::Kind::boolean:
                return outcome(
                    worksheet_write_boolean(worksheet_, row(), col(column), cell.number != 0, formats_.plain),
                    column);
            case Cell::Kind::number:
                if (kind == CellFormat::text || !std::isfinite(cell.number)) break;
                return outcome(worksheet_write_number(worksheet_, row(), col(column), cell.number,
                                                      formats_.ofNumber(cell.number, kind)),
                               column);
            case Cell::Kind::date:
                if (kind == CellFormat::text) break;
                return outcome(worksheet_write_number(worksheet_, row(), col(column), cell.number,
                                                      formats_.ofDate(cell)),
                               column);
            case Cell::Kind::text:
            case Cell::Kind::error:
                break;
        }
        const QString text = cell.text();
        return writeText(column, text, text.contains(QLatin1Char('\n')) ? formats_.lines : formats_.text);
    }

    Status writeText(int column, const QString& text, lxw_format* format) {
        return outcome(
            worksheet_write_string(worksheet_, row(), col(column), xlsxText(text).constData(), format),
            column);
    }

    Status outcome(lxw_error error, int column) const {
        if (error == LXW_NO_ERROR) return {};
        const QString place = say("core", "ô %1").arg(cellName(row_, column));
        if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
            return refused(say("core", "Nội dung quá dài cho một ô bảng tính"), place,
                           say("core", "Hãy rút ngắn dưới 32.767 ký tự"));
        return refused(say("core", "Bảng lớn hơn mức một trang tính chứa được"), place,
                       say("core", "Hãy lọc bớt dòng rồi xuất lại"));
    }

    void widen(int column, const QString& text) {
        if (size_t(column) >= widths_.size()) return;
        for (const QStringView line : QStringView(text).split(u'\n'))
            widths_[size_t(column)] = std::max(widths_[size_t(column)], int(line.size()));
    }

    void layOut(int headerRow) {
        constexpr int narrowest = 6;
        constexpr int widest = 50;
        for (int column = 0; column < int(widths_.size()); ++column)
            worksheet_set_column(worksheet_, col(column), col(column),
                                 std::clamp(widths_[size_t(column)] + 2, narrowest, widest), nullptr);
        worksheet_freeze_panes(worksheet_, lxw_row_t(headerRow + 1), 0);
        worksheet_repeat_rows(worksheet_, lxw_row_t(headerRow), lxw_row_t(headerRow));
        worksheet_set_paper(worksheet_, 9);  // A4
        worksheet_fit_to_pages(worksheet_, 1, 0);
    }

    lxw_row_t row() const { return lxw_row_t(row_); }
    static lxw_col_t col(int column) { return lxw_col_t(std::min(column, LXW_COL_MAX)); }

    lxw_worksheet* worksheet_;
    const Formats& formats_;
    const TableSheet& table_;
    std::vector<int> widths_;
    int row_ = 0;
};

Error notWritten(const QString& path, const QString& why) {
    return badFile(
        say("core", "Không ghi được tệp: %1").arg(why), QDir::toNativeSeparators(path),
        say("core", "Hãy kiểm tra quyền ghi, dung lượng trống và đóng tệp nếu đang mở bằng Excel"));
}

// The library's own file at `path`; the sheets up to the first that fails.
Status writeWorkbook(const QString& path, const QByteArray& folder, const std::vector<TableSheet>& sheets) {
    QByteArray temporary = folder;
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    lxw_workbook* workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!workbook) return notWritten(path, say("core", "không đủ bộ nhớ"));
    const Formats formats(workbook);
    QSet<QString> names;
    Status written;
    for (const TableSheet& table : sheets) {
        const QByteArray name = sheetName(table.name, names).toUtf8();
        lxw_worksheet* worksheet = workbook_add_worksheet(workbook, name.constData());
        written = worksheet ? SheetWriter(worksheet, formats, table).write()
                            : notWritten(path, say("core", "không tạo được trang tính"));
        if (!written) break;
    }
    // Closing writes the file, and frees the workbook also where a sheet failed.
    const lxw_error closed = workbook_close(workbook);
    TAPHUAN_TRY(std::move(written));
    if (closed != LXW_NO_ERROR) return notWritten(path, QString::fromUtf8(lxw_strerror(closed)));
    return {};
}

// Puts the whole file in the place of the one at `path`, or leaves that one as it is.
Status replaceBy(const QString& path, const QString& made) {
    QFile source(made);
    QSaveFile target(path);
    if (!source.open(QIODevice::ReadOnly)) return notWritten(path, source.errorString());
    if (!target.open(QIODevice::WriteOnly)) return notWritten(path, target.errorString());
    const QByteArray bytes = source.readAll();
    if (source.error() != QFileDevice::NoError) return notWritten(path, source.errorString());
    // commit() drops the failure of a flush of its own.
    if (target.write(bytes) != bytes.size() || !target.flush() || !target.commit())
        return notWritten(path, target.errorString());
    return {};
}

}  // namespace

Status writeXlsx(const QString& path, const std::vector<TableSheet>& sheets) {
    const QTemporaryDir folder;
    if (!folder.isValid()) return notWritten(path, folder.errorString());
    const QString made = folder.filePath(QStringLiteral("table.xlsx"));
    if (auto written = writeWorkbook(made, QFile::encodeName(folder.path()), sheets); !written) {
        Error error = written.error();
        if (error.kind == ErrorKind::file) error.where = QDir::toNativeSeparators(path);
        return error;
    }
    return replaceBy(path, made);
}

}  // namespace taphuan
