#include "app/cli/list_cli.h"
#include "app/cli/lookups.h"
#include "app/cli/people_cli.h"
#include "app/cli/progress_line.h"
#include "core/base/say.h"
#include "core/domain/training_words.h"
#include "core/import/past_class_finder.h"
#include "core/import/past_training_plan.h"
#include "core/tables/read_workbook.h"
#include "core/text/vietnamese_numbers.h"

#include <QFileInfo>
#include <QJsonObject>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

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
    ListReply list({u"new"_s, say("core", "mới"), say("core", "%1 kết quả mới")},
                   {say("core", "Lớp"), say("core", "Thời gian"), say("core", "Kết quả học"),
                    say("core", "Số chứng nhận")});
    for (const PlannedPast& row : plan.rows) {
        const PlannedPastClass* const held = row.inClass < 0 ? nullptr : &plan.classes[size_t(row.inClass)];
        list.add(
            row,
            {held ? held->record.code : QString(),
             held ? QString(dateText(held->record.starts) + u" – " + dateText(held->record.ends)) : QString(),
             held ? wordOf(row.result.outcome) : QString(), row.result.number},
            {{u"new_person"_s, row.verdict == ListVerdict::taken && row.newPerson},
             {u"unit"_s, jsonText(row.unit)},
             {u"class"_s, held ? jsonText(held->record.code) : QJsonValue()},
             {u"outcome"_s, held ? QJsonValue(enumText(row.result.outcome)) : QJsonValue()},
             {u"certificate"_s, jsonText(row.result.number)}});
    }
    const PeopleTable& table = plan.people.table;
    Reply reply = list.reply(table.sheet, table.headerFirstRow + 1, table.columns);
    QJsonObject json = reply.json.toObject();
    json.insert(u"new_people"_s, plan.newPeople());
    json.insert(u"new_classes"_s, plan.newClasses());
    json.insert(u"classes"_s, classesJson(plan));
    json.insert(u"refused"_s, notesJson(plan.refused));
    reply.json = json;
    reply.lines << say("core", "%1 lớp mới, %2 hồ sơ mới").arg(plan.newClasses()).arg(plan.newPeople());
    for (const CellNote& note : plan.people.warnings) reply.warnings << noteText(note);
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
    TAPHUAN_ASSIGN(const SheetReading how, sheetReading(arguments, pastTrainingWordings()));
    TAPHUAN_ASSIGN(const Workbook workbook, readWorkbook(path));
    TAPHUAN_ASSIGN(Database* const database, arguments.has(u"--dry-run"_s) ? cli.reading() : cli.writing());
    QStringList warnings;
    TAPHUAN_ASSIGN(const PastTrainingOptions options, pastOptions(*database, arguments, warnings));
    TAPHUAN_ASSIGN(const PastTrainingPlan plan,
                   planPastTraining(database->connection(), workbook, path, options, how));
    PastTraining past = plan.past(fileName);
    TAPHUAN_ASSIGN(DataList list, receivedList(arguments, fileName, plan.people, options.people, warnings));
    list.people = qint64(past.people.people.size());
    past.people.batch.list = list;
    Reply reply = describe(plan);
    reply.warnings = warnings + reply.warnings;
    const auto results = qint64(past.results.size());
    const bool apply = isToBeWritten(arguments, results, allAccepted(plan.rows));
    ImportedPast done;
    if (apply) {
        ProgressLine line;
        TAPHUAN_ASSIGN(
            done, importPastTraining(*database, past, line.of(results, say("core", "Ghi kết quả các lớp"))));
    }
    sayApplied(reply, apply, done.added,
               say("core", "Đã ghi %1 kết quả, %2 lớp").arg(done.added).arg(done.classes));
    return reply;
}

}  // namespace

std::vector<CliCommand> pastTrainingCommands() {
    return {
        {{u"class"_s, u"history"_s},
         QString(u"FILE "_s + sheetReadingUsage() +
                 u" [--class NAME] [--course CODE] [--level L] [--unit CODE] [--from D] [--to D] [--on DATE] "
                 "[--audience A] [--create-units] "_s +
                 unitChoiceUsage() + u' ' + receivedListUsage() + u" [--dry-run] [--strict]"_s),
         say("core", "Nhập kết quả các lớp đã tổ chức: lớp, thời gian, người học, kết quả, số chứng nhận"),
         classHistory,
         1,
         1}};
}

}  // namespace taphuan
