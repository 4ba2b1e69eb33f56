#include "core/base/say.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/models/plan_tables.h"

#include <QSet>

#include <algorithm>

namespace taphuan {

namespace {

// Nothing of "=".
QString signBefore(Operator comparison) {
    return comparison == Operator::equal ? QString() : QString(comparisonSign(comparison) % u' ');
}

QString periodText(Periodicity periodicity) {
    switch (periodicity) {
        case Periodicity::annual:
            return say("ui", "hằng năm");
        case Periodicity::cumulative:
            return say("ui", "lũy kế");
        case Periodicity::state:
            return say("ui", "tại thời điểm");
    }
    return {};
}

QString sourceText(Measures source) {
    switch (source) {
        case Measures::enrolments:
            return say("ui", "danh sách học viên");
        case Measures::roster:
            return say("ui", "mạng lưới, đội ngũ");
        case Measures::units:
            return say("ui", "đơn vị");
        case Measures::survey:
            return say("ui", "điều tra");
        case Measures::tally:
            return say("ui", "số liệu tổng hợp");
        case Measures::manual:
            return say("ui", "nhập tay");
    }
    return {};
}

TableCell targetCell(const IndicatorRow& row, qint64 year) {
    QStringList texts;
    QStringList tips;
    bool own = false;
    for (const Target& target : row.targets) {
        if (target.year != year) continue;
        texts << targetText(row.indicator, target) + (target.own ? say("ui", " (tự đặt)") : QString());
        own = own || target.own;
        if (target.own && !target.adoptedFrom.isEmpty()) tips << say("ui", "Theo %1").arg(target.adoptedFrom);
        if (!target.quote.isEmpty()) tips << say("ui", "“%1”").arg(target.quote);
    }
    TableCell cell{texts.join(QStringLiteral("; "))};
    if (own) cell.meaning = ColourRole::accent;
    cell.tip = tips.join(QLatin1Char('\n'));
    return cell;
}

TableCell dutyTag(DutyState state) {
    switch (state) {
        case DutyState::no_deadline:
            return TableCell::ofTag(say("ui", "không nêu hạn"), ColourRole::neutral);
        case DutyState::upcoming:
            return TableCell::ofTag(say("ui", "chưa đến hạn"), ColourRole::done);
        case DutyState::due_soon:
            return TableCell::ofTag(say("ui", "sắp đến hạn"), ColourRole::behind);
        case DutyState::past:
            return TableCell::ofTag(say("ui", "đã qua hạn"), ColourRole::neutral);
    }
    return {};
}

// As the document puts it: "trước ngày 15/12 hằng năm".
QString ruleText(const Duty& duty) {
    QStringList parts{duty.rule};
    if (duty.day && duty.month)
        parts << QStringLiteral("%1/%2").arg(*duty.day, 2, 10, QLatin1Char('0')).arg(*duty.month);
    if (duty.quarter)
        parts << QStringList{QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"),
                             QStringLiteral("IV")}
                     .value(static_cast<qsizetype>(*duty.quarter - 1));
    if (duty.year) parts << QString::number(*duty.year);
    parts << (duty.year ? QString() : duty.frequency);
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

}  // namespace

QString targetText(const Indicator& indicator, const Target& target) {
    if (indicator.measure == QLatin1String("%"))
        return signBefore(target.comparison) + groupedNumber(target.value) + QLatin1Char('%');
    if (indicator.measure.contains(QStringLiteral("có/không")))
        return target.value != 0 ? say("ui", "có") : say("ui", "không");
    return signBefore(target.comparison) + groupedNumber(target.value) + QLatin1Char(' ') + indicator.measure;
}

PlanTable targetTable(const PlanReading& reading) {
    PlanTable table;
    QSet<qint64> seen;
    for (const IndicatorRow& row : reading.indicators)
        for (const Target& target : row.targets) seen.insert(target.year);
    QList<qint64> years(seen.begin(), seen.end());
    std::sort(years.begin(), years.end());
    table.headers = {say("ui", "Mã"), say("ui", "Chỉ tiêu"), say("ui", "Đối tượng")};
    for (const qint64 year : years) table.headers << say("ui", "Năm %1").arg(year);
    if (years.isEmpty()) table.headers << say("ui", "Mức phải đạt");
    table.headers << say("ui", "Tính theo") << say("ui", "Căn cứ của kỳ") << say("ui", "Nguồn số liệu");
    for (const IndicatorRow& row : reading.indicators) {
        const Indicator& indicator = row.indicator;
        TableRow made{{{indicator.code}, {indicator.name}, {indicator.population}}, indicator.code, false};
        for (const qint64 year : years) made.cells.push_back(targetCell(row, year));
        if (years.isEmpty()) made.cells.push_back({say("ui", "kế hoạch không nêu"), {}, ColourRole::neutral});
        const bool inferred = indicator.periodicityBasis.startsWith(QLatin1String("inferred"));
        made.cells.push_back({periodText(indicator.periodicity)});
        made.cells.push_back(inferred ? TableCell::ofTag(say("ui", "suy ra"), ColourRole::behind)
                                      : TableCell::ofTag(say("ui", "kế hoạch nêu"), ColourRole::neutral));
        made.cells.push_back({sourceText(indicator.source)});
        table.rows.push_back(std::move(made));
    }
    return table;
}

PlanTable dutyTable(const PlanReading& reading) {
    PlanTable table;
    table.headers = {say("ui", "Nội dung"),  say("ui", "Nơi báo cáo"),  say("ui", "Số đơn vị"),
                     say("ui", "Nơi nhận"),  say("ui", "Kế hoạch ghi"), say("ui", "Hạn gửi"),
                     say("ui", "Tình trạng")};
    for (const DutyByUnit& one : reading.duties) {
        const Duty& duty = one.duty;
        const TableCell units = one.reporters.empty()
                                    ? TableCell()
                                    : TableCell::ofNumber(static_cast<qint64>(one.reporters.size()));
        const QString recipient =
            duty.via.isEmpty() ? duty.recipient : say("ui", "%1 (%2)").arg(duty.recipient, duty.via);
        for (const DutyDue& due : dutyDeadlines(duty, *reading.plan, reading.today)) {
            TableCell last = TableCell::ofDate(due.due);
            if (due.due.isValid()) last.tip = say("ui", "Ngày cuối còn trong hạn");
            table.rows.push_back({{{duty.content},
                                   {duty.reporter},
                                   units,
                                   {recipient},
                                   {ruleText(duty)},
                                   last,
                                   dutyTag(due.state)},
                                  duty.code,
                                  false});
        }
    }
    return table;
}

}  // namespace taphuan
