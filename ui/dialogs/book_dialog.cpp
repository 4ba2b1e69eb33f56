#include "ui/dialogs/book_dialog.h"

#include "core/commands/certificate_commands.h"
#include "core/text/normalise.h"
#include "ui/widgets/unit_picker.h"

#include <QComboBox>
#include <QLineEdit>

namespace taphuan {

QString bookKindText(CertificateKind kind) {
    switch (kind) {
        case CertificateKind::chung_chi:
            return BookDialog::tr("Chứng chỉ");
        case CertificateKind::giay_chung_nhan_hoan_thanh:
            return BookDialog::tr("Giấy chứng nhận hoàn thành");
        case CertificateKind::giay_chung_nhan_tham_gia:
            return BookDialog::tr("Giấy chứng nhận tham gia");
    }
    return {};
}

BookDialog::BookDialog(Workspace& workspace, const Book& book, bool used, QWidget* parent)
    : FormDialog(workspace, book.id.isNull() ? tr("Mở sổ cấp") : tr("Sửa sổ %1").arg(book.code),
                 book.id.isNull() ? tr("Mở sổ") : tr("Lưu"), parent),
      book_(book),
      code_(addText(tr("Ký hiệu sổ"), book.code, tr("ví dụ CN-STTTT"))),
      name_(addText(tr("Tên sổ"), book.name)),
      issuer_(new UnitPicker(workspace, workspace.today(), tr("Chọn cơ quan cấp"))) {
    addField(tr("Cơ quan cấp"), issuer_);
    issuer_->setUnit(book.issuer);
    kind_ = addChoice(tr("Loại"));
    for (const auto each : {CertificateKind::giay_chung_nhan_tham_gia,
                            CertificateKind::giay_chung_nhan_hoan_thanh, CertificateKind::chung_chi})
        kind_->addItem(bookKindText(each), static_cast<int>(each));
    if (!book.id.isNull()) kind_->setCurrentIndex(kind_->findData(static_cast<int>(book.kind)));
    pattern_ = addText(tr("Mẫu số"),
                       book.pattern.isEmpty() ? QStringLiteral("{seq:4}/{yyyy}/{code}") : book.pattern);
    signerTitle_ = addText(tr("Chức vụ người ký"), book.signerTitle);
    signerName_ = addText(tr("Người ký"), book.signerName);
    place_ = addText(tr("Nơi cấp"), book.place);
    if (used) {
        setExplanation(tr("Sổ đã cấp số nên giữ ký hiệu và mẫu số. Giấy đã cấp giữ nguyên nội dung."));
        code_->setEnabled(false);
        pattern_->setEnabled(false);
    }
    setSubmit([this] { write(); });
}

Book BookDialog::typed() const {
    Book book = book_;
    book.code = normalised(code_->text());
    book.name = normalised(name_->text());
    // None chosen leaves the issuer: it may stand no longer, and then today's list lacks it.
    if (const auto issuer = issuer_->unit(); !issuer.isNull()) book.issuer = issuer;
    book.kind = static_cast<CertificateKind>(kind_->currentData().toInt());
    book.pattern = normalised(pattern_->text());
    book.signerTitle = normalised(signerTitle_->text());
    book.signerName = normalised(signerName_->text());
    book.place = normalised(place_->text());
    if (book.id.isNull()) book.openedOn = workspace().today();
    return book;
}

void BookDialog::write() {
    run<Committed>([book = typed()](Database& database) {
        Book made = book;
        return made.id.isNull() ? addBook(database, made) : editBook(database, made);
    });
}

}  // namespace taphuan
