#include "ui/dialogs/request_dialog.h"

#include "core/commands/data_request_commands.h"
#include "core/domain/data_rights_words.h"
#include "core/storage/data_request_store.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/person_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace taphuan {

RequestDialog::RequestDialog(Workspace& workspace, const DataRequest& request, QWidget* parent)
    : FormDialog(workspace, request.id.isNull() ? tr("Ghi yêu cầu về dữ liệu cá nhân") : tr("Sửa yêu cầu"),
                 request.id.isNull() ? tr("Ghi yêu cầu") : tr("Lưu"), parent),
      request_(request),
      person_(new PersonField(workspace)) {
    setExplanation(
        tr("Người có dữ liệu được xem, sửa, xóa dữ liệu của mình, hạn chế hoặc phản đối việc xử lý, rút lại "
           "sự đồng ý. Cơ quan phải xác nhận rồi trả lời đúng hạn."));
    person_->setPerson(request.person, request.name);
    addField(tr("Người yêu cầu"), person_);
    kind_ = addChoice(tr("Yêu cầu"));
    for (const auto& [kind, name] : EnumText<DataRight>::names)
        kind_->addItem(wordOf(kind), static_cast<int>(kind));
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(request.kind)));
    receivedOn_ =
        addDate(tr("Ngày nhận"), request.receivedOn.isValid() ? request.receivedOn : workspace.today());
    receivedOn_->setMaximumDate(workspace.today());
    note_ = addText(tr("Nội dung"), request.note, tr("theo lời hoặc đơn của người yêu cầu"));
    withOthers_ = new QCheckBox(tr("Phải nhờ nơi khác cùng thực hiện"));
    withOthers_->setToolTip(tr("Nơi đã nhận dữ liệu từ cơ quan, hoặc nơi xử lý dữ liệu thay cơ quan"));
    withOthers_->setChecked(request.withOthers);
    addField({}, withOthers_);
    withOthers_->setAccessibleName(withOthers_->text());
    deadlines_ = makeLabel({}, TextStyle::strong);
    deadlines_->setWordWrap(true);
    addField(tr("Hạn"), deadlines_);
    connect(kind_, &QComboBox::currentIndexChanged, this, &RequestDialog::showDeadlines);
    connect(receivedOn_, &QDateEdit::dateChanged, this, &RequestDialog::showDeadlines);
    connect(withOthers_, &QCheckBox::toggled, this, &RequestDialog::showDeadlines);
    workspace.read<RequestRules>(
        this, [today = workspace.today()](Connection& db) { return requestRules(db, today); },
        [this](Result<RequestRules> rules) {
            if (!rules) return showError(rules.error());
            rules_ = *rules;
            showDeadlines();
        });
    showDeadlines();
    setSubmit([this] { write(); });
    if (request.name.isEmpty())
        person_->setFocus();
    else
        kind_->setFocus();
}

DataRequest RequestDialog::typed() const {
    DataRequest request = request_;
    request.person = person_->person();
    request.name = person_->name();
    request.kind = static_cast<DataRight>(kind_->currentData().toInt());
    request.receivedOn = receivedOn_->date();
    request.note = note_->text();
    request.withOthers = withOthers_->isChecked();
    return request;
}

void RequestDialog::showDeadlines() {
    const DataRequest request = typed();
    const RequestDeadlines deadlines = deadlinesOf(request, rules_);
    const QDate answerBy = request.extension.isEmpty() ? deadlines.answerBy : request.answerBy;
    deadlines_->setText(tr("xác nhận đến hết ngày %1, trả lời đến hết ngày %2")
                            .arg(dateText(deadlines.acknowledgeBy), dateText(answerBy)));
}

void RequestDialog::write() {
    const DataRequest request = typed();
    run<Committed>(
        [request](Database& database) {
            DataRequest made = request;
            return made.id.isNull() ? addRequest(database, made) : editRequest(database, made);
        },
        [this, request](const Result<Committed>& done) {
            const QString pattern =
                request.id.isNull() ? tr("Đã ghi yêu cầu của %1: %2") : tr("Đã sửa yêu cầu của %1: %2");
            Q_EMIT written(pattern.arg(request.name, wordOf(request.kind)), done->name);
        });
}

}  // namespace taphuan
