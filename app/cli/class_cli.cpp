#include "app/cli/class_cli.h"

#include "core/base/say.h"
#include "core/commands/class_commands.h"
#include "core/domain/training_words.h"
#include "core/storage/class_store.h"
#include "core/storage/course_store.h"
#include "core/text/vietnamese_numbers.h"

#include <QJsonArray>
#include <QJsonObject>

namespace taphuan {

namespace {

QJsonObject classJson(const ClassRow& row) {
    const TrainingClass& record = row.record;
    return {{QStringLiteral("id"), record.id.text()},
            {QStringLiteral("code"), record.code},
            {QStringLiteral("name"), record.name},
            {QStringLiteral("course"), row.courseCode},
            {QStringLiteral("course_name"), row.courseName},
            {QStringLiteral("level"), record.level},
            {QStringLiteral("unit_name"), row.unitName},
            {QStringLiteral("secretary"), jsonText(record.secretary)},
            {QStringLiteral("note"), jsonText(record.note)},
            {QStringLiteral("line"), row.lineCode},
            {QStringLiteral("task"), row.taskCode},
            {QStringLiteral("from"), jsonDate(record.starts)},
            {QStringLiteral("to"), jsonDate(record.ends)},
            {QStringLiteral("place"), record.place},
            {QStringLiteral("capacity"), jsonNumber(record.capacity)},
            {QStringLiteral("state"), enumText(record.state)},
            {QStringLiteral("nominated"), row.nominated},
            {QStringLiteral("enrolled"), row.enrolled},
            {QStringLiteral("sessions"), row.sessions},
            {QStringLiteral("marked_sessions"), row.markedSessions},
            {QStringLiteral("marked"), row.marked},
            {QStringLiteral("completed"), row.completed},
            {QStringLiteral("issued"), row.issued}};
}

QString datesText(const TrainingClass& record) {
    return dateText(record.starts) + QStringLiteral(" – ") + dateText(record.ends);
}

// Writes the options of the command line over the record.
Status readFields(Connection& db, const Arguments& arguments, TrainingClass& record, QStringList& warnings) {
    arguments.change(QStringLiteral("--code"), record.code);
    arguments.change(QStringLiteral("--name"), record.name);
    arguments.change(QStringLiteral("--place"), record.place);
    arguments.change(QStringLiteral("--secretary"), record.secretary);
    arguments.change(QStringLiteral("--note"), record.note);
    TAPHUAN_TRY(arguments.change(QStringLiteral("--from"), record.starts));
    TAPHUAN_TRY(arguments.change(QStringLiteral("--to"), record.ends));
    if (arguments.has(QStringLiteral("--unit"))) {
        TAPHUAN_ASSIGN(const NamedUnit unit,
                       unitNamed(db, arguments.value(QStringLiteral("--unit")), record.starts, warnings));
        record.unit = unit.id();
    }
    if (arguments.has(QStringLiteral("--level"))) {
        TAPHUAN_ASSIGN(const auto level, levelByText(db, arguments.value(QStringLiteral("--level"))));
        record.level = level ? level->code : QString();
    }
    const QString plan = arguments.value(QStringLiteral("--plan"));
    if (arguments.has(QStringLiteral("--line"))) {
        TAPHUAN_ASSIGN(const BudgetLine line, lineNamed(db, arguments.value(QStringLiteral("--line")), plan));
        record.line = line.id;
        record.task = line.task;
    }
    if (arguments.has(QStringLiteral("--task"))) {
        TAPHUAN_ASSIGN(const Task task, taskNamed(db, arguments.value(QStringLiteral("--task")), plan));
        record.task = task.id;
    }
    TAPHUAN_ASSIGN(const auto capacity, arguments.number(QStringLiteral("--capacity")));
    if (capacity) record.capacity = capacity;
    return {};
}

Result<TrainingClass> readNewClass(Connection& db, const Arguments& arguments, QStringList& warnings) {
    TrainingClass record;
    for (const char* option : {"--code", "--from", "--to", "--unit"})
        TAPHUAN_TRY(required(arguments, QLatin1String(option)));
    TAPHUAN_ASSIGN(const QString courseCode, required(arguments, QStringLiteral("--course")));
    TAPHUAN_ASSIGN(const Course course, courseByCode(db, courseCode));
    record.course = course.id;
    TAPHUAN_TRY(readFields(db, arguments, record, warnings));
    return record;
}

Result<Reply> classAdd(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    Reply reply;
    TAPHUAN_ASSIGN(TrainingClass record, readNewClass(database->connection(), arguments, reply.warnings));
    TAPHUAN_ASSIGN(const auto sessions, arguments.number(QStringLiteral("--sessions")));
    TAPHUAN_ASSIGN(const Committed committed, addClass(*database, record, sessions));
    TAPHUAN_ASSIGN(const ClassRow row, readClass(database->connection(), record.id));
    QJsonObject json = classJson(row);
    json.insert(QStringLiteral("operation"), committed.name.text());
    reply.json = json;
    reply.lines = {
        say("core", "Đã thêm lớp %1 (%2), %3 buổi").arg(record.code, datesText(record)).arg(row.sessions)};
    return reply;
}

Result<Reply> classEdit(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const OpenedClass opened, openClass(cli, arguments));
    Connection& db = opened.database->connection();
    TrainingClass record = opened.record;
    Reply reply;
    TAPHUAN_TRY(readFields(db, arguments, record, reply.warnings));
    if (arguments.has(QStringLiteral("--course"))) {
        TAPHUAN_ASSIGN(const Course course, courseByCode(db, arguments.value(QStringLiteral("--course"))));
        record.course = course.id;
    }
    TAPHUAN_ASSIGN(const Committed committed, editClass(*opened.database, record));
    TAPHUAN_ASSIGN(const ClassRow row, readClass(db, record.id));
    QJsonObject json = classJson(row);
    json.insert(QStringLiteral("operation"), committed.name.text());
    reply.json = json;
    reply.lines = {committed.seq == 0 ? say("core", "Không có gì thay đổi")
                                      : say("core", "Đã sửa lớp %1").arg(row.record.code)};
    return reply;
}

Result<Reply> classList(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    Connection& db = database->connection();
    ClassFilter filter;
    TAPHUAN_ASSIGN(const auto year, arguments.number(QStringLiteral("--year")));
    if (year) filter.year = int(*year);
    if (arguments.has(QStringLiteral("--level"))) {
        TAPHUAN_ASSIGN(const auto level, levelByText(db, arguments.value(QStringLiteral("--level"))));
        filter.level = level ? level->code : QString();
    }
    TAPHUAN_ASSIGN(const auto classes, listClasses(db, filter));
    TAPHUAN_ASSIGN(const auto levels, levelNames(db));
    Reply reply;
    QJsonArray all;
    reply.table.headers = {say("core", "Mã lớp"),         say("core", "Tên lớp"),   say("core", "Cấp"),
                           say("core", "Đơn vị tổ chức"), say("core", "Thời gian"), say("core", "Tình trạng"),
                           say("core", "Học viên"),       say("core", "Điểm danh"), say("core", "Hoàn thành"),
                           say("core", "Đã cấp")};
    reply.table.rightAligned = {6, 7, 8, 9};
    for (const ClassRow& row : classes) {
        all.append(classJson(row));
        reply.table.rows.push_back(
            {row.record.code, row.record.name, levels.of(row.record.level), row.unitName,
             datesText(row.record), wordOf(row.record.state), QString::number(row.enrolled),
             QStringLiteral("%1/%2").arg(row.markedSessions).arg(row.sessions),
             QString::number(row.completed), QString::number(row.issued)});
    }
    reply.json = all;
    reply.footer = {say("core", "%1 lớp").arg(classes.size())};
    return reply;
}

Result<Reply> classShow(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    Connection& db = database->connection();
    TAPHUAN_ASSIGN(const TrainingClass record, classByCode(db, arguments.positional.first()));
    TAPHUAN_ASSIGN(const ClassRow row, readClass(db, record.id));
    TAPHUAN_ASSIGN(const auto sessions, sessionsOf(db, record.id));
    TAPHUAN_ASSIGN(PeopleReply people, classPeopleReply(db, record.id));
    Reply reply;
    QJsonObject json = classJson(row);
    QJsonArray sessionArray;
    for (const Session& session : sessions) sessionArray.append(sessionJson(session));
    json.insert(QStringLiteral("session_list"), sessionArray);
    json.insert(QStringLiteral("people"), people.json);
    reply.json = json;
    reply.lines = {say("core", "Lớp %1 – %2").arg(record.code, record.name),
                   say("core", "Chương trình %1 – %2").arg(row.courseCode, row.courseName),
                   say("core", "%1, %2, %3").arg(row.unitName, datesText(record), wordOf(record.state))};
    for (const Session& session : sessions)
        reply.lines << say("core", "Buổi %1: %2 ngày %3, %4 tiết")
                           .arg(session.number)
                           .arg(sessionPartSpoken(session.part), dateText(session.heldOn))
                           .arg(session.hours);
    reply.table = std::move(people.table);
    reply.footer = {say("core", "Danh sách có %1 người; %2 hoàn thành, %3 đã cấp")
                        .arg(row.enrolled)
                        .arg(row.completed)
                        .arg(row.issued)};
    return reply;
}

Reply stateReply(const TrainingClass& record, const Committed& committed, const QString& line) {
    Reply reply;
    reply.json = QJsonObject{{QStringLiteral("code"), record.code},
                             {QStringLiteral("operation"), committed.name.text()}};
    reply.lines = {line};
    return reply;
}

Result<Reply> classCancel(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const OpenedClass opened, openClass(cli, arguments));
    TAPHUAN_ASSIGN(const QString reason, required(arguments, QStringLiteral("--reason")));
    TAPHUAN_ASSIGN(const Committed committed, cancelClass(*opened.database, opened.record.id, reason));
    return stateReply(opened.record, committed, say("core", "Đã hủy lớp %1").arg(opened.record.code));
}

Result<Reply> classReopen(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const OpenedClass opened, openClass(cli, arguments));
    TAPHUAN_ASSIGN(const Committed committed, reopenClass(*opened.database, opened.record.id));
    return stateReply(opened.record, committed, say("core", "Đã mở lại lớp %1").arg(opened.record.code));
}

}  // namespace

std::vector<CliCommand> classCommands() {
    return {
        {{QStringLiteral("class"), QStringLiteral("add")},
         QStringLiteral("--code C --course X --level L --unit U --from D --to D [--sessions N] [--capacity "
                        "N] [--name TEXT] [--place TEXT] [--secretary TEXT] [--note TEXT] [--task T] [--line "
                        "L] [--plan ID]"),
         say("core", "Thêm lớp và các buổi học"),
         classAdd,
         0,
         0},
        {{QStringLiteral("class"), QStringLiteral("edit")},
         QStringLiteral("C [--code C] [--course X] [--level L] [--unit U] [--from D] [--to D] [--capacity N] "
                        "[--name TEXT] [--place TEXT] [--secretary TEXT] [--note TEXT] [--task T] [--line L] "
                        "[--plan ID]"),
         say("core", "Sửa lớp"),
         classEdit,
         1,
         1},
        {{QStringLiteral("class"), QStringLiteral("reopen")},
         QStringLiteral("C"),
         say("core", "Mở lại lớp đã kết thúc hoặc đã hủy"),
         classReopen,
         1,
         1},
        {{QStringLiteral("class"), QStringLiteral("list")},
         QStringLiteral("[--year Y] [--level L]"),
         say("core", "Danh sách lớp"),
         classList,
         0,
         0},
        {{QStringLiteral("class"), QStringLiteral("show")},
         QStringLiteral("C"),
         say("core", "Một lớp: buổi học, học viên, kết quả"),
         classShow,
         1,
         1},
        {{QStringLiteral("class"), QStringLiteral("cancel")},
         QStringLiteral("C --reason TEXT"),
         say("core", "Hủy lớp"),
         classCancel,
         1,
         1},
    };
}

}  // namespace taphuan
