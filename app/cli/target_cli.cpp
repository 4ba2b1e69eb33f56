#include "app/cli/lookups.h"
#include "core/base/say.h"
#include "core/commands/target_commands.h"
#include "core/storage/plan_store.h"
#include "core/text/vietnamese_numbers.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

QJsonObject jsonOf(const Target& target) {
    return {{u"year"_s, target.year},
            {u"operator"_s, comparisonSign(target.comparison)},
            {u"value"_s, target.value},
            {u"own"_s, target.own},
            {u"adopted_from"_s, jsonText(target.adoptedFrom)},
            {u"quote"_s, jsonText(target.quote)}};
}

QJsonObject jsonOf(const IndicatorRow& row) {
    QJsonArray levels;
    for (const Target& target : row.targets) levels.append(jsonOf(target));
    const Indicator& indicator = row.indicator;
    return {{u"id"_s, indicator.code},
            {u"indicator"_s, indicator.name},
            {u"unit"_s, indicator.measure},
            {u"source"_s, enumText(indicator.source)},
            {u"attainment"_s, enumText(indicator.attainment)},
            {u"periodicity"_s, enumText(indicator.periodicity)},
            {u"periodicity_basis"_s, jsonText(indicator.periodicityBasis)},
            {u"population"_s, indicator.population},
            {u"audience"_s, row.audience ? QJsonValue(row.audience->code) : QJsonValue()},
            {u"training_related"_s, indicator.trainingRelated},
            {u"note"_s, jsonText(indicator.note)},
            {u"targets"_s, levels}};
}

QString levelsText(const IndicatorRow& row) {
    QStringList parts;
    for (const Target& target : row.targets) {
        const QString part = say("core", "năm %1: %2 %3 %4")
                                 .arg(QString::number(target.year), comparisonSign(target.comparison),
                                      groupedNumber(target.value), row.indicator.measure);
        parts << (target.own ? say("core", "%1 (tự đặt)").arg(part) : part);
    }
    return parts.isEmpty() ? say("core", "kế hoạch không nêu") : parts.join(u"; "_s);
}

Result<Reply> list(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const Plan plan, planByCode(database->connection(), arguments.positional.first()));
    TAPHUAN_ASSIGN(const auto found, planTargets(database->connection(), plan.id));
    Reply reply;
    reply.table.headers = {say("core", "Mã"), say("core", "Chỉ tiêu"), say("core", "Mức phải đạt")};
    QJsonArray json;
    for (const IndicatorRow& row : found) {
        json.append(jsonOf(row));
        reply.table.rows.push_back({row.indicator.code, row.indicator.name, levelsText(row)});
    }
    reply.json = json;
    return reply;
}

Result<IndicatorRow> indicatorNamed(Connection& db, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const Plan plan, planByCode(db, arguments.positional.first()));
    TAPHUAN_ASSIGN(const auto rows, planTargets(db, plan.id));
    const QString code = arguments.positional.at(1);
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const IndicatorRow& one) { return one.indicator.code == code; });
    if (row != rows.end()) return *row;
    return refused(say("core", "Kế hoạch không có chỉ tiêu %1").arg(code), plan.code,
                   say("core", "Xem mã bằng lệnh plan targets"));
}

Result<Reply> set(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(const IndicatorRow row, indicatorNamed(database->connection(), arguments));
    TAPHUAN_ASSIGN(const qint64 year, requiredNumber(arguments, u"--year"_s));
    TAPHUAN_ASSIGN(const qint64 value, requiredNumber(arguments, u"--value"_s));
    const auto comparison =
        comparisonFromText(arguments.value(u"--operator"_s, comparisonSign(Operator::at_least)));
    if (!comparison) return wrongUsage(say("core", "--operator là một trong các dấu =, >=, >"));
    TAPHUAN_ASSIGN(const Committed done, setOwnTarget(*database, {row.indicator.id, int(year), *comparison,
                                                                  value, arguments.value(u"--from"_s)}));
    Reply reply;
    reply.json = QJsonObject{{u"target"_s, row.indicator.code},
                             {u"year"_s, year},
                             {u"value"_s, value},
                             {u"operator"_s, comparisonSign(*comparison)},
                             {u"own"_s, true}};
    reply.lines = {done.seq == 0 ? say("core", "Không có gì thay đổi")
                                 : say("core", "Đã đặt mức phải đạt của chỉ tiêu %1 năm %2: %3")
                                       .arg(row.indicator.code)
                                       .arg(year)
                                       .arg(value)};
    return reply;
}

Result<Reply> remove(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(const IndicatorRow row, indicatorNamed(database->connection(), arguments));
    TAPHUAN_ASSIGN(const qint64 year, requiredNumber(arguments, u"--year"_s));
    const auto own = std::find_if(row.targets.begin(), row.targets.end(),
                                  [&](const Target& target) { return target.own && target.year == year; });
    if (own == row.targets.end())
        return refused(
            say("core", "Chỉ tiêu %1 không có mức tự đặt cho năm %2").arg(row.indicator.code).arg(year), {},
            say("core", "Xem các mức bằng lệnh plan targets"));
    TAPHUAN_ASSIGN(const Committed done, removeOwnTarget(*database, own->id));
    Reply reply;
    reply.json =
        QJsonObject{{u"target"_s, row.indicator.code}, {u"year"_s, year}, {u"operation"_s, done.name.text()}};
    reply.lines = {say("core", "Đã bỏ mức tự đặt của chỉ tiêu %1 năm %2").arg(row.indicator.code).arg(year)};
    return reply;
}

}  // namespace

std::vector<CliCommand> targetCommands() {
    return {
        {{u"plan"_s, u"targets"_s}, u"ID"_s, say("core", "Chỉ tiêu và mức phải đạt"), list, 1, 1},
        {{u"target"_s, u"set"_s},
         u"PLAN TARGET --year Y --value N [--operator OP] [--from TEXT]"_s,
         say("core", "Tự đặt mức phải đạt của một chỉ tiêu"),
         set,
         2,
         2},
        {{u"target"_s, u"remove"_s},
         u"PLAN TARGET --year Y"_s,
         say("core", "Bỏ mức phải đạt tự đặt"),
         remove,
         2,
         2},
    };
}

}  // namespace taphuan
