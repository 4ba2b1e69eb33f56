#include "core/domain/plan_words.h"

#include "core/base/say.h"

namespace taphuan {

QString wordOf(AmountKind kind) {
    switch (kind) {
        case AmountKind::planned:
            return say("core", "Kinh phí dự kiến");
        case AmountKind::allocated:
            return say("core", "Dự toán được giao");
        case AmountKind::committed:
            return say("core", "Đã cam kết chi");
        case AmountKind::spent:
            return say("core", "Đã chi");
    }
    return {};
}

}  // namespace taphuan
