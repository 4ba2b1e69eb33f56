#include "ui/pages/certificates_page.h"

#include "core/commands/certificate_commands.h"
#include "core/domain/training_words.h"
#include "core/text/normalise.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/book_dialog.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/dialogs/list_recorder.h"
#include "ui/models/cell_table.h"
#include "ui/models/certificate_note.h"
#include "ui/models/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/history_button.h"
#include "ui/widgets/page_feed.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/permission_guard.h"
#include "ui/widgets/unit_picker.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QUrlQuery>

namespace taphuan {

namespace {

constexpr int shownBooks = 4;

TableCell stateCell(const Certificate& certificate) {
    TableCell cell = TableCell::ofTag(wordOf(certificate.state), roleOf(certificate.state));
    cell.tip = certificate.reason;
    return cell;
}

TableRow certificateRow(const CertificateRow& row) {
    const Certificate& certificate = row.certificate;
    return {{{certificate.number, certificate.year * 1000000 + certificate.sequence},
             TableCell::ofName(row.holder),
             {row.classCode.isEmpty() ? row.courseName : row.classCode, {}, {}, {}, row.courseName},
             {row.bookCode},
             TableCell::ofDate(certificate.issuedOn),
             stateCell(certificate),
             {certificateNote(row)}},
            certificate.number,
            false};
}

TableRow bookRow(const BookRow& row) {
    return {{{row.book.code},
             {row.book.name},
             {row.issuerName},
             {bookKindText(row.book.kind)},
             TableCell::ofNumber(row.issued),
             {row.lastNumber.isEmpty() ? CertificatesPage::tr("chưa cấp số nào") : row.lastNumber}},
            row.book.code,
            false};
}

bool holds(const Certificate& certificate) {
    return certificate.state == CertificateState::issued ||
           certificate.state == CertificateState::handed_over;
}

}  // namespace

CertificatesPage::CertificatesPage(Workspace& workspace, QWidget* parent)
    : Page(tr("Chứng nhận"), Scrolling::none, parent),
      workspace_(workspace),
      feed_(new PageFeed(
          workspace, this,
          {Entity::book, Entity::certificate, Entity::person, Entity::training_class, Entity::course},
          [this] { read(); })),
      books_(new DataTable),
      bookModel_(new CellTable(
          {tr("Sổ"), tr("Tên sổ"), tr("Cơ quan cấp"), tr("Loại"), tr("Đã cấp"), tr("Số cuối")}, this)),
      states_(new ChipFilter),
      list_(new DataTable),
      listModel_(new CellTable(
          {tr("Số"), tr("Họ và tên"), tr("Lớp"), tr("Sổ"), tr("Ngày cấp"), tr("Tình trạng"), tr("Ghi chú")},
          this)),
      handOver_(new QPushButton(tr("Đã phát"))),
      revoke_(new QPushButton(tr("Thu hồi…"))),
      replace_(new QPushButton(tr("Cấp lại…"))),
      spoil_(new QPushButton(tr("Ghi hỏng…"))) {
    setReady(false);
    build();
}

void CertificatesPage::build() {
    history_ = new HistoryButton(workspace_);
    header()->addActionWidget(history_);
    connect(history_, &HistoryButton::placeRequested, this, &CertificatesPage::openPlace);
    editBook_ = header()->addButton(tr("Sửa sổ…"), Icon::edit);
    connect(editBook_, &QPushButton::clicked, this, &CertificatesPage::editChosenBook);
    QPushButton* add = header()->addButton(tr("Mở sổ mới"), Icon::book);
    connect(add, &QPushButton::clicked, this, &CertificatesPage::addNewBook);
    for (QPushButton* button : {add, handOver_, replace_, revoke_, spoil_})
        writesWith(button, workspace_, Permission::certificatesWrite);
    new ListRecorder(workspace_, *list_, [] { return tr("Danh sách chứng nhận"); });
    books_->setToolbarVisible(false);
    books_->setCountNoun(tr("sổ cấp"));
    books_->setModel(bookModel_);
    books_->setColumns({{ColumnKind::text},
                        {ColumnKind::name, true},
                        {ColumnKind::muted},
                        {ColumnKind::text},
                        {ColumnKind::number},
                        {ColumnKind::text}});
    connect(books_, &DataTable::selectionChanged, this, [this] {
        showCertificates();
        showActions();
    });
    connect(books_, &DataTable::activated, this, &CertificatesPage::editChosenBook);
    content()->addWidget(books_);
    states_->addChip(QStringLiteral("all"), tr("Tất cả"));
    states_->addChip(QStringLiteral("holding"), tr("Còn hiệu lực"), ColourRole::good);
    states_->addChip(QStringLiteral("other"), tr("Hết hiệu lực"), ColourRole::behind);
    connect(states_, &ChipFilter::currentChanged, this, &CertificatesPage::showCertificates);
    list_->addToolbarWidget(states_);
    buildActions();
    list_->setFilterPlaceholder(tr("Tìm số, tên, lớp"));
    list_->filter()->setFixedWidth(px(180));
    list_->setCountNoun(tr("chứng nhận"));
    list_->setModel(listModel_);
    list_->setColumns({{ColumnKind::text},
                       {ColumnKind::name},
                       {ColumnKind::muted},
                       {ColumnKind::muted},
                       {ColumnKind::date},
                       {ColumnKind::tag},
                       {ColumnKind::note, true}});
    list_->setEmptyContent(Icon::certificates, tr("Chưa cấp giấy chứng nhận nào"),
                           tr("Học viên hoàn thành lớp được cấp giấy trong trang của lớp."),
                           tr("Mở danh sách lớp"));
    connect(list_, &DataTable::emptyActionTriggered, this,
            [this] { Q_EMIT openPlace(QStringLiteral("classes")); });
    connect(list_, &DataTable::selectionChanged, this, &CertificatesPage::showActions);
    connect(list_, &DataTable::activated, this, [this] {
        if (const CertificateRow* row = current())
            Q_EMIT openPlace(QStringLiteral("person:") + row->certificate.person.text());
    });
    content()->addWidget(list_, 1);
    connect(banner(), &InlineBanner::actionTriggered, this, &CertificatesPage::confirm);
}

void CertificatesPage::buildActions() {
    connect(handOver_, &QPushButton::clicked, this, &CertificatesPage::handOverToday);
    connect(revoke_, &QPushButton::clicked, this, &CertificatesPage::revoke);
    connect(replace_, &QPushButton::clicked, this, &CertificatesPage::replace);
    connect(spoil_, &QPushButton::clicked, this, &CertificatesPage::spoil);
    for (QPushButton* button : {handOver_, replace_, revoke_, spoil_}) list_->addToolbarWidget(button);
    showActions();
}

void CertificatesPage::showPlace(const QString& where) {
    const QUrlQuery wanted(where.section(QLatin1Char('?'), 1));
    const QString number = wanted.queryItemValue(QStringLiteral("number"), QUrl::FullyDecoded);
    if (!number.isEmpty()) list_->filter()->setText(number);
}

void CertificatesPage::read() {
    setReady(false);
    workspace_.read<Reading>(
        this,
        [](Connection& db) -> Result<Reading> {
            Reading reading;
            TAPHUAN_ASSIGN(reading.books, listBooks(db));
            TAPHUAN_ASSIGN(reading.certificates, listCertificates(db));
            for (const CertificateRow& row : reading.certificates)
                reading.lines.push_back(certificateRow(row));
            TAPHUAN_ASSIGN(reading.unconfirmed, booksUnconfirmed(db));
            return reading;
        },
        taking<Reading>([this](Reading reading) { show(std::move(reading)); }));
}

void CertificatesPage::show(Reading reading) {
    reading_ = std::move(reading);
    // At once: the list's condition asks reading_ by the row.
    listModel_->setRows(std::move(reading_.lines));
    const auto count = static_cast<int>(reading_.certificates.size());
    const auto books = static_cast<qint64>(reading_.books.size());
    header()->setFacts(books == 0
                           ? tr("Chưa có sổ cấp")
                           : tr("%1 sổ cấp · %2 chứng nhận").arg(groupedNumber(books), groupedNumber(count)));
    if (reading_.unconfirmed)
        banner()->showMessage(
            ColourRole::behind, tr("Sổ cấp đang đóng sau khi khôi phục bản sao lưu"),
            tr("So số cuối dưới đây với sổ giấy rồi xác nhận để cấp tiếp"),
            workspace_.mayWrite(Permission::certificatesWrite) ? tr("Xác nhận số cuối") : QString());
    else
        banner()->hide();
    showBooks();
    showCertificates();
}

void CertificatesPage::showBooks() {
    std::vector<TableRow> rows;
    for (const BookRow& row : reading_.books) rows.push_back(bookRow(row));
    const int lines = qBound(1, static_cast<int>(rows.size()), shownBooks);
    books_->setFixedHeight(px(size::row) * (lines + 1) + 2);
    books_->setVisible(!rows.empty());
    bookModel_->setRows(std::move(rows));
}

void CertificatesPage::showCertificates() {
    const QString book = books_->selectedRows().isEmpty() ? QString() : bookModel_->key(books_->currentRow());
    const QString state = states_->current();
    list_->setRowCondition([this, book, state](int row) {
        const CertificateRow& one = reading_.certificates[static_cast<size_t>(row)];
        if (!book.isEmpty() && one.bookCode != book) return false;
        if (state == QLatin1String("holding")) return holds(one.certificate);
        return state != QLatin1String("other") || !holds(one.certificate);
    });
    showActions();
}

const CertificateRow* CertificatesPage::current() const {
    if (list_->selectedRows().isEmpty()) return nullptr;
    const int row = list_->currentRow();
    return row < 0 ? nullptr : &reading_.certificates[static_cast<size_t>(row)];
}

void CertificatesPage::showActions() {
    const CertificateRow* row = current();
    const bool valid = row != nullptr && holds(row->certificate);
    const QString chosen = row != nullptr ? QString() : tr("Chọn một chứng nhận trước");
    const QString holding = valid ? QString() : tr("Số này không còn hiệu lực");
    const bool waits = valid && row->certificate.state == CertificateState::issued;
    setUsable(*handOver_, {chosen, holding, waits ? QString() : tr("Giấy này đã phát")});
    for (QPushButton* button : {revoke_, replace_, spoil_}) setUsable(*button, {chosen, holding});
    const bool ofBook = books_->selectedRows().size() == 1;
    history_->setRecord(record());
    setUsable(*editBook_, {againstWriting(workspace_, Permission::certificatesWrite),
                           ofBook ? QString() : tr("Chọn một sổ trước")});
}

FormDialog* CertificatesPage::reasonDialog(const QString& title, const QString& action,
                                           const QString& explanation) {
    auto* dialog = new FormDialog(workspace_, title, action, this, ButtonKind::danger);
    dialog->setExplanation(explanation);
    return dialog;
}

void CertificatesPage::revoke() {
    const CertificateRow* row = current();
    if (row == nullptr) return;
    FormDialog* dialog =
        reasonDialog(tr("Thu hồi chứng nhận số %1").arg(row->certificate.number), tr("Thu hồi"),
                     tr("Số đã cấp không bao giờ dùng lại; chứng nhận vẫn nằm trong sổ."));
    QLineEdit* reason = dialog->addText(tr("Lý do"));
    QLineEdit* document = dialog->addText(tr("Văn bản"), {}, tr("số, ngày quyết định thu hồi"));
    dialog->setSubmit([this, dialog, reason, document, id = row->certificate.id] {
        dialog->run<Committed>([id, why = normalised(reason->text()), act = normalised(document->text())](
                                   Database& database) { return revokeCertificate(database, id, why, act); });
    });
    dialog->open();
}

void CertificatesPage::replace() {
    const CertificateRow* row = current();
    if (row == nullptr) return;
    auto* dialog = new FormDialog(workspace_, tr("Cấp lại chứng nhận số %1").arg(row->certificate.number),
                                  tr("Cấp lại"), this);
    dialog->setExplanation(
        tr("Giấy mới mang số kế tiếp của sổ và ghi thông tin hiện nay của %1.").arg(row->holder));
    QLineEdit* reason = dialog->addText(tr("Lý do"));
    QDateEdit* on = dialog->addDate(tr("Ngày cấp lại"), workspace_.today());
    dialog->setSubmit([this, dialog, reason, on, id = row->certificate.id] {
        dialog->run<Certificate>(
            [id, why = normalised(reason->text()), day = on->date()](Database& database) {
                return replaceCertificate(database, id, why, day);
            });
    });
    dialog->open();
}

void CertificatesPage::spoil() {
    const CertificateRow* row = current();
    if (row == nullptr) return;
    FormDialog* dialog = reasonDialog(tr("Ghi hỏng số %1").arg(row->certificate.number), tr("Ghi hỏng"),
                                      tr("Số này coi như đã dùng. Dùng khi phôi in hỏng."));
    QLineEdit* reason = dialog->addText(tr("Lý do"));
    dialog->setSubmit([this, dialog, reason, id = row->certificate.id] {
        dialog->run<Committed>([id, why = normalised(reason->text())](Database& database) {
            return spoilCertificate(database, id, why);
        });
    });
    dialog->open();
}

void CertificatesPage::handOverToday() {
    const CertificateRow* row = current();
    if (row == nullptr) return;
    writeAsking<Committed>(
        workspace_, this, {workspace_.settledHead(), {}, {}},
        [id = row->certificate.id, today = workspace_.today()](Database& database) {
            return handOver(database, id, today);
        },
        [this](Result<Committed> done) {
            if (!done) showError(done.error());
        });
}

void CertificatesPage::addNewBook() {
    (new BookDialog(workspace_, {}, false, this))->open();
}

void CertificatesPage::editChosenBook() {
    const int row = books_->selectedRows().size() == 1 ? books_->currentRow() : -1;
    if (row < 0 || !workspace_.mayWrite(Permission::certificatesWrite)) return;
    const BookRow& chosen = reading_.books[static_cast<size_t>(row)];
    (new BookDialog(workspace_, chosen.book, chosen.issued > 0, this))->open();
}

// The certificate that is chosen, else the book.
std::optional<RowKey> CertificatesPage::record() const {
    if (const CertificateRow* row = current()) return RowKey{Entity::certificate, row->certificate.id};
    if (books_->selectedRows().size() != 1) return std::nullopt;
    const BookRow& book = reading_.books[static_cast<size_t>(books_->currentRow())];
    return RowKey{Entity::book, book.book.id};
}

void CertificatesPage::confirm() {
    workspace_.write<void>(
        this, [](Database& database) { return confirmBooks(database); },
        [this](Status done) {
            if (!done) return showError(done.error());
            feed_->refresh();
        });
}

}  // namespace taphuan
