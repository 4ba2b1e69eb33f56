#include "core/domain/training_words.h"

#include "core/base/say.h"
#include "core/text/fold.h"

namespace taphuan {

QString wordOf(ClassState state) {
    switch (state) {
        case ClassState::planned:
            return say("core", "đang chuẩn bị");
        case ClassState::open:
            return say("core", "đang mở");
        case ClassState::closed:
            return say("core", "đã kết thúc");
        case ClassState::cancelled:
            return say("core", "đã hủy");
    }
    return {};
}

QString wordOf(NominationState state) {
    switch (state) {
        case NominationState::pending:
            return say("core", "chờ duyệt");
        case NominationState::approved:
            return say("core", "đã duyệt");
        case NominationState::reserve:
            return say("core", "dự bị");
        case NominationState::refused:
            return say("core", "không duyệt");
        case NominationState::withdrawn:
            return say("core", "xin rút");
    }
    return {};
}

QString wordOf(Mark mark) {
    switch (mark) {
        case Mark::present:
            return say("core", "có mặt");
        case Mark::late:
            return say("core", "đến muộn");
        case Mark::left_early:
            return say("core", "về sớm");
        case Mark::excused:
            return say("core", "vắng có phép");
        case Mark::absent:
            return say("core", "vắng không phép");
    }
    return {};
}

QString wordOf(Outcome outcome) {
    switch (outcome) {
        case Outcome::pending:
            return say("core", "chưa xét");
        case Outcome::completed:
            return say("core", "hoàn thành");
        case Outcome::not_completed:
            return say("core", "chưa hoàn thành");
    }
    return {};
}

QString wordOf(CertificateKind kind) {
    switch (kind) {
        case CertificateKind::chung_chi:
            return say("core", "Chứng chỉ");
        case CertificateKind::giay_chung_nhan_hoan_thanh:
            return say("core", "Giấy chứng nhận hoàn thành khóa học");
        case CertificateKind::giay_chung_nhan_tham_gia:
            return say("core", "Giấy chứng nhận");
    }
    return {};
}

QString wordOf(CertificateState state) {
    switch (state) {
        case CertificateState::issued:
            return say("core", "đã cấp");
        case CertificateState::handed_over:
            return say("core", "đã phát");
        case CertificateState::revoked:
            return say("core", "đã thu hồi");
        case CertificateState::replaced:
            return say("core", "đã thay thế");
        case CertificateState::spoiled:
            return say("core", "hỏng");
    }
    return {};
}

QString letterOf(Mark mark) {
    switch (mark) {
        case Mark::present:
            return QStringLiteral("x");
        case Mark::late:
            return QStringLiteral("M");
        case Mark::left_early:
            return QStringLiteral("S");
        case Mark::excused:
            return QStringLiteral("P");
        case Mark::absent:
            return QStringLiteral("K");
    }
    return {};
}

std::optional<Mark> markFromText(QStringView text) {
    const QString plain = folded(text);
    if (plain.isEmpty()) return std::nullopt;
    for (const auto& [mark, name] : EnumText<Mark>::names)
        if (plain == folded(letterOf(mark)) || plain == QLatin1String(name) || plain == folded(wordOf(mark)))
            return mark;
    return std::nullopt;
}

QStringList sessionParts() {
    return {QStringLiteral("Sáng"), QStringLiteral("Chiều"), QStringLiteral("Tối")};
}

QString sessionPartSpoken(const QString& part) {
    const QStringList spoken{say("core", "Sáng"), say("core", "Chiều"), say("core", "Tối")};
    const qsizetype known = sessionParts().indexOf(part);
    return known < 0 ? part : spoken[known];
}

}  // namespace taphuan
