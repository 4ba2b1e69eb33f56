#pragma once

#include "core/base/enum_text.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace taphuan {

struct Audience;
struct BudgetLine;
struct Duty;
struct FundingSource;
struct Plan;
struct Task;
struct TrainingClass;
struct Unit;
struct UnitGroup;

enum class PartyRole { lead, coordinating };

template <>
struct EnumText<PartyRole> {
    static constexpr std::array names{std::pair{PartyRole::lead, "lead"},
                                      std::pair{PartyRole::coordinating, "coordinating"}};
};

enum class AmountKind { planned, allocated, committed, spent };

template <>
struct EnumText<AmountKind> {
    static constexpr std::array names{
        std::pair{AmountKind::planned, "planned"}, std::pair{AmountKind::allocated, "allocated"},
        std::pair{AmountKind::committed, "committed"}, std::pair{AmountKind::spent, "spent"}};
};

struct Plan {
    Id<Plan> id;
    QString code;  // the id in its file
    QString province;
    QString gsoCode;
    QString title;  // full official wording
    QString shortName;
    QString documentType;
    QString number;  // empty where it cannot be read
    QDate signedOn;
    QString issuer;
    QString signer;
    QString proposal;
    QString period;
    qint64 yearFrom = 0;
    qint64 yearTo = 0;
    std::optional<qint64> visionYear;
    QStringList basis;
    QString quote;
};

// What the document says, or what was noticed of it, beside its figures.
struct PlanNote {
    Id<PlanNote> id;
    Id<Plan> plan;
    QString kind;  // number, targets, participants, budget, anomaly, baseline, audience, source_text, …
    QString text;
    QString value;  // for baseline figures
    QString quote;
};

struct Task {
    Id<Task> id;
    Id<Plan> plan;
    QString code;
    QString source;  // where in the document: Kế hoạch III.1.a
    QString groupCode;
    QString groupTitle;
    QString name;         // short
    QString fullText;     // official wording, scanning errors mended
    QString scannedText;  // as scanned, where it differs
    QString timeframe;
    QString product;
    bool trainingRelated = false;
    QString quote;
    QString note;
};

struct TaskParty {
    Id<TaskParty> id;
    Id<Task> task;
    PartyRole role = PartyRole::lead;
    QString name;  // as the document has it
    Id<Unit> unit;
    Id<UnitGroup> unitGroup;
};

struct TaskAudience {
    Id<TaskAudience> id;
    Id<Task> task;
    QString name;
    Id<Audience> audience;
};

// A row of the plan's money annex.
struct BudgetLine {
    Id<BudgetLine> id;
    Id<Plan> plan;
    Id<Task> task;
    QString code;  // I.3.1
    QString groupCode;
    QString groupTitle;
    QString name;
    QString fullText;
    QString scannedText;
    QString lead;
    QString coordinating;
    QString product;
    QString timeframe;
    QString note;
    Id<BudgetLine> sumLine;  // the line that adds this one up; money is counted on lines that are no sum
    bool isSum = false;
    QString audienceName;
    Id<Audience> audience;
    qint64 position = 0;  // order in the annex
};

// Money of a line in a year, in đồng.
struct BudgetAmount {
    Id<BudgetAmount> id;
    Id<BudgetLine> line;
    qint64 year = 0;
    AmountKind kind = AmountKind::planned;
    qint64 amount = 0;
    Id<FundingSource> source;
    Id<TrainingClass> trainingClass;
    QString note;
};

struct FundingSource {
    Id<FundingSource> id;
    Id<Plan> plan;
    QString name;
};

// Planned and done quantity of a product in a year; null: not stated.
struct Output {
    Id<Output> id;
    Id<Plan> plan;
    Id<BudgetLine> line;
    Id<Task> task;
    qint64 year = 0;
    QString measure;  // clip, bài viết, …
    std::optional<qint64> planned;
    std::optional<qint64> done;
    QString evidence;
};

// Planned classes and people of a line in a year; level empty: the plan states none.
struct Quota {
    Id<Quota> id;
    Id<Plan> plan;
    Id<BudgetLine> line;
    qint64 year = 0;
    QString level;
    std::optional<qint64> classes;
    std::optional<qint64> people;  // people are stated once per line and year, on a row of their own where
                                   // classes are split by level
};

struct StaffingRule {
    Id<StaffingRule> id;
    Id<Plan> plan;
    QString rule;
    QString value;
    QString unit;
    QString quote;
};

// What the plan tells agencies to do (its "Tổ chức thực hiện").
struct AgencyDuty {
    Id<AgencyDuty> id;
    Id<Plan> plan;
    QString agency;  // as printed; AgencyDutyParty has each of them
    QString duty;
    QString quote;
};

struct AgencyDutyParty {
    Id<AgencyDutyParty> id;
    Id<AgencyDuty> agencyDuty;
    QString name;
    Id<Unit> unit;
    Id<UnitGroup> unitGroup;
};

enum class DutyRole { reporter, recipient };

template <>
struct EnumText<DutyRole> {
    static constexpr std::array names{std::pair{DutyRole::reporter, "reporter"},
                                      std::pair{DutyRole::recipient, "recipient"}};
};

// One of those whom a duty's printed wording names, together or apart.
struct DutyParty {
    Id<DutyParty> id;
    Id<Duty> duty;
    DutyRole role = DutyRole::reporter;
    QString name;
    Id<Unit> unit;
    Id<UnitGroup> unitGroup;
};

// Who must report what to whom by when. "trước ngày 15/12" is met until 14/12.
struct Duty {
    Id<Duty> id;
    Id<Plan> plan;
    QString code;
    QString reporter;   // as printed; DutyParty has each of them
    QString recipient;  // likewise
    QString via;
    QString frequency;
    QString rule;  // trước ngày, trong năm, trong quý, …
    std::optional<qint64> day;
    std::optional<qint64> month;
    std::optional<qint64> quarter;
    std::optional<qint64> year;
    QString content;
    QString quote;
    QString note;
};

}  // namespace taphuan
