#include "core/commands/plan_commands.h"

#include "core/commands/catalogue_commands.h"
#include "core/commands/perform.h"
#include "core/commands/undo_commands.h"
#include "core/import/catalogue_file.h"
#include "core/import/plan_file.h"
#include "core/storage/check.h"
#include "core/storage/plan_store.h"
#include "core/storage/select.h"
#include "core/text/fold.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace taphuan {
namespace {

PlanContent planFile(const char* code) {
    auto read = readPlanFile(QStringLiteral(":/catalogue/plans/%1.json").arg(QLatin1String(code)));
    EXPECT_TRUE(read);
    return read ? *std::move(read) : PlanContent();
}

template <class T>
T good(Result<T> result) {
    EXPECT_TRUE(result) << result.error().text().toStdString();
    return result ? *std::move(result) : T{};
}

class PlanCommands : public ::testing::Test {
  protected:
    void SetUp() override { catalogue_ = good(readStandardCatalogue()); }

    Connection& db() { return database_.connection(); }
    qint64 rows(const char* table) {
        return good(db().number(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(QLatin1String(table))));
    }
    PlanImport import(const PlanContent& content) {
        return good(importPlan(*database_, content, {catalogue_}));
    }
    Plan stored(const char* code) { return good(planByCode(db(), QLatin1String(code))); }

    template <class T>
    void insert(T& record) {
        const auto done = perform(*database_, {QStringLiteral("test"), QStringLiteral("test")},
                                  [&](Transaction& transaction) { return transaction.insert(record); });
        ASSERT_TRUE(done) << done.error().text().toStdString();
    }

    TestDatabase database_;
    CatalogueContent catalogue_;
};

// Group codes by the groups' ids.
QHash<RowId, QString> groupCodes(Connection& db) {
    QHash<RowId, QString> codes;
    for (const UnitGroup& group : good(select<UnitGroup>(db))) codes.insert(group.id, group.code);
    return codes;
}

template <class T>
void expectSame(const std::vector<T>& stored, std::vector<T> wanted, Id<Plan> plan) {
    ASSERT_EQ(stored.size(), wanted.size());
    for (size_t i = 0; i < stored.size(); ++i) {
        wanted[i].plan = plan;
        EXPECT_EQ(valuesOf(stored[i]), valuesOf(wanted[i])) << i;
    }
}

QString codeOf(const std::optional<Audience>& audience) {
    return audience ? audience->code : QString();
}

void expectTasks(Connection& db, const Plan& plan, const PlanContent& content) {
    const auto groups = groupCodes(db);
    const auto tasks = good(planTasks(db, plan.id));
    ASSERT_EQ(tasks.size(), content.tasks.size());
    for (size_t i = 0; i < tasks.size(); ++i) {
        Task task = content.tasks[i].task;
        task.plan = plan.id;
        EXPECT_EQ(valuesOf(tasks[i].task), valuesOf(task));
        ASSERT_EQ(tasks[i].parties.size(), content.tasks[i].parties.size());
        for (size_t j = 0; j < tasks[i].parties.size(); ++j) {
            EXPECT_EQ(tasks[i].parties[j].name, content.tasks[i].parties[j].party.name);
            EXPECT_EQ(tasks[i].parties[j].role, content.tasks[i].parties[j].party.role);
            EXPECT_EQ(groups.value(tasks[i].parties[j].unitGroup), content.tasks[i].parties[j].unitGroup);
        }
        ASSERT_EQ(tasks[i].audiences.size(), content.tasks[i].audiences.size());
        for (size_t j = 0; j < tasks[i].audiences.size(); ++j) {
            EXPECT_EQ(tasks[i].audiences[j].name, content.tasks[i].audiences[j].named.name);
            EXPECT_EQ(codeOf(good(find<Audience>(db, tasks[i].audiences[j].audience))),
                      content.tasks[i].audiences[j].audience);
        }
    }
}

void expectIndicators(Connection& db, const Plan& plan, const PlanContent& content) {
    const auto indicators = good(planTargets(db, plan.id));
    ASSERT_EQ(indicators.size(), content.indicators.size());
    for (size_t i = 0; i < indicators.size(); ++i) {
        const PlanIndicator& wanted = content.indicators[i];
        Indicator indicator = wanted.indicator;
        indicator.plan = plan.id;
        indicator.audience = indicators[i].indicator.audience;
        EXPECT_EQ(valuesOf(indicators[i].indicator), valuesOf(indicator));
        EXPECT_EQ(codeOf(indicators[i].audience), wanted.audience);
        ASSERT_EQ(indicators[i].targets.size(), wanted.targets.size());
        for (size_t j = 0; j < indicators[i].targets.size(); ++j) {
            Target target = wanted.targets[j];
            target.indicator = indicators[i].indicator.id;
            EXPECT_EQ(valuesOf(indicators[i].targets[j]), valuesOf(target));
        }
        QStringList tasks, lines;
        for (const IndicatorBasis& basis :
             good(select<IndicatorBasis>(db, QStringLiteral("WHERE t.indicator = ? ORDER BY t.id"),
                                         {indicators[i].indicator.id.value}))) {
            if (const auto task = good(find<Task>(db, basis.task))) tasks << task->code;
            if (const auto line = good(find<BudgetLine>(db, basis.line))) lines << line->code;
        }
        EXPECT_EQ(tasks, wanted.impliedByTasks);
        EXPECT_EQ(lines, wanted.impliedByLines);
    }
}

template <class Party>
void expectParties(Connection& db, const std::vector<Party>& stored, const std::vector<PlanNamed>& wanted) {
    const auto groups = groupCodes(db);
    ASSERT_EQ(stored.size(), wanted.size());
    for (size_t i = 0; i < stored.size(); ++i) {
        EXPECT_EQ(stored[i].name, wanted[i].name);
        EXPECT_EQ(groups.value(stored[i].unitGroup), wanted[i].unitGroup);
    }
}

void expectDuties(Connection& db, const Plan& plan, const PlanContent& content) {
    const auto duties = good(planDuties(db, plan.id));
    ASSERT_EQ(duties.size(), content.duties.size());
    for (size_t i = 0; i < duties.size(); ++i) {
        Duty duty = content.duties[i].duty;
        duty.plan = plan.id;
        EXPECT_EQ(valuesOf(duties[i]), valuesOf(duty));
        const auto parties = [&](const char* role) {
            return good(select<DutyParty>(db, QStringLiteral("WHERE t.duty = ? AND t.role = ? ORDER BY t.id"),
                                          {duties[i].id.value, QLatin1String(role)}));
        };
        expectParties(db, parties("reporter"), content.duties[i].reporters);
        expectParties(db, parties("recipient"), content.duties[i].recipients);
    }
    const auto agencyDuties = good(planAgencyDuties(db, plan.id));
    ASSERT_EQ(agencyDuties.size(), content.agencyDuties.size());
    for (size_t i = 0; i < agencyDuties.size(); ++i) {
        AgencyDuty duty = content.agencyDuties[i].duty;
        duty.plan = plan.id;
        EXPECT_EQ(valuesOf(agencyDuties[i]), valuesOf(duty));
        expectParties(
            db,
            good(select<AgencyDutyParty>(db, QStringLiteral("WHERE t.agency_duty = ? ORDER BY t.id"),
                                         {agencyDuties[i].id.value})),
            content.agencyDuties[i].parties);
    }
}

void expectLines(Connection& db, const Plan& plan, const PlanContent& content) {
    const auto rows = good(planBudget(db, plan.id)).rows;
    ASSERT_EQ(rows.size(), content.lines.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const PlanLine& wanted = content.lines[i];
        BudgetLine line = wanted.line;
        line.plan = plan.id;
        line.task = rows[i].line.task;
        line.sumLine = rows[i].line.sumLine;
        line.audience = rows[i].line.audience;
        EXPECT_EQ(valuesOf(rows[i].line), valuesOf(line));
        const auto task = good(find<Task>(db, rows[i].line.task));
        const auto sum = good(find<BudgetLine>(db, rows[i].line.sumLine));
        EXPECT_EQ(task ? task->code : QString(), wanted.task);
        EXPECT_EQ(sum ? sum->code : QString(), wanted.sumLine);
        EXPECT_EQ(codeOf(good(find<Audience>(db, rows[i].line.audience))), wanted.audience);
        for (const BudgetAmount& amount : wanted.amounts)
            EXPECT_EQ(rows[i].money.value(amount.year).value(AmountKind::planned, -1), amount.amount);
        EXPECT_EQ(size_t(rows[i].money.size()), wanted.amounts.size());
    }
}

// What was written, read back and put in the shape it came in, is what the file says.
void expectWhole(Connection& db, const Plan& plan, const PlanContent& content) {
    Plan wanted = content.plan;
    EXPECT_EQ(valuesOf(plan), valuesOf(wanted));
    expectTasks(db, plan, content);
    expectIndicators(db, plan, content);
    expectDuties(db, plan, content);
    expectLines(db, plan, content);
    expectSame(good(planStaffingRules(db, plan.id)), content.staffingRules, plan.id);
    expectSame(good(planFundingSources(db, plan.id)), content.fundingSources, plan.id);
    expectSame(good(planNotes(db, plan.id)), content.notes, plan.id);
}

TEST_F(PlanCommands, TheFivePlansAreWrittenWhole) {
    for (const char* code : {"tay_ninh", "tien_giang", "vinh_long", "tuyen_quang", "binh_phuoc"}) {
        const PlanContent content = planFile(code);
        EXPECT_NE(import(content).committed.seq, 0);
        expectWhole(db(), stored(code), content);
    }
    EXPECT_EQ(good(checkDatabase(db())).join(QLatin1Char('\n')).toStdString(), "");
    EXPECT_EQ(good(plans(db())).size(), 5U);
    EXPECT_EQ(size_t(rows("audience")), catalogue_.audiences.size());
    EXPECT_EQ(size_t(rows("audience_rule")), catalogue_.rules.size());
    EXPECT_EQ(size_t(rows("unit_group")), catalogue_.unitGroups.size());
}

TEST_F(PlanCommands, AnImportIsOneOperation) {
    import(planFile("tay_ninh"));
    EXPECT_EQ(rows("operation"), 1);
}

TEST_F(PlanCommands, UndoTakesTheWholeImportBackAndTheFirstStateReturns) {
    import(planFile("tay_ninh"));
    const auto second = import(planFile("tuyen_quang"));
    PlanContent changed = planFile("tay_ninh");
    changed.tasks.front().task.name = QStringLiteral("Tên mới");
    changed.duties.pop_back();
    const auto third = import(changed);
    ASSERT_GOOD(undoOperation(*database_, third.committed.name));
    expectWhole(db(), stored("tay_ninh"), planFile("tay_ninh"));
    ASSERT_GOOD(undoOperation(*database_, second.committed.name));
    EXPECT_EQ(good(plans(db())).size(), 1U);
    EXPECT_EQ(good(checkDatabase(db())).join(QLatin1Char('\n')).toStdString(), "");
}

TEST_F(PlanCommands, TheSameFileAgainChangesNothing) {
    const auto first = import(planFile("vinh_long"));
    const auto again = import(planFile("vinh_long"));
    EXPECT_FALSE(first.changesNothing());
    EXPECT_TRUE(again.changesNothing());
    EXPECT_EQ(again.committed.seq, 0);
    EXPECT_EQ(again.plan, first.plan);
    EXPECT_EQ(rows("operation"), 1);
}

TEST_F(PlanCommands, APreviewWritesNothing) {
    const auto preview = good(previewPlan(*database_, planFile("tay_ninh"), {catalogue_}));
    EXPECT_GT(preview.rows.added, 0);
    EXPECT_TRUE(preview.plan.isNull());
    EXPECT_EQ(rows("plan") + rows("task") + rows("audience") + rows("operation"), 0);
    EXPECT_EQ(import(planFile("tay_ninh")).rows.added, preview.rows.added);
}

TEST_F(PlanCommands, TayNinhsBudgetAndQuotasAddUp) {
    import(planFile("tay_ninh"));
    const auto budget = good(planBudget(db(), stored("tay_ninh").id));
    EXPECT_EQ(budget.total[AmountKind::planned], 5'191'000'000);
    EXPECT_EQ(budget.byYear[2022][AmountKind::planned], 1'170'385'000);
    for (qint64 year = 2023; year <= 2025; ++year)
        EXPECT_EQ(budget.byYear[year][AmountKind::planned], 1'340'205'000);
    QStringList order;
    for (const BudgetRow& row : budget.rows) order << row.line.code;
    EXPECT_EQ(order.join(QLatin1Char(' ')),
              QStringLiteral("I.1 I.2 I.3 I.3.1 I.3.2 II.1 II.2 II.3 II.4 II.5"));
    const auto oneYear = good(planBudget(db(), stored("tay_ninh").id, 2022));
    EXPECT_EQ(oneYear.total[AmountKind::planned], 1'170'385'000);

    const auto quota = good(planQuota(db(), stored("tay_ninh").id));
    qint64 classes = 0;
    qint64 atNoLevel = 0;
    for (const QuotaTotal& total : quota.byYear) {
        classes += total.classes.value_or(0);
        atNoLevel += total.classesByLevel.value(QString());
        EXPECT_EQ(total.people, 740);
    }
    EXPECT_EQ(classes, 92);
    EXPECT_EQ(atNoLevel, 48);
    EXPECT_EQ(quota.byYear[2022].classesByLevel.value(QStringLiteral("commune")), 4);
    EXPECT_EQ(quota.rows.size(), 5U);
    // What the plan does not state stays unknown: the classes for officials name no people.
    for (const Quota& one : quota.rows.front().quotas) EXPECT_FALSE(one.people);

    const auto outputs = good(planOutputs(db(), stored("tay_ninh").id, 2022));
    ASSERT_EQ(outputs.size(), 2U);
    EXPECT_EQ(outputs[0].output.measure, QStringLiteral("clip"));
    EXPECT_EQ(outputs[0].output.planned, 20);
    EXPECT_FALSE(outputs[0].output.done);
    EXPECT_EQ(outputs[0].line->code, QStringLiteral("I.1"));
}

TEST_F(PlanCommands, AChangedFileUpdatesWhatChanged) {
    const auto first = import(planFile("vinh_long"));
    PlanContent content = planFile("vinh_long");
    content.tasks[0].task.name = QStringLiteral("Tên mới");
    content.tasks.pop_back();
    content.indicators[2].targets[0].value = 75;
    content.duties.push_back(content.duties.back());
    content.duties.back().duty.code = QStringLiteral("VL-R9");
    const auto second = import(content);
    EXPECT_EQ(second.plan, first.plan);
    EXPECT_EQ(second.rows.changed, 2);
    EXPECT_EQ(second.rows.added, 4);  // the duty, two who report, one to whom
    EXPECT_GE(second.rows.removed, 1);
    expectWhole(db(), stored("vinh_long"), content);
}

TEST_F(PlanCommands, WhatTheOfficeAddedStays) {
    import(planFile("tay_ninh"));
    const Plan plan = stored("tay_ninh");
    Target own;
    own.indicator = good(planTargets(db(), plan.id)).front().indicator.id;
    own.year = 2025;
    own.value = 80;
    own.own = true;
    insert(own);
    BudgetAmount spent;
    spent.line = good(planBudget(db(), plan.id)).rows.front().line.id;
    spent.year = 2022;
    spent.kind = AmountKind::spent;
    spent.amount = 4'000'000;
    insert(spent);
    EXPECT_TRUE(import(planFile("tay_ninh")).changesNothing());
    EXPECT_EQ(good(planTargets(db(), plan.id)).front().targets.size(), 1U);
    const auto budget = good(planBudget(db(), plan.id));
    EXPECT_EQ(budget.byYear[2022][AmountKind::spent], 4'000'000);
    EXPECT_EQ(budget.byYear[2022][AmountKind::planned], 1'170'385'000);
}

TEST_F(PlanCommands, AnIndicatorWithATargetOfTheOfficesOwnStays) {
    import(planFile("tay_ninh"));
    const Plan plan = stored("tay_ninh");
    const auto before = good(planTargets(db(), plan.id));
    Target own;
    own.indicator = before.front().indicator.id;
    own.year = 2025;
    own.value = 80;
    own.own = true;
    insert(own);
    PlanContent content = planFile("tay_ninh");
    content.indicators.clear();
    import(content);
    const auto after = good(planTargets(db(), plan.id));
    ASSERT_EQ(after.size(), 1U);
    EXPECT_EQ(after.front().indicator.code, before.front().indicator.code);
}

TEST_F(PlanCommands, ALineWithMoneySpentIsNotDropped) {
    import(planFile("tay_ninh"));
    const Plan plan = stored("tay_ninh");
    BudgetAmount spent;
    spent.line = good(planBudget(db(), plan.id)).rows.front().line.id;
    spent.year = 2022;
    spent.kind = AmountKind::spent;
    spent.amount = 1;
    insert(spent);
    PlanContent content = planFile("tay_ninh");
    content.lines.erase(content.lines.begin());
    content.statedByYear.clear();
    content.statedTotal.reset();
    const auto refusal = importPlan(*database_, content, {catalogue_});
    ASSERT_FALSE(refusal);
    EXPECT_EQ(refusal.error().kind, ErrorKind::refused);
    EXPECT_EQ(refusal.error().where, QStringLiteral("I.1"));
    EXPECT_EQ(good(planBudget(db(), plan.id)).rows.size(), 10U);
}

TEST_F(PlanCommands, WhatWasDoneOfAnOutputStays) {
    import(planFile("tay_ninh"));
    const Plan plan = stored("tay_ninh");
    Output output = good(planOutputs(db(), plan.id)).front().output;
    output.done = 7;
    ASSERT_TRUE(perform(*database_, {QStringLiteral("test"), QStringLiteral("test")},
                        [&](Transaction& transaction) { return transaction.update(output); }));
    EXPECT_TRUE(import(planFile("tay_ninh")).changesNothing());
    PlanContent content = planFile("tay_ninh");
    for (PlanLine& line : content.lines) line.outputs.clear();
    import(content);
    const auto left = good(planOutputs(db(), plan.id));
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left.front().output.done, 7);
    EXPECT_FALSE(left.front().output.planned);
}

TEST_F(PlanCommands, UnknownCodesAreRefusedAndNothingIsWritten) {
    PlanContent content = planFile("vinh_long");
    content.indicators[0].audience = QStringLiteral("astronaut");
    const auto refusal = importPlan(*database_, content, {catalogue_});
    ASSERT_FALSE(refusal);
    EXPECT_TRUE(refusal.error().text().contains(QStringLiteral("astronaut")));
    EXPECT_EQ(rows("plan") + rows("audience") + rows("operation"), 0);
}

TEST_F(PlanCommands, PartiesMeetTheUnitsOfTheirProvince) {
    const auto unit = [&](const QString& code, const QString& name, const char* level, Id<Unit> parent) {
        Unit made;
        insert(made);
        UnitVersion version;
        version.unit = made.id;
        version.code = code;
        version.name = name;
        version.level = QLatin1String(level);
        version.parent = parent;
        insert(version);
        return made.id;
    };
    const auto tayNinh = unit(QStringLiteral("72"), QStringLiteral("Tỉnh Tây Ninh"), "province", {});
    const auto other = unit(QStringLiteral("86"), QStringLiteral("Tỉnh Vĩnh Long"), "province", {});
    const auto mine = unit({}, QStringLiteral("Sở Thông tin và Truyền thông"), "", tayNinh);
    unit({}, QStringLiteral("Sở Thông tin và Truyền thông"), "", other);
    const auto result = import(planFile("tay_ninh"));
    const auto tasks = good(planTasks(db(), stored("tay_ninh").id));
    EXPECT_EQ(tasks[0].parties[0].unit, mine);
    EXPECT_TRUE(tasks[0].parties[1].unit.isNull());
    EXPECT_FALSE(tasks[0].parties[1].unitGroup.isNull());
    EXPECT_TRUE(result.unmatchedNames().contains(QStringLiteral("Sở Nội vụ")));
    EXPECT_FALSE(result.unmatchedNames().contains(QStringLiteral("Sở Thông tin và Truyền thông")));
    // What is chosen for a name: a unit there is, one to be made, none.
    UnitChoices choices;
    choices.insert(matchKey(QStringLiteral("Sở TT&TT")), {UnitChoice::match, mine, {}, {}});
    choices.insert(matchKey(QStringLiteral("Sở Nội vụ")),
                   {UnitChoice::create, {}, tayNinh, UnitKind::agency});
    choices.insert(matchKey(QStringLiteral("Báo Tây Ninh")), {UnitChoice::refuse, {}, {}, {}});
    const auto chosen = good(importPlan(*database_, planFile("tay_ninh"), {catalogue_}, choices));
    for (const char* name : {"Sở TT&TT", "Sở Nội vụ", "Báo Tây Ninh"})
        EXPECT_FALSE(chosen.unmatchedNames().contains(QString::fromUtf8(name))) << name;
    const auto parties = good(select<DutyParty>(db(), QStringLiteral("WHERE t.name = 'Sở TT&TT'")));
    ASSERT_FALSE(parties.empty());
    EXPECT_EQ(parties.front().unit, mine);
    EXPECT_EQ(good(select<UnitVersion>(db(), QStringLiteral("WHERE t.name = 'Sở Nội vụ'"))).size(), 1U);
    // A choice once taken is remembered.
    EXPECT_FALSE(import(planFile("tay_ninh")).unmatchedNames().contains(QStringLiteral("Sở TT&TT")));
}

TEST_F(PlanCommands, ARemovedRuleDoesNotReturn) {
    ASSERT_TRUE(importCatalogue(*database_, catalogue_));
    const auto rules = good(select<AudienceRule>(db()));
    ASSERT_TRUE(perform(*database_, {QStringLiteral("test"), QStringLiteral("test")},
                        [&](Transaction& transaction) { return transaction.remove(rules.front().id); }));
    EXPECT_EQ(good(importCatalogue(*database_, catalogue_)).seq, 0);
    EXPECT_EQ(size_t(rows("audience_rule")), rules.size() - 1);
}

TEST_F(PlanCommands, AnUnknownPlanIsRefusedWithTheCodesThereAre) {
    import(planFile("tay_ninh"));
    const auto refusal = planByCode(db(), QStringLiteral("ca_mau"));
    ASSERT_FALSE(refusal);
    EXPECT_TRUE(refusal.error().text().contains(QStringLiteral("tay_ninh")));
}

}  // namespace
}  // namespace taphuan
