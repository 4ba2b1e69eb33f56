#include "ui/widgets/table_output.h"

#include "ui/models/table_file.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/page.h"
#include "ui/widgets/page_header.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextDocument>
#include <QThreadPool>

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

// Does the work on another thread, and then shows on the page how it went.
void runFor(QWidget& from, const QString& task, std::function<Status()> work,
            std::function<void(QWidget&)> done) {
    TableOutput::begin(from, task);
    QThreadPool::globalInstance()->start(
        [from = QPointer<QWidget>(&from), work = std::move(work), done = std::move(done)] {
            const Status status = work();
            QMetaObject::invokeMethod(qApp, [from, status, done] {
                if (!from) return;
                TableOutput::end(*from, status);
                if (status) done(*from);
            });
        });
}

Status printOn(QPrinter& printer, const QString& title, const TableText& table) {
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Liberation Serif"), 11));
    document.setHtml(tableHtml(title, table));
    document.print(&printer);
    if (printer.printerState() == QPrinter::Error)
        return badFile(TableOutput::tr("Không in được"), printer.printerName(),
                       TableOutput::tr("Xem máy in rồi in lại"));
    return {};
}

}  // namespace

void copyTable(const TableText& table) {
    if (table.rows.isEmpty()) return;
    auto* data = new QMimeData;
    data->setText(tabSeparated(table));
    data->setHtml(clipboardHtml(table));
    QGuiApplication::clipboard()->setMimeData(data);
}

QString TableOutput::askPath(QWidget& from) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(&from, TableOutput::tr("Xuất ra Excel"),
                                                      QDir(folder).filePath(fileName(titleAround(from))),
                                                      TableOutput::tr("Bảng tính Excel (*.xlsx)"));
    if (path.isEmpty() || path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) return path;
    return path + QStringLiteral(".xlsx");
}

std::shared_ptr<QPrinter> TableOutput::askPrinter(QWidget& from, qsizetype columns) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    if (columns >= landscapeFrom) printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(titleAround(from));
    QPrintDialog dialog(printer.get(), &from);
    return dialog.exec() == QDialog::Accepted ? printer : nullptr;
}

void TableOutput::write(QWidget& from, const TableText& table, const QString& path) {
    runFor(
        from, TableOutput::tr("Đang ghi tệp Excel…"),
        [path, table, title = titleAround(from)] { return writeTableFile(path, title, table); },
        [path](QWidget& widget) {
            if (Page* page = pageAround(&widget))
                page->banner()->showMessage(ColourRole::good, TableOutput::tr("Đã ghi tệp Excel"),
                                            QDir::toNativeSeparators(path));
        });
}

void TableOutput::print(QWidget& from, const TableText& table, std::shared_ptr<QPrinter> printer) {
    runFor(
        from, TableOutput::tr("Đang in…"),
        [printer = std::move(printer), table, title = titleAround(from)] {
            return printOn(*printer, title, table);
        },
        [](QWidget&) {});
}

void TableOutput::begin(QWidget& from, const QString& task) {
    if (Page* page = pageAround(&from)) page->busy()->begin(task);
}

void TableOutput::end(QWidget& from, const Status& status) {
    Page* page = pageAround(&from);
    if (page == nullptr) return;
    page->busy()->end();
    if (!status) page->showError(status.error());
}

}  // namespace taphuan
