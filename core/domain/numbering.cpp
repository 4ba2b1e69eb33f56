#include "core/domain/numbering.h"

#include "core/base/say.h"

#include <QRegularExpression>

namespace taphuan {

namespace {

const QRegularExpression& fieldPattern() {
    static const QRegularExpression pattern(QStringLiteral("\\{([^{}]*)\\}"));
    return pattern;
}

// The text of one field; nothing where there is no such field.
std::optional<QString> fieldText(const QString& field, const NumberParts& parts) {
    static const QRegularExpression padded(QStringLiteral("^seq:([1-9])$"));
    if (field == QLatin1String("seq")) return QString::number(parts.sequence);
    if (field == QLatin1String("yyyy")) return QString::number(parts.year);
    if (field == QLatin1String("yy")) return QString::number(parts.year % 100).rightJustified(2, u'0');
    if (field == QLatin1String("code")) return parts.code;
    if (const auto match = padded.match(field); match.hasMatch())
        return QString::number(parts.sequence).rightJustified(match.captured(1).toInt(), u'0');
    return std::nullopt;
}

Error badPattern(const QString& what, const QString& pattern) {
    return refused(what, pattern, say("core", "Viết như {seq:4}/{yyyy}/{code}"));
}

}  // namespace

Status checkNumberPattern(const QString& pattern) {
    bool sequence = false, year = false;
    for (auto fields = fieldPattern().globalMatch(pattern); fields.hasNext();) {
        const QString field = fields.next().captured(1);
        if (!fieldText(field, {}))
            return badPattern(say("core", "Mẫu số không có phần {%1}").arg(field), pattern);
        sequence = sequence || field.startsWith(QLatin1String("seq"));
        year = year || field.startsWith(QLatin1String("yy"));
    }
    QString rest = pattern;
    rest.remove(fieldPattern());
    if (rest.contains(u'{') || rest.contains(u'}'))
        return badPattern(say("core", "Mẫu số có ngoặc nhọn chưa đóng"), pattern);
    if (!sequence) return badPattern(say("core", "Mẫu số phải có số thứ tự {seq}"), pattern);
    if (!year) return badPattern(say("core", "Mẫu số phải có năm {yyyy}"), pattern);
    return {};
}

Result<QString> certificateNumber(const QString& pattern, const NumberParts& parts) {
    TAPHUAN_TRY(checkNumberPattern(pattern));
    QString number;
    qsizetype at = 0;
    for (auto fields = fieldPattern().globalMatch(pattern); fields.hasNext();) {
        const auto field = fields.next();
        number += pattern.mid(at, field.capturedStart() - at) + *fieldText(field.captured(1), parts);
        at = field.capturedEnd();
    }
    number += pattern.mid(at);
    return number;
}

}  // namespace taphuan
