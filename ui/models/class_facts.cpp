#include "ui/models/class_facts.h"

#include "core/base/say.h"
#include "core/domain/training_words.h"

#include <QStringList>

namespace taphuan {

QString daysText(QDate starts, QDate ends) {
    const auto dayMonth = [](QDate day) { return day.toString(QStringLiteral("dd/MM")); };
    if (!starts.isValid()) return {};
    const QString last = dayMonth(ends.isValid() ? ends : starts) + u'/' +
                         QString::number((ends.isValid() ? ends : starts).year());
    if (!ends.isValid() || starts == ends) return last;
    if (starts.year() != ends.year())
        return dayMonth(starts) + u'/' + QString::number(starts.year()) + u'–' + last;
    if (starts.month() != ends.month()) return dayMonth(starts) + u'–' + last;
    return starts.toString(QStringLiteral("dd")) + u'–' + last;
}

QString classFacts(const ClassRow& row) {
    QStringList facts{capitalised(wordOf(row.record.state)), daysText(row.record.starts, row.record.ends)};
    if (!row.record.place.isEmpty()) facts += row.record.place;
    if (!row.unitName.isEmpty()) facts += row.unitName;
    facts += row.record.capacity ? say("ui", "%1/%2 học viên").arg(row.enrolled).arg(*row.record.capacity)
                                 : say("ui", "%1 học viên").arg(row.enrolled);
    if (!row.taskCode.isEmpty()) facts += say("ui", "nhiệm vụ %1").arg(row.taskCode);
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

ColourRole roleOf(ClassState state) {
    switch (state) {
        case ClassState::planned:
            return ColourRole::neutral;
        case ClassState::open:
            return ColourRole::done;
        case ClassState::closed:
            return ColourRole::good;
        case ClassState::cancelled:
            return ColourRole::refused;
    }
    return ColourRole::neutral;
}

ColourRole roleOf(NominationState state) {
    switch (state) {
        case NominationState::pending:
            return ColourRole::behind;
        case NominationState::approved:
            return ColourRole::good;
        case NominationState::reserve:
            return ColourRole::done;
        case NominationState::refused:
            return ColourRole::refused;
        case NominationState::withdrawn:
            return ColourRole::neutral;
    }
    return ColourRole::neutral;
}

ColourRole roleOf(Outcome outcome) {
    switch (outcome) {
        case Outcome::pending:
            return ColourRole::neutral;
        case Outcome::completed:
            return ColourRole::good;
        case Outcome::not_completed:
            return ColourRole::refused;
    }
    return ColourRole::neutral;
}

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

}  // namespace taphuan
