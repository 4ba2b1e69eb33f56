#include "app/cli/lookups.h"
#include "app/cli/people_cli.h"
#include "app/cli/progress_line.h"
#include "core/base/say.h"
#include "core/domain/training_words.h"
#include "core/import/past_training_plan.h"
#include "core/tables/read_workbook.h"
#include "core/text/vietnamese_numbers.h"

#include <QFileInfo>
#include <QJsonObject>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

QString pastVerdictKey(PastVerdict verdict) {
    switch (verdict) {
        case PastVerdict::added:
            return u"new"_s;
        case PastVerdict::same:
            return u"same"_s;
        case PastVerdict::doubtful:
            return u"doubtful"_s;
        case PastVerdict::refused:
            return u"refused"_s;
    }
    return {};
}

QString pastVerdictWord(PastVerdict verdict) {
    switch (verdict) {
        case PastVerdict::added:
            return say("core", "mới");
        case PastVerdict::same:
            return say("core", "như cũ");
        case PastVerdict::doubtful:
            return say("core", "chưa chắc");
        case PastVerdict::refused:
            return say("core", "không nhận");
    }
    return {};
}

QJsonObject pastRowJson(const PlannedPast& row, const PlannedPastClass* held) {
    QJsonArray candidates;
    for (const PersonCandidate& one : row.candidates)
        candidates.append(QJsonObject{
            {u"id"_s, one.person.text()}, {u"full_name"_s, one.fullName}, {u"score"_s, one.score}});
    return {{u"row"_s, row.source.row + 1},
            {u"full_name"_s, row.source.fullName},
            {u"verdict"_s, pastVerdictKey(row.verdict)},
            {u"new_person"_s, row.verdict == PastVerdict::added && row.newPerson},
            {u"unit"_s, jsonText(row.unit)},
            {u"class"_s, held ? jsonText(held->record.code) : QJsonValue()},
            {u"outcome"_s, held ? QJsonValue(enumText(row.result.outcome)) : QJsonValue()},
            {u"certificate"_s, jsonText(row.result.number)},
            {u"reasons"_s, QJsonArray::fromStringList(row.reasons)},
            {u"candidates"_s, candidates}};
}

QJsonArray classesJson(const PastTrainingPlan& plan) {
    QJsonArray all;
    for (const PlannedPastClass& held : plan.classes)
        all.append(QJsonObject{{u"code"_s, held.record.code},
                               {u"name"_s, held.record.name},
                               {u"course"_s, held.course},
                               {u"unit_name"_s, jsonText(held.organiser)},
                               {u"from"_s, jsonDate(held.record.starts)},
                               {u"to"_s, jsonDate(held.record.ends)},
                               {u"new"_s, held.record.id.isNull()}});
    return all;
}

Reply describe(const PastTrainingPlan& plan) {
    Reply reply;
    QJsonObject columns;
    QJsonArray rows;
    const PeopleTable& table = plan.people.table;
    for (auto found = table.columns.begin(); found != table.columns.end(); ++found)
        columns.insert(found.key(), columnName(found.value()));
    reply.table.headers = {say("core", "Dòng"),      say("core", "Họ và tên"),   say("core", "Lớp"),
                           say("core", "Thời gian"), say("core", "Kết quả học"), say("core", "Số chứng nhận"),
                           say("core", "Kết quả"),   say("core", "Nội dung")};
    reply.table.rightAligned = {0};
    for (const PlannedPast& row : plan.rows) {
        const PlannedPastClass* const held = row.inClass < 0 ? nullptr : &plan.classes[size_t(row.inClass)];
        rows.append(pastRowJson(row, held));
        reply.table.rows.push_back(
            {QString::number(row.source.row + 1), row.source.fullName, held ? held->record.code : QString(),
             held ? QString(dateText(held->record.starts) + u" – " + dateText(held->record.ends)) : QString(),
             held ? wordOf(row.result.outcome) : QString(), row.result.number, pastVerdictWord(row.verdict),
             row.reasons.join(u"; "_s)});
    }
    reply.json = QJsonObject{{u"sheet"_s, table.sheet},
                             {u"header_row"_s, table.headerFirstRow + 1},
                             {u"columns"_s, columns},
                             {u"new"_s, plan.count(PastVerdict::added)},
                             {u"same"_s, plan.count(PastVerdict::same)},
                             {u"doubtful"_s, plan.count(PastVerdict::doubtful)},
                             {u"new_people"_s, plan.newPeople()},
                             {u"new_classes"_s, plan.newClasses()},
                             {u"classes"_s, classesJson(plan)},
                             {u"rows"_s, rows},
                             {u"refused"_s, notesJson(plan.refused)}};
    reply.lines = {headerText(table.sheet, table.headerFirstRow + 1),
                   say("core", "%1 kết quả mới, %2 như cũ, %3 chưa chắc, %4 không nhận")
                       .arg(plan.count(PastVerdict::added))
                       .arg(plan.count(PastVerdict::same))
                       .arg(plan.count(PastVerdict::doubtful))
                       .arg(plan.count(PastVerdict::refused)),
                   say("core", "%1 lớp mới, %2 hồ sơ mới").arg(plan.newClasses()).arg(plan.newPeople())};
    for (const CellNote& note : plan.people.warnings) reply.warnings << noteText(note);
    if (!plan.allAccepted()) reply.exitStatus = int(ErrorKind::refused);
    return reply;
}

Result<PastTrainingOptions> pastOptions(Database& database, const Arguments& arguments,
                                        QStringList& warnings) {
    PastTrainingOptions options;
    PeopleImportOptions& people = options.people;
    people.today = database.clock().today();
    people.withEthnicity = database.viewer().may(Permission::ethnicityShow);
    people.createUnits = arguments.has(u"--create-units"_s);
    options.className = arguments.value(u"--class"_s);
    options.course = arguments.value(u"--course"_s);
    options.level = arguments.value(u"--level"_s);
    TAPHUAN_TRY(arguments.change(u"--from"_s, options.from));
    TAPHUAN_TRY(arguments.change(u"--to"_s, options.to));
    TAPHUAN_TRY(arguments.change(u"--on"_s, people.on));
    std::optional<QDate> on;
    for (const QDate day : {people.on, options.from})
        if (!on && day.isValid()) on = day;
    if (arguments.has(u"--unit"_s)) {
        TAPHUAN_ASSIGN(const UnitScope scope, unitScope(database, arguments.value(u"--unit"_s), on));
        people.sender = scope.unit;
        warnings = scope.warnings;
    }
    if (arguments.has(u"--audience"_s)) {
        TAPHUAN_ASSIGN(people.audience, audienceNamed(database, arguments.value(u"--audience"_s)));
    }
    TAPHUAN_ASSIGN(people.units,
                   unitChoices(database.connection(), arguments, on.value_or(people.today), warnings));
    return options;
}

Result<Reply> classHistory(Cli& cli, const Arguments& arguments) {
    const QString path = arguments.positional.first();
    const QString fileName = QFileInfo(path).fileName();
    const bool dryRun = arguments.has(u"--dry-run"_s);
    TAPHUAN_ASSIGN(const Workbook workbook, readWorkbook(path));
    TAPHUAN_ASSIGN(Database* const database, dryRun ? cli.reading() : cli.writing());
    QStringList warnings;
    TAPHUAN_ASSIGN(const PastTrainingOptions options, pastOptions(*database, arguments, warnings));
    TAPHUAN_ASSIGN(const PastTrainingPlan plan, planPastTraining(database->connection(), workbook, path,
                                                                 options, arguments.value(u"--sheet"_s)));
    PastTraining past = plan.past(fileName);
    TAPHUAN_ASSIGN(DataList list, receivedList(arguments, fileName, plan.people, options.people, warnings));
    list.people = qint64(past.people.people.size());
    past.people.batch.list = list;
    Reply reply = describe(plan);
    reply.warnings = warnings + reply.warnings;
    const bool apply =
        !dryRun && !past.results.empty() && (plan.allAccepted() || !arguments.has(u"--strict"_s));
    ImportedPast done;
    if (apply) {
        ProgressLine line;
        TAPHUAN_ASSIGN(done, importPastTraining(
                                 *database, past,
                                 line.of(qint64(past.results.size()), say("core", "Ghi kết quả các lớp"))));
    }
    QJsonObject json = reply.json.toObject();
    json.insert(u"applied"_s, done.added);
    reply.json = json;
    reply.footer << (apply ? say("core", "Đã ghi %1 kết quả, %2 lớp").arg(done.added).arg(done.classes)
                           : say("core", "Chưa ghi gì"));
    return reply;
}

}  // namespace

std::vector<CliCommand> pastTrainingCommands() {
    return {
        {{u"class"_s, u"history"_s},
         QString(u"FILE [--sheet NAME|N] [--class NAME] [--course CODE] [--level L] [--unit CODE] [--from "
                 "D] [--to D] [--on DATE] [--audience A] [--create-units] "_s +
                 unitChoiceUsage() + u' ' + receivedListUsage() + u" [--dry-run] [--strict]"_s),
         say("core", "Nhập kết quả các lớp đã tổ chức: lớp, thời gian, người học, kết quả, số chứng nhận"),
         classHistory,
         1,
         1}};
}

}  // namespace taphuan
