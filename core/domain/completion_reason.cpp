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

QString reasonText(const QString& stored) {
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
