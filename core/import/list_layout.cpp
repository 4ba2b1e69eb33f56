#include "core/import/list_layout.h"

#include "core/base/say.h"

namespace taphuan {

QString lettersName(Letters letters) {
    switch (letters) {
        case Letters::unicode:
            return QStringLiteral("Unicode");
        case Letters::tcvn3:
            return QStringLiteral("TCVN3 (ABC)");
        case Letters::tcvn3Capitals:
            return say("core", "TCVN3 (ABC), phông chữ hoa");
        case Letters::vni:
            return QStringLiteral("VNI");
    }
    return {};
}

}  // namespace taphuan
