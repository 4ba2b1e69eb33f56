#include "ui/models/finder.h"

#include "core/storage/find_anything.h"
#include "ui/models/workspace.h"

namespace taphuan {

namespace {

constexpr int mostOfEach = 6;

}  // namespace

Finder::Finder(Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace) {}

void Finder::find(const QString& text, std::function<void(std::vector<PaletteItem>)> reply) {
    const quint64 number = ++*newest_;
    if (text.isEmpty() || !workspace_.isOpen()) return reply({});
    const QDate today = workspace_.today();
    const auto wanted = [newest = newest_, number] { return newest->load() == number; };
    workspace_.read<std::vector<FoundThing>>(
        this,
        [text, today, wanted](Connection& db) -> Result<std::vector<FoundThing>> {
            if (!wanted()) return std::vector<FoundThing>();
            return findAnything(db, text, today, mostOfEach, wanted);
        },
        [reply = std::move(reply), wanted](const Result<std::vector<FoundThing>>& found) {
            if (!wanted()) return;
            std::vector<PaletteItem> items;
            if (!found) {
                items.push_back({tr("Không tìm được"), found.error().what, found.error().next, {}});
                return reply(std::move(items));
            }
            for (const FoundThing& each : *found) {
                const auto [group, word] = [&]() -> std::pair<QString, QString> {
                    switch (each.kind) {
                        case FoundKind::person:
                            return {tr("Hồ sơ"), QStringLiteral("person:")};
                        case FoundKind::trainingClass:
                            return {tr("Lớp"), QStringLiteral("class:")};
                        case FoundKind::unit:
                            return {tr("Đơn vị"), QStringLiteral("unit:")};
                        case FoundKind::certificate:
                            return {tr("Chứng nhận"), QStringLiteral("certificates?number=")};
                    }
                    return {};
                }();
                items.push_back({group, each.title, each.detail,
                                 word % (each.kind == FoundKind::certificate ? each.title : each.id.text())});
            }
            reply(std::move(items));
        });
}

}  // namespace taphuan
