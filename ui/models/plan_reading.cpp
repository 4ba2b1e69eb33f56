#include "ui/models/plan_reading.h"

#include "core/base/interface_language.h"
#include "core/base/say.h"
#include "core/storage/select.h"
#include "core/text/vietnamese_numbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace taphuan {

namespace {

bool isOf(const PlanReading& reading, Id<BudgetLine> line) {
    return std::any_of(reading.budget.rows.begin(), reading.budget.rows.end(),
                       [line](const BudgetRow& row) { return row.line.id == line; });
}

Status readRecorded(Connection& db, PlanReading& reading) {
    TAPHUAN_ASSIGN(const auto amounts, select<BudgetAmount>(db));
    for (const BudgetAmount& one : amounts)
        if (one.kind != AmountKind::planned && isOf(reading, one.line)) reading.recorded.push_back(one);
    return {};
}

// Classes of the plan's lines that have begun; cancelled ones never did.
Status readHeld(Connection& db, PlanReading& reading) {
    TAPHUAN_ASSIGN(const auto classes, select<TrainingClass>(db));
    for (const TrainingClass& one : classes) {
        if (isOf(reading, one.line) && one.state != ClassState::cancelled) reading.classes.push_back(one);
        const bool begun =
            one.state == ClassState::closed || (one.state == ClassState::open && one.starts <= reading.today);
        if (begun && one.starts.isValid()) ++reading.heldByLine[one.line][one.starts.year()];
    }
    return {};
}

Status readParts(Connection& db, PlanReading& reading) {
    const Id<Plan> plan = reading.plan->id;
    TAPHUAN_ASSIGN(reading.tasks, planTasks(db, plan));
    TAPHUAN_ASSIGN(reading.budget, planBudget(db, plan));
    TAPHUAN_ASSIGN(reading.quota, planQuota(db, plan));
    TAPHUAN_ASSIGN(reading.outputs, planOutputs(db, plan));
    TAPHUAN_ASSIGN(reading.indicators, planTargets(db, plan));
    TAPHUAN_ASSIGN(reading.duties, dutiesByUnit(db, *reading.plan, reading.today));
    TAPHUAN_ASSIGN(reading.agencyDuties, agencyDutiesByUnit(db, *reading.plan, reading.today));
    TAPHUAN_ASSIGN(reading.staffing, planStaffingRules(db, plan));
    TAPHUAN_ASSIGN(reading.sources, planFundingSources(db, plan));
    TAPHUAN_ASSIGN(reading.notes, planNotes(db, plan));
    TAPHUAN_ASSIGN(const auto levels, select<Level>(db));
    for (const Level& level : levels) reading.levelNames.insert(level.code, nameSpoken(level.name, level.nameEn));
    TAPHUAN_TRY(readRecorded(db, reading));
    return readHeld(db, reading);
}

// The Prime Minister's decision that a plan carries out: of those its basis names, the one whose wording has
// most in common with the plan's title.
QString carriedOut(const Plan& plan) {
    static const QRegularExpression decision(QStringLiteral("\\d+/QĐ-TTg"));
    const QStringList words = plan.title.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString best;
    qsizetype most = 0;
    for (const QString& basis : plan.basis) {
        const auto found = decision.match(basis);
        if (!found.hasMatch()) continue;
        const QString text = basis.toLower();
        const auto shared = std::count_if(words.begin(), words.end(),
                                          [&](const QString& word) { return text.contains(word); });
        if (best.isEmpty() || shared > most) {
            best = found.captured();
            most = shared;
        }
    }
    return best;
}

}  // namespace

Result<PlanReading> readPlan(Connection& db, const QString& code, QDate today) {
    PlanReading reading;
    reading.today = today;
    TAPHUAN_ASSIGN(reading.plans, plans(db));
    for (const Plan& plan : reading.plans)
        if (!reading.plan || plan.code == code) reading.plan = plan;
    if (reading.plan) TAPHUAN_TRY(readParts(db, reading));
    return reading;
}

QString planFacts(const Plan& plan) {
    QString period = plan.period;
    static const QRegularExpression years(QStringLiteral("(\\d{4})\\s*-\\s*(\\d{4})"));
    period.replace(years, QStringLiteral("\\1–\\2"));
    QStringList facts{plan.issuer};
    facts << (plan.number.isEmpty() ? say("ui", "số văn bản chưa rõ") : say("ui", "số %1").arg(plan.number));
    facts << dateText(plan.signedOn) << period;
    if (const QString decision = carriedOut(plan); !decision.isEmpty())
        facts << say("ui", "theo Quyết định %1").arg(decision);
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

QString levelNameIn(const PlanReading& reading, const QString& code) {
    if (code.isEmpty()) return say("ui", "không nêu cấp");
    const QString name = reading.levelNames.value(code);
    if (!name.isEmpty()) return name.toLower();
    if (code == QLatin1String("province")) return say("ui", "cấp tỉnh");
    if (code == QLatin1String("district")) return say("ui", "cấp huyện");
    if (code == QLatin1String("commune")) return say("ui", "cấp xã");
    return code;
}

QList<qint64> planYears(const Plan& plan) {
    QList<qint64> years;
    for (qint64 year = plan.yearFrom; year > 0 && year <= plan.yearTo; ++year) years += year;
    return years;
}

}  // namespace taphuan
