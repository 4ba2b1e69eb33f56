#include "core/import/ethnic_groups.h"

#include "core/text/fold.h"

#include <QFile>
#include <QHash>

namespace taphuan {

namespace {

// Neither hyphens nor spaces tell two groups apart: Ê-đê, Êđê, Ê Đê.
QString spelling(const QString& written) {
    QString key;
    for (const QChar c : matchKey(written))
        if (c.isLetterOrNumber()) key += c;
    return key;
}

std::vector<EthnicGroup> readGroups() {
    std::vector<EthnicGroup> groups;
    QFile file(QStringLiteral(":/catalogue/ethnic_groups.csv"));
    if (!file.open(QIODevice::ReadOnly)) return groups;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(u',');
        groups.push_back({cells.value(0), cells.value(1), cells.value(2).split(u';', Qt::SkipEmptyParts)});
    }
    return groups;
}

QHash<QString, QString> readSpellings() {
    QHash<QString, QString> names;
    for (const EthnicGroup& group : ethnicGroups()) {
        names.insert(group.name, group.name);
        names.insert(spelling(group.code), group.name);
        names.insert(spelling(group.name), group.name);
        for (const QString& other : group.otherNames) names.insert(spelling(other), group.name);
    }
    return names;
}

}  // namespace

const std::vector<EthnicGroup>& ethnicGroups() {
    static const std::vector<EthnicGroup> groups = readGroups();
    return groups;
}

QString ethnicGroupNamed(const QString& written) {
    static const QHash<QString, QString> names = readSpellings();
    const auto asWritten = names.constFind(written);
    return asWritten != names.constEnd() ? *asWritten : names.value(spelling(written));
}

}  // namespace taphuan
