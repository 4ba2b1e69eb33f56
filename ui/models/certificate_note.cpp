#include "ui/models/certificate_note.h"

#include "core/base/say.h"

namespace taphuan {

QString certificateNote(const CertificateRow& row) {
    QStringList parts;
    if (!row.replacesNumber.isEmpty()) parts << say("ui", "thay số %1").arg(row.replacesNumber);
    if (!row.replacedByNumber.isEmpty()) parts << say("ui", "đã thay bằng số %1").arg(row.replacedByNumber);
    parts << row.certificate.reason << row.certificate.document;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

ColourRole roleOf(CertificateState state) {
    switch (state) {
        case CertificateState::issued:
            return ColourRole::done;
        case CertificateState::handed_over:
            return ColourRole::good;
        case CertificateState::revoked:
            return ColourRole::refused;
        case CertificateState::replaced:
            return ColourRole::neutral;
        case CertificateState::spoiled:
            return ColourRole::behind;
    }
    return ColourRole::neutral;
}

}  // namespace taphuan
