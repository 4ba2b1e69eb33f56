#pragma once

#include "ui/models/table_text.h"

class QWidget;

namespace taphuan {

// Asks where to, and writes the table as .xlsx or prints it. The title is that of the page around `from`;
// what fails is said in that page.
void exportTable(QWidget& from, const TableText& table);
void printTable(QWidget& from, const TableText& table);

}  // namespace taphuan
