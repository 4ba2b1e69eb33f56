#include "core/text/email.h"

namespace taphuan {

QString maskedEmail(QStringView address) {
    if (address.isEmpty()) return {};
    const qsizetype at = address.lastIndexOf(u'@');
    const QString domain = at < 0 ? QString() : address.mid(at).toString();
    return (at == 0 ? QString() : QString(address.front())) + QStringLiteral("•••") + domain;
}

}  // namespace taphuan
