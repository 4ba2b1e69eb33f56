#include "ui/pages/data_page/requests_tab.h"

#include "core/commands/data_request_commands.h"
#include "core/domain/data_rights_words.h"
#include "core/storage/data_request_store.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/list_recorder.h"
#include "ui/dialogs/request_dialog.h"
#include "ui/models/cell_table.h"
#include "ui/models/workspace.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>

namespace taphuan {

namespace {

TableCell stateCell(const DataRequest& request, QDate today) {
    if (request.outcome)
        return TableCell::ofTag(wordOf(*request.outcome), *request.outcome == RequestOutcome::done
                                                              ? ColourRole::good
                                                              : ColourRole::neutral);
    const bool acknowledged = request.acknowledgedOn.isValid();
    if (stateOf(request, today) == RequestState::overdue)
        return TableCell::ofTag(
            acknowledged ? RequestsTab::tr("quá hạn trả lời") : RequestsTab::tr("quá hạn xác nhận"),
            ColourRole::refused);
    return acknowledged ? TableCell::ofTag(RequestsTab::tr("đang giải quyết"), ColourRole::done)
                        : TableCell::ofTag(RequestsTab::tr("chờ xác nhận"), ColourRole::behind);
}

TableRow requestRow(const DataRequest& request, QDate today) {
    const bool waits = request.answeredOn.isNull();
    QString note = waits ? request.note : request.answer;
    if (waits && !request.extension.isEmpty()) note = RequestsTab::tr("gia hạn: %1").arg(request.extension);
    TableCell due = TableCell::ofDate(nextDue(request));
    if (waits)
        due.tip = RequestsTab::tr("Xác nhận đến hết ngày %1, trả lời đến hết ngày %2")
                      .arg(dateText(request.acknowledgeBy), dateText(request.answerBy));
    return {{TableCell::ofName(request.name), TableCell::ofText(wordOf(request.kind)),
             TableCell::ofDate(request.receivedOn), due, TableCell::ofDate(request.answeredOn),
             stateCell(request, today), TableCell::ofLongText(note)},
            request.id.text(),
            false};
}

}  // namespace

RequestsTab::RequestsTab(Workspace& workspace, Page& page)
    : workspace_(workspace),
      table_(new DataTable),
      model_(new CellTable({tr("Người yêu cầu"), tr("Yêu cầu"), tr("Ngày nhận"), tr("Hạn"),
                            tr("Ngày trả lời"), tr("Tình trạng"), tr("Nội dung, trả lời")},
                           this)),
      states_(new ChipFilter),
      edit_(new QPushButton(tr("Sửa…"))),
      acknowledge_(new QPushButton(tr("Xác nhận…"))),
      extend_(new QPushButton(tr("Gia hạn…"))),
      answer_(new QPushButton(tr("Trả lời…"))) {
    build(page);
}

void RequestsTab::build(Page& page) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table_);
    new ListRecorder(workspace_, *table_, [] { return tr("Yêu cầu về dữ liệu cá nhân"); });
    states_->setAccessibleName(tr("Lọc theo tình trạng"));
    states_->addChip(QStringLiteral("all"), tr("Tất cả"));
    states_->addChip(enumText(RequestState::open), tr("Đang giải quyết"), ColourRole::done);
    states_->addChip(enumText(RequestState::overdue), tr("Quá hạn"), ColourRole::refused);
    states_->addChip(enumText(RequestState::answered), tr("Đã trả lời"), ColourRole::good);
    connect(states_, &ChipFilter::currentChanged, this, &RequestsTab::applyState);
    table_->addToolbarWidget(states_);
    for (QPushButton* button : {acknowledge_, answer_, extend_, edit_}) {
        table_->addToolbarWidget(button);
        page.writesWith(button, workspace_, Permission::peopleWrite);
    }
    connect(acknowledge_, &QPushButton::clicked, this, &RequestsTab::acknowledge);
    connect(answer_, &QPushButton::clicked, this, &RequestsTab::answer);
    connect(extend_, &QPushButton::clicked, this, &RequestsTab::extend);
    connect(edit_, &QPushButton::clicked, this, &RequestsTab::edit);
    table_->filter()->setFixedWidth(px(150));
    table_->setFilterPlaceholder(tr("Tìm người, nội dung"));
    table_->setCountNoun(tr("yêu cầu"));
    table_->setModel(model_);
    table_->setColumns({{ColumnKind::name},
                        {ColumnKind::text},
                        {ColumnKind::date},
                        {ColumnKind::date},
                        {ColumnKind::date},
                        {ColumnKind::tag},
                        {ColumnKind::note, true}});
    table_->setEmptyContent(
        Icon::person, tr("Chưa có yêu cầu nào"),
        tr("Ai hỏi cơ quan giữ dữ liệu gì của mình, hoặc đề nghị sửa, xóa, thì ghi ở đây: "
           "chương trình tính hạn xác nhận và hạn trả lời."),
        tr("Ghi yêu cầu"));
    connect(table_, &DataTable::emptyActionTriggered, this, &RequestsTab::add);
    connect(table_, &DataTable::selectionChanged, this, [this] {
        showActions();
        Q_EMIT selectionChanged();
    });
    connect(table_, &DataTable::activated, this, [this] {
        const DataRequest* request = current();
        if (request != nullptr && !request->person.isNull())
            Q_EMIT openPlace(QStringLiteral("person:") + request->person.text());
        else
            edit();
    });
    showActions();
}

void RequestsTab::show(std::vector<DataRequest> requests) {
    requests_ = std::move(requests);
    std::vector<TableRow> rows;
    std::map<RequestState, qint64> counts;
    for (const DataRequest& request : requests_) {
        rows.push_back(requestRow(request, workspace_.today()));
        ++counts[stateOf(request, workspace_.today())];
    }
    model_->setRows(std::move(rows));
    for (const auto& [state, name] : EnumText<RequestState>::names)
        states_->setCount(QLatin1String(name), counts[state]);
    applyState();
}

void RequestsTab::applyState() {
    const auto wanted = enumFromText<RequestState>(states_->current());
    table_->setRowCondition([this, wanted](int row) {
        return !wanted || stateOf(requests_[static_cast<size_t>(row)], workspace_.today()) == *wanted;
    });
    showActions();
}

const DataRequest* RequestsTab::current() const {
    const int row = table_->selectedRows().size() == 1 ? table_->currentRow() : -1;
    return row < 0 ? nullptr : &requests_[static_cast<size_t>(row)];
}

void RequestsTab::showActions() {
    if (!workspace_.mayWrite(Permission::peopleWrite)) return;
    const DataRequest* request = current();
    const bool waits = request != nullptr && request->answeredOn.isNull();
    const QString why = request == nullptr ? tr("Chọn một yêu cầu trong danh sách")
                        : waits            ? QString()
                                           : tr("Yêu cầu này đã trả lời");
    for (QPushButton* button : {edit_, acknowledge_, extend_, answer_}) {
        button->setEnabled(waits);
        button->setToolTip(why);
    }
    if (!waits) return;
    acknowledge_->setEnabled(request->acknowledgedOn.isNull());
    if (request->acknowledgedOn.isValid())
        acknowledge_->setToolTip(tr("Đã xác nhận ngày %1").arg(dateText(request->acknowledgedOn)));
    extend_->setEnabled(request->extension.isEmpty());
    if (!request->extension.isEmpty()) extend_->setToolTip(tr("Chỉ gia hạn được một lần"));
}

void RequestsTab::add() {
    if (!workspace_.mayWrite(Permission::peopleWrite)) return;
    auto* dialog = new RequestDialog(workspace_, {}, this);
    connect(dialog, &RequestDialog::written, this, &RequestsTab::told);
    dialog->open();
}

void RequestsTab::edit() {
    const DataRequest* request = current();
    if (request == nullptr || !edit_->isEnabled()) return;
    auto* dialog = new RequestDialog(workspace_, *request, this);
    connect(dialog, &RequestDialog::written, this, &RequestsTab::told);
    dialog->open();
}

void RequestsTab::acknowledge() {
    const DataRequest* request = current();
    if (request == nullptr) return;
    auto* dialog = new FormDialog(workspace_, tr("Xác nhận đã nhận yêu cầu"), tr("Đã xác nhận"), this);
    dialog->setExplanation(
        tr("%1 đã được báo là cơ quan nhận được yêu cầu và sẽ giải quyết thế nào.").arg(request->name));
    QDateEdit* on = dialog->addDate(tr("Ngày báo"), workspace_.today());
    on->setMaximumDate(workspace_.today());
    dialog->setSubmit([this, dialog, on, id = request->id, name = request->name] {
        dialog->run<Committed>(
            [id, day = on->date()](Database& database) { return acknowledgeRequest(database, id, day); },
            [this, name](const Result<Committed>& done) {
                Q_EMIT told(tr("Đã xác nhận yêu cầu của %1").arg(name), done->name);
            });
    });
    dialog->open();
}

void RequestsTab::extend() {
    const DataRequest* request = current();
    if (request == nullptr) return;
    auto* dialog = new FormDialog(workspace_, tr("Gia hạn trả lời"), tr("Gia hạn"), this);
    dialog->setExplanation(tr("Chỉ một lần; phải báo lý do cho %1.").arg(request->name));
    QDateEdit* to = dialog->addDate(tr("Trả lời đến hết ngày"), request->answerBy.addDays(1));
    to->setMinimumDate(request->answerBy.addDays(1));
    QLineEdit* reason = dialog->addText(tr("Lý do"));
    workspace_.read<RequestRules>(
        dialog, [on = request->receivedOn](Connection& db) { return requestRules(db, on); },
        [to, asked = *request](Result<RequestRules> rules) {
            if (!rules) return;
            to->setMaximumDate(latestAnswer(asked, *rules));
            to->setDate(latestAnswer(asked, *rules));
        });
    dialog->setSubmit([this, dialog, to, reason, id = request->id, name = request->name] {
        dialog->run<Committed>([id, day = to->date(), why = reason->text()](
                                   Database& database) { return extendRequest(database, id, day, why); },
                               [this, name](const Result<Committed>& done) {
                                   Q_EMIT told(tr("Đã gia hạn trả lời %1").arg(name), done->name);
                               });
    });
    dialog->open();
}

void RequestsTab::answer() {
    const DataRequest* request = current();
    if (request == nullptr) return;
    auto* dialog =
        new FormDialog(workspace_, tr("Trả lời yêu cầu của %1").arg(request->name), tr("Ghi trả lời"), this);
    dialog->setExplanation(
        tr("Yêu cầu: %1. Việc sửa, xóa dữ liệu làm ở trang của người đó; ở đây ghi đã trả lời thế nào.")
            .arg(wordOf(request->kind)));
    QComboBox* outcome = dialog->addChoice(tr("Kết quả"));
    for (const auto& [each, name] : EnumText<RequestOutcome>::names)
        outcome->addItem(wordOf(each), static_cast<int>(each));
    QDateEdit* on = dialog->addDate(tr("Ngày trả lời"), workspace_.today());
    on->setMaximumDate(workspace_.today());
    QLineEdit* note =
        dialog->addText(tr("Nội dung trả lời"), {}, tr("từ chối hoặc làm một phần thì phải nêu lý do"));
    dialog->setSubmit([this, dialog, outcome, on, note, id = request->id, name = request->name] {
        dialog->run<Committed>(
            [id, day = on->date(), result = static_cast<RequestOutcome>(outcome->currentData().toInt()),
             words = note->text()](Database& database) {
                return answerRequest(database, id, day, result, words);
            },
            [this, name](const Result<Committed>& done) {
                Q_EMIT told(tr("Đã ghi trả lời %1").arg(name), done->name);
            });
    });
    dialog->open();
}

}  // namespace taphuan
