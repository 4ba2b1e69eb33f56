#include "ui/widgets/basis_choice.h"

#include "core/domain/data_rights_words.h"

#include <QLineEdit>

namespace taphuan {

namespace {

QString hintOf(LegalBasis basis) {
    switch (basis) {
        case LegalBasis::unstated:
            break;
        case LegalBasis::law:
            return BasisChoice::tr("số, ngày của văn bản giao nhiệm vụ");
        case LegalBasis::consent:
            return BasisChoice::tr("các phiếu đồng ý được lưu ở đâu (phải có)");
        case LegalBasis::contract:
            return BasisChoice::tr("số, ngày của hợp đồng, thỏa thuận (phải có)");
        case LegalBasis::other:
            return BasisChoice::tr("căn cứ nào, văn bản nào (phải có)");
    }
    return {};
}

}  // namespace

BasisChoice::BasisChoice(QWidget* parent) : QComboBox(parent) {
    for (const auto& [basis, name] : EnumText<LegalBasis>::names)
        addItem(wordOf(basis), static_cast<int>(basis));
    setAccessibleName(tr("Căn cứ xử lý dữ liệu"));
}

LegalBasis BasisChoice::basis() const {
    return static_cast<LegalBasis>(currentData().toInt());
}

void BasisChoice::setBasis(LegalBasis basis) {
    setCurrentIndex(findData(static_cast<int>(basis)));
}

void BasisChoice::hintAt(QLineEdit& note) {
    const auto hint = [this, &note] { note.setPlaceholderText(hintOf(basis())); };
    connect(this, &QComboBox::currentIndexChanged, &note, hint);
    hint();
}

}  // namespace taphuan
