#include "core/import/plan_file.h"

#include "core/base/say.h"
#include "core/import/json_reader.h"
#include "core/text/normalise.h"

#include <QHash>

namespace taphuan {

namespace {

constexpr qint64 formatVersion = 1;

// Title of a group of tasks or lines by its code.
using Groups = QHash<QString, QString>;

template <class E>
E enumOf(JsonReader& in, const char* key) {
    const QString text = in.text(key);
    const auto value = enumFromText<E>(text);
    if (!value) in.wrong(key, say("core", "Không có giá trị %1").arg(text));
    return value.value_or(E{});
}

PlanNote noteOf(const char* kind, const QString& text, const QString& value = {}, const QString& quote = {}) {
    PlanNote note;
    note.kind = QLatin1String(kind);
    note.text = text;
    note.value = value;
    note.quote = quote;
    return note;
}

QString groupTitle(JsonReader& in, const Groups& groups, const QString& code) {
    if (!groups.contains(code)) in.wrong("group", say("core", "Không có nhóm mang mã %1").arg(code));
    return groups.value(code);
}

void readDocument(JsonReader& in, PlanContent& content) {
    Plan& plan = content.plan;
    plan.documentType = in.text("type");
    plan.title = in.text("title");
    plan.shortName = in.text("short_name");
    plan.number = in.optionalText("number");
    plan.signedOn = QDate::fromString(in.text("date"), Qt::ISODate);
    if (!plan.signedOn.isValid()) in.wrong("date", say("core", "Phải là ngày dạng năm-tháng-ngày"));
    plan.issuer = in.text("issuer");
    plan.signer = in.optionalText("signer");
    plan.proposal = in.optionalText("proposal");
    plan.period = in.text("period");
    plan.yearFrom = in.number("year_from");
    plan.yearTo = in.number("year_to");
    plan.visionYear = in.optionalNumber("vision_year");
    plan.basis = in.texts("basis");
    plan.quote = in.optionalText("quote");
    const QString numberNote = in.optionalText("number_note");
    if (!numberNote.isEmpty()) content.notes.push_back(noteOf("number", numberNote));
}

Groups readGroups(JsonReader& in, PlanContent& content) {
    Groups groups;
    in.objects("groups", [&](JsonReader& one) {
        const QString code = one.text("code");
        groups.insert(code, one.text("title"));
        const QString scanned = one.optionalText("scanned_title");
        if (!scanned.isEmpty()) content.notes.push_back(noteOf("scanned_title", scanned, code));
    });
    return groups;
}

Target readTarget(JsonReader& in) {
    Target target;
    target.year = in.number("year");
    target.comparison = enumOf<Operator>(in, "operator");
    target.value = in.number("value");
    target.quote = in.texts("quotes").join(QLatin1Char('\n'));
    return target;
}

PlanIndicator readIndicator(JsonReader& in) {
    PlanIndicator read;
    Indicator& indicator = read.indicator;
    indicator.code = in.text("code");
    indicator.name = in.text("name");
    indicator.measure = in.text("measure");
    indicator.source = enumOf<Measures>(in, "source");
    indicator.attainment = enumOf<Attainment>(in, "attainment");
    indicator.periodicity = enumOf<Periodicity>(in, "periodicity");
    indicator.periodicityBasis = in.text("periodicity_basis");
    indicator.population = in.text("population");
    indicator.trainingRelated = in.truth("training_related");
    indicator.note = in.optionalText("note");
    read.audience = in.optionalText("audience");
    in.objects("targets", [&](JsonReader& one) { read.targets.push_back(readTarget(one)); });
    in.optionalObject("implied_by", [&](JsonReader& by) {
        read.impliedByTasks = by.texts("tasks");
        read.impliedByLines = by.texts("lines");
    });
    return read;
}

void readParties(JsonReader& in, const char* key, PartyRole role, std::vector<PlanParty>& parties) {
    in.objects(key, [&](JsonReader& one) {
        PlanParty read;
        read.party.role = role;
        read.party.name = one.text("name");
        read.unitGroup = one.optionalText("unit_group");
        parties.push_back(read);
    });
}

PlanTask readTask(JsonReader& in, const Groups& groups) {
    PlanTask read;
    Task& task = read.task;
    task.code = in.text("code");
    task.source = in.text("source");
    task.groupCode = in.text("group");
    task.groupTitle = groupTitle(in, groups, task.groupCode);
    task.name = in.text("name");
    task.fullText = in.optionalLines("full_text");
    if (task.fullText.isEmpty()) in.wrong("full_text", say("core", "Thiếu nội dung bắt buộc"));
    task.scannedText = in.optionalLines("scanned_text");
    readParties(in, "lead", PartyRole::lead, read.parties);
    readParties(in, "coordinating", PartyRole::coordinating, read.parties);
    task.timeframe = in.optionalText("timeframe");
    task.product = in.optionalText("product");
    task.trainingRelated = in.truth("training_related");
    in.objects("audiences", [&](JsonReader& one) {
        PlanAudience audience;
        audience.named.name = one.text("name");
        audience.audience = one.optionalText("audience");
        read.audiences.push_back(audience);
    });
    task.quote = in.optionalText("quote");
    task.note = in.optionalText("note");
    return read;
}

void readAmounts(JsonReader& in, PlanLine& line) {
    const auto amounts = in.optionalByYear("amounts");
    for (auto at = amounts.begin(); at != amounts.end(); ++at) {
        BudgetAmount amount;
        amount.year = at.key();
        amount.amount = at.value();
        line.amounts.push_back(amount);
    }
}

void readOutput(JsonReader& in, PlanLine& line) {
    const QString measure = in.text("measure");
    const auto planned = in.optionalByYear("planned");
    for (auto at = planned.begin(); at != planned.end(); ++at) {
        Output output;
        output.year = at.key();
        output.measure = measure;
        output.planned = at.value();
        line.outputs.push_back(output);
    }
}

// One row a level; people, who are stated once a year, on the row of the one level or on a row of their own.
void readQuota(JsonReader& in, PlanLine& line) {
    const qint64 year = in.number("year");
    const auto classes = in.optionalNumbers("classes");
    const auto people = in.optionalNumber("people");
    for (auto at = classes.begin(); at != classes.end(); ++at) {
        Quota quota;
        quota.year = year;
        if (at.key() != QLatin1String("unstated")) quota.level = at.key();
        quota.classes = at.value();
        if (classes.size() == 1) quota.people = people;
        line.quotas.push_back(quota);
    }
    if (people && classes.size() != 1) {
        Quota quota;
        quota.year = year;
        quota.people = people;
        line.quotas.push_back(quota);
    }
}

PlanLine readLine(JsonReader& in, const Groups& groups, PlanContent& content) {
    PlanLine read;
    BudgetLine& line = read.line;
    line.position = qint64(content.lines.size()) + 1;
    line.code = in.text("code");
    line.groupCode = in.text("group");
    line.groupTitle = groupTitle(in, groups, line.groupCode);
    read.task = in.text("task");
    line.name = in.text("name");
    line.fullText = in.optionalLines("full_text");
    if (line.fullText.isEmpty()) in.wrong("full_text", say("core", "Thiếu nội dung bắt buộc"));
    line.scannedText = in.optionalLines("scanned_text");
    line.lead = in.optionalText("lead");
    line.coordinating = in.optionalText("coordinating");
    line.product = in.optionalText("product");
    line.timeframe = in.optionalText("timeframe");
    line.note = in.optionalText("note");
    in.optionalObject("audience", [&](JsonReader& one) {
        line.audienceName = one.text("name");
        read.audience = one.optionalText("audience");
        const QString note = one.optionalText("note");
        if (!note.isEmpty()) content.notes.push_back(noteOf("line_audience", note, line.code));
    });
    readAmounts(in, read);
    in.optionalObject("output", [&](JsonReader& one) { readOutput(one, read); });
    if (in.states("quotas")) in.objects("quotas", [&](JsonReader& one) { readQuota(one, read); });
    return read;
}

// "sum_of" names the parts; each part keeps the line that adds it up.
void linkSums(JsonReader& in, const QHash<QString, QStringList>& sums, PlanContent& content) {
    QHash<QString, PlanLine*> lines;
    for (PlanLine& line : content.lines) lines.insert(line.line.code, &line);
    for (auto at = sums.begin(); at != sums.end(); ++at) {
        lines[at.key()]->line.isSum = true;
        for (const QString& part : at.value()) {
            if (lines.contains(part))
                lines[part]->sumLine = at.key();
            else
                in.wrong("lines", say("core", "Dòng cộng %1 nêu dòng %2 không có").arg(at.key(), part));
        }
    }
}

void readBudget(JsonReader& in, const Groups& groups, PlanContent& content) {
    content.statedTotal = in.optionalNumber("stated_total");
    content.statedByYear = in.optionalByYear("stated_by_year");
    if (content.statedTotal)
        content.notes.push_back(noteOf("stated_total", {}, QString::number(*content.statedTotal)));
    for (auto at = content.statedByYear.begin(); at != content.statedByYear.end(); ++at)
        content.notes.push_back(
            noteOf("stated_year", QString::number(at.key()), QString::number(at.value())));
    const QString note = in.optionalText("note");
    const QString quote = in.optionalText("quote");
    if (!note.isEmpty() || !quote.isEmpty()) content.notes.push_back(noteOf("budget", note, {}, quote));
    const QString participants = in.optionalText("participants_note");
    if (!participants.isEmpty()) content.notes.push_back(noteOf("participants", participants));
    for (const QString& name : in.texts("sources")) {
        FundingSource source;
        source.name = name;
        content.fundingSources.push_back(source);
    }
    QHash<QString, QStringList> sums;
    in.objects("lines", [&](JsonReader& one) {
        PlanLine line = readLine(one, groups, content);
        if (one.states("sum_of")) sums.insert(line.line.code, one.texts("sum_of"));
        content.lines.push_back(std::move(line));
    });
    linkSums(in, sums, content);
}

// Whom a printed wording names; where the file does not take it apart, the wording itself.
std::vector<PlanNamed> readNamed(JsonReader& in, const char* key, const QString& printed) {
    std::vector<PlanNamed> named;
    if (!in.states(key)) {
        if (!printed.isEmpty()) named.push_back({printed, {}});
        return named;
    }
    in.objects(key, [&](JsonReader& one) {
        named.push_back({one.text("name"), one.optionalText("unit_group")});
    });
    return named;
}

PlanDuty readDuty(JsonReader& in) {
    PlanDuty read;
    Duty& duty = read.duty;
    duty.code = in.text("code");
    duty.reporter = in.text("reporter");
    duty.recipient = in.optionalText("recipient");
    read.reporters = readNamed(in, "reporters", duty.reporter);
    read.recipients = readNamed(in, "recipients", duty.recipient);
    duty.via = in.optionalText("via");
    duty.frequency = in.text("frequency");
    in.optionalObject("deadline", [&](JsonReader& deadline) {
        duty.rule = deadline.text("rule");
        duty.day = deadline.optionalNumber("day");
        duty.month = deadline.optionalNumber("month");
        duty.quarter = deadline.optionalNumber("quarter");
        duty.year = deadline.optionalNumber("year");
    });
    duty.content = in.text("content");
    duty.quote = in.optionalText("quote");
    duty.note = in.optionalText("note");
    return read;
}

void readAgencyDuties(JsonReader& in, PlanContent& content) {
    in.objects("agency_duties", [&](JsonReader& role) {
        const QString agency = role.text("agency");
        const auto parties = readNamed(role, "parties", agency);
        role.objects("duties", [&](JsonReader& one) {
            PlanAgencyDuty read;
            read.duty.agency = agency;
            read.duty.duty = one.text("duty");
            read.duty.quote = one.optionalText("quote");
            read.parties = parties;
            content.agencyDuties.push_back(read);
        });
    });
}

void readStaffingRules(JsonReader& in, PlanContent& content) {
    in.objects("staffing_rules", [&](JsonReader& one) {
        StaffingRule rule;
        rule.rule = one.text("rule");
        rule.value = one.text("value");
        rule.unit = one.text("unit");
        rule.quote = one.optionalText("quote");
        content.staffingRules.push_back(rule);
    });
}

void readNotes(JsonReader& in, PlanContent& content) {
    in.objects("baseline", [&](JsonReader& one) {
        const QString name = one.text("name");
        const QString quote = one.optionalText("quote");
        one.objects("figures", [&](JsonReader& figure) {
            content.notes.push_back(noteOf("baseline", name + QStringLiteral(": ") + figure.text("name"),
                                           QString::number(figure.number("value")), quote));
        });
    });
    in.objects("audiences", [&](JsonReader& one) {
        const QString name = one.text("name");
        content.notes.push_back(noteOf("audience", name, one.optionalText("audience")));
    });
    in.objects("notes", [&](JsonReader& one) {
        PlanNote note;
        note.kind = one.text("kind");
        note.text = one.text("text");
        note.value = one.optionalText("value");
        note.quote = one.optionalText("quote");
        content.notes.push_back(note);
    });
}

PlanContent readContent(JsonReader& in) {
    PlanContent content;
    content.plan.code = in.text("code");
    content.plan.province = in.text("province");
    content.plan.gsoCode = in.text("gso_code");
    if (!in.states("document")) in.wrong("document", say("core", "Thiếu nội dung bắt buộc"));
    in.optionalObject("document", [&](JsonReader& one) { readDocument(one, content); });
    const Groups groups = readGroups(in, content);
    in.objects("indicators", [&](JsonReader& one) { content.indicators.push_back(readIndicator(one)); });
    in.objects("tasks", [&](JsonReader& one) { content.tasks.push_back(readTask(one, groups)); });
    if (!in.states("budget")) in.wrong("budget", say("core", "Thiếu nội dung bắt buộc"));
    in.optionalObject("budget", [&](JsonReader& one) { readBudget(one, groups, content); });
    in.objects("duties", [&](JsonReader& one) { content.duties.push_back(readDuty(one)); });
    readAgencyDuties(in, content);
    readStaffingRules(in, content);
    readNotes(in, content);
    in.close();
    return content;
}

Status checkFormat(const QJsonObject& object, const QString& name) {
    const QString next = say("core", "Chọn tệp kế hoạch của một tỉnh, ví dụ resources/plans/tay_ninh.json");
    if (object.contains(QLatin1String("provinces")))
        return badFile(say("core", "Đây là dữ liệu gốc của nhiều tỉnh, không phải tệp kế hoạch của một tỉnh"),
                       name, next);
    if (object.value(QLatin1String("format")).toString() != QLatin1String("taphuan-plan"))
        return badFile(say("core", "Đây không phải tệp kế hoạch: thiếu \"format\": \"taphuan-plan\""), name,
                       next);
    if (object.value(QLatin1String("version")).toInteger() != formatVersion)
        return badFile(say("core", "Tệp kế hoạch theo mẫu phiên bản khác, chương trình đọc được phiên bản %1")
                           .arg(formatVersion),
                       name, say("core", "Cập nhật chương trình rồi thử lại"));
    return {};
}

Result<PlanContent> contentOf(const QJsonObject& object, const QString& name) {
    TAPHUAN_TRY(checkFormat(object, name));
    JsonProblem problem{name, {}};
    JsonReader in(object, {}, problem);
    in.text("format");
    in.number("version");
    PlanContent content = readContent(in);
    if (problem.error) return *problem.error;
    if (auto sound = checkPlanContent(content); !sound) {
        Error error = sound.error();
        error.where = error.where.isEmpty() ? name : name + QStringLiteral(", ") + error.where;
        return error;
    }
    return content;
}

}  // namespace

Result<PlanContent> readPlanFile(const QString& path) {
    TAPHUAN_ASSIGN(const QJsonObject object, readJsonFile(path));
    return contentOf(object, path);
}

Result<PlanContent> parsePlan(const QByteArray& bytes, const QString& name) {
    TAPHUAN_ASSIGN(const QJsonObject object, parseJson(bytes, name));
    return contentOf(object, name);
}

}  // namespace taphuan
