#include "ui/widgets/history_button.h"

#include "ui/models/workspace.h"
#include "ui/theme/icons.h"
#include "ui/widgets/permission_guard.h"

namespace taphuan {

HistoryButton::HistoryButton(Workspace& workspace, QWidget* parent)
    : QPushButton(taphuan::icon(Icon::history, IconTone::mute), tr("Ai đã sửa"), parent),
      workspace_(workspace) {
    setToolTip(tr("Ai đã thêm, sửa, lúc nào; trước và sau ra sao"));
    const auto offer = [this] { setVisible(workspace_.viewer().may(Permission::journalRead)); };
    connect(&workspace, &Workspace::opened, this, offer);
    if (!workspace.viewer().may(Permission::journalRead)) hide();
    connect(this, &QPushButton::clicked, this, [this] {
        if (record_)
            Q_EMIT placeRequested(QStringLiteral("journal?kind=%1&id=%2")
                                      .arg(schemaOf(record_->entity).table, record_->row.text()));
    });
    setRecord({});
}

void HistoryButton::setRecord(std::optional<RowKey> record) {
    record_ = record;
    setUsable(*this, {record ? QString() : tr("Chọn một dòng trước")});
}

}  // namespace taphuan
