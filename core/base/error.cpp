#include "core/base/error.h"

namespace taphuan {

QString Error::text() const {
    QString sentence = what;
    if (!where.isEmpty()) sentence += QStringLiteral(" (") + where + QLatin1Char(')');
    if (!sentence.endsWith(QLatin1Char('.'))) sentence += QLatin1Char('.');
    if (!next.isEmpty()) {
        sentence += QLatin1Char(' ') + next;
        if (!next.endsWith(QLatin1Char('.'))) sentence += QLatin1Char('.');
    }
    return sentence;
}

Error refused(QString what, QString where, QString next) {
    return {ErrorKind::refused, std::move(what), std::move(where), std::move(next)};
}
Error wrongUsage(QString what, QString where, QString next) {
    return {ErrorKind::usage, std::move(what), std::move(where), std::move(next)};
}
Error badFile(QString what, QString where, QString next) {
    return {ErrorKind::file, std::move(what), std::move(where), std::move(next)};
}
Error databaseError(QString what, QString where, QString next) {
    return {ErrorKind::database, std::move(what), std::move(where), std::move(next)};
}

}  // namespace taphuan
