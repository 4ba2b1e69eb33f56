#pragma once

#include "core/base/result.h"
#include "ui/models/table_text.h"

#include <QCoreApplication>

#include <memory>

class QPrinter;
class QWidget;

namespace taphuan {

// To the clipboard, for spreadsheets and for running text.
void copyTable(const TableText& table);

// A list as an .xlsx file or on paper. The title is that of the page around `from`; what is being done, and
// what fails, is shown on that page. Writing and printing run on a thread of their own.
class TableOutput {
    Q_DECLARE_TR_FUNCTIONS(TableOutput)
  public:
    // Empty, null: the user thought better of it.
    static QString askPath(QWidget& from);
    static std::shared_ptr<QPrinter> askPrinter(QWidget& from, qsizetype columns);

    static void write(QWidget& from, const TableText& table, const QString& path);
    static void print(QWidget& from, const TableText& table, std::shared_ptr<QPrinter> printer);

    static void begin(QWidget& from, const QString& task);
    static void end(QWidget& from, const Status& status);
};

}  // namespace taphuan
