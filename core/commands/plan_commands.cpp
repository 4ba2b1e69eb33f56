#include "core/commands/plan_commands.h"

#include "core/base/say.h"
#include "core/commands/agency_commands.h"
#include "core/commands/catalogue_commands.h"
#include "core/commands/new_unit.h"
#include "core/commands/plan_units.h"
#include "core/commands/unit_commands.h"
#include "core/domain/unit_words.h"
#include "core/storage/select.h"
#include "core/text/fold.h"

namespace taphuan {

namespace {

// One key of several parts.
template <class... Parts>
QString keyOf(const Parts&... parts) {
    return QStringList{parts...}.join(QChar(0x1f));
}
QString textOf(RowId id) {
    return QString::number(id.value);
}
QString textOf(qint64 number) {
    return QString::number(number);
}

QString outputKey(const Output& output) {
    return keyOf(textOf(output.line), textOf(output.year), output.measure);
}
QString quotaKey(const Quota& quota) {
    return keyOf(textOf(quota.line), textOf(quota.year), quota.level,
                 quota.classes ? QStringLiteral("classes") : QStringLiteral("people"));
}
QString partyKey(const TaskParty& party) {
    return keyOf(textOf(party.task), enumText(party.role), party.name);
}
QString dutyKey(const AgencyDuty& duty) {
    return keyOf(duty.agency, duty.duty);
}
QString agencyPartyKey(const AgencyDutyParty& party) {
    return keyOf(textOf(party.agencyDuty), party.name);
}
QString dutyPartyKey(const DutyParty& party) {
    return keyOf(textOf(party.duty), enumText(party.role), party.name);
}
QString basisKey(const IndicatorBasis& basis) {
    return keyOf(textOf(basis.indicator), textOf(basis.task), textOf(basis.line));
}
QString noteKey(const PlanNote& note) {
    return keyOf(note.kind, note.text);
}

// Brings the rows of one plan to what `content` says.
class PlanWriter {
  public:
    PlanWriter(Transaction& transaction, const PlanContent& content, const UnitChoices& choices,
               PlanImport& result)
        : transaction_(transaction),
          content_(content),
          choices_(choices),
          result_(result),
          notes_(transaction, result.rows),
          tasks_(transaction, result.rows),
          parties_(transaction, result.rows),
          named_(transaction, result.rows),
          lines_(transaction, result.rows),
          amounts_(transaction, result.rows),
          sources_(transaction, result.rows),
          outputs_(transaction, result.rows),
          quotas_(transaction, result.rows),
          staffing_(transaction, result.rows),
          agencyDuties_(transaction, result.rows),
          agencyParties_(transaction, result.rows),
          duties_(transaction, result.rows),
          dutyParties_(transaction, result.rows),
          indicators_(transaction, result.rows),
          bases_(transaction, result.rows),
          targets_(transaction, result.rows) {}

    Status write() {
        TAPHUAN_TRY(loadCatalogue());
        TAPHUAN_TRY(writePlan());
        TAPHUAN_TRY(loadRows());
        for (const PlanTask& task : content_.tasks) TAPHUAN_TRY(writeTask(task));
        for (const PlanLine& line : content_.lines) TAPHUAN_TRY(writeLine(line));
        for (const PlanIndicator& indicator : content_.indicators) TAPHUAN_TRY(writeIndicator(indicator));
        TAPHUAN_TRY(writeSimple());
        return removeRest();
    }

  private:
    Connection& db() { return transaction_.connection(); }

    template <class T, class Key>
    Status load(RowSync<T>& rows, const QString& where, Key key) {
        TAPHUAN_ASSIGN(const auto found,
                       select<T>(db(), where + QStringLiteral(" ORDER BY t.id"), {result_.plan.value}));
        for (const T& row : found) rows.stored(key(row), row);
        return {};
    }

    Status loadCatalogue() {
        TAPHUAN_ASSIGN(const auto audiences, select<Audience>(db()));
        for (const Audience& one : audiences) audiences_.insert(one.code, one.id);
        TAPHUAN_ASSIGN(const auto groups, select<UnitGroup>(db()));
        for (const UnitGroup& one : groups) groups_.insert(one.code, one.id);
        TAPHUAN_ASSIGN(units_, PlanUnits::load(db(), content_.plan));
        return {};
    }

    Status writePlan() {
        RowSync<Plan> plans(transaction_, result_.rows);
        TAPHUAN_ASSIGN(const auto stored, select<Plan>(db(), QStringLiteral("WHERE t.code = ? ORDER BY t.id"),
                                                       {content_.plan.code}));
        for (const Plan& plan : stored) plans.stored(plan.code, plan);
        TAPHUAN_ASSIGN(result_.plan, plans.put(content_.plan.code, content_.plan));
        return {};
    }

    Status loadRows() {
        const QString ofPlan = QStringLiteral("WHERE t.plan = ?");
        const QString ofTask = QStringLiteral("WHERE t.task IN (SELECT id FROM task WHERE plan = ?)");
        const QString ofLine = QStringLiteral(
            "WHERE t.kind = 'planned' AND t.source IS NULL AND t.training_class IS NULL "
            "AND t.line IN (SELECT id FROM budget_line WHERE plan = ?)");
        const QString ofIndicator =
            QStringLiteral("WHERE t.indicator IN (SELECT id FROM indicator WHERE plan = ?)");
        TAPHUAN_TRY(load(notes_, ofPlan, noteKey));
        TAPHUAN_TRY(load(tasks_, ofPlan, [](const Task& one) { return one.code; }));
        TAPHUAN_TRY(load(parties_, ofTask, partyKey));
        TAPHUAN_TRY(
            load(named_, ofTask, [](const TaskAudience& one) { return keyOf(textOf(one.task), one.name); }));
        TAPHUAN_TRY(load(lines_, ofPlan, [](const BudgetLine& one) { return one.code; }));
        TAPHUAN_TRY(load(amounts_, ofLine,
                         [](const BudgetAmount& one) { return keyOf(textOf(one.line), textOf(one.year)); }));
        TAPHUAN_TRY(load(sources_, ofPlan, [](const FundingSource& one) { return one.name; }));
        TAPHUAN_TRY(load(outputs_, ofPlan, outputKey));
        TAPHUAN_TRY(load(quotas_, ofPlan, quotaKey));
        TAPHUAN_TRY(load(staffing_, ofPlan, [](const StaffingRule& one) { return one.rule; }));
        TAPHUAN_TRY(load(agencyDuties_, ofPlan, dutyKey));
        TAPHUAN_TRY(load(agencyParties_,
                         QStringLiteral("WHERE t.agency_duty IN (SELECT id FROM agency_duty WHERE plan = ?)"),
                         agencyPartyKey));
        TAPHUAN_TRY(load(duties_, ofPlan, [](const Duty& one) { return one.code; }));
        TAPHUAN_TRY(load(dutyParties_, QStringLiteral("WHERE t.duty IN (SELECT id FROM duty WHERE plan = ?)"),
                         dutyPartyKey));
        TAPHUAN_TRY(load(indicators_, ofPlan, [](const Indicator& one) { return one.code; }));
        TAPHUAN_TRY(load(bases_, ofIndicator, basisKey));
        return load(targets_, ofIndicator + QStringLiteral(" AND t.own = 0"),
                    [](const Target& one) { return keyOf(textOf(one.indicator), textOf(one.year)); });
    }

    Result<Id<Audience>> audienceOf(const QString& code, const QString& where) const {
        if (code.isEmpty() || audiences_.contains(code)) return audiences_.value(code);
        return refused(say("core", "Danh mục không có nhóm đối tượng %1").arg(code), where,
                       say("core", "Thêm nhóm đối tượng này hoặc sửa tệp kế hoạch"));
    }
    Result<Id<UnitGroup>> groupOf(const QString& code, const QString& where) const {
        if (code.isEmpty() || groups_.contains(code)) return groups_.value(code);
        return refused(say("core", "Danh mục không có nhóm đơn vị %1").arg(code), where,
                       say("core", "Thêm nhóm đơn vị này hoặc sửa tệp kế hoạch"));
    }
    // The unit of that name, or what was chosen for it, or the one matched before.
    Result<Id<Unit>> unitOf(const QString& name, Id<Unit> stored) {
        if (const Id<Unit> unit = units_.named(name); !unit.isNull()) return unit;
        const auto choice = choices_.constFind(matchKey(name));
        if (choice == choices_.constEnd()) {
            if (stored.isNull()) reportUnmatched(name);
            return stored;
        }
        if (choice->kind != UnitChoice::create)
            return choice->kind == UnitChoice::match ? choice->unit : Id<Unit>();
        Id<Unit>& created = created_[choice.key()];
        if (created.isNull()) {
            TAPHUAN_ASSIGN(created, insertUnit(transaction_, {name, choice->unitKind, choice->parent,
                                                              content_.plan.signedOn}));
        }
        return created;
    }

    void reportUnmatched(const QString& name) {
        for (const UnitQuestion& one : result_.unmatched)
            if (matchKey(one.text) == matchKey(name)) return;
        UnitQuestion unmatched{name, kindToldBy(name), units_.candidates(name), {}};
        for (const Id<Unit> unit : unmatched.candidates) unmatched.candidateNames << units_.nameOf(unit);
        result_.unmatched.push_back(std::move(unmatched));
    }

    // Gives the party its group or, where it is no group, its unit.
    template <class Party>
    Status resolve(Party& party, const QString& group, const QString& where, const RowSync<Party>& known,
                   const QString& key) {
        TAPHUAN_ASSIGN(party.unitGroup, groupOf(group, where));
        if (!group.isEmpty()) return {};
        const Party* stored = known.find(key);
        TAPHUAN_ASSIGN(party.unit, unitOf(party.name, stored ? stored->unit : Id<Unit>()));
        return {};
    }

    Status writeTask(const PlanTask& wanted) {
        Task task = wanted.task;
        task.plan = result_.plan;
        TAPHUAN_ASSIGN(const Id<Task> id, tasks_.put(task.code, task));
        taskIds_.insert(task.code, id);
        for (const PlanParty& one : wanted.parties) {
            TaskParty party = one.party;
            party.task = id;
            TAPHUAN_TRY(resolve(party, one.unitGroup, task.code, parties_, partyKey(party)));
            TAPHUAN_TRY(parties_.put(partyKey(party), party));
        }
        for (const PlanAudience& one : wanted.audiences) {
            TaskAudience named = one.named;
            named.task = id;
            TAPHUAN_ASSIGN(named.audience, audienceOf(one.audience, task.code));
            TAPHUAN_TRY(named_.put(keyOf(textOf(id), named.name), named));
        }
        return {};
    }

    // A line that adds others up is written before them.
    Status writeLine(const PlanLine& wanted) {
        if (lineIds_.contains(wanted.line.code)) return {};
        for (const PlanLine& sum : content_.lines)
            if (sum.line.code == wanted.sumLine) TAPHUAN_TRY(writeLine(sum));
        BudgetLine line = wanted.line;
        line.plan = result_.plan;
        line.task = taskIds_.value(wanted.task);
        line.sumLine = lineIds_.value(wanted.sumLine);
        TAPHUAN_ASSIGN(line.audience, audienceOf(wanted.audience, line.code));
        TAPHUAN_ASSIGN(const Id<BudgetLine> id, lines_.put(line.code, line));
        lineIds_.insert(line.code, id);
        for (BudgetAmount amount : wanted.amounts) {
            amount.line = id;
            TAPHUAN_TRY(amounts_.put(keyOf(textOf(id), textOf(amount.year)), amount));
        }
        for (Output output : wanted.outputs) TAPHUAN_TRY(writeOutput(output, id, line.task));
        for (Quota quota : wanted.quotas) {
            quota.plan = result_.plan;
            quota.line = id;
            TAPHUAN_TRY(quotas_.put(quotaKey(quota), quota));
        }
        return {};
    }

    Status writeOutput(Output output, Id<BudgetLine> line, Id<Task> task) {
        output.plan = result_.plan;
        output.line = line;
        output.task = task;
        if (const Output* stored = outputs_.find(outputKey(output))) {
            output.done = stored->done;
            output.evidence = stored->evidence;
        }
        TAPHUAN_TRY(outputs_.put(outputKey(output), output));
        return {};
    }

    Status writeIndicator(const PlanIndicator& wanted) {
        Indicator indicator = wanted.indicator;
        indicator.plan = result_.plan;
        TAPHUAN_ASSIGN(indicator.audience, audienceOf(wanted.audience, indicator.code));
        TAPHUAN_ASSIGN(const Id<Indicator> id, indicators_.put(indicator.code, indicator));
        for (Target target : wanted.targets) {
            target.indicator = id;
            TAPHUAN_TRY(targets_.put(keyOf(textOf(id), textOf(target.year)), target));
        }
        for (const QString& task : wanted.impliedByTasks)
            TAPHUAN_TRY(writeBasis({{}, id, taskIds_.value(task), {}}));
        for (const QString& line : wanted.impliedByLines)
            TAPHUAN_TRY(writeBasis({{}, id, {}, lineIds_.value(line)}));
        return {};
    }

    Status writeBasis(const IndicatorBasis& basis) {
        TAPHUAN_TRY(bases_.put(basisKey(basis), basis));
        return {};
    }

    Status writeDuty(const PlanDuty& wanted) {
        Duty duty = wanted.duty;
        duty.plan = result_.plan;
        TAPHUAN_ASSIGN(const Id<Duty> id, duties_.put(duty.code, duty));
        const auto write = [&](DutyRole role, const std::vector<PlanNamed>& named) -> Status {
            for (const PlanNamed& one : named) {
                DutyParty party{{}, id, role, one.name, {}, {}};
                const QString key = dutyPartyKey(party);
                TAPHUAN_TRY(resolve(party, one.unitGroup, duty.code, dutyParties_, key));
                TAPHUAN_TRY(dutyParties_.put(key, party));
            }
            return {};
        };
        TAPHUAN_TRY(write(DutyRole::reporter, wanted.reporters));
        return write(DutyRole::recipient, wanted.recipients);
    }

    Status writeAgencyDuty(const PlanAgencyDuty& wanted) {
        AgencyDuty duty = wanted.duty;
        duty.plan = result_.plan;
        TAPHUAN_ASSIGN(const Id<AgencyDuty> id, agencyDuties_.put(dutyKey(duty), duty));
        for (const PlanNamed& one : wanted.parties) {
            AgencyDutyParty party{{}, id, one.name, {}, {}};
            const QString key = agencyPartyKey(party);
            TAPHUAN_TRY(resolve(party, one.unitGroup, duty.agency, agencyParties_, key));
            TAPHUAN_TRY(agencyParties_.put(key, party));
        }
        return {};
    }

    template <class T, class Key>
    Status putAll(RowSync<T>& rows, const std::vector<T>& wanted, Key key) {
        for (T row : wanted) {
            row.plan = result_.plan;
            TAPHUAN_TRY(rows.put(key(row), row));
        }
        return {};
    }

    Status writeSimple() {
        TAPHUAN_TRY(putAll(notes_, content_.notes, noteKey));
        TAPHUAN_TRY(
            putAll(sources_, content_.fundingSources, [](const FundingSource& one) { return one.name; }));
        TAPHUAN_TRY(
            putAll(staffing_, content_.staffingRules, [](const StaffingRule& one) { return one.rule; }));
        for (const PlanDuty& one : content_.duties) TAPHUAN_TRY(writeDuty(one));
        for (const PlanAgencyDuty& one : content_.agencyDuties) TAPHUAN_TRY(writeAgencyDuty(one));
        return {};
    }

    // What was done of an output stays when the plan no longer asks for it.
    Status dropPlanned() {
        for (Output output : outputs_.rest()) {
            if (!output.done && output.evidence.isEmpty()) continue;
            if (!output.planned) continue;
            output.planned.reset();
            TAPHUAN_TRY(transaction_.update(output));
            ++result_.rows.changed;
        }
        return {};
    }

    Status refuseLinesWithMoney() {
        for (const BudgetLine& line : lines_.rest()) {
            TAPHUAN_ASSIGN(const qint64 kept,
                           db().number(QStringLiteral("SELECT count(*) FROM budget_amount WHERE line = ? AND "
                                                      "(kind <> 'planned' OR source IS NOT NULL OR "
                                                      "training_class IS NOT NULL)"),
                                       {line.id.value}));
            if (kept > 0)
                return refused(
                    say("core", "Dòng kinh phí không còn trong tệp nhưng đã có số được giao hoặc đã chi"),
                    line.code, say("core", "Chuyển số liệu sang dòng khác rồi nhập lại"));
        }
        return {};
    }

    // Rows before the rows they refer to or are part of.
    Status removeRest() {
        TAPHUAN_TRY(notes_.removeRest());
        TAPHUAN_TRY(staffing_.removeRest());
        TAPHUAN_TRY(agencyParties_.removeRest());
        TAPHUAN_TRY(agencyDuties_.removeRest());
        TAPHUAN_TRY(dutyParties_.removeRest());
        TAPHUAN_TRY(duties_.removeRest());
        TAPHUAN_TRY(bases_.removeRest());
        TAPHUAN_TRY(targets_.removeRest());
        TAPHUAN_ASSIGN(const auto own, select<Target>(db(), QStringLiteral("WHERE t.own = 1")));
        QSet<RowId> withOwnTarget;
        for (const Target& target : own) withOwnTarget.insert(target.indicator);
        TAPHUAN_TRY(
            indicators_.removeRest([&](const Indicator& one) { return !withOwnTarget.contains(one.id); }));
        TAPHUAN_TRY(dropPlanned());
        TAPHUAN_TRY(refuseLinesWithMoney());
        TAPHUAN_TRY(quotas_.removeRest());
        TAPHUAN_TRY(
            outputs_.removeRest([](const Output& one) { return !one.done && one.evidence.isEmpty(); }));
        TAPHUAN_TRY(amounts_.removeRest());
        TAPHUAN_TRY(lines_.removeRest([](const BudgetLine& one) { return !one.isSum; }));
        TAPHUAN_TRY(lines_.removeRest());
        TAPHUAN_TRY(parties_.removeRest());
        TAPHUAN_TRY(named_.removeRest());
        TAPHUAN_TRY(tasks_.removeRest());
        return sources_.removeRest();
    }

    Transaction& transaction_;
    const PlanContent& content_;
    const UnitChoices& choices_;
    PlanImport& result_;
    PlanUnits units_;
    QHash<QString, Id<Audience>> audiences_;
    QHash<QString, Id<UnitGroup>> groups_;
    QHash<QString, Id<Task>> taskIds_;
    QHash<QString, Id<BudgetLine>> lineIds_;
    QHash<QString, Id<Unit>> created_;  // by the name's matchKey
    RowSync<PlanNote> notes_;
    RowSync<Task> tasks_;
    RowSync<TaskParty> parties_;
    RowSync<TaskAudience> named_;
    RowSync<BudgetLine> lines_;
    RowSync<BudgetAmount> amounts_;
    RowSync<FundingSource> sources_;
    RowSync<Output> outputs_;
    RowSync<Quota> quotas_;
    RowSync<StaffingRule> staffing_;
    RowSync<AgencyDuty> agencyDuties_;
    RowSync<AgencyDutyParty> agencyParties_;
    RowSync<Duty> duties_;
    RowSync<DutyParty> dutyParties_;
    RowSync<Indicator> indicators_;
    RowSync<IndicatorBasis> bases_;
    RowSync<Target> targets_;
};

// The units of the plan's province, where it is no unit yet, and its agencies.
Status addProvince(Transaction& transaction, const Plan& plan, const PlanSurroundings& surroundings,
                   RowCounts& counts) {
    TAPHUAN_ASSIGN(const PlanUnits known, PlanUnits::load(transaction.connection(), plan));
    if (known.province().isNull() && !surroundings.units.catalogues.empty()) {
        UnitImport units;
        TAPHUAN_TRY(addUnits(transaction, surroundings.units, units));
        counts.added += units.newUnits;
    }
    if (surroundings.agencies.rules.empty()) return {};
    AgencyImport agencies;
    TAPHUAN_TRY(addAgencies(transaction, surroundings.agencies, {plan.gsoCode}, agencies));
    counts.added += agencies.newUnits;
    return {};
}

// With `keep` false nothing of it stays.
Result<PlanImport> import(Database& database, const PlanContent& content,
                          const PlanSurroundings& surroundings, const UnitChoices& choices, bool keep) {
    TAPHUAN_TRY(checkPlanContent(content));
    const Intent intent{QStringLiteral("plan.import"),
                        say("core", "Nhập kế hoạch: %1").arg(content.plan.shortName)};
    TAPHUAN_ASSIGN(const auto transaction, Transaction::begin(database, intent));
    TAPHUAN_ASSIGN(const auto known, select<Plan>(transaction->connection(),
                                                  QStringLiteral("WHERE t.code = ?"), {content.plan.code}));
    PlanImport result;
    TAPHUAN_TRY(addCatalogue(*transaction, surroundings.catalogue, result.rows));
    TAPHUAN_TRY(addProvince(*transaction, content.plan, surroundings, result.rows));
    TAPHUAN_TRY(PlanWriter(*transaction, content, choices, result).write());
    if (keep) {
        TAPHUAN_ASSIGN(result.committed, transaction->commit());
    } else if (known.empty()) {
        result.plan = {};
    }
    return result;
}

}  // namespace

QStringList PlanImport::unmatchedNames() const {
    QStringList names;
    for (const UnitQuestion& one : unmatched) names << one.text;
    return names;
}

Result<PlanImport> importPlan(Database& database, const PlanContent& content,
                              const PlanSurroundings& surroundings, const UnitChoices& choices) {
    return import(database, content, surroundings, choices, true);
}

Result<PlanImport> previewPlan(Database& database, const PlanContent& content,
                               const PlanSurroundings& surroundings, const UnitChoices& choices) {
    return import(database, content, surroundings, choices, false);
}

}  // namespace taphuan
