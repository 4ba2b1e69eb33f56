#include "core/domain/roster_words.h"

#include "core/base/interface_language.h"
#include "core/base/say.h"
#include "core/domain/unit_words.h"

namespace taphuan {

namespace {

QString lowered(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toLower();
    return text;
}

}  // namespace

QString wordOf(RosterState state) {
    switch (state) {
        case RosterState::serving:
            return say("core", "đang tham gia");
        case RosterState::reappoint:
            return say("core", "cần cử lại");
        case RosterState::coming:
            return say("core", "chưa bắt đầu");
        case RosterState::ended:
            return say("core", "đã thôi");
    }
    return {};
}

QString expectedText(const RosterKind& kind, const std::vector<Level>& levels) {
    QStringList parts;
    for (const QString& text : kind.expected) {
        const auto units = ExpectedUnits::fromText(text);
        if (!units) continue;
        QString level = units->level;
        for (const Level& each : levels)
            if (each.code == units->level) level = lowered(nameSpoken(each.name, each.nameEn));
        if (units->kind == UnitKind::territory && !level.isEmpty())
            parts << level;
        else
            parts << QStringList{lowered(wordOf(units->kind)), level}.join(u' ').trimmed();
    }
    return parts.join(QStringLiteral(", "));
}

QString numberText(const RosterKind& kind) {
    if (kind.most > 0 && kind.most == kind.least) return say("core", "đúng %1 người").arg(kind.least);
    if (kind.most > 0) return say("core", "từ %1 đến %2 người").arg(kind.least).arg(kind.most);
    return kind.least > 0 ? say("core", "ít nhất %1 người").arg(kind.least) : QString();
}

}  // namespace taphuan
