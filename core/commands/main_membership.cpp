#include "core/commands/main_membership.h"

#include "core/base/say.h"
#include "core/storage/select.h"
#include "core/storage/unit_store.h"
#include "core/text/normalise.h"
#include "core/text/vietnamese_numbers.h"

#include <algorithm>

namespace taphuan {

Result<std::optional<Membership>> openMain(Connection& db, Id<Person> person) {
    return selectOne<Membership>(db,
                                 QStringLiteral("WHERE t.person = ? AND t.is_main = 1 AND t.valid_to IS NULL "
                                                "ORDER BY coalesce(t.valid_from, '') DESC"),
                                 {person.value});
}

Result<QDate> leftOn(Connection& db, Id<Person> person) {
    TAPHUAN_ASSIGN(
        const auto day,
        db.row(QStringLiteral("SELECT max(valid_to) FROM membership WHERE person = ? AND is_main = 1"),
               {person.value}, [](const QSqlQuery& query) {
                   return QDate::fromString(query.value(0).toString(), Qt::ISODate);
               }));
    return day.value_or(QDate());
}

namespace {

Status comeBack(Transaction& transaction, Membership& membership) {
    TAPHUAN_ASSIGN(const QDate left, leftOn(transaction.connection(), membership.person));
    if (!left.isValid()) return {};
    if (membership.validFrom.isNull())
        membership.validFrom = std::max(left, transaction.database().clock().today());
    if (membership.validFrom >= left) return {};
    TAPHUAN_ASSIGN(const auto person, find<Person>(transaction.connection(), membership.person));
    return refused(say("core", "Người này còn nơi công tác đến hết ngày %1").arg(dateText(left.addDays(-1))),
                   person ? person->fullName : QString(), say("core", "Chọn ngày sau ngày đó"));
}

Membership tidiedMain(Membership membership) {
    membership.isMain = true;
    membership.position = normalised(membership.position);
    membership.department = normalised(membership.department);
    return membership;
}

}  // namespace

Status becomeFirstMain(Transaction& transaction, Membership membership) {
    membership = tidiedMain(std::move(membership));
    return transaction.insert(membership);
}

Status becomeMain(Transaction& transaction, Membership membership) {
    membership = tidiedMain(std::move(membership));
    if (!membership.id.isNull()) return transaction.update(membership);
    TAPHUAN_ASSIGN(auto before, openMain(transaction.connection(), membership.person));
    const bool follows = before && membership.validFrom.isValid() &&
                         (before->validFrom.isNull() || before->validFrom < membership.validFrom);
    if (before && !follows) {
        if (before->validFrom.isValid() && membership.validFrom.isValid() &&
            membership.validFrom < before->validFrom)
            return refused(say("core", "Người này có nơi công tác khác từ ngày %1")
                               .arg(PartialDate::of(before->validFrom).vietnamese()),
                           {}, say("core", "Chọn ngày sau ngày đó"));
        membership.id = before->id;
        if (membership.validFrom.isNull()) membership.validFrom = before->validFrom;
        return transaction.update(membership);
    }
    if (before) {
        before->validTo = membership.validFrom;
        TAPHUAN_TRY(transaction.update(*before));
    } else {
        TAPHUAN_TRY(comeBack(transaction, membership));
    }
    return transaction.insert(membership);
}

Status endMain(Transaction& transaction, Id<Person> person, QDate day, Leaving why, const QString& name) {
    TAPHUAN_ASSIGN(auto main, openMain(transaction.connection(), person));
    if (!main) return refused(say("core", "Người này không có nơi công tác"), name);
    if (main->validFrom.isValid() && main->validFrom >= day)
        return refused(say("core", "Ngày thôi công tác phải sau ngày bắt đầu"), name);
    main->validTo = day;
    main->leaving = why;
    return transaction.update(*main);
}

Status refuseUnlessStands(Connection& db, Id<Unit> unit, QDate day) {
    TAPHUAN_ASSIGN(const auto version, versionOn(db, unit, day));
    if (!version || holdsOn(*version, day)) return {};
    return refused(say("core", "Ngày %1 không có đơn vị %2").arg(dateText(day), version->name), {},
                   say("core", "Chọn đơn vị hoạt động vào ngày đó, hoặc ngày khác"));
}

}  // namespace taphuan
