#include "ui/pages/class_page/info_tab.h"

#include "core/commands/class_commands.h"
#include "core/domain/training_words.h"
#include "core/storage/course_store.h"
#include "ui/dialogs/class_dialog.h"
#include "ui/dialogs/command_dialog.h"
#include "ui/models/class_facts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/history_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/permission_guard.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace taphuan {

InfoTab::InfoTab(Workspace& workspace, QWidget* parent)
    : ClassTab(workspace, parent),
      facts_(new Card),
      grid_(new QGridLayout),
      next_(new Card(tr("Việc tiếp theo"))),
      nextSentence_(makeLabel({}, TextStyle::body)),
      nextAction_(new QPushButton) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::l));
    grid_->setHorizontalSpacing(px(space::xl));
    grid_->setVerticalSpacing(px(space::m));
    grid_->setColumnStretch(1, 1);
    facts_->body()->addLayout(grid_);
    facts_->body()->addStretch(1);
    layout->addWidget(facts_, 2, Qt::AlignTop);
    nextSentence_->setWordWrap(true);
    setButtonKind(*nextAction_, ButtonKind::primary);
    next_->body()->addWidget(nextSentence_);
    next_->body()->addWidget(nextAction_, 0, Qt::AlignLeft);
    layout->addWidget(next_, 1, Qt::AlignTop);
    connect(nextAction_, &QPushButton::clicked, this, [this] { openTab(nextTab_); });

    history_ = addHistory();
    cancel_ = addAction(tr("Hủy lớp"));
    edit_ = addAction(tr("Sửa thông tin"));
    connect(edit_, &QPushButton::clicked, this,
            [this] { (new ClassDialog(this->workspace(), row().record, this))->open(); });
    connect(cancel_, &QPushButton::clicked, this, &InfoTab::cancel);
}

void InfoTab::read() {
    readFor<CompletionRule>(
        [course = row().record.course, on = row().record.ends](Connection& db,
                                                               Id<TrainingClass>) -> Result<CompletionRule> {
            TAPHUAN_ASSIGN(const auto found, taphuan::find(db, course));
            return completionRuleOf(db, found ? *found : Course(), on);
        },
        [this](const CompletionRule& rule) {
            showFacts(rule);
            showNextStep();
        });
}

void InfoTab::addFact(const QString& label, const QString& text) {
    const int line = grid_->rowCount();
    grid_->addWidget(makeLabel(label, TextStyle::mute), line, 0, Qt::AlignTop);
    auto* value = makeLabel(text.isEmpty() ? QStringLiteral("–") : text, TextStyle::body);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid_->addWidget(value, line, 1);
}

void InfoTab::showFacts(const CompletionRule& rule) {
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const TrainingClass& record = row().record;
    addFact(tr("Chương trình"), row().courseCode + QStringLiteral(" · ") + row().courseName);
    addFact(tr("Cấp"), row().levelName);
    addFact(tr("Đơn vị tổ chức"), row().unitName);
    addFact(tr("Thời gian"), daysText(record.starts, record.ends));
    addFact(tr("Địa điểm"), record.place);
    addFact(tr("Nhiệm vụ"), row().taskCode);
    addFact(tr("Dòng kinh phí"), row().lineCode);
    addFact(tr("Số chỗ"), record.capacity ? QString::number(*record.capacity) : tr("không giới hạn"));
    addFact(tr("Hoàn thành khi"),
            tr("dự ít nhất %1% số tiết").arg(rule.attendancePercent) +
                (rule.excusedCounts ? tr(", vắng có phép tính là dự") : QString()) +
                (rule.needsAssessment ? tr(", điểm từ %1/100").arg(rule.passPercent) : QString()));
    addFact(tr("Tình trạng"), capitalised(wordOf(record.state)));
    addFact(tr("Thư ký lớp"), record.secretary);
    addFact(tr("Ghi chú"), record.note);
    history_->setRecord(RowKey{Entity::training_class, record.id});
    setUsable(*edit_, {againstChange(Permission::classesWrite)});
    setUsable(*cancel_, {againstWriting(workspace(), Permission::classesWrite)});
    const bool taken = record.state == ClassState::cancelled || record.state == ClassState::closed;
    cancel_->setText(taken ? tr("Mở lại lớp") : tr("Hủy lớp"));
}

InfoTab::NextStep InfoTab::nextStep() const {
    const ClassRow& r = row();
    if (r.record.state == ClassState::cancelled) return {tr("Lớp đã hủy: không còn việc gì."), {}, {}};
    if (r.sessions == 0)
        return {tr("Lớp chưa có buổi học nào."), tr("Thêm buổi học"), QStringLiteral("sessions")};
    if (r.enrolled == 0 && r.nominated == 0)
        return {tr("Lớp chưa có học viên."), tr("Thêm học viên"), QStringLiteral("people")};
    if (r.enrolled == 0)
        return {tr("%1 người được cử đang chờ.").arg(r.nominated), tr("Duyệt danh sách"),
                QStringLiteral("people")};
    if (r.markedSessions < r.sessions)
        return {tr("%1/%2 buổi chưa điểm danh.").arg(r.sessions - r.markedSessions).arg(r.sessions),
                tr("Điểm danh"), QStringLiteral("attendance")};
    if (r.record.state != ClassState::closed)
        return {tr("Đã điểm danh các buổi; chưa tính kết quả."), tr("Tính kết quả"),
                QStringLiteral("results")};
    if (r.issued < r.completed)
        return {tr("%1 học viên hoàn thành chưa có giấy chứng nhận.").arg(r.completed - r.issued),
                tr("Cấp chứng nhận"), QStringLiteral("certificates")};
    return {tr("Lớp đã xong: %1/%2 học viên hoàn thành.").arg(r.completed).arg(r.enrolled), tr("In hồ sơ"),
            QStringLiteral("papers")};
}

void InfoTab::showNextStep() {
    const NextStep step = nextStep();
    nextSentence_->setText(step.sentence);
    nextAction_->setText(step.action);
    nextAction_->setVisible(!step.action.isEmpty());
    nextTab_ = step.tab;
}

void InfoTab::openTab(const QString& tab) {
    Q_EMIT openPlace(QStringLiteral("class:") + classId().text() + u'/' + tab);
}

void InfoTab::cancel() {
    const Id<TrainingClass> id = classId();
    const ClassState state = row().record.state;
    if (state == ClassState::cancelled || state == ClassState::closed)
        return run<Committed>([id](Database& database) { return reopenClass(database, id); });
    askReason(workspace(), tr("Hủy lớp %1").arg(row().record.code),
              tr("Lớp vẫn còn trong danh sách với tình trạng đã hủy. Có thể mở lại."), tr("Hủy lớp"), {},
              this, [id](CommandDialog& dialog, const QString& reason, const QString&) {
                  dialog.submit<Committed>(
                      [id, reason](Database& database) { return cancelClass(database, id, reason); });
              });
}

}  // namespace taphuan
