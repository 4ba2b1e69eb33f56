#include "core/domain/plan_content.h"

#include "core/base/say.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace taphuan {

namespace {

Error contradiction(const QString& what, const QString& where) {
    return badFile(what, where, say("core", "Đối chiếu với văn bản và sửa tệp kế hoạch"));
}

Status checkCode(QSet<QString>& known, const QString& code) {
    if (code.isEmpty()) return contradiction(say("core", "Một dòng của kế hoạch không có mã"), {});
    if (known.contains(code)) return contradiction(say("core", "Hai dòng của kế hoạch có cùng một mã"), code);
    known.insert(code);
    return {};
}

Status checkNamed(const QSet<QString>& known, const QString& code, const QString& where) {
    if (code.isEmpty() || known.contains(code)) return {};
    return contradiction(say("core", "Không có dòng mang mã %1 trong kế hoạch").arg(code), where);
}

Status checkYear(const Plan& plan, qint64 year, qint64 last, const QString& where) {
    if (year >= plan.yearFrom && year <= last) return {};
    return contradiction(say("core", "Năm %1 nằm ngoài thời kỳ của kế hoạch").arg(year), where);
}

Status checkQuantity(std::optional<qint64> quantity, const QString& where) {
    if (!quantity || *quantity >= 0) return {};
    return contradiction(say("core", "Số lượng không thể âm"), where);
}

QMap<qint64, qint64> amountsOf(const PlanLine& line) {
    QMap<qint64, qint64> amounts;
    for (const BudgetAmount& amount : line.amounts)
        if (amount.kind == AmountKind::planned) amounts[amount.year] += amount.amount;
    return amounts;
}

Status checkSumLine(const PlanContent& content, const PlanLine& sum) {
    QMap<qint64, qint64> parts;
    for (const PlanLine& line : content.lines) {
        if (line.sumLine != sum.line.code) continue;
        const auto amounts = amountsOf(line);
        for (auto at = amounts.begin(); at != amounts.end(); ++at) parts[at.key()] += at.value();
    }
    if (parts == amountsOf(sum)) return {};
    return contradiction(say("core", "Dòng cộng khác tổng các dòng thành phần"), sum.line.code);
}

// A line must not add itself up, over however many others.
Status checkSumChain(const PlanContent& content, const PlanLine& line) {
    QHash<QString, QString> sumOf;
    for (const PlanLine& one : content.lines) sumOf.insert(one.line.code, one.sumLine);
    QString at = line.sumLine;
    for (size_t steps = 0; !at.isEmpty(); ++steps) {
        if (at == line.line.code || steps > content.lines.size())
            return contradiction(say("core", "Dòng cộng tính cả chính nó"), line.line.code);
        at = sumOf.value(at);
    }
    return {};
}

Status checkLine(const PlanContent& content, const PlanLine& line, const QSet<QString>& tasks,
                 const QSet<QString>& lines) {
    const QString& code = line.line.code;
    const Plan& plan = content.plan;
    TAPHUAN_TRY(checkNamed(tasks, line.task, code));
    TAPHUAN_TRY(checkNamed(lines, line.sumLine, code));
    TAPHUAN_TRY(checkSumChain(content, line));
    for (const BudgetAmount& amount : line.amounts) {
        TAPHUAN_TRY(checkYear(plan, amount.year, plan.yearTo, code));
        TAPHUAN_TRY(checkQuantity(amount.amount, code));
    }
    for (const Output& output : line.outputs) {
        TAPHUAN_TRY(checkYear(plan, output.year, plan.yearTo, code));
        TAPHUAN_TRY(checkQuantity(output.planned, code));
    }
    for (const Quota& quota : line.quotas) {
        TAPHUAN_TRY(checkYear(plan, quota.year, plan.yearTo, code));
        TAPHUAN_TRY(checkQuantity(quota.classes, code));
        TAPHUAN_TRY(checkQuantity(quota.people, code));
    }
    return line.line.isSum ? checkSumLine(content, line) : Status();
}

Status checkIndicator(const Plan& plan, const PlanIndicator& indicator, const QSet<QString>& tasks,
                      const QSet<QString>& lines) {
    const QString& code = indicator.indicator.code;
    for (const QString& task : indicator.impliedByTasks) TAPHUAN_TRY(checkNamed(tasks, task, code));
    for (const QString& line : indicator.impliedByLines) TAPHUAN_TRY(checkNamed(lines, line, code));
    const qint64 last = std::max(plan.yearTo, plan.visionYear.value_or(plan.yearTo));
    for (const Target& target : indicator.targets) {
        TAPHUAN_TRY(checkYear(plan, target.year, last, code));
        TAPHUAN_TRY(checkQuantity(target.value, code));
        if (indicator.indicator.measure == QStringLiteral("%") && target.value > 100)
            return contradiction(say("core", "Mức phải đạt vượt quá 100%"), code);
    }
    return {};
}

Status checkDuty(const Plan& plan, const Duty& duty) {
    const bool badDay = duty.day && !QDate(2024, int(duty.month.value_or(1)), int(*duty.day)).isValid();
    const bool badMonth = duty.month && (*duty.month < 1 || *duty.month > 12);
    const bool badQuarter = duty.quarter && (*duty.quarter < 1 || *duty.quarter > 4);
    if (badDay || badMonth || badQuarter)
        return contradiction(say("core", "Hạn báo cáo không phải ngày, tháng hay quý có thật"), duty.code);
    return duty.year ? checkYear(plan, *duty.year,
                                 std::max(plan.yearTo, plan.visionYear.value_or(plan.yearTo)), duty.code)
                     : Status();
}

Status checkStated(const PlanContent& content) {
    const auto planned = plannedByYear(content);
    if (!content.statedByYear.isEmpty() && content.statedByYear != planned)
        return contradiction(say("core", "Kinh phí từng năm kế hoạch nêu khác tổng các dòng kinh phí"),
                             content.plan.code);
    qint64 total = 0;
    for (const qint64 amount : planned) total += amount;
    if (content.statedTotal && *content.statedTotal != total)
        return contradiction(say("core", "Tổng kinh phí kế hoạch nêu khác tổng các dòng kinh phí"),
                             content.plan.code);
    return {};
}

}  // namespace

QMap<qint64, qint64> plannedByYear(const PlanContent& content) {
    QMap<qint64, qint64> planned;
    for (const PlanLine& line : content.lines) {
        if (line.line.isSum) continue;
        const auto amounts = amountsOf(line);
        for (auto at = amounts.begin(); at != amounts.end(); ++at) planned[at.key()] += at.value();
    }
    return planned;
}

Status checkPlanContent(const PlanContent& content) {
    const Plan& plan = content.plan;
    if (plan.yearFrom > plan.yearTo || (plan.visionYear && *plan.visionYear < plan.yearTo))
        return contradiction(say("core", "Thời kỳ của kế hoạch kết thúc trước khi bắt đầu"), plan.code);
    QSet<QString> tasks;
    QSet<QString> lines;
    QSet<QString> indicators;
    QSet<QString> duties;
    for (const PlanTask& task : content.tasks) TAPHUAN_TRY(checkCode(tasks, task.task.code));
    for (const PlanLine& line : content.lines) TAPHUAN_TRY(checkCode(lines, line.line.code));
    for (const PlanIndicator& one : content.indicators)
        TAPHUAN_TRY(checkCode(indicators, one.indicator.code));
    for (const PlanDuty& one : content.duties) TAPHUAN_TRY(checkCode(duties, one.duty.code));
    for (const PlanLine& line : content.lines) TAPHUAN_TRY(checkLine(content, line, tasks, lines));
    for (const PlanIndicator& one : content.indicators) TAPHUAN_TRY(checkIndicator(plan, one, tasks, lines));
    for (const PlanDuty& one : content.duties) TAPHUAN_TRY(checkDuty(plan, one.duty));
    return checkStated(content);
}

}  // namespace taphuan
