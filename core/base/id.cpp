#include "core/base/id.h"

namespace taphuan {

QString RowId::text() const {
    if (value < 0) return QStringLiteral("p") + QString::number(quint64(value), 16);
    return QString::number(replica(), 16) + QLatin1Char('-') + QString::number(counter());
}

std::optional<RowId> RowId::parse(QStringView text) {
    RowId id;
    bool good = false;
    if (text.startsWith(QLatin1Char('p'))) {
        id.value = qint64(text.mid(1).toULongLong(&good, 16));
        if (!good || id.value >= 0) return std::nullopt;
    } else {
        const qsizetype dash = text.indexOf(QLatin1Char('-'));
        if (dash <= 0) return std::nullopt;
        const quint32 replica = text.left(dash).toUInt(&good, 16);
        if (!good || replica > 0x7fffffff) return std::nullopt;
        const quint32 counter = text.mid(dash + 1).toUInt(&good, 10);
        if (!good || counter == 0) return std::nullopt;
        id = RowId::of(replica, counter);
    }
    // Signs, spaces and leading zeros read as numbers too; an id has one text.
    if (id.text().compare(text, Qt::CaseInsensitive) != 0) return std::nullopt;
    return id;
}

}  // namespace taphuan
