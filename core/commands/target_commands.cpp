#include "core/commands/target_commands.h"

#include "core/base/say.h"
#include "core/commands/perform.h"
#include "core/storage/select.h"

namespace taphuan {

namespace {

Result<Indicator> checkedIndicator(Connection& db, const OwnTarget& target) {
    TAPHUAN_ASSIGN(const auto indicator, find<Indicator>(db, target.indicator));
    if (!indicator) return refused(say("core", "Không có chỉ tiêu này"));
    TAPHUAN_ASSIGN(const auto plan, find<Plan>(db, indicator->plan));
    if (plan &&
        (target.year < plan->yearFrom || target.year > std::max(plan->yearTo, plan->visionYear.value_or(0))))
        return refused(say("core", "Năm %1 nằm ngoài thời kỳ của kế hoạch").arg(target.year),
                       plan->shortName);
    const bool percent = indicator->measure == QLatin1String("%");
    if (target.value <= 0 || (percent && target.value > 100))
        return refused(percent ? say("core", "Mức phải đạt là số nguyên từ 1 đến 100")
                               : say("core", "Mức phải đạt phải lớn hơn 0"),
                       indicator->code);
    return *indicator;
}

}  // namespace

Result<Committed> setOwnTarget(Database& database, const OwnTarget& target) {
    Connection& db = database.connection();
    TAPHUAN_ASSIGN(const Indicator indicator, checkedIndicator(db, target));
    TAPHUAN_ASSIGN(const auto existing,
                   selectOne<Target>(db, QStringLiteral("WHERE t.indicator = ? AND t.year = ? AND t.own = 1"),
                                     {indicator.id.value, qint64(target.year)}));
    Target record = existing.value_or(Target{});
    record.indicator = indicator.id;
    record.year = target.year;
    record.comparison = target.comparison;
    record.value = target.value;
    record.own = true;
    record.adoptedFrom = target.adoptedFrom;
    const QString reason =
        say("core", "Tự đặt mức phải đạt của chỉ tiêu %1 năm %2").arg(indicator.code).arg(target.year);
    return perform(database, {QStringLiteral("target.set"), reason}, [&](Transaction& transaction) -> Status {
        return existing ? transaction.update(record) : transaction.insert(record);
    });
}

Result<Committed> removeOwnTarget(Database& database, Id<Target> id) {
    TAPHUAN_ASSIGN(const auto target, find<Target>(database.connection(), id));
    if (!target) return refused(say("core", "Không có mức phải đạt này"));
    if (!target->own)
        return refused(say("core", "Mức này do kế hoạch nêu, không xóa được"), {},
                       say("core", "Đặt mức của đơn vị bên cạnh mức của kế hoạch"));
    return perform(database,
                   {QStringLiteral("target.remove"), say("core", "Bỏ mức tự đặt năm %1").arg(target->year)},
                   [&](Transaction& transaction) { return transaction.remove(id); });
}

}  // namespace taphuan
