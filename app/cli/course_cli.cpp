#include "app/cli/lookups.h"
#include "core/base/say.h"
#include "core/commands/course_commands.h"
#include "core/storage/course_store.h"
#include "core/storage/setting_store.h"

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

// The course's budget line and the texts and numbers that add and edit share.
Status readFields(Connection& db, const Arguments& arguments, Course& course) {
    arguments.change(QStringLiteral("--code"), course.code);
    arguments.change(QStringLiteral("--name"), course.name);
    arguments.change(QStringLiteral("--note"), course.note);
    TAPHUAN_TRY(arguments.change(QStringLiteral("--hours"), course.hours));
    TAPHUAN_TRY(arguments.change(QStringLiteral("--attendance-percent"), course.attendancePercent));
    TAPHUAN_TRY(arguments.change(QStringLiteral("--pass-percent"), course.passPercent));
    if (arguments.has(QStringLiteral("--line"))) {
        TAPHUAN_ASSIGN(const BudgetLine line, lineNamed(db, arguments.value(QStringLiteral("--line")),
                                                        arguments.value(QStringLiteral("--plan"))));
        course.line = line.id;
    }
    return {};
}

Result<Reply> courseAdd(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    Connection& db = database->connection();
    const QDate today = database->clock().today();
    for (const char* option : {"--code", "--name", "--hours"})
        TAPHUAN_TRY(required(arguments, QLatin1String(option)));
    Course course;
    TAPHUAN_ASSIGN(course.attendancePercent, settingNumber(db, QStringLiteral("attendance_percent"), today,
                                                           CompletionRule().attendancePercent));
    TAPHUAN_ASSIGN(course.passPercent,
                   settingNumber(db, QStringLiteral("pass_percent"), today, CompletionRule().passPercent));
    course.needsAssessment = arguments.has(QStringLiteral("--assessment"));
    course.excusedCounts = arguments.has(QStringLiteral("--excused-counts"));
    TAPHUAN_TRY(readFields(db, arguments, course));
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

// The indicators that --indicator names, else those that the course has.
Result<std::vector<Id<Indicator>>> indicatorsAfterEdit(Connection& db, const Arguments& arguments,
                                                       const Course& course) {
    if (arguments.has(QStringLiteral("--indicator")))
        return indicatorsNamed(db, arguments.values(QStringLiteral("--indicator")));
    TAPHUAN_ASSIGN(const auto linked, indicatorsOfCourse(db, course.id));
    std::vector<Id<Indicator>> kept;
    for (const IndicatorCourse& link : linked) kept.push_back(link.indicator);
    return kept;
}

Result<Reply> courseEdit(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    Connection& db = database->connection();
    TAPHUAN_ASSIGN(Course course, courseByCode(db, arguments.positional.first()));
    TAPHUAN_TRY(readFields(db, arguments, course));
    TAPHUAN_TRY(arguments.change(QStringLiteral("--assessment"), course.needsAssessment));
    TAPHUAN_TRY(arguments.change(QStringLiteral("--excused-counts"), course.excusedCounts));
    TAPHUAN_ASSIGN(const auto indicators, indicatorsAfterEdit(db, arguments, course));
    TAPHUAN_ASSIGN(const Committed committed, editCourse(*database, course, indicators));
    Reply reply;
    reply.json = QJsonObject{{QStringLiteral("id"), course.id.text()},
                             {QStringLiteral("code"), course.code},
                             {QStringLiteral("operation"), committed.name.text()}};
    reply.lines = {committed.seq == 0 ? say("core", "Không có gì thay đổi")
                                      : say("core", "Đã sửa chương trình %1").arg(course.code)};
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

}  // namespace

std::vector<CliCommand> courseCommands() {
    return {
        {{QStringLiteral("course"), QStringLiteral("add")},
         QStringLiteral("--code C --name TEXT --hours N [--attendance-percent N] [--excused-counts] "
                        "[--assessment] [--pass-percent N] [--indicator CODE]… [--line CODE] [--plan ID] "
                        "[--note TEXT]"),
         say("core", "Thêm chương trình, chuyên đề"),
         courseAdd,
         0,
         0},
        {{QStringLiteral("course"), QStringLiteral("edit")},
         QStringLiteral("CODE [--code C] [--name TEXT] [--hours N] [--attendance-percent N] "
                        "[--excused-counts yes|no] [--assessment yes|no] [--pass-percent N] "
                        "[--indicator CODE]… [--line CODE] [--plan ID] [--note TEXT]"),
         say("core", "Sửa chương trình; --indicator thay các chỉ tiêu đang gắn"),
         courseEdit,
         1,
         1},
        {{QStringLiteral("course"), QStringLiteral("list")},
         {},
         say("core", "Danh mục chương trình, chuyên đề"),
         courseList,
         0,
         0},
    };
}

}  // namespace taphuan
