#include "core/tables/clipboard_table.h"

#include "core/tables/delimited_text.h"

#include <QRegularExpression>

namespace taphuan {

namespace {

// Apostrophes are looked through, so that guarding and taking the guard off undo each other.
bool looksLikeFormula(const QString& text) {
    static const QRegularExpression formula(QStringLiteral("^[\\s']*[=+@\\-]"));
    static const QRegularExpression harmless(QStringLiteral("^-([0-9][0-9.,]*%?)?$"));
    return formula.match(text).hasMatch() && !harmless.match(text).hasMatch();
}

QString field(QString text) {
    if (looksLikeFormula(text)) text.prepend(u'\'');
    static const QRegularExpression needsQuotes(QStringLiteral("[\t\r\n\"]"));
    if (!text.contains(needsQuotes)) return text;
    text.replace(u'"', QLatin1String("\"\""));
    return u'"' + text + u'"';
}

std::vector<QStringList> splitPlainly(QStringView text) {
    std::vector<QStringList> rows;
    for (QStringView line : text.split(u'\n')) {
        if (line.endsWith(u'\r')) line.chop(1);
        rows.push_back(line.toString().split(u'\t'));
    }
    if (rows.back() == QStringList{QString()}) rows.pop_back();
    return rows;
}

}  // namespace

QString toClipboard(const std::vector<QStringList>& rows) {
    QString text;
    for (const QStringList& row : rows) {
        QStringList fields;
        for (const QString& cell : row) fields << field(cell);
        text += fields.join(u'\t') + QLatin1String("\r\n");
    }
    return text;
}

QString toClipboardHtml(const std::vector<QStringList>& rows) {
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>");
    for (const QStringList& row : rows) {
        html += QLatin1String("<tr>");
        for (const QString& cell : row) {
            QString escaped = cell.toHtmlEscaped();
            escaped.replace(u'\n', QLatin1String("<br style=\"mso-data-placement:same-cell\">"));
            html +=
                QLatin1String("<td style=\"mso-number-format:'\\@'\">") + escaped + QLatin1String("</td>");
        }
        html += QLatin1String("</tr>");
    }
    return html + QLatin1String("</table></body></html>");
}

std::vector<QStringList> fromClipboard(QStringView text) {
    DelimitedRows split = splitDelimited(text, u'\t');
    // A quote that nothing closes is a character of the text: other programs do not quote at all.
    if (split.unclosedQuoteLine > 0) split.rows = splitPlainly(text);
    for (QStringList& row : split.rows)
        for (QString& cell : row)
            if (cell.startsWith(u'\'') && looksLikeFormula(cell.mid(1))) cell.remove(0, 1);
    return std::move(split.rows);
}

}  // namespace taphuan
