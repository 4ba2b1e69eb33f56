#include "app/cli/server_manager.h"

#include "core/base/say.h"

namespace taphuan {

Status addManager(Cli& cli, const QString& path, Reply& reply) {
    TAPHUAN_ASSIGN(const auto added, ownNewDatabase(path, cli.openOptions(true)));
    if (!added) return {};
    QJsonObject json = reply.json.toObject();
    json.insert(QStringLiteral("recovery_key"), added->recoveryKey);
    reply.json = json;
    reply.lines << recoveryKeyLine(*added);
    return {};
}

QString recoveryKeyLine(const AddedAccount& added) {
    return say("core", "Khóa khôi phục, in ra và cất vào két, chương trình không giữ bản nào: %1")
        .arg(added.recoveryKey);
}

}  // namespace taphuan
