#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace taphuan {

// What Excel pastes as a table: tab-separated text. Text that Excel would take for a formula (begins with = +
// - @ and is no negative number) gets an apostrophe before it.
QString toClipboard(const std::vector<QStringList>& rows);

// The same table as HTML, which Excel prefers where both are offered: every cell is marked as text, so
// identity and telephone numbers keep their zeros and nothing becomes a formula.
QString toClipboardHtml(const std::vector<QStringList>& rows);

// The cells of a table copied from Excel, LibreOffice or this program; the rows may differ in length. Undoes
// toClipboard.
std::vector<QStringList> fromClipboard(QStringView text);

}  // namespace taphuan
