#include "ui/dialogs/attendance_file_dialog.h"

#include "ui/models/cell_table.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace taphuan {

namespace {

QString columnsText(const AttendancePlan& plan) {
    QStringList sessions;
    for (const AttendancePlan::Column& column : plan.columns) sessions += QString::number(column.session);
    return AttendanceFileDialog::tr("Trang “%1”, tiêu đề ở hàng %2 · buổi %3")
        .arg(plan.sheet)
        .arg(plan.headerRow)
        .arg(sessions.join(QStringLiteral(", ")));
}

}  // namespace

AttendanceFileDialog::AttendanceFileDialog(const QString& fileName, const AttendancePlan& plan,
                                           QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Nhập bảng điểm danh"));
    resize(px(640), px(440));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(px(space::m));
    layout->addWidget(makeLabel(fileName, TextStyle::lead));
    layout->addWidget(makeLabel(columnsText(plan), TextStyle::mute));
    layout->addWidget(makeLabel(tr("%1/%2 hàng là học viên của lớp · %3 dấu mới, %4 dấu đổi, %5 dấu giống, "
                                   "%6 ô trống giữ nguyên")
                                    .arg(plan.matched)
                                    .arg(plan.rows)
                                    .arg(plan.added)
                                    .arg(plan.changed)
                                    .arg(plan.same)
                                    .arg(plan.blank),
                                TextStyle::body));
    auto* table = new DataTable;
    auto* model = new CellTable({tr("Ô"), tr("Trong tệp"), tr("Không nhập vì")}, this);
    std::vector<TableRow> rows;
    for (const FileFinding& finding : plan.refused)
        rows.push_back({{TableCell::ofText(finding.cell), TableCell::ofText(finding.value),
                         TableCell::ofText(finding.reason)},
                        finding.cell});
    model->setRows(std::move(rows));
    table->setToolbarVisible(false);
    table->setColumns({{ColumnKind::text, false, 64}, {ColumnKind::name}, {ColumnKind::note, true}});
    table->setModel(model);
    table->setEmptyContent(Icon::ok, tr("Mọi ô đều đọc được"));
    layout->addWidget(table, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Nhập %1 dấu").arg(plan.marks.size()));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!plan.marks.empty());
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Không nhập"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

}  // namespace taphuan
