#include "app/cli/class_cli.h"

#include "core/base/say.h"
#include "core/commands/class_commands.h"
#include "core/commands/course_commands.h"
#include "core/domain/training_words.h"
#include "core/storage/class_store.h"
#include "core/storage/course_store.h"
#include "core/storage/setting_store.h"
#include "core/text/vietnamese_numbers.h"

#include <QJsonArray>
#include <QJsonObject>

namespace taphuan {

namespace {

QJsonObject courseJson(const CourseRow& row) {
    const Course& course = row.course;
    return {{QStringLiteral("id"), course.id.text()},
            {QStringLiteral("code"), course.code},
            {QStringLiteral("name"), course.name},
            {QStringLiteral("hours"), course.hours},
            {QStringLiteral("attendance_percent"), course.attendancePercent},
            {QStringLiteral("excused_counts"), course.excusedCounts},
            {QStringLiteral("assessment"), course.needsAssessment},
            {QStringLiteral("pass_percent"), course.passPercent},
            {QStringLiteral("line"), row.lineCode},
            {QStringLiteral("indicators"), QJsonArray::fromStringList(row.indicatorCodes)},
            {QStringLiteral("classes"), row.classes}};
}

Result<std::vector<Id<Indicator>>> indicatorsNamed(Connection& db, const QStringList& codes) {
    std::vector<Id<Indicator>> all;
    for (const QString& code : codes) {
        TAPHUAN_ASSIGN(const auto found, indicatorsByCode(db, code));
        if (found.empty()) return refused(say("core", "Không có chỉ tiêu mã %1").arg(code));
        for (const Indicator& indicator : found) all.push_back(indicator.id);
    }
    return all;
}

Result<Reply> courseAdd(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    Connection& db = database->connection();
    const QDate today = database->clock().today();
    Course course;
    TAPHUAN_ASSIGN(course.code, required(arguments, QStringLiteral("--code")));
    TAPHUAN_ASSIGN(course.name, required(arguments, QStringLiteral("--name")));
    TAPHUAN_ASSIGN(course.hours, requiredNumber(arguments, QStringLiteral("--hours")));
    TAPHUAN_ASSIGN(const auto attendance, arguments.number(QStringLiteral("--attendance-percent")));
    TAPHUAN_ASSIGN(const auto pass, arguments.number(QStringLiteral("--pass-percent")));
    TAPHUAN_ASSIGN(const qint64 usualAttendance, settingNumber(db, QStringLiteral("attendance_percent"),
                                                               today, CompletionRule().attendancePercent));
    TAPHUAN_ASSIGN(const qint64 usualPass,
                   settingNumber(db, QStringLiteral("pass_percent"), today, CompletionRule().passPercent));
    course.attendancePercent = attendance.value_or(usualAttendance);
    course.passPercent = pass.value_or(usualPass);
    course.needsAssessment = arguments.has(QStringLiteral("--assessment"));
    course.excusedCounts = arguments.has(QStringLiteral("--excused-counts"));
    if (arguments.has(QStringLiteral("--line"))) {
        TAPHUAN_ASSIGN(const BudgetLine line, lineNamed(db, arguments.value(QStringLiteral("--line")),
                                                        arguments.value(QStringLiteral("--plan"))));
        course.line = line.id;
    }
    TAPHUAN_ASSIGN(const auto indicators,
                   indicatorsNamed(db, arguments.values(QStringLiteral("--indicator"))));
    TAPHUAN_ASSIGN(const Committed committed, addCourse(*database, course, indicators));
    Reply reply;
    reply.json = QJsonObject{{QStringLiteral("id"), course.id.text()},
                             {QStringLiteral("code"), course.code},
                             {QStringLiteral("operation"), committed.name.text()}};
    reply.lines = {
        say("core", "Đã thêm chương trình %1 – %2, %3 tiết").arg(course.code, course.name).arg(course.hours)};
    return reply;
}

Result<Reply> courseList(Cli& cli, const Arguments&) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const auto courses, listCourses(database->connection()));
    Reply reply;
    QJsonArray all;
    reply.table.headers = {say("core", "Mã"),         say("core", "Chương trình"), say("core", "Số tiết"),
                           say("core", "Dự ít nhất"), say("core", "Chỉ tiêu"),     say("core", "Số lớp")};
    reply.table.rightAligned = {2, 3, 5};
    for (const CourseRow& row : courses) {
        all.append(courseJson(row));
        reply.table.rows.push_back({row.course.code, row.course.name, QString::number(row.course.hours),
                                    QString::number(row.course.attendancePercent) + u'%',
                                    row.indicatorCodes.join(QStringLiteral(", ")),
                                    QString::number(row.classes)});
    }
    reply.json = all;
    return reply;
}

QJsonObject classJson(const ClassRow& row) {
    const TrainingClass& record = row.record;
    return {{QStringLiteral("id"), record.id.text()},
            {QStringLiteral("code"), record.code},
            {QStringLiteral("name"), record.name},
            {QStringLiteral("course"), row.courseCode},
            {QStringLiteral("course_name"), row.courseName},
            {QStringLiteral("level"), record.level},
            {QStringLiteral("unit_name"), row.unitName},
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

Result<TrainingClass> readNewClass(Connection& db, const Arguments& arguments) {
    TrainingClass record;
    TAPHUAN_ASSIGN(record.code, required(arguments, QStringLiteral("--code")));
    TAPHUAN_ASSIGN(record.starts, requiredDate(arguments, QStringLiteral("--from")));
    TAPHUAN_ASSIGN(record.ends, requiredDate(arguments, QStringLiteral("--to")));
    TAPHUAN_ASSIGN(const QString courseCode, required(arguments, QStringLiteral("--course")));
    TAPHUAN_ASSIGN(const Course course, courseByCode(db, courseCode));
    record.course = course.id;
    TAPHUAN_ASSIGN(const QString unit, required(arguments, QStringLiteral("--unit")));
    TAPHUAN_ASSIGN(record.unit, unitNamed(db, unit, record.starts));
    TAPHUAN_ASSIGN(const auto level, levelByText(db, arguments.value(QStringLiteral("--level"))));
    if (level) record.level = level->code;
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
    record.name = arguments.value(QStringLiteral("--name"));
    record.place = arguments.value(QStringLiteral("--place"));
    TAPHUAN_ASSIGN(record.capacity, arguments.number(QStringLiteral("--capacity")));
    return record;
}

Result<Reply> classAdd(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(TrainingClass record, readNewClass(database->connection(), arguments));
    TAPHUAN_ASSIGN(const auto sessions, arguments.number(QStringLiteral("--sessions")));
    TAPHUAN_ASSIGN(const Committed committed, addClass(*database, record, sessions));
    TAPHUAN_ASSIGN(const ClassRow row, readClass(database->connection(), record.id));
    Reply reply;
    QJsonObject json = classJson(row);
    json.insert(QStringLiteral("operation"), committed.name.text());
    reply.json = json;
    reply.lines = {
        say("core", "Đã thêm lớp %1 (%2), %3 buổi").arg(record.code, datesText(record)).arg(row.sessions)};
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
    Reply reply;
    QJsonArray all;
    reply.table.headers = {say("core", "Mã lớp"),         say("core", "Tên lớp"),   say("core", "Cấp"),
                           say("core", "Đơn vị tổ chức"), say("core", "Thời gian"), say("core", "Tình trạng"),
                           say("core", "Học viên"),       say("core", "Điểm danh"), say("core", "Hoàn thành"),
                           say("core", "Đã cấp")};
    reply.table.rightAligned = {6, 7, 8, 9};
    for (const ClassRow& row : classes) {
        all.append(classJson(row));
        reply.table.rows.push_back({row.record.code, row.record.name, row.levelName, row.unitName,
                                    datesText(row.record), wordOf(row.record.state),
                                    QString::number(row.enrolled),
                                    QStringLiteral("%1/%2").arg(row.markedSessions).arg(row.sessions),
                                    QString::number(row.completed), QString::number(row.issued)});
    }
    reply.json = all;
    reply.footer = {say("core", "%1 lớp").arg(classes.size())};
    return reply;
}

QJsonObject sessionJson(const Session& session) {
    return {{QStringLiteral("number"), session.number},
            {QStringLiteral("date"), jsonDate(session.heldOn)},
            {QStringLiteral("part"), session.part},
            {QStringLiteral("starts"), session.starts},
            {QStringLiteral("ends"), session.ends},
            {QStringLiteral("hours"), session.hours},
            {QStringLiteral("topic"), session.topic},
            {QStringLiteral("room"), session.room},
            {QStringLiteral("instructor"), session.instructor}};
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
                           .arg(session.part, dateText(session.heldOn))
                           .arg(session.hours);
    reply.table = std::move(people.table);
    reply.footer = {say("core", "Danh sách có %1 người; %2 hoàn thành, %3 đã cấp")
                        .arg(row.enrolled)
                        .arg(row.completed)
                        .arg(row.issued)};
    return reply;
}

Result<Reply> classCancel(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(const TrainingClass record,
                   classByCode(database->connection(), arguments.positional.first()));
    TAPHUAN_ASSIGN(const Committed committed,
                   cancelClass(*database, record.id, arguments.value(QStringLiteral("--reason"))));
    Reply reply;
    reply.json = QJsonObject{{QStringLiteral("code"), record.code},
                             {QStringLiteral("operation"), committed.name.text()}};
    reply.lines = {say("core", "Đã hủy lớp %1").arg(record.code)};
    return reply;
}

}  // namespace

std::vector<CliCommand> classCommands() {
    return {
        {{QStringLiteral("course"), QStringLiteral("add")},
         QStringLiteral("--code C --name TEXT --hours N [--attendance-percent N] [--excused-counts] "
                        "[--assessment] [--pass-percent N] [--indicator CODE]… [--line CODE] [--plan ID]"),
         say("core", "Thêm chương trình, chuyên đề"),
         courseAdd,
         0,
         0},
        {{QStringLiteral("course"), QStringLiteral("list")},
         {},
         say("core", "Danh mục chương trình, chuyên đề"),
         courseList,
         0,
         0},
        {{QStringLiteral("class"), QStringLiteral("add")},
         QStringLiteral("--code C --course X --level L --unit U --from D --to D [--sessions N] [--capacity "
                        "N] [--name TEXT] [--place TEXT] [--task T] [--line L] [--plan ID]"),
         say("core", "Thêm lớp và các buổi học"),
         classAdd,
         0,
         0},
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
