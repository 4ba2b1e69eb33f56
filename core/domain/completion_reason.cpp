#include "core/domain/completion_reason.h"

#include "core/base/say.h"
#include "core/domain/completion_rules.h"
#include "core/text/vietnamese_numbers.h"

#include <QStringList>

namespace taphuan {

namespace {

const QString withdrawn = QStringLiteral("withdrawn");
const QString noSessions = QStringLiteral("no_sessions");
const QString unmarked = QStringLiteral("unmarked");
const QString attended = QStringLiteral("attended");
const QString noScore = QStringLiteral("no_score");
const QString score = QStringLiteral("score");
const QString elsewhere = QStringLiteral("elsewhere");
const QString noDay = QStringLiteral("-");

QString coded(const QString& code, const std::vector<qint64>& values) {
    QStringList words{code};
    for (const qint64 value : values) words << QString::number(value);
    return words.join(u' ');
}

// One decimal, cut and not rounded: 79,96% is not 80%.
QString attendedText(qint64 hours, qint64 planned, qint64 percent) {
    const qint64 tenths = hours * 1000 / planned;
    const QString share =
        say("core", "Dự %1/%2 tiết (%3,%4%)").arg(hours).arg(planned).arg(tenths / 10).arg(tenths % 10);
    return say("core", "%1, dưới mức %2%").arg(share).arg(percent);
}

QString elsewhereText(const ResultFromElsewhere& result) {
    if (result.number.isEmpty()) return say("core", "Nơi tổ chức lớp đã xét");
    if (!result.issuedOn.isValid()) return say("core", "Nơi tổ chức lớp đã cấp số %1").arg(result.number);
    return say("core", "Nơi tổ chức lớp đã cấp số %1 ngày %2").arg(result.number, dateText(result.issuedOn));
}

}  // namespace

QString withdrawnReason(QDate since) {
    return withdrawn + u' ' + since.toString(Qt::ISODate);
}

QString noSessionsReason() {
    return noSessions;
}

QString unmarkedReason(const std::vector<qint64>& sessionNumbers) {
    return coded(unmarked, sessionNumbers);
}

QString attendedReason(qint64 hours, qint64 planned, qint64 percent) {
    return coded(attended, {hours, planned, percent});
}

QString noScoreReason() {
    return noScore;
}

QString scoreReason(qint64 scoreHundredths, qint64 percent) {
    return coded(score, {scoreHundredths, percent});
}

QString ResultFromElsewhere::reason() const {
    const QString day = issuedOn.isValid() ? issuedOn.toString(Qt::ISODate) : noDay;
    return number.isEmpty() ? elsewhere : QString(elsewhere + u' ' + day + u' ' + number);
}

std::optional<ResultFromElsewhere> ResultFromElsewhere::fromReason(const QString& stored) {
    if (stored == elsewhere) return ResultFromElsewhere();
    if (stored.section(u' ', 0, 0) != elsewhere) return std::nullopt;
    return ResultFromElsewhere{stored.section(u' ', 2),
                               QDate::fromString(stored.section(u' ', 1, 1), Qt::ISODate)};
}

QString reasonText(const QString& stored) {
    if (const auto result = ResultFromElsewhere::fromReason(stored)) return elsewhereText(*result);
    QStringList values = stored.split(u' ');
    const QString code = values.takeFirst();
    const auto number = [&](qsizetype i) { return values[i].toLongLong(); };
    if (code == withdrawn && values.size() == 1)
        return say("core", "Rút khỏi lớp từ ngày %1")
            .arg(dateText(QDate::fromString(values.first(), Qt::ISODate)));
    if (code == noSessions && values.isEmpty()) return say("core", "Chưa có buổi học");
    if (code == unmarked && !values.isEmpty())
        return say("core", "Chưa điểm danh buổi %1").arg(values.join(QStringLiteral(", ")));
    if (code == attended && values.size() == 3 && number(1) > 0)
        return attendedText(number(0), number(1), number(2));
    if (code == noScore && values.isEmpty()) return say("core", "Chưa có điểm");
    if (code == score && values.size() == 2)
        return say("core", "Điểm %1 dưới %2% thang điểm").arg(scoreText(number(0))).arg(number(1));
    return stored;
}

}  // namespace taphuan
