#include "core/commands/import_profile_commands.h"

#include "core/base/say.h"
#include "core/storage/import_profile_store.h"
#include "core/storage/select.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"

namespace taphuan {

Result<Committed> saveImportProfile(Database& database, const ImportProfile& profile) {
    ImportProfile record = profile;
    record.name = normalised(profile.name);
    if (record.name.isEmpty()) return refused(say("core", "Cách đọc danh sách phải có tên"));
    if (record.captions.isEmpty())
        return refused(say("core", "Danh sách không có tiêu đề nên không nhận ra được lần sau"), record.name);
    TAPHUAN_ASSIGN(const auto kept, listImportProfiles(database.connection()));
    record.id = {};
    for (const ImportProfile& other : kept) {
        if (other.captions == record.captions)
            record.id = other.id;
        else if (matchKey(other.name) == matchKey(record.name))
            return refused(say("core", "Tên %1 đã dùng cho danh sách dạng khác").arg(other.name), {},
                           say("core", "Đặt tên khác"));
    }
    return perform(
        database,
        {QStringLiteral("import_profile.save"), say("core", "Cách đọc danh sách %1").arg(record.name)},
        [&](Transaction& transaction) -> Status {
            return record.id.isNull() ? transaction.insert(record) : transaction.update(record);
        });
}

Result<Committed> removeImportProfile(Database& database, Id<ImportProfile> profile) {
    TAPHUAN_ASSIGN(const auto stored, find<ImportProfile>(database.connection(), profile));
    if (!stored) return refused(say("core", "Cách đọc này không còn"));
    return perform(
        database,
        {QStringLiteral("import_profile.remove"), say("core", "Bỏ cách đọc danh sách %1").arg(stored->name)},
        [&](Transaction& transaction) -> Status { return transaction.remove(profile); });
}

}  // namespace taphuan
