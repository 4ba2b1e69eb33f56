#include "core/coverage/plan_progress.h"

#include "core/domain/training.h"
#include "core/storage/select.h"

namespace taphuan {

namespace {

using LineYear = std::pair<qint64, int>;

struct PlanClass {
    qint64 line = 0;  // 0: of a task of the plan, without a line
    int year = 0;
    QString level;
    bool held = false;
    bool underWay = false;
};

struct Participants {
    qint64 people = 0;
    qint64 attendances = 0;
};

const QString lineOfClass = QStringLiteral("coalesce(c.line, o.line)");
const QString yearOfClass = QStringLiteral("CAST(substr(coalesce(c.starts, c.ends), 1, 4) AS INTEGER)");

// A class is the plan's by its own line, else its course's, or by its task; of the year in which it starts.
Result<std::vector<PlanClass>> readClasses(Connection& db, Id<Plan> plan, QDate today) {
    const QString text =
        QStringLiteral("SELECT ") + lineOfClass + QStringLiteral(", ") + yearOfClass +
        QStringLiteral(
            ", c.level, c.state, count(s.id), max(s.held_on), c.starts <= ? AND c.ends >= ? FROM \"class\" c "
            "JOIN course o ON o.id = c.course LEFT JOIN session s ON s.training_class = c.id "
            "WHERE c.state <> 'cancelled' AND (") +
        lineOfClass +
        QStringLiteral(
            " IN (SELECT id FROM budget_line WHERE plan = ?) "
            "OR c.task IN (SELECT id FROM task WHERE plan = ?)) GROUP BY c.id, o.id");
    const QString now = today.toString(Qt::ISODate);
    return db.rows(text, {now, now, plan.value, plan.value}, [&](const QSqlQuery& query) {
        const bool closed = query.value(3).toString() == enumText(ClassState::closed);
        const bool over = query.value(4).toInt() > 0 && query.value(5).toString() < now;
        return PlanClass{query.value(0).toLongLong(), query.value(1).toInt(), query.value(2).toString(),
                         closed || over, !closed && query.value(6).toBool()};
    });
}

Result<std::map<LineYear, Participants>> readParticipants(Connection& db, Id<Plan> plan) {
    const QString text =
        QStringLiteral("SELECT ") + lineOfClass + QStringLiteral(", ") + yearOfClass +
        QStringLiteral(
            ", count(DISTINCT coalesce(pr.root, e.person)), count(*) FROM budget_line l "
            "CROSS JOIN course o JOIN \"class\" c ON c.course = o.id AND c.state <> 'cancelled' AND ") +
        lineOfClass +
        QStringLiteral(
            " = l.id JOIN enrolment e ON e.training_class = c.id "
            "JOIN result r ON r.enrolment = e.id AND r.took_part = 1 "
            "LEFT JOIN person_root pr ON pr.person = e.person "
            "WHERE l.plan = ? GROUP BY 1, 2");
    std::map<LineYear, Participants> all;
    TAPHUAN_ASSIGN(QSqlQuery query, db.query(text, {plan.value}));
    while (query.next())
        all[{query.value(0).toLongLong(), query.value(1).toInt()}] = {query.value(2).toLongLong(),
                                                                      query.value(3).toLongLong()};
    if (query.lastError().isValid()) return db.error(query);
    return all;
}

void addTo(std::optional<qint64>& sum, const std::optional<qint64>& more) {
    if (more) sum = sum.value_or(0) + *more;
}

// Puts the parts of a plan's progress together, line by line and year by year.
class Assembly {
  public:
    Assembly(const std::vector<BudgetLine>& lines, int from, int to) {
        for (const BudgetLine& line : lines)
            for (int year = from; year <= to; ++year) {
                at_[{line.id.value, year}] = progress_.lines.size();
                LineProgress one;
                one.line = line.id;
                one.code = line.code;
                one.name = line.name;
                one.isSum = line.isSum;
                one.year = year;
                progress_.lines.push_back(std::move(one));
            }
        for (int year = from; year <= to; ++year) progress_.byYear[year];
    }

    LineProgress* line(qint64 line, int year) {
        const auto found = at_.find({line, year});
        return found == at_.end() ? nullptr : &progress_.lines[found->second];
    }
    void plan(const Quota& quota) {
        LineProgress* const one = line(quota.line.value, int(quota.year));
        if (!one) return;
        addTo(one->plannedClasses, quota.classes);
        addTo(one->plannedPeople, quota.people);
        if (!quota.classes) return;
        addTo(classes_[{at_[{quota.line.value, int(quota.year)}], quota.level}].planned, quota.classes);
        if (!one->isSum) addTo(progress_.byYear[int(quota.year)][quota.level].planned, quota.classes);
    }
    void add(const PlanClass& one) {
        if (!progress_.byYear.contains(one.year)) return;
        LevelProgress& level = progress_.byYear[one.year][one.level];
        ++level.scheduled;
        if (one.underWay) ++level.underWay;
        if (!one.held) return;
        ++level.held;
        LineProgress* const ofLine = line(one.line, one.year);
        if (!ofLine) return;
        ++ofLine->heldClasses;
        ++classes_[{at_[{one.line, one.year}], one.level}].held;
    }
    PlanProgress take() {
        for (const auto& [key, level] : classes_) {
            const LineProgress& line = progress_.lines[key.first];
            progress_.classes.push_back({line.line, line.year, key.second, level.planned, level.held});
        }
        return std::move(progress_);
    }

  private:
    PlanProgress progress_;
    std::map<LineYear, size_t> at_;
    std::map<std::pair<size_t, QString>, LevelProgress> classes_;
};

}  // namespace

Result<PlanProgress> planProgress(Connection& db, const Plan& plan, std::optional<int> year, QDate today) {
    TAPHUAN_ASSIGN(const auto lines,
                   select<BudgetLine>(db, QStringLiteral("WHERE t.plan = ? ORDER BY t.position, t.id"),
                                      {plan.id.value}));
    TAPHUAN_ASSIGN(const auto quotas,
                   select<Quota>(db, QStringLiteral("WHERE t.plan = ? ORDER BY t.id"), {plan.id.value}));
    TAPHUAN_ASSIGN(
        const auto amounts,
        select<BudgetAmount>(db, QStringLiteral("JOIN budget_line l ON l.id = t.line WHERE l.plan = ?"),
                             {plan.id.value}));
    TAPHUAN_ASSIGN(const auto classes, readClasses(db, plan.id, today));
    TAPHUAN_ASSIGN(const auto participants, readParticipants(db, plan.id));
    Assembly assembly(lines, year.value_or(int(plan.yearFrom)), year.value_or(int(plan.yearTo)));
    for (const Quota& quota : quotas) assembly.plan(quota);
    for (const PlanClass& one : classes) assembly.add(one);
    for (const BudgetAmount& amount : amounts) {
        LineProgress* const line = assembly.line(amount.line.value, int(amount.year));
        if (line && amount.kind == AmountKind::planned) addTo(line->plannedAmount, amount.amount);
        if (line && amount.kind == AmountKind::spent) addTo(line->spentAmount, amount.amount);
    }
    for (const auto& [key, count] : participants) {
        LineProgress* const line = assembly.line(key.first, key.second);
        if (!line) continue;
        line->people = count.people;
        line->attendances = count.attendances;
    }
    return assembly.take();
}

}  // namespace taphuan
