#include "ui/widgets/table_output.h"

#include "ui/models/table_file.h"
#include "ui/widgets/page.h"
#include "ui/widgets/page_header.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextDocument>

namespace taphuan {

namespace {

// Rows as wide as this many columns are printed across the paper's long side.
constexpr qsizetype landscapeFrom = 6;

Page* pageAround(QWidget* widget) {
    for (; widget != nullptr; widget = widget->parentWidget())
        if (auto* page = qobject_cast<Page*>(widget)) return page;
    return nullptr;
}

QString titleAround(QWidget& widget) {
    const Page* page = pageAround(&widget);
    return page != nullptr ? page->header()->title() : QString();
}

QString fileName(const QString& title) {
    static const QRegularExpression notAllowed(QStringLiteral("[\\\\/:*?\"<>|\\s]+"));
    const QString name = QString(title).replace(notAllowed, QStringLiteral("-")).left(80);
    return (name.isEmpty() ? QStringLiteral("danh-sach") : name) % QStringLiteral(".xlsx");
}

}  // namespace

void exportTable(QWidget& from, const TableText& table) {
    const QString title = titleAround(from);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path =
        QFileDialog::getSaveFileName(&from, QCoreApplication::translate("TableOutput", "Xuất ra Excel"),
                                     QDir(folder).filePath(fileName(title)),
                                     QCoreApplication::translate("TableOutput", "Bảng tính Excel (*.xlsx)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) path += QStringLiteral(".xlsx");
    const Status written = writeTableFile(path, title, table);
    Page* page = pageAround(&from);
    if (!written && page != nullptr) page->showError(written.error());
}

void printTable(QWidget& from, const TableText& table) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    if (table.headers.size() >= landscapeFrom) printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(titleAround(from));
    QPrintDialog dialog(&printer, &from);
    if (dialog.exec() != QDialog::Accepted) return;
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Liberation Serif"), 11));
    document.setHtml(tableHtml(titleAround(from), table));
    document.print(&printer);
}

}  // namespace taphuan
