#include "core/domain/qualification_words.h"

#include "core/base/say.h"

namespace taphuan {

namespace {

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString certificateTitle(QualificationLevel level) {
    if (level == QualificationLevel::basic) return say("core", "Ứng dụng CNTT cơ bản");
    if (level == QualificationLevel::advanced) return say("core", "Ứng dụng CNTT nâng cao");
    const QString level_ = wordOf(level);
    return level_.isEmpty() ? capitalised(wordOf(QualificationKind::it_certificate))
                            : say("core", "Tin học %1").arg(level_);
}

}  // namespace

QString wordOf(QualificationKind kind) {
    switch (kind) {
        case QualificationKind::it_degree:
            return say("core", "văn bằng CNTT");
        case QualificationKind::degree:
            return say("core", "văn bằng chuyên môn khác");
        case QualificationKind::it_certificate:
            return say("core", "chứng chỉ tin học");
        case QualificationKind::digital_skill:
            return say("core", "chứng nhận kỹ năng số");
        case QualificationKind::other:
            return say("core", "văn bằng, chứng chỉ khác");
    }
    return {};
}

QString wordOf(QualificationLevel level) {
    switch (level) {
        case QualificationLevel::unknown:
            return {};
        case QualificationLevel::elementary:
            return say("core", "sơ cấp");
        case QualificationLevel::intermediate:
            return say("core", "trung cấp");
        case QualificationLevel::college:
            return say("core", "cao đẳng");
        case QualificationLevel::university:
            return say("core", "đại học");
        case QualificationLevel::master:
            return say("core", "thạc sĩ");
        case QualificationLevel::doctor:
            return say("core", "tiến sĩ");
        case QualificationLevel::a:
            return say("core", "trình độ A");
        case QualificationLevel::b:
            return say("core", "trình độ B");
        case QualificationLevel::c:
            return say("core", "trình độ C");
        case QualificationLevel::basic:
            return say("core", "cơ bản");
        case QualificationLevel::advanced:
            return say("core", "nâng cao");
    }
    return {};
}

QString wordOf(Leaving leaving) {
    switch (leaving) {
        case Leaving::retired:
            return say("core", "nghỉ hưu");
        case Leaving::resigned:
            return say("core", "thôi việc");
        case Leaving::moved_away:
            return say("core", "chuyển công tác ra ngoài tỉnh");
        case Leaving::died:
            return say("core", "từ trần");
        case Leaving::other:
            return say("core", "thôi công tác vì lý do khác");
    }
    return {};
}

QString titleOf(const Qualification& qualification) {
    const QString level = wordOf(qualification.level);
    switch (qualification.kind) {
        case QualificationKind::it_degree:
        case QualificationKind::degree: {
            const QString degree = capitalised(level.isEmpty() ? wordOf(qualification.kind) : level);
            return qualification.speciality.isEmpty()
                       ? degree
                       : QString(degree + QStringLiteral(", ") + qualification.speciality);
        }
        case QualificationKind::it_certificate:
            return certificateTitle(qualification.level);
        case QualificationKind::digital_skill:
            return level.isEmpty() ? say("core", "Kỹ năng số") : say("core", "Kỹ năng số %1").arg(level);
        case QualificationKind::other:
            break;
    }
    const QString& said = qualification.speciality.isEmpty() ? qualification.note : qualification.speciality;
    return said.isEmpty() ? capitalised(wordOf(qualification.kind)) : said;
}

QString wordOf(const QualificationAtLeast& wanted) {
    const QString kind = wordOf(wanted.kind);
    const auto& levels = levelsOf(wanted.kind);
    if (wanted.level == QualificationLevel::unknown) return kind;
    const bool highest = levels.back() == wanted.level;
    return (highest ? QStringLiteral("%1, %2") : say("core", "%1, từ %2 trở lên"))
        .arg(kind, wordOf(wanted.level));
}

}  // namespace taphuan
