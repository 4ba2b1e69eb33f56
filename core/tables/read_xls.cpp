#include "core/tables/read_xls.h"

#include "core/base/say.h"
#include "core/tables/biff_records.h"
#include "core/tables/compound_file.h"
#include "core/tables/number_format.h"
#include "core/tables/sheet_builder.h"

#include <QHash>

#include <bit>
#include <cmath>

namespace taphuan {

namespace {

enum RecordType : quint16 {
    formulaRecord = 0x0006,
    endRecord = 0x000A,
    dateModeRecord = 0x0022,
    filePassRecord = 0x002F,
    fontRecord = 0x0031,
    boundSheetRecord = 0x0085,
    mulRkRecord = 0x00BD,
    richStringRecord = 0x00D6,
    styleRecord = 0x00E0,
    mergedCellsRecord = 0x00E5,
    sharedStringsRecord = 0x00FC,
    labelSharedRecord = 0x00FD,
    numberRecord = 0x0203,
    labelRecord = 0x0204,
    boolErrorRecord = 0x0205,
    stringRecord = 0x0207,
    rkRecord = 0x027E,
    formatRecord = 0x041E,
    beginRecord = 0x0809,
};

struct SharedText {
    QString text;
    std::optional<Letters> letters;  // of its own fonts
};

struct BoundSheet {
    QString name;
    quint32 at = 0;
    bool hidden = false;
    bool isWorksheet = false;
};

struct Style {
    quint16 font = 0;
    quint16 format = 0;
};

QString withLineFeeds(QString text) {
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return text.replace(u'\r', u'\n');
}

QString errorCode(quint8 code) {
    switch (code) {
        case 0x00:
            return QStringLiteral("#NULL!");
        case 0x07:
            return QStringLiteral("#DIV/0!");
        case 0x0F:
            return QStringLiteral("#VALUE!");
        case 0x17:
            return QStringLiteral("#REF!");
        case 0x1D:
            return QStringLiteral("#NAME?");
        case 0x24:
            return QStringLiteral("#NUM!");
        default:
            return QStringLiteral("#N/A");
    }
}

Cell errorCell(const QString& code) {
    Cell cell = Cell::ofText(code);
    cell.kind = Cell::Kind::error;
    return cell;
}

Cell booleanCell(bool value) {
    Cell cell = Cell::ofText(QString::number(int(value)));
    cell.kind = Cell::Kind::boolean;
    cell.number = value ? 1 : 0;
    return cell;
}

// A number packed into 30 bits: whole, or the upper half of a double; either may stand for its hundredth.
double unpacked(quint32 rk) {
    const double value = (rk & 2) != 0 ? double(std::bit_cast<qint32>(rk) >> 2)
                                       : std::bit_cast<double>(quint64(rk & ~quint32(3)) << 32);
    return (rk & 1) != 0 ? value / 100 : value;
}

// What the sheets draw on: the part of the stream before them.
class Globals {
  public:
    // False where the record is damaged.
    bool read(BiffRecord& record) {
        switch (record.type) {
            case dateModeRecord:
                dateOffset = record.half() == 1 ? 1462 : 0;
                break;
            case fontRecord:
                record.skip(14);
                fonts.push_back(lettersOfFont(shortText(record)));
                break;
            case formatRecord: {
                const quint16 id = record.half();
                formats.insert(id, NumberFormat(isOld ? shortText(record) : text(record)));
                break;
            }
            case styleRecord: {
                const quint16 font = record.half();
                styles.push_back({font, record.half()});
                break;
            }
            case boundSheetRecord: {
                BoundSheet sheet;
                sheet.at = record.word();
                sheet.hidden = (record.byte() & 3) != 0;
                sheet.isWorksheet = record.byte() == 0;
                sheet.name = shortText(record);
                sheets.push_back(std::move(sheet));
                break;
            }
            case sharedStringsRecord:
                readStrings(record);
                break;
            default:
                return true;
        }
        return !record.isDamaged();
    }

    // A text whose length stands before it in one byte, and one in two.
    QString shortText(BiffRecord& record) const { return lettersOf(record, record.byte()); }
    QString text(BiffRecord& record) const { return lettersOf(record, record.half()); }

    // Font 4 is left out of the numbering.
    Letters lettersOfNumber(quint16 font) const {
        const size_t at = font > 4 ? font - 1u : font;
        return at < fonts.size() ? fonts[at] : Letters::unicode;
    }
    Letters lettersOfStyle(quint16 style) const {
        return style < styles.size() ? lettersOfNumber(styles[style].font) : Letters::unicode;
    }

    Cell numberCell(double value, quint16 style) const {
        if (!std::isfinite(value)) return errorCell(errorCode(0x24));
        const quint16 id = style < styles.size() ? styles[style].format : 0;
        const auto known = formats.constFind(id);
        const NumberFormat format = known == formats.constEnd() ? NumberFormat::builtIn(id) : *known;
        return format.cell(format.isDate() ? value + dateOffset : value);
    }

    // The fonts within a text: as many pairs of a place and a font as stand there.
    std::optional<Letters> runLetters(BiffRecord& record, int runs) const {
        std::optional<Letters> letters;
        for (int i = 0; i < runs && !record.isDamaged(); ++i) {
            record.half();
            const Letters run = lettersOfNumber(record.half());
            if (!letters || *letters == Letters::unicode) letters = run;
        }
        return letters;
    }

    bool isOld = false;  // BIFF5
    double dateOffset = 0;
    std::vector<Letters> fonts;
    QHash<quint16, NumberFormat> formats;
    std::vector<Style> styles;
    std::vector<BoundSheet> sheets;
    std::vector<SharedText> strings;

  private:
    QString lettersOf(BiffRecord& record, int count) const {
        if (isOld) return record.bytes(count);
        const bool wide = (record.byte() & 1) != 0;
        return record.letters(count, wide);
    }

    void readStrings(BiffRecord& record) {
        record.word();
        const quint32 count = record.word();
        for (quint32 i = 0; i < count && !record.isDamaged(); ++i) {
            const int length = record.half();
            const quint8 flags = record.byte();
            const int runs = (flags & 8) != 0 ? record.half() : 0;
            const qint64 more = (flags & 4) != 0 ? record.word() : 0;
            SharedText shared{withLineFeeds(record.letters(length, (flags & 1) != 0)), {}};
            shared.letters = runLetters(record, runs);
            record.skip(more);
            strings.push_back(std::move(shared));
        }
    }
};

class SheetReader {
  public:
    SheetReader(const Globals& globals, SheetBuilder& builder, const Error& damaged)
        : globals_(globals), builder_(builder), damaged_(damaged) {}

    Status read(BiffReader& reader) {
        BiffRecord record;
        for (int depth = 0; reader.next(record);) {
            // Charts within the sheet have records of their own.
            depth += record.type == beginRecord ? 1 : record.type == endRecord ? -1 : 0;
            if (depth == 0) return {};
            if (depth == 1) TAPHUAN_TRY(take(record));
            if (record.isDamaged()) return damaged_;
        }
        return damaged_;
    }

  private:
    Status take(BiffRecord& record) {
        switch (record.type) {
            case labelSharedRecord:
                place(record);
                return putShared(record.word());
            case labelRecord:
            case richStringRecord:
                place(record);
                return putLabel(record);
            case numberRecord:
                place(record);
                return put(globals_.numberCell(record.number(), style_));
            case rkRecord:
                place(record);
                return put(globals_.numberCell(unpacked(record.word()), style_));
            case mulRkRecord:
                return putMany(record);
            case boolErrorRecord: {
                place(record);
                const quint8 value = record.byte();
                return put(record.byte() != 0 ? errorCell(errorCode(value)) : booleanCell(value != 0));
            }
            case formulaRecord:
                place(record);
                return putFormula(record);
            case stringRecord:
                return putText(withLineFeeds(globals_.text(record)), globals_.lettersOfStyle(style_), true);
            case mergedCellsRecord:
                return merge(record);
            default:
                return {};
        }
    }

    void place(BiffRecord& record) {
        row_ = record.half();
        column_ = record.half();
        style_ = record.half();
    }

    Status put(Cell cell, bool fromFormula = false) {
        cell.fromFormula = fromFormula;
        return builder_.put(row_, column_, std::move(cell));
    }

    Status putText(QString text, Letters letters, bool fromFormula = false) {
        Cell cell = Cell::ofText(std::move(text));
        cell.letters = letters;
        // ="" has an empty text for its value.
        return put(std::move(cell), fromFormula && !cell.isEmpty());
    }

    Status putShared(quint32 index) {
        if (index >= globals_.strings.size()) return damaged_;
        const SharedText& shared = globals_.strings[index];
        return putText(shared.text, shared.letters.value_or(globals_.lettersOfStyle(style_)));
    }

    Status putLabel(BiffRecord& record) {
        QString text = withLineFeeds(globals_.text(record));
        std::optional<Letters> letters;
        if (record.type == richStringRecord && !globals_.isOld)
            letters = globals_.runLetters(record, record.half());
        return putText(std::move(text), letters.value_or(globals_.lettersOfStyle(style_)));
    }

    Status putMany(BiffRecord& record) {
        row_ = record.half();
        column_ = record.half();
        // Behind the last of them stands its column.
        for (quint16 style = record.half(); !record.atEnd(); style = record.half(), ++column_) {
            style_ = style;
            TAPHUAN_TRY(put(globals_.numberCell(unpacked(record.word()), style_)));
        }
        return {};
    }

    Status putFormula(BiffRecord& record) {
        const double value = record.number();
        const auto bits = std::bit_cast<quint64>(value);
        constexpr quint64 noNumber = 0xFFFF;
        if (bits >> 48 != noNumber) return put(globals_.numberCell(value, style_), true);
        const auto content = quint8(bits >> 16);
        switch (bits & 0xFF) {
            case 0:  // a text, in the record that follows
                return put(Cell(), true);
            case 1:
                return put(booleanCell(content != 0), true);
            case 2:
                return put(errorCell(errorCode(content)), true);
            default:
                return {};
        }
    }

    Status merge(BiffRecord& record) {
        const int count = record.half();
        for (int i = 0; i < count && !record.isDamaged(); ++i) {
            const int firstRow = record.half();
            const int lastRow = record.half();
            const int firstColumn = record.half();
            const int lastColumn = record.half();
            if (firstRow <= lastRow && firstColumn <= lastColumn)
                TAPHUAN_TRY(builder_.merge({firstRow, firstColumn, lastRow, lastColumn}));
        }
        return {};
    }

    const Globals& globals_;
    SheetBuilder& builder_;
    const Error& damaged_;
    int row_ = 0;
    int column_ = 0;
    quint16 style_ = 0;
};

Error passwordNeeded(const QString& where) {
    return badFile(say("core", "Tệp được bảo vệ bằng mật khẩu nên không đọc được"), where,
                   say("core", "Hãy mở tệp bằng Excel, bỏ mật khẩu, lưu lại rồi chọn lại"));
}

// The records before the first sheet.
Result<Globals> readGlobals(BiffReader& reader, const QString& where, const Error& damaged) {
    Globals globals;
    BiffRecord record;
    if (!reader.next(record) || record.type != beginRecord) return damaged;
    const quint16 version = record.half();
    if (version != 0x0600 && version != 0x0500)
        return badFile(
            say("core", "Tệp do bản Excel quá cũ ghi nên không đọc được"), where,
            say("core", "Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại ở dạng .xlsx rồi chọn tệp đó"));
    globals.isOld = version == 0x0500;
    while (reader.next(record)) {
        if (record.type == endRecord) return globals;
        if (record.type == filePassRecord) return passwordNeeded(where);
        if (!globals.read(record)) return damaged;
    }
    return damaged;
}

}  // namespace

Result<Workbook> readXls(QByteArray bytes, const QString& where, const ReadLimits& limits) {
    const Error damaged =
        badFile(say("core", "Tệp bảng tính không nguyên vẹn: có thể bị đứt khi tải về hoặc sao chép"), where,
                say("core", "Hãy lấy lại tệp từ nơi gửi, mở thử bằng Excel rồi chọn lại"));
    const auto file = CompoundFile::open(std::move(bytes));
    if (!file) return damaged;
    if (file->has(u"EncryptedPackage")) return passwordNeeded(where);
    if (file->has(u"WordDocument"))
        return badFile(say("core", "Tệp là văn bản Word, không phải bảng tính"), where, pickAnotherSheet());
    const bool isNew = file->has(u"Workbook");
    if (!isNew && !file->has(u"Book"))
        return badFile(say("core", "Tệp không phải bảng tính"), where, pickAnotherSheet());
    const auto stream = file->stream(isNew ? u"Workbook" : u"Book");
    if (!stream) return damaged;
    BiffReader reader(*stream);
    TAPHUAN_ASSIGN(const Globals globals, readGlobals(reader, where, damaged));
    SheetBuilder builder(where, limits);
    qint64 readSoFar = 0;
    for (const BoundSheet& sheet : globals.sheets) {
        if (!sheet.isWorksheet) continue;
        builder.begin(sheet.name, sheet.hidden);
        reader.seek(sheet.at);
        TAPHUAN_TRY(SheetReader(globals, builder, damaged).read(reader));
        // Sheets lie apart: no part of the stream is read for two of them.
        readSoFar += reader.position() - sheet.at;
        if (readSoFar > stream->size()) return damaged;
    }
    return builder.finish(QStringLiteral("xls"));
}

}  // namespace taphuan
