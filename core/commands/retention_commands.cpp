#include "core/commands/retention_commands.h"

#include "core/base/say.h"
#include "core/domain/account_words.h"
#include "core/storage/select.h"
#include "core/text/normalise.h"

#include <algorithm>

namespace taphuan {

namespace {

bool holdsErasable(const Person& person) {
    const EntitySchema& schema = schemaOf(Entity::person);
    const Values values = valuesOf(person);
    const auto& fields = erasablePersonFields();
    return std::any_of(fields.begin(), fields.end(), [&](const QByteArray& name) {
        const size_t at = size_t(schema.fieldIndex(name));
        return values[at] != schema.fields[at].zero;
    });
}

// Every record of these people of which something is held.
Result<std::vector<Id<Person>>> recordsToErase(Connection& db, const std::vector<Id<Person>>& people,
                                               QDate on) {
    std::vector<Id<Person>> records;
    for (const Id<Person> id : people) {
        TAPHUAN_ASSIGN(const auto person, find(db, id));
        if (!person) return refused(say("core", "Không có hồ sơ cá nhân %1").arg(id.text()));
        TAPHUAN_ASSIGN(const bool inService, isInService(db, id, on));
        if (inService)
            return refused(
                say("core", "%1 còn công tác hoặc còn trong mạng lưới, đội ngũ nên chưa xóa dữ liệu liên hệ")
                    .arg(person->fullName),
                {}, say("core", "Ghi ngày thôi công tác, thôi tham gia trước"));
        TAPHUAN_ASSIGN(const auto linked, linkedRecords(db, id));
        for (const Id<Person> record : linked) {
            TAPHUAN_ASSIGN(const auto held, find(db, record));
            const bool known = std::find(records.begin(), records.end(), record) != records.end();
            if (held && holdsErasable(*held) && !known) records.push_back(record);
        }
    }
    return records;
}

Status erase(Transaction& transaction, Id<Person> record, const QString& reason) {
    Erasure tombstone{{}, record, transaction.database().clock().today(), reason, {}};
    for (const QByteArray& field : erasablePersonFields()) tombstone.fields << QString::fromLatin1(field);
    TAPHUAN_TRY(transaction.eraseFields(Entity::person, record, erasablePersonFields()));
    return transaction.insert(tombstone);
}

}  // namespace

Result<Committed> setRetention(Database& database, const RetentionPolicy& policy) {
    const QString source = normalised(policy.source);
    if (policy.years < 0 || policy.years > longestRetention)
        return refused(say("core", "Thời hạn lưu giữ từ 0 đến %1 năm").arg(longestRetention));
    if (policy.years > 0 && source.isEmpty())
        return refused(say("core", "Cần nêu văn bản quy định thời hạn lưu giữ"));
    return perform(database,
                   {QStringLiteral("retention.set"),
                    say("core", "Thời hạn lưu giữ dữ liệu liên hệ: %1 năm").arg(policy.years)},
                   [&](Transaction& transaction) -> Status {
                       const QString key = QLatin1String(retentionYearsKey);
                       TAPHUAN_ASSIGN(auto before,
                                      selectOne<Setting>(transaction.connection(),
                                                         QStringLiteral("WHERE t.key = ?"), {key}));
                       Setting setting = before.value_or(Setting());
                       setting.key = key;
                       setting.value = QString::number(policy.years);
                       setting.legalSource = source;
                       return before ? transaction.update(setting) : transaction.insert(setting);
                   });
}

Result<std::vector<PastPerson>> dueForErasure(Database& database, QDate on) {
    TAPHUAN_TRY(refuseUnlessMay(database.viewer(), Permission::peopleErase));
    TAPHUAN_ASSIGN(const auto reader, database.reader());
    TAPHUAN_ASSIGN(const RetentionPolicy policy, retentionPolicy(*reader, on));
    if (policy.years == 0)
        return refused(say("core", "Chưa đặt thời hạn lưu giữ dữ liệu liên hệ"), {},
                       say("core", "Đặt số năm và văn bản quy định trước"));
    return pastPeople(*reader, on.addYears(-int(policy.years)), on);
}

Result<Anonymised> anonymise(Database& database, const std::vector<Id<Person>>& people,
                             const QString& given) {
    const QString reason = normalised(given);
    if (reason.isEmpty()) return refused(say("core", "Cần nêu lý do xóa dữ liệu cá nhân"));
    Anonymised done;
    TAPHUAN_ASSIGN(
        done.committed,
        perform(database,
                {QStringLiteral("people.anonymise"), say("core", "Xóa dữ liệu liên hệ: %1").arg(reason)},
                [&](Transaction& transaction) -> Status {
                    TAPHUAN_ASSIGN(const auto records, recordsToErase(transaction.connection(), people,
                                                                      database.clock().today()));
                    if (records.empty()) return refused(say("core", "Không còn dữ liệu liên hệ nào để xóa"));
                    for (const Id<Person> record : records) TAPHUAN_TRY(erase(transaction, record, reason));
                    done.people = qint64(records.size());
                    return {};
                }));
    if (Status scrubbed = database.scrub(QStringLiteral("xoa-du-lieu")); !scrubbed)
        done.leftBehind = scrubbed.error();
    return done;
}

}  // namespace taphuan
