#include "core/domain/indicator.h"

namespace taphuan {

QString comparisonSign(Operator comparison) {
    switch (comparison) {
        case Operator::equal:
            return QStringLiteral("=");
        case Operator::at_least:
            return QStringLiteral("≥");
        case Operator::above:
            return QStringLiteral(">");
    }
    return {};
}

}  // namespace taphuan
