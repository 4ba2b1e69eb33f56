#include "core/import/list_profiles.h"

#include "core/text/email.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"
#include "core/text/number_text.h"

#include <algorithm>

namespace taphuan {

namespace {

constexpr int mostSamples = 3;
constexpr int sampledRows = 200;
constexpr int longestSample = 60;
constexpr qsizetype leastMaskedDigits = 9;
constexpr int rowsLookedThrough = 60;
// A list has fewer columns; wider sheets are not looked through row by row.
constexpr int mostColumns = 256;

// Fit to be shown: numbers of identity and telephone, and addresses, are masked.
QString sampleOf(const QString& text) {
    if (text.contains(u'@')) return maskedEmail(text);
    const auto digits = digitsOfNumber(text);
    return digits && digits->size() >= leastMaskedDigits ? maskedDigits(*digits, 3, 3)
                                                         : text.left(longestSample);
}

QStringList samplesBelow(const Sheet& sheet, int headerLastRow, int column) {
    QStringList samples;
    const int end = std::min(sheet.rowCount(), headerLastRow + 1 + sampledRows);
    for (int row = headerLastRow + 1; row < end && samples.size() < mostSamples; ++row) {
        const QString sample = sampleOf(normalised(sheet.at(row, column).text()));
        if (!sample.isEmpty() && !samples.contains(sample)) samples << sample;
    }
    return samples;
}

ListSheet recognised(const Sheet& sheet) {
    return {&sheet, unicodeSheet(sheet)};
}

// What the header would be called by that began in each of the first rows; the recognised one stands first.
std::vector<std::pair<int, QString>> shapesIn(const Sheet& sheet) {
    std::vector<std::pair<int, QString>> shapes;
    if (sheet.columnCount() > mostColumns) return shapes;
    const PeopleColumns likely = likelyPeopleColumns(sheet);
    shapes.emplace_back(likely.header.firstRow, captionShape(likely.header.captions));
    for (int row = 0; row < std::min(rowsLookedThrough, sheet.rowCount()); ++row)
        shapes.emplace_back(row, captionShape(headerAt(sheet, row, {}).captions));
    return shapes;
}

ListLayout layoutOf(const ImportProfile& profile, int headerRow) {
    ListLayout layout;
    layout.headerRow = headerRow;
    for (const QString& line : profile.columns) {
        if (const auto choice = columnChoice(line)) layout.fields.insert(choice->first, choice->second);
        if (const auto choice = lettersChoice(line)) layout.letters.insert(choice->first, choice->second);
    }
    return layout;
}

}  // namespace

ListShape shapeOf(const ListSheet& list, const ListLayout& layout) {
    const Sheet& sheet = list.inUnicode();
    const PeopleColumns found = likelyPeopleColumns(sheet, layout);
    ListShape shape;
    shape.sheet = sheet.name;
    shape.headerFirstRow = found.header.firstRow;
    shape.headerLastRow = found.header.lastRow;
    // A profile is looked for before anybody chooses letters.
    const auto asRecognised =
        layout.letters.isEmpty() ? std::nullopt : std::optional(recognised(*list.sheet));
    shape.captions =
        captionShape(asRecognised ? headerAt(asRecognised->inUnicode(), shape.headerFirstRow, {}).captions
                                  : found.header.captions);
    QMap<int, QString> fields;
    for (auto known = found.byKey.begin(); known != found.byKey.end(); ++known)
        fields.insert(known.value(), known.key());
    for (int column = 0; column < int(found.header.captions.size()); ++column) {
        ListColumn one;
        one.column = column;
        one.caption = found.header.captions[size_t(column)].join(u' ');
        one.samples = samplesBelow(sheet, shape.headerLastRow, column);
        one.field = fields.value(column);
        if (list.decoded) one.letters = list.decoded->letters.value(column, Letters::unicode);
        if (!one.caption.isEmpty() || !one.samples.isEmpty()) shape.columns.push_back(std::move(one));
    }
    return shape;
}

QStringList profileColumns(const ListLayout& layout) {
    QStringList columns;
    for (auto chosen = layout.fields.begin(); chosen != layout.fields.end(); ++chosen)
        columns << columnName(chosen.key()) + u'=' +
                       (chosen.value().isEmpty() ? QStringLiteral("-") : chosen.value());
    for (auto chosen = layout.letters.begin(); chosen != layout.letters.end(); ++chosen)
        columns << columnName(chosen.key()) + u'~' + enumText(chosen.value());
    return columns;
}

std::optional<std::pair<int, QString>> columnChoice(const QString& text, const QStringList& fields) {
    const int column = columnNumber(text.section(u'=', 0, 0).trimmed());
    const QString field = text.section(u'=', 1).trimmed();
    if (column < 0) return std::nullopt;
    if (field == u"-") return std::pair(column, QString());
    if (!fields.contains(field)) return std::nullopt;
    return std::pair(column, field);
}

std::optional<std::pair<int, Letters>> lettersChoice(const QString& text) {
    const int column = columnNumber(text.section(u'~', 0, 0));
    const auto letters = enumFromText<Letters>(text.section(u'~', 1));
    return column >= 0 && letters ? std::optional(std::pair(column, *letters)) : std::nullopt;
}

std::optional<FoundProfile> profileFor(const Workbook& workbook, const QString& wanted,
                                       const std::vector<ImportProfile>& profiles) {
    if (profiles.empty()) return std::nullopt;
    for (const Sheet& sheet : workbook.sheets) {
        if (wanted.isEmpty() ? sheet.hidden : matchKey(sheet.name) != matchKey(wanted)) continue;
        const ListSheet list = recognised(sheet);
        for (const auto& [row, shape] : shapesIn(list.inUnicode()))
            for (const ImportProfile& profile : profiles)
                if (profile.captions == shape)
                    return FoundProfile{profile, sheet.name, layoutOf(profile, row)};
    }
    return std::nullopt;
}

}  // namespace taphuan
