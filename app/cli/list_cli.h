#pragma once

#include "app/cli/cli.h"
#include "core/import/list_layout.h"
#include "core/import/planned_list.h"

#include <QJsonArray>
#include <QJsonObject>

namespace taphuan {

// What commands that read a list of people from a file have in common.

// --column and --header-row, --letters, written over the layout. Fields of `more` may be named too.
Status takeColumns(const Arguments& arguments, ListLayout& layout,
                   const std::vector<ColumnWording>& more = {});
Status takeLetters(const Arguments& arguments, ListLayout& layout);
// All of these and --sheet.
Result<SheetReading> sheetReading(const Arguments& arguments, const std::vector<ColumnWording>& more = {});
QString sheetReadingUsage();

// "full_name" → "B"
QJsonObject columnsJson(const QMap<QString, int>& columns);
QJsonArray candidatesJson(const std::vector<PersonCandidate>& candidates);

// What is answered of a list that is planned row by row: a line and an object for every row, what the rows
// come to, whether it was written.
class ListReply {
  public:
    // What a row that is taken is called: "ready", "chuyển"; all of them in the sentence of the rows, %1.
    struct Taken {
        QString key;
        QString word;
        QString sentence;  // "%1 người chuyển"
    };
    // `headers` are those of the cells between the name and the verdict.
    ListReply(Taken taken, const QStringList& headers);

    void add(const PlannedListRow& row, const QStringList& cells, QJsonObject json);
    // The answer so far. `headerRow` counts from 1.
    Reply reply(const QString& sheet, int headerRow, const QMap<QString, int>& columns) const;

  private:
    Taken taken_;
    TextTable table_;
    QJsonArray rows_;
    QHash<ListVerdict, int> counts_;
};

// Not on --dry-run, and with --strict only where every row is accepted.
bool isToBeWritten(const Arguments& arguments, qint64 rows, bool allAccepted);
// Says how much was written; `sentence` where anything was.
void sayApplied(Reply& reply, bool applied, qint64 rows, const QString& sentence);

}  // namespace taphuan
