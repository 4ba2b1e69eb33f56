#include "app/cli/class_cli.h"
#include "core/base/say.h"
#include "core/domain/completion_reason.h"
#include "core/domain/training_words.h"
#include "core/import/attendance_file.h"
#include "core/import/score_file.h"
#include "core/storage/class_store.h"
#include "core/tables/read_workbook.h"

#include <QJsonObject>

namespace taphuan {

namespace {

QJsonObject personJson(const ClassPerson& row) {
    QJsonObject json{{QStringLiteral("enrolment"), row.enrolment.id.text()},
                     {QStringLiteral("number"), row.enrolment.number},
                     {QStringLiteral("person"), row.person.id.text()},
                     {QStringLiteral("full_name"), row.person.fullName},
                     {QStringLiteral("position"), row.position},
                     {QStringLiteral("unit_name"), row.unitName},
                     {QStringLiteral("from"), jsonDate(row.enrolment.validFrom)},
                     {QStringLiteral("to"), jsonDate(row.enrolment.validTo)}};
    if (row.result) {
        const TrainingResult& result = *row.result;
        json.insert(QStringLiteral("hours_planned"), result.hoursPlanned);
        json.insert(QStringLiteral("hours_attended"), result.hoursAttended);
        json.insert(QStringLiteral("score"), result.scoreHundredths
                                                 ? QJsonValue(double(*result.scoreHundredths) / 100)
                                                 : QJsonValue());
        json.insert(QStringLiteral("took_part"), result.tookPart);
        json.insert(QStringLiteral("assessed"), result.assessed);
        json.insert(QStringLiteral("passed"), result.passed);
        json.insert(QStringLiteral("outcome"), enumText(result.outcome));
        json.insert(QStringLiteral("reason"), reasonText(result.reason));
    }
    if (row.certificate) {
        json.insert(QStringLiteral("certificate"), row.certificate->number);
        json.insert(QStringLiteral("certificate_state"), enumText(row.certificate->state));
    }
    return json;
}

QJsonObject attendanceJson(const AttendancePlan& plan) {
    QJsonArray columns;
    for (const AttendancePlan::Column& column : plan.columns)
        columns.append(QJsonObject{{QStringLiteral("column"), columnName(column.column)},
                                   {QStringLiteral("date"), jsonDate(column.heldOn)},
                                   {QStringLiteral("part"), column.part},
                                   {QStringLiteral("session"), column.session}});
    return {
        {QStringLiteral("sheet"), plan.sheet},     {QStringLiteral("header_row"), plan.headerRow},
        {QStringLiteral("sessions"), columns},     {QStringLiteral("rows"), plan.rows},
        {QStringLiteral("matched"), plan.matched}, {QStringLiteral("new"), plan.added},
        {QStringLiteral("changed"), plan.changed}, {QStringLiteral("same"), plan.same},
        {QStringLiteral("blank"), plan.blank},     {QStringLiteral("refused"), findingsJson(plan.refused)}};
}

// Whether an import is to be written: not on a dry run, and with --strict only where all of it is accepted.
bool mayWrite(const Arguments& arguments, const std::vector<FileFinding>& refusedParts) {
    return !arguments.has(QStringLiteral("--dry-run")) &&
           (refusedParts.empty() || !arguments.has(QStringLiteral("--strict")));
}

Result<Reply> attendFile(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const OpenedClass opened, openClass(cli, arguments));
    const QString file = arguments.positional.at(1);
    TAPHUAN_ASSIGN(const Workbook workbook, readUnicodeWorkbook(file));
    TAPHUAN_ASSIGN(const AttendanceGrid grid,
                   readAttendanceGrid(opened.database->connection(), opened.record.id));
    TAPHUAN_ASSIGN(const AttendancePlan plan, planAttendance(workbook, file, grid));
    Reply reply;
    reply.json = attendanceJson(plan);
    reply.warnings = findingLines(plan.refused);
    reply.exitStatus = plan.refused.empty() ? 0 : 1;
    reply.lines = {
        say("core", "%1 buổi, %2/%3 người có trong lớp; %4 điểm danh mới, %5 đổi, %6 như cũ, %7 ô trống")
            .arg(plan.columns.size())
            .arg(plan.matched)
            .arg(plan.rows)
            .arg(plan.added)
            .arg(plan.changed)
            .arg(plan.same)
            .arg(plan.blank)};
    if (mayWrite(arguments, plan.refused))
        TAPHUAN_TRY(setMarks(*opened.database, opened.record.id, plan.marks));
    return reply;
}

Result<Reply> attendOne(Cli& cli, const Arguments& arguments) {
    TAPHUAN_TRY(noDryRun(arguments));
    TAPHUAN_ASSIGN(const OpenedClass opened, openClass(cli, arguments));
    Connection& db = opened.database->connection();
    TAPHUAN_ASSIGN(const qint64 number, requiredNumber(arguments, QStringLiteral("--session")));
    TAPHUAN_ASSIGN(const Session session, sessionByNumber(db, opened.record, number));
    Reply reply;
    reply.json =
        QJsonObject{{QStringLiteral("class"), opened.record.code}, {QStringLiteral("session"), number}};
    if (arguments.has(QStringLiteral("--all-present"))) {
        TAPHUAN_ASSIGN(const Committed committed, markAllPresent(*opened.database, session.id));
        reply.lines = {say("core", "Buổi %1: %2 người có mặt").arg(number).arg(committed.changes)};
        return reply;
    }
    TAPHUAN_ASSIGN(const QString name, required(arguments, QStringLiteral("--person")));
    TAPHUAN_ASSIGN(const QString letter, required(arguments, QStringLiteral("--mark")));
    TAPHUAN_ASSIGN(const Person person, requiredPerson(db, name));
    TAPHUAN_ASSIGN(const Enrolment enrolment, enrolmentOf(db, opened.record, person.id));
    MarkEntry entry{session.id, enrolment.id, markFromText(letter), {}};
    if (!entry.mark && letter != QLatin1String("none"))
        return wrongUsage(say("core", "Không có ký hiệu điểm danh %1").arg(letter), {},
                          say("core", "Dùng x, M, S, P, K, hoặc none để xóa"));
    TAPHUAN_TRY(setMark(*opened.database, entry));
    reply.lines = {
        say("core", "Buổi %1, %2: %3")
            .arg(number)
            .arg(person.fullName, entry.mark ? wordOf(*entry.mark) : say("core", "chưa điểm danh"))};
    return reply;
}

Result<Reply> classAttend(Cli& cli, const Arguments& arguments) {
    return arguments.positional.size() > 1 ? attendFile(cli, arguments) : attendOne(cli, arguments);
}

Result<Reply> classAssess(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const OpenedClass opened, openClass(cli, arguments));
    const QString file = arguments.positional.at(1);
    TAPHUAN_ASSIGN(const auto scale, arguments.number(QStringLiteral("--scale")));
    if (scale && *scale <= 0)
        return wrongUsage(say("core", "Thang điểm phải lớn hơn 0"), QStringLiteral("--scale"));
    TAPHUAN_ASSIGN(const Workbook workbook, readUnicodeWorkbook(file));
    TAPHUAN_ASSIGN(const auto people, listClassPeople(opened.database->connection(), opened.record.id));
    TAPHUAN_ASSIGN(const ScorePlan plan,
                   planScores(workbook, file, people, scale.value_or(ScorePlan().scale)));
    Reply reply;
    reply.json = QJsonObject{
        {QStringLiteral("sheet"), plan.sheet},     {QStringLiteral("header_row"), plan.headerRow},
        {QStringLiteral("scale"), plan.scale},     {QStringLiteral("rows"), plan.rows},
        {QStringLiteral("matched"), plan.matched}, {QStringLiteral("scores"), qint64(plan.scores.size())},
        {QStringLiteral("blank"), plan.blank},     {QStringLiteral("refused"), findingsJson(plan.refused)}};
    reply.warnings = findingLines(plan.refused);
    reply.exitStatus = plan.refused.empty() ? 0 : 1;
    reply.lines = {
        say("core", "Điểm của %1 người, %2 người chưa có điểm").arg(plan.scores.size()).arg(plan.blank)};
    if (mayWrite(arguments, plan.refused))
        TAPHUAN_TRY(assess(*opened.database, opened.record.id, plan.scores));
    return reply;
}

Result<Reply> classComplete(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const OpenedClass opened, openClass(cli, arguments));
    TAPHUAN_ASSIGN(const Completed completed, completeClass(*opened.database, opened.record.id));
    TAPHUAN_ASSIGN(PeopleReply people, classPeopleReply(opened.database->connection(), opened.record.id));
    Reply reply;
    reply.json = QJsonObject{{QStringLiteral("class"), opened.record.code},
                             {QStringLiteral("completed"), completed.completed},
                             {QStringLiteral("not_completed"), completed.notCompleted},
                             {QStringLiteral("pending"), completed.pending},
                             {QStringLiteral("people"), people.json},
                             {QStringLiteral("operation"), completed.committed.name.text()}};
    reply.table = std::move(people.table);
    reply.footer = {say("core", "%1 hoàn thành, %2 chưa hoàn thành, %3 chưa xét được")
                        .arg(completed.completed)
                        .arg(completed.notCompleted)
                        .arg(completed.pending)};
    return reply;
}

}  // namespace

Result<OpenedClass> openClass(Cli& cli, const Arguments& arguments) {
    const bool dryRun = arguments.has(QStringLiteral("--dry-run"));
    TAPHUAN_ASSIGN(Database* const database, dryRun ? cli.reading() : cli.writing());
    TAPHUAN_ASSIGN(const TrainingClass record,
                   classByCode(database->connection(), arguments.positional.first()));
    return OpenedClass{database, record};
}

Status noDryRun(const Arguments& arguments) {
    if (!arguments.has(QStringLiteral("--dry-run"))) return {};
    return wrongUsage(say("core", "--dry-run chỉ dùng khi nhập từ tệp"));
}

QJsonArray findingsJson(const std::vector<FileFinding>& findings) {
    QJsonArray all;
    for (const FileFinding& finding : findings)
        all.append(QJsonObject{{QStringLiteral("cell"), finding.cell},
                               {QStringLiteral("value"), finding.value},
                               {QStringLiteral("reason"), finding.reason}});
    return all;
}

QStringList findingLines(const std::vector<FileFinding>& findings) {
    QStringList lines;
    for (const FileFinding& finding : findings)
        lines << say("core", "Không nhận %1 “%2”: %3").arg(finding.cell, finding.value, finding.reason);
    return lines;
}

Result<PeopleReply> classPeopleReply(Connection& db, Id<TrainingClass> id) {
    TAPHUAN_ASSIGN(const auto people, listClassPeople(db, id));
    PeopleReply reply;
    reply.table.headers = {say("core", "STT"),        say("core", "Họ và tên"), say("core", "Đơn vị"),
                           say("core", "Số tiết dự"), say("core", "Kết quả"),   say("core", "Lý do"),
                           say("core", "Số cấp")};
    reply.table.rightAligned = {0, 3};
    for (const ClassPerson& row : people) {
        reply.json.append(personJson(row));
        const bool computed = row.result && row.result->endedOn.isValid();
        reply.table.rows.push_back(
            {QString::number(row.enrolment.number), row.person.fullName, row.unitName,
             computed ? QStringLiteral("%1/%2").arg(row.result->hoursAttended).arg(row.result->hoursPlanned)
                      : QString(),
             computed ? wordOf(row.result->outcome) : QString(),
             row.result ? reasonText(row.result->reason) : QString(),
             row.certificate ? row.certificate->number : QString()});
    }
    return reply;
}

std::vector<CliCommand> classResultCommands() {
    return {
        {{QStringLiteral("class"), QStringLiteral("attend")},
         QStringLiteral("C FILE [--dry-run] [--strict] | C --session S --person ID --mark M | C --session S "
                        "--all-present"),
         say("core", "Điểm danh từ bảng, hoặc từng người"),
         classAttend,
         1,
         2},
        {{QStringLiteral("class"), QStringLiteral("assess")},
         QStringLiteral("C FILE [--scale N] [--dry-run] [--strict]"),
         say("core", "Nhập điểm"),
         classAssess,
         2,
         2},
        {{QStringLiteral("class"), QStringLiteral("complete")},
         QStringLiteral("C"),
         say("core", "Xét hoàn thành"),
         classComplete,
         1,
         1},
    };
}

}  // namespace taphuan
