#include "ui/pages/class_page/certificates_tab.h"

#include "core/commands/certificate_commands.h"
#include "core/domain/training_words.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/command_dialog.h"
#include "ui/dialogs/list_recorder.h"
#include "ui/models/certificate_note.h"
#include "ui/models/class_facts.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/permission_guard.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace taphuan {

namespace {

bool holds(CertificateState state) {
    return state == CertificateState::issued || state == CertificateState::handed_over;
}

}  // namespace

CertificatesTab::CertificatesTab(Workspace& workspace, QWidget* parent)
    : ClassTab(workspace, parent),
      model_({tr("Số vào sổ"), tr("Họ và tên"), tr("Ngày cấp"), tr("Quyết định"), tr("Tình trạng"),
              tr("Ghi chú")},
             nullptr),
      table_(new DataTable) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table_);
    table_->setColumns({{ColumnKind::name},
                        {ColumnKind::text},
                        {ColumnKind::date},
                        {ColumnKind::muted},
                        {ColumnKind::tag},
                        {ColumnKind::note, true}});
    new ListRecorder(this->workspace(), *table_,
                     [this]() -> QString { return tr("Chứng nhận lớp %1").arg(row().record.code); });
    table_->setModel(&model_);
    table_->setCountNoun(tr("giấy"));
    const auto tool = [this](const QString& text, void (CertificatesTab::*act)()) {
        auto* button = new QPushButton(text);
        setButtonKind(*button, ButtonKind::quiet);
        table_->addToolbarWidget(button);
        button->hide();
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    handOver_ = tool(tr("Đã phát"), &CertificatesTab::handOver);
    replace_ = tool(tr("Cấp lại…"), &CertificatesTab::replace);
    revoke_ = tool(tr("Thu hồi…"), &CertificatesTab::revoke);
    spoil_ = tool(tr("Ghi hỏng…"), &CertificatesTab::spoil);
    issue_ = addAction(tr("Cấp chứng nhận"), ButtonKind::primary);
    connect(issue_, &QPushButton::clicked, this, &CertificatesTab::issue);
    connect(table_, &DataTable::emptyActionTriggered, this, &CertificatesTab::issue);
    connect(table_, &DataTable::selectionChanged, this, &CertificatesTab::refreshActions);
}

void CertificatesTab::read() {
    readFor<Register>(
        [](Connection& db, Id<TrainingClass> id) -> Result<Register> {
            Register read;
            CertificateFilter filter;
            filter.trainingClass = id;
            TAPHUAN_ASSIGN(read.certificates, listCertificates(db, filter));
            TAPHUAN_ASSIGN(read.books, listBooks(db));
            TAPHUAN_ASSIGN(read.unconfirmed, booksUnconfirmed(db));
            return read;
        },
        [this](Register read) { showRegister(std::move(read)); });
}

void CertificatesTab::showRegister(Register shown) {
    register_ = std::move(shown);
    std::vector<TableRow> rows;
    for (const CertificateRow& row : register_.certificates)
        rows.push_back(
            {{TableCell::ofCode(row.certificate.number), TableCell::ofName(row.holder),
              TableCell::ofDate(row.certificate.issuedOn), TableCell::ofText(row.certificate.decision),
              TableCell::ofTag(wordOf(row.certificate.state), roleOf(row.certificate.state)),
              TableCell::ofText(certificateNote(row))},
             row.certificate.id.text()});
    const qint64 waiting = row().completed - row().issued;
    if (waiting > 0)
        table_->setEmptyContent(Icon::certificates, tr("%1 học viên đủ điều kiện chưa có giấy").arg(waiting),
                                tr("Số vào sổ được lấy tiếp theo trong sổ đã chọn."), tr("Cấp chứng nhận"));
    else
        table_->setEmptyContent(Icon::certificates, tr("Chưa có ai đủ điều kiện cấp giấy"),
                                tr("Điểm danh đủ các buổi rồi tính kết quả ở thẻ Kết quả."));
    model_.setRows(std::move(rows));
    issue_->setText(waiting > 0 ? tr("Cấp %1 giấy").arg(waiting) : tr("Cấp chứng nhận"));
    refreshActions();
}

const Certificate* CertificatesTab::current() const {
    const int row = table_->currentRow();
    return row < 0 ? nullptr : &register_.certificates[static_cast<size_t>(row)].certificate;
}

void CertificatesTab::refreshActions() {
    const bool writable = workspace().mayWrite(Permission::certificatesWrite);
    const Certificate* chosen = current();
    const bool held = writable && chosen != nullptr && holds(chosen->state);
    handOver_->setVisible(held && chosen->state == CertificateState::issued);
    for (QPushButton* button : {replace_, revoke_, spoil_}) button->setVisible(held);
    setUsable(*issue_,
              {againstWriting(workspace(), Permission::certificatesWrite),
               row().completed > row().issued ? QString() : tr("Không còn học viên nào chờ cấp giấy")});
}

void CertificatesTab::issue() {
    if (register_.unconfirmed) return confirmBooksFirst();
    if (register_.books.empty())
        return Q_EMIT failed(refused(tr("Chưa có sổ cấp chứng chỉ, giấy chứng nhận"), {},
                                     tr("Mở sổ ở trang Chứng nhận rồi cấp")));
    auto* dialog = new CommandDialog(workspace(), tr("Cấp chứng chỉ, giấy chứng nhận"), tr("Cấp"), this);
    dialog->setLead(tr("Cấp cho %1 học viên đã hoàn thành và chưa có giấy, theo thứ tự danh sách.")
                        .arg(row().completed - row().issued));
    auto* book = new QComboBox;
    for (const BookRow& row : register_.books)
        book->addItem(
            tr("%1 · %2 (số cuối: %3)")
                .arg(row.book.code, row.book.name, row.lastNumber.isEmpty() ? tr("chưa có") : row.lastNumber),
            row.book.id.value);
    auto* decision = new QLineEdit;
    decision->setPlaceholderText(QStringLiteral("05/QĐ-SNV"));
    auto* day = new QDateEdit(qMax(workspace().today(), row().record.ends));
    day->setCalendarPopup(true);
    day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    dialog->form()->addRow(tr("Sổ"), book);
    dialog->form()->addRow(tr("Quyết định số"), decision);
    dialog->form()->addRow(tr("Ngày quyết định"), day);
    dialog->onAccept([this, dialog, book, decision, day] {
        Issue wanted;
        wanted.trainingClass = classId();
        wanted.book = Id<Book>(book->currentData().toLongLong());
        wanted.decision = decision->text();
        wanted.decidedOn = day->date();
        dialog->submit<Issued>(
            [wanted](Database& database) { return issueCertificates(database, wanted); },
            [this](const Issued& done) {
                Q_EMIT told(tr("Đã cấp %1 giấy, số %2 đến %3")
                                .arg(done.certificates.size())
                                .arg(done.certificates.front().number, done.certificates.back().number),
                            done.committed.name);
            });
    });
    dialog->open();
}

// After a restore numbers may have been given on paper that this copy does not know.
void CertificatesTab::confirmBooksFirst() {
    auto* dialog =
        new CommandDialog(workspace(), tr("Đối chiếu sổ trước khi cấp"), tr("Đúng, mở lại sổ"), this);
    dialog->setLead(
        tr("Dữ liệu vừa được khôi phục nên các sổ đang đóng. So số cuối dưới đây với sổ giấy: "
           "nếu sổ giấy có số lớn hơn thì dừng lại và khôi phục bản sao lưu mới hơn."));
    for (const BookRow& row : register_.books) {
        auto* last = new QLineEdit(row.lastNumber.isEmpty() ? tr("chưa cấp số nào") : row.lastNumber);
        last->setReadOnly(true);
        dialog->form()->addRow(row.book.code, last);
    }
    dialog->onAccept([this, dialog] {
        dialog->submit<bool>(
            [](Database& database) -> Result<bool> {
                TAPHUAN_TRY(confirmBooks(database));
                return true;
            },
            [this](const bool&) {
                register_.unconfirmed = false;
                QMetaObject::invokeMethod(this, &CertificatesTab::issue, Qt::QueuedConnection);
            });
    });
    dialog->open();
}

void CertificatesTab::handOver() {
    if (current() == nullptr) return;
    run<Committed>([id = current()->id, on = workspace().today()](Database& database) {
        return taphuan::handOver(database, id, on);
    });
}

void CertificatesTab::revoke() {
    if (current() == nullptr) return;
    askReason(workspace(), tr("Thu hồi số %1").arg(current()->number),
              tr("Số này không bao giờ dùng lại; giấy mang tình trạng đã thu hồi."), tr("Thu hồi"),
              tr("Quyết định thu hồi"), this,
              [id = current()->id](CommandDialog& dialog, const QString& reason, const QString& document) {
                  dialog.submit<Committed>([id, reason, document](Database& database) {
                      return revokeCertificate(database, id, reason, document);
                  });
              });
}

void CertificatesTab::replace() {
    if (current() == nullptr) return;
    askReason(workspace(), tr("Cấp lại số %1").arg(current()->number),
              tr("Giấy mới lấy số tiếp theo của sổ và thông tin hiện nay của học viên."), tr("Cấp lại"), {},
              this,
              [id = current()->id, on = workspace().today()](CommandDialog& dialog, const QString& reason,
                                                             const QString&) {
                  dialog.submit<Certificate>([id, reason, on](Database& database) {
                      return replaceCertificate(database, id, reason, on);
                  });
              });
}

void CertificatesTab::spoil() {
    if (current() == nullptr) return;
    askReason(workspace(), tr("Ghi hỏng số %1").arg(current()->number),
              tr("Phôi in hỏng hoặc cấp nhầm: số vẫn nằm trong sổ."), tr("Ghi hỏng"), {}, this,
              [id = current()->id](CommandDialog& dialog, const QString& reason, const QString&) {
                  dialog.submit<Committed>(
                      [id, reason](Database& database) { return spoilCertificate(database, id, reason); });
              });
}

}  // namespace taphuan
