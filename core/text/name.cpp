#include "core/text/name.h"

#include "core/text/normalise.h"

#include <QStringList>

namespace taphuan {

NameParts splitName(QStringView fullName) {
    QStringList words = normalised(fullName).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    NameParts parts;
    if (!words.isEmpty()) parts.given = words.takeLast();
    if (!words.isEmpty()) parts.surname = words.takeFirst();
    parts.middle = words.join(QLatin1Char(' '));
    return parts;
}

QString properCase(QStringView fullName) {
    QString name = normalised(fullName);
    const QString lower = name.toLower();
    if (name != lower && name != name.toUpper()) return name;
    name = lower;
    bool atStart = true;
    for (QChar& c : name) {
        if (atStart) c = c.toUpper();
        atStart = !c.isLetter() && !c.isMark();
    }
    return name;
}

}  // namespace taphuan
