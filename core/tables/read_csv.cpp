#include "core/tables/read_csv.h"

#include "core/base/say.h"
#include "core/tables/delimited_text.h"
#include "core/tables/sheet_builder.h"

#include <QStringDecoder>

#include <algorithm>

namespace taphuan {

namespace {

// UTF-16 without a mark shows by the zero bytes of its Latin letters, digits and separators.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray& bytes) {
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096);
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < looked; ++i)
        if (bytes[i] == 0) ++zeros[i % 2];
    const qsizetype many = looked / 8;
    if (zeros[1] > many && zeros[0] == 0) return QStringConverter::Utf16LE;
    if (zeros[0] > many && zeros[1] == 0) return QStringConverter::Utf16BE;
    return std::nullopt;
}

// The last line does not end, and has fewer fields than another.
bool endsWithinRow(QStringView text, const std::vector<QStringList>& rows) {
    if (rows.size() < 2 || text.endsWith(u'\n') || text.endsWith(u'\r')) return false;
    const qsizetype width = rows.back().size();
    return std::any_of(rows.begin(), rows.end(), [&](const QStringList& row) { return row.size() > width; });
}

}  // namespace

std::optional<QString> decodeUnicode(const QByteArray& bytes) {
    auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding) encoding = unmarkedUtf16(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8), QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    const bool oddUtf16 = encoding && *encoding != QStringConverter::Utf8 && bytes.size() % 2 != 0;
    if (decoder.hasError() || oddUtf16 || text.contains(QChar(u'\0'))) return std::nullopt;
    return text;
}

Result<Workbook> readCsv(const QString& text, const QString& where, const ReadLimits& limits,
                         Letters letters) {
    QStringView body = text;
    QChar delimiter;
    if (body.startsWith(u"sep=") && body.size() > 4) {
        delimiter = body[4];
        const qsizetype lineEnd = body.indexOf(u'\n');
        body = lineEnd < 0 ? QStringView() : body.sliced(lineEnd + 1);
    } else {
        delimiter = findDelimiter(body);
    }
    const DelimitedRows split = splitDelimited(body, delimiter.isNull() ? QChar(u';') : delimiter);
    if (split.unclosedQuoteLine > 0)
        return badFile(
            say("core", "Tệp CSV có dấu ngoặc kép mở mà không đóng: tệp có thể bị đứt"),
            where + QStringLiteral(", ") + say("core", "dòng %1").arg(split.unclosedQuoteLine),
            say("core", "Hãy lấy lại tệp, hoặc mở bằng Excel và lưu lại thành .xlsx rồi chọn tệp đó"));
    SheetBuilder builder(where, limits);
    builder.begin({}, false);
    for (size_t row = 0; row < split.rows.size(); ++row) {
        for (qsizetype column = 0; column < split.rows[row].size(); ++column) {
            Cell cell = Cell::ofText(split.rows[row][column]);
            cell.letters = letters;
            TAPHUAN_TRY(builder.put(int(row), int(column), std::move(cell)));
        }
    }
    if (endsWithinRow(body, split.rows)) builder.cutAt(int(split.rows.size()) - 1);
    return builder.finish(QStringLiteral("csv"));
}

}  // namespace taphuan
