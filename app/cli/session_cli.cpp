#include "app/cli/class_cli.h"
#include "core/base/say.h"
#include "core/commands/class_commands.h"
#include "core/storage/class_store.h"
#include "core/text/vietnamese_numbers.h"

#include <QJsonObject>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

// Writes the options of the command line over the session.
Status readFields(const Arguments& arguments, Session& session) {
    TAPHUAN_TRY(arguments.change(u"--date"_s, session.heldOn));
    TAPHUAN_TRY(arguments.change(u"--hours"_s, session.hours));
    arguments.change(u"--part"_s, session.part);
    arguments.change(u"--topic"_s, session.topic);
    arguments.change(u"--room"_s, session.room);
    arguments.change(u"--instructor"_s, session.instructor);
    for (const auto& [option, field] :
         {std::pair{u"--starts"_s, &session.starts}, std::pair{u"--ends"_s, &session.ends}}) {
        if (!arguments.has(option)) continue;
        const QTime time = QTime::fromString(arguments.value(option), u"H:mm"_s);
        if (!time.isValid())
            return wrongUsage(say("core", "Không có giờ %1").arg(arguments.value(option)), option,
                              say("core", "Viết giờ như 07:30"));
        *field = time.toString(u"HH:mm"_s);
    }
    return {};
}

Reply sessionReply(const TrainingClass& record, const Session& session, const Committed& committed,
                   const QString& line) {
    Reply reply;
    QJsonObject json = sessionJson(session);
    json.insert(u"class"_s, record.code);
    json.insert(u"operation"_s, committed.name.text());
    reply.json = json;
    reply.lines = {committed.seq == 0 ? say("core", "Không có gì thay đổi") : line};
    return reply;
}

Result<Reply> add(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const OpenedClass opened, openClass(cli, arguments));
    Session session;
    session.trainingClass = opened.record.id;
    TAPHUAN_TRY(requiredDate(arguments, u"--date"_s));
    TAPHUAN_TRY(requiredNumber(arguments, u"--hours"_s));
    TAPHUAN_TRY(readFields(arguments, session));
    TAPHUAN_ASSIGN(const Committed committed, addSession(*opened.database, session));
    return sessionReply(
        opened.record, session, committed,
        say("core", "Lớp %1: đã thêm buổi %2, ngày %3")
            .arg(opened.record.code, QString::number(session.number), dateText(session.heldOn)));
}

// A session opened for a command that changes it.
struct OpenedSession {
    OpenedClass opened;
    Session session;
};
Result<OpenedSession> openSession(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const OpenedClass opened, openClass(cli, arguments));
    bool good = false;
    const qint64 number = arguments.positional.at(1).toLongLong(&good);
    if (!good) return wrongUsage(say("core", "%1 không phải là số").arg(arguments.positional.at(1)));
    TAPHUAN_ASSIGN(const Session session,
                   sessionByNumber(opened.database->connection(), opened.record, number));
    return OpenedSession{opened, session};
}

Result<Reply> edit(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(OpenedSession found, openSession(cli, arguments));
    Session& session = found.session;
    TAPHUAN_TRY(readFields(arguments, session));
    TAPHUAN_ASSIGN(const Committed committed, editSession(*found.opened.database, session));
    const TrainingClass& record = found.opened.record;
    return sessionReply(record, session, committed,
                        say("core", "Lớp %1: đã sửa buổi %2").arg(record.code).arg(session.number));
}

Result<Reply> remove(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const OpenedSession found, openSession(cli, arguments));
    TAPHUAN_ASSIGN(const Committed committed, removeSession(*found.opened.database, found.session.id));
    const TrainingClass& record = found.opened.record;
    return sessionReply(record, found.session, committed,
                        say("core", "Lớp %1: đã xóa buổi %2").arg(record.code).arg(found.session.number));
}

}  // namespace

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

std::vector<CliCommand> sessionCommands() {
    const QString fields =
        u"[--part TEXT] [--starts HH:MM] [--ends HH:MM] [--topic TEXT] [--room TEXT] "
        "[--instructor TEXT]"_s;
    return {
        {{u"session"_s, u"add"_s},
         u"C --date D --hours N "_s + fields,
         say("core", "Thêm buổi học"),
         add,
         1,
         1},
        {{u"session"_s, u"edit"_s},
         u"C SESSION [--date D] [--hours N] "_s + fields,
         say("core", "Sửa buổi học"),
         edit,
         2,
         2},
        {{u"session"_s, u"remove"_s},
         u"C SESSION"_s,
         say("core", "Xóa buổi học chưa điểm danh"),
         remove,
         2,
         2},
    };
}

}  // namespace taphuan
