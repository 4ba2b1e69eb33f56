#include "ui/widgets/plan_texts.h"

#include "core/base/say.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/models/plan_tables.h"
#include "ui/widgets/text_pane.h"

namespace taphuan {

namespace {

// How many names of units a text gives before it only counts them.
constexpr size_t namedUnits = 12;

QString unitsFact(const std::vector<UnitVersion>& units, const Tokens& t) {
    if (units.empty()) return {};
    QStringList names;
    for (size_t i = 0; i < qMin(units.size(), namedUnits); ++i) names << units[i].name;
    const auto count = static_cast<qint64>(units.size());
    const qint64 left = count - names.size();
    const QString all = names.join(QStringLiteral("; "));
    return html::fact(say("ui", "%1 đơn vị").arg(groupedNumber(count)),
                      left > 0 ? say("ui", "%1 và %2 đơn vị khác").arg(all, groupedNumber(left)) : all, t);
}

QString parties(const TaskRow& row, PartyRole role) {
    QStringList names;
    for (const TaskParty& party : row.parties)
        if (party.role == role) names << party.name;
    return names.join(QStringLiteral("; "));
}

// The scan's own wording, where mending it changed something.
QString scannedPart(const QString& scanned, const QString& full, const Tokens& t) {
    if (scanned.isEmpty() || scanned == full) return {};
    return html::quote(say("ui", "Bản quét ghi: %1").arg(scanned), t);
}

QString taskPart(const TaskRow& row, const Tokens& t) {
    const Task& task = row.task;
    QStringList audiences;
    for (const TaskAudience& audience : row.audiences) audiences << audience.name;
    return html::subheading(QStringLiteral("%1  %2").arg(task.code, task.name), t) +
           html::paragraph(task.fullText) + scannedPart(task.scannedText, task.fullText, t) +
           html::fact(say("ui", "Chủ trì"), parties(row, PartyRole::lead), t) +
           html::fact(say("ui", "Phối hợp"), parties(row, PartyRole::coordinating), t) +
           html::fact(say("ui", "Đối tượng"), audiences.join(QStringLiteral("; ")), t) +
           html::fact(say("ui", "Thời gian"), task.timeframe, t) +
           html::fact(say("ui", "Sản phẩm"), task.product, t) +
           html::fact(say("ui", "Vị trí trong văn bản"), task.source, t) +
           html::fact(say("ui", "Ghi chú"), task.note, t);
}

// What was entered of the line: money, and what was done of its outputs.
QString recordedPart(const PlanReading& reading, const BudgetLine& line, const Tokens& t) {
    QString made;
    for (const BudgetAmount& amount : reading.recorded)
        if (amount.line == line.id) made += html::paragraph(amountText(reading, amount));
    for (const OutputRow& row : reading.outputs)
        if (row.output.line == line.id && row.output.done)
            made +=
                html::fact(say("ui", "%1, năm %2").arg(row.output.measure, QString::number(row.output.year)),
                           say("ui", "đã làm %1 · %2")
                               .arg(groupedNumber(*row.output.done), row.output.evidence.isEmpty()
                                                                         ? say("ui", "chưa ghi minh chứng")
                                                                         : row.output.evidence),
                           t);
    return made.isEmpty() ? made : html::heading(say("ui", "Đã ghi"), t) + made;
}

QString linePart(const PlanReading& reading, const BudgetLine& line, const Tokens& t) {
    return html::subheading(QStringLiteral("%1  %2").arg(line.code, line.name), t) +
           html::paragraph(line.fullText) + scannedPart(line.scannedText, line.fullText, t) +
           html::fact(say("ui", "Chủ trì"), line.lead, t) +
           html::fact(say("ui", "Phối hợp"), line.coordinating, t) +
           html::fact(say("ui", "Đối tượng"), line.audienceName, t) +
           html::fact(say("ui", "Sản phẩm"), line.product, t) +
           html::fact(say("ui", "Thời gian"), line.timeframe, t) +
           html::fact(say("ui", "Cả giai đoạn"), plannedQuantity(reading, line.id, 0), t) +
           html::fact(say("ui", "Phụ lục ghi"), line.note, t) + recordedPart(reading, line, t);
}

QString kindTitle(const QString& kind) {
    if (kind == QLatin1String("anomaly")) return say("ui", "Điểm cần lưu ý của văn bản");
    if (kind == QLatin1String("number")) return say("ui", "Về số văn bản");
    if (kind == QLatin1String("targets")) return say("ui", "Về chỉ tiêu");
    if (kind == QLatin1String("participants")) return say("ui", "Về số người");
    if (kind == QLatin1String("budget")) return say("ui", "Về kinh phí");
    if (kind == QLatin1String("baseline")) return say("ui", "Số liệu hiện trạng");
    if (kind == QLatin1String("audience")) return say("ui", "Đối tượng văn bản nêu");
    if (kind == QLatin1String("successor")) return say("ui", "Sau sắp xếp đơn vị hành chính");
    if (kind == QLatin1String("source_text")) return say("ui", "Nguồn văn bản");
    return say("ui", "Ghi chú khác");
}

QString notesPart(const std::vector<PlanNote>& notes, const Tokens& t) {
    QStringList kinds;
    for (const PlanNote& note : notes)
        if (!kinds.contains(note.kind)) kinds << note.kind;
    QString made;
    for (const QString& kind : kinds) {
        made += html::heading(kindTitle(kind), t);
        for (const PlanNote& note : notes) {
            if (note.kind != kind) continue;
            const QString value = note.value.isEmpty() ? QString() : QStringLiteral(": ") + note.value;
            made += html::paragraph(QStringLiteral("– ") + note.text + value);
            if (!note.quote.isEmpty() && note.quote != note.text) made += html::quote(note.quote, t);
        }
    }
    return made;
}

QString listPart(const QString& title, const QStringList& lines, const Tokens& t) {
    if (lines.isEmpty()) return {};
    QString made = html::heading(title, t);
    for (const QString& line : lines) made += html::paragraph(line);
    return made;
}

QString headPart(const Plan& plan, const Tokens& t) {
    return html::subheading(plan.title, t) + html::fact(say("ui", "Loại văn bản"), plan.documentType, t) +
           html::fact(say("ui", "Số"), plan.number.isEmpty() ? say("ui", "chưa rõ") : plan.number, t) +
           html::fact(say("ui", "Ngày ký"), dateText(plan.signedOn), t) +
           html::fact(say("ui", "Cơ quan ban hành"), plan.issuer, t) +
           html::fact(say("ui", "Người ký"), plan.signer, t) +
           html::fact(say("ui", "Theo đề nghị"), plan.proposal, t);
}

}  // namespace

QString planDocumentText(const PlanReading& reading, const Tokens& t) {
    const Plan& plan = *reading.plan;
    QString made = headPart(plan, t) + listPart(say("ui", "Căn cứ"), plan.basis, t);
    QString group;
    bool first = true;
    for (const TaskRow& row : reading.tasks) {
        if (first || row.task.groupCode != group)
            made += html::heading(QStringLiteral("%1. %2").arg(row.task.groupCode, row.task.groupTitle), t);
        first = false;
        group = row.task.groupCode;
        made += taskPart(row, t);
    }
    if (!reading.budget.rows.empty()) made += html::heading(say("ui", "Phụ lục kinh phí"), t);
    for (const BudgetRow& row : reading.budget.rows) made += linePart(reading, row.line, t);
    QStringList sources;
    for (const FundingSource& source : reading.sources) sources << QStringLiteral("– ") + source.name;
    made += listPart(say("ui", "Nguồn kinh phí"), sources, t);
    if (!reading.agencyDuties.empty()) made += html::heading(say("ui", "Tổ chức thực hiện"), t);
    for (const AgencyDutyByUnit& charged : reading.agencyDuties) {
        const AgencyDuty& duty = charged.duty;
        made += html::subheading(duty.agency, t);
        // One agency is what the heading names.
        if (charged.units.size() > 1) made += unitsFact(charged.units, t);
        made += html::paragraph(duty.duty);
        if (!duty.quote.isEmpty() && duty.quote != duty.duty) made += html::quote(duty.quote, t);
    }
    if (!reading.staffing.empty()) made += html::heading(say("ui", "Quy định về nhân lực"), t);
    for (const StaffingRule& rule : reading.staffing) {
        made += html::fact(rule.rule, QStringList{rule.value, rule.unit}.join(QLatin1Char(' ')).trimmed(), t);
        if (!rule.quote.isEmpty()) made += html::quote(rule.quote, t);
    }
    return made + notesPart(reading.notes, t);
}

QString indicatorText(const IndicatorRow& row, const Tokens& t) {
    const Indicator& indicator = row.indicator;
    QString made = html::subheading(QStringLiteral("%1  %2").arg(indicator.code, indicator.name), t) +
                   html::fact(say("ui", "Đối tượng"), indicator.population, t);
    if (row.audience) made += html::fact(say("ui", "Nhóm đối tượng"), row.audience->name, t);
    if (row.targets.empty())
        made += html::paragraph(say("ui", "Kế hoạch không nêu mức phải đạt: chỉ theo dõi số đã làm được."));
    for (const Target& target : row.targets) {
        made += html::fact(
            say("ui", "Năm %1").arg(target.year),
            targetText(indicator, target) + (target.own ? say("ui", " – đơn vị tự đặt") : QString()), t);
        if (!target.adoptedFrom.isEmpty()) made += html::fact(say("ui", "Theo"), target.adoptedFrom, t);
        if (!target.quote.isEmpty()) made += html::quote(say("ui", "“%1”").arg(target.quote), t);
    }
    return made + html::fact(say("ui", "Ghi chú"), indicator.note, t);
}

QString dutyText(const DutyByUnit& owed, const Plan& plan, QDate today, const Tokens& t) {
    const Duty& duty = owed.duty;
    QString made =
        html::subheading(duty.content, t) + html::fact(say("ui", "Nơi báo cáo"), duty.reporter, t) +
        unitsFact(owed.reporters, t) + html::fact(say("ui", "Nơi nhận"), duty.recipient, t) +
        html::fact(say("ui", "Gửi qua"), duty.via, t);
    for (const DutyDue& due : dutyDeadlines(duty, plan, today))
        made += due.due.isValid() ? html::fact(say("ui", "Ngày cuối còn trong hạn"), dateText(due.due), t)
                                  : html::paragraph(say("ui", "Văn bản không nêu hạn gửi."));
    if (!duty.quote.isEmpty()) made += html::quote(say("ui", "“%1”").arg(duty.quote), t);
    return made + html::fact(say("ui", "Ghi chú"), duty.note, t);
}

QString budgetRowText(const PlanReading& reading, const QString& key, const Tokens& t) {
    for (const BudgetRow& row : reading.budget.rows)
        if (key == QStringLiteral("line:") + row.line.code) return linePart(reading, row.line, t);
    for (const TaskRow& row : reading.tasks)
        if (key == QStringLiteral("task:") + row.task.code) return taskPart(row, t);
    return {};
}

}  // namespace taphuan
