#include "tests/fuzz/readers.h"

#include "core/import/people_file.h"
#include "core/tables/clipboard_table.h"
#include "core/tables/read_workbook.h"
#include "core/tables/sheet_letters.h"
#include "core/text/date_parse.h"
#include "core/text/eight_bit_text.h"
#include "core/text/fold.h"
#include "core/text/identity.h"
#include "core/text/name.h"
#include "core/text/normalise.h"
#include "core/text/number_text.h"
#include "core/text/phone.h"
#include "core/text/sort_key.h"
#include "core/text/syllable.h"
#include "core/text/vietnamese_numbers.h"
#include "tests/support/xls_file.h"

#include <cstdlib>
#include <zip.h>

namespace taphuan::fuzz {

namespace {

// Small, so that an input costs little however it repeats itself.
constexpr ReadLimits limits{.fileBytes = 1024 * 1024,
                            .unpackedBytes = 1024 * 1024,
                            .rows = 2000,
                            .columns = 300,
                            .merges = 200,
                            .cells = 20'000};

void hold(bool rule) {
    if (!rule) std::abort();
}

void readSheets(const QByteArray& bytes, const QString& name) {
    const auto workbook = readWorkbook(bytes, name, limits);
    if (!workbook) return hold(workbook.error().kind == ErrorKind::file && !workbook.error().what.isEmpty());
    hold(!workbook->sheets.empty());
    qint64 cells = 0;
    for (const Sheet& sheet : workbook->sheets) {
        hold(sheet.rowCount() <= limits.rows && sheet.columnCount() <= limits.columns);
        for (const auto& row : sheet.rows) cells += qint64(row.size());
    }
    hold(cells <= limits.cells);
    for (const Sheet& sheet : workbook->sheets) (void)unicodeSheet(sheet);
}

// A zip file in memory, nothing in it packed.
QByteArray zipOf(const std::vector<std::pair<const char*, QByteArray>>& parts) {
    zip_source_t* archive = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(archive);
    zip_t* zip = zip_open_from_source(archive, ZIP_TRUNCATE, nullptr);
    for (const auto& [name, bytes] : parts) {
        const zip_int64_t at =
            zip_file_add(zip, name, zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0),
                         ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(zip, zip_uint64_t(at), ZIP_CM_STORE, 0);
    }
    hold(zip_close(zip) == 0);
    zip_stat_t stat;
    hold(zip_source_stat(archive, &stat) == 0 && zip_source_open(archive) == 0);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    hold(zip_source_read(archive, bytes.data(), stat.size) == zip_int64_t(stat.size));
    zip_source_close(archive);
    zip_source_free(archive);
    return bytes;
}

// The sheet, the shared texts and the styles, each ended by a zero byte, which no XML has.
void readXlsxParts(const QByteArray& input) {
    const QList<QByteArray> parts = input.split('\0');
    readSheets(
        zipOf({{"[Content_Types].xml", "<Types/>"},
               {"xl/workbook.xml",
                "<workbook><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
               {"xl/_rels/workbook.xml.rels",
                "<a><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"a.xml\"/><Relationship Id=\"r2\" "
                "Type=\"x/sharedStrings\" Target=\"b.xml\"/><Relationship Id=\"r3\" Type=\"x/styles\" "
                "Target=\"c.xml\"/></a>"},
               {"xl/a.xml", parts.value(0)},
               {"xl/b.xml", parts.size() > 1 ? parts[1] : QByteArray("<sst/>")},
               {"xl/c.xml", parts.size() > 2 ? parts[2] : QByteArray("<a/>")}}),
        QStringLiteral("a.xlsx"));
}

void readOdsParts(const QByteArray& input) {
    const QList<QByteArray> parts = input.split('\0');
    readSheets(zipOf({{"content.xml", parts.value(0)},
                      {"styles.xml", parts.size() > 1 ? parts[1] : QByteArray("<a/>")}}),
               QStringLiteral("a.ods"));
}

// A whole file after a zero byte, else the stream within it.
void readXlsFile(const QByteArray& input) {
    const bool whole = input.startsWith('\0');
    readSheets(whole ? input.mid(1) : test::compoundFile(QStringLiteral("Workbook"), input),
               QStringLiteral("a.xls"));
}

// The rows and columns of a sheet, as text.
void readPeople(const QByteArray& input) {
    const auto workbook = readWorkbook(input, QStringLiteral("a.csv"), limits);
    if (!workbook) return;
    const auto table = readPeopleTable(*workbook, QStringLiteral("a.csv"), QDate(2023, 6, 10));
    if (!table) return hold(table.error().kind == ErrorKind::file);
    for (const PersonRow& row : table->rows) hold(!row.fullName.isEmpty() || !row.refusals.empty());
}

void readAnyFile(const QByteArray& input) {
    readSheets(input, QStringLiteral("a.csv"));
}

void readLetters(const QByteArray& input) {
    const auto eightBit = readEightBitText(input);
    const QString text = eightBit ? eightBit->text : QString::fromUtf8(input);
    (void)isLegacyEncoded(text);
    (void)lettersShownBy(text);
    (void)isVietnameseSyllable(text);
    (void)lettersOfFont(text);
    for (const auto& [letters, name] : EnumText<Letters>::names) (void)inUnicode(text, letters);
    const QString once = normalised(text);
    hold(normalised(once) == once);
    const QString lines = normalisedLines(text);
    hold(normalisedLines(lines) == lines);
    (void)folded(text);
    (void)matchKey(text);
    (void)nameSortKey(text);
    (void)properCase(text);
}

void readClipboard(const QByteArray& input) {
    const auto rows = fromClipboard(QString::fromUtf8(input));
    const QString copied = toClipboard(rows);
    (void)fromClipboard(copied);
    (void)toClipboardHtml(rows);
}

void readValues(const QByteArray& input) {
    const QString text = QString::fromUtf8(input);
    if (const auto date = parsePartialDate(text)) hold(!date->isNull());
    if (const auto identity = parseIdentity(text)) {
        const auto again = parseIdentity(identity->number);
        hold(again && again->number == identity->number);
        (void)identityWarnings(identity->number, {}, {});
    }
    if (const auto phone = parsePhone(text)) hold(parsePhone(*phone) == phone);
    (void)maskedIdentity(text);
    (void)maskedPhone(text);
    (void)digitsOfNumber(text);
    if (const auto money = parseMoney(text)) (void)moneyInWords(*money);
}

constexpr Reader all[] = {{"xlsx", readXlsxParts},      {"ods", readOdsParts},  {"xls", readXlsFile},
                          {"csv", readAnyFile},         {"people", readPeople}, {"letters", readLetters},
                          {"clipboard", readClipboard}, {"values", readValues}};

}  // namespace

std::span<const Reader> readers() {
    return all;
}

}  // namespace taphuan::fuzz
