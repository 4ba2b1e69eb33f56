#include "core/commands/transfer_commands.h"

#include "core/base/say.h"
#include "core/commands/audience_membership.h"
#include "core/commands/main_membership.h"
#include "core/domain/qualification_words.h"
#include "core/storage/rule_audiences.h"
#include "core/storage/select.h"
#include "core/storage/unit_store.h"
#include "core/text/normalise.h"
#include "core/text/vietnamese_numbers.h"

#include <QHash>
#include <QSet>

namespace taphuan {

namespace {

QString withReason(const QString& what, const QString& reason) {
    const QString why = normalised(reason);
    return why.isEmpty() ? what : QString(what + QStringLiteral(": ") + why);
}

Result<QString> fullNameOf(Connection& db, Id<Person> person) {
    TAPHUAN_ASSIGN(const auto name,
                   db.row(QStringLiteral("SELECT full_name FROM person WHERE id = ?"), {person.value},
                          [](const QSqlQuery& query) { return query.value(0).toString(); }));
    if (name) return *name;
    return refused(say("core", "Không có hồ sơ cá nhân %1").arg(person.text()));
}

bool isSamePlace(const Membership& before, const Membership& after) {
    return before.unit == after.unit && before.position == after.position &&
           before.department == after.department;
}

Status transferOne(Transaction& transaction, RuleAudiences& rules, const Transfer& transfer) {
    Connection& db = transaction.connection();
    TAPHUAN_ASSIGN(const QString name, fullNameOf(db, transfer.person));
    TAPHUAN_ASSIGN(const auto before, openMain(db, transfer.person));
    if (before && before->validFrom.isValid() && transfer.from < before->validFrom)
        return refused(
            say("core", "Người này có nơi công tác khác từ ngày %1").arg(dateText(before->validFrom)), name,
            say("core", "Chọn ngày sau ngày đó"));
    const Membership after = placeAfter(before, transfer);
    if (before && isSamePlace(*before, after)) return {};
    TAPHUAN_ASSIGN(const AudienceMove move, rules.move(db, before, after, transfer.from));
    TAPHUAN_TRY(becomeMain(transaction, after));
    return followRules(transaction, transfer.person, move, transfer.from);
}

// "đến Xã Hảo Đước", or to how many units.
Result<QString> destinationText(Connection& db, const std::vector<Transfer>& transfers) {
    QSet<RowId> units;
    for (const Transfer& transfer : transfers) units.insert(transfer.unit);
    if (units.size() > 1)
        return say("core", "Chuyển %1 người đến %2 đơn vị").arg(transfers.size()).arg(units.size());
    TAPHUAN_ASSIGN(const QString name, unitName(db, transfers.front().unit, transfers.front().from));
    return say("core", "Chuyển %1 người đến %2").arg(transfers.size()).arg(name);
}

}  // namespace

Membership placeAfter(const std::optional<Membership>& before, const Transfer& transfer) {
    Membership after;
    after.person = transfer.person;
    after.unit = transfer.unit;
    after.position = normalised(transfer.position.value_or(before ? before->position : QString()));
    if (before && !transfer.position) after.department = before->department;
    after.isMain = true;
    after.validFrom = transfer.from;
    return after;
}

Result<std::vector<AudienceChange>> audiencesAfter(Connection& db, const std::vector<Transfer>& transfers) {
    TAPHUAN_ASSIGN(auto rules, RuleAudiences::load(db));
    QHash<RowId, AudienceChange> counted;
    for (const Transfer& transfer : transfers) {
        TAPHUAN_ASSIGN(const auto before, openMain(db, transfer.person));
        TAPHUAN_ASSIGN(const AudienceMove move,
                       rules.move(db, before, placeAfter(before, transfer), transfer.from));
        for (const PersonAudience& ended : move.ended) ++counted[ended.audience].ended;
        for (const Id<Audience> begun : move.begun) ++counted[begun].begun;
    }
    std::vector<AudienceChange> changes;
    for (const Audience& audience : rules.catalogue().all())
        if (const auto change = counted.constFind(audience.id); change != counted.constEnd())
            changes.push_back({audience.name, change->begun, change->ended});
    return changes;
}

Result<Committed> transferPeople(Database& database, const std::vector<Transfer>& transfers,
                                 const QString& reason, const Progress& progress) {
    if (transfers.empty()) return refused(say("core", "Chưa chọn người nào"));
    TAPHUAN_ASSIGN(const QString what, destinationText(database.connection(), transfers));
    return perform(
        database, {QStringLiteral("people.transfer"), withReason(what, reason)},
        [&](Transaction& transaction) -> Status {
            TAPHUAN_ASSIGN(auto rules, RuleAudiences::load(transaction.connection()));
            QSet<std::pair<qint64, QDate>> standing;
            qint64 done = 0;
            for (const Transfer& transfer : transfers) {
                if (const std::pair place(transfer.unit.value, transfer.from); !standing.contains(place)) {
                    TAPHUAN_TRY(refuseUnlessStands(transaction.connection(), transfer.unit, transfer.from));
                    standing.insert(place);
                }
                TAPHUAN_TRY(transferOne(transaction, rules, transfer));
                if (progress && !progress(++done)) return stoppedError();
            }
            return {};
        });
}

Result<Committed> endMemberships(Database& database, const std::vector<Id<Person>>& people, QDate day,
                                 Leaving why, const QString& reason, const Progress& progress) {
    if (people.empty()) return refused(say("core", "Chưa chọn người nào"));
    const QString what = say("core", "%1 người thôi công tác từ ngày %2 (%3)")
                             .arg(people.size())
                             .arg(dateText(day), wordOf(why));
    return perform(database, {QStringLiteral("people.leave"), withReason(what, reason)},
                   [&](Transaction& transaction) -> Status {
                       qint64 done = 0;
                       for (const Id<Person> person : people) {
                           TAPHUAN_ASSIGN(const QString name, fullNameOf(transaction.connection(), person));
                           TAPHUAN_TRY(endMain(transaction, person, day, why, name));
                           if (progress && !progress(++done)) return stoppedError();
                       }
                       return {};
                   });
}

}  // namespace taphuan
