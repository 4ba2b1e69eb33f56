#include "app/cli/cli.h"
#include "app/cli/lookups.h"
#include "core/base/say.h"
#include "core/commands/retention_commands.h"

#include <QJsonArray>
#include <QJsonObject>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

QString dayText(QDate day) {
    return day.isValid() ? PartialDate::of(day).vietnamese() : QString();
}

QJsonObject json(const PastPerson& past) {
    QJsonArray records;
    for (const Id<Person> record : past.records) records.append(record.text());
    return {{u"id"_s, past.person.text()},
            {u"full_name"_s, past.fullName},
            {u"records"_s, records},
            {u"last_service"_s, jsonDate(past.lastService)},
            {u"last_training"_s, jsonDate(past.lastTraining)},
            {u"last_known"_s, jsonDate(past.lastKnown)}};
}

Result<Reply> setPolicy(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const auto years, arguments.number(u"--years"_s));
    if (!years) return wrongUsage(say("core", "--source đi cùng --years"), u"--source"_s);
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    const RetentionPolicy policy{*years, arguments.value(u"--source"_s)};
    TAPHUAN_TRY(setRetention(*database, policy));
    Reply reply;
    reply.json = QJsonObject{{u"years"_s, policy.years}, {u"source"_s, jsonText(policy.source)}};
    reply.lines = {
        policy.years == 0
            ? say("core", "Không đặt thời hạn lưu giữ dữ liệu liên hệ")
            : say("core", "Dữ liệu liên hệ lưu %1 năm theo %2").arg(policy.years).arg(policy.source)};
    return reply;
}

Result<Reply> retention(Cli& cli, const Arguments& arguments) {
    if (arguments.has(u"--years"_s) || arguments.has(u"--source"_s)) return setPolicy(cli, arguments);
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const auto asked, arguments.date(u"--on"_s));
    const QDate on = asked.value_or(database->clock().today());
    TAPHUAN_ASSIGN(const auto due, dueForErasure(*database, on));
    TAPHUAN_ASSIGN(const RetentionPolicy policy, retentionPolicy(database->connection(), on));
    Reply reply;
    QJsonArray people;
    reply.lines = {say("core", "Dữ liệu liên hệ lưu %1 năm theo %2").arg(policy.years).arg(policy.source)};
    reply.table.headers = {say("core", "Mã"), say("core", "Họ và tên"), say("core", "Công tác đến"),
                           say("core", "Học lần cuối"), say("core", "Hết hạn từ")};
    for (const PastPerson& past : due) {
        people.append(json(past));
        reply.table.rows.push_back({past.person.text(), past.fullName, dayText(past.lastService),
                                    dayText(past.lastTraining),
                                    dayText(past.lastKnown.addYears(int(policy.years)))});
    }
    reply.json = QJsonObject{{u"on"_s, jsonDate(on)},
                             {u"years"_s, policy.years},
                             {u"source"_s, policy.source},
                             {u"due"_s, people}};
    reply.footer = {say("core", "%1 người hết hạn lưu giữ").arg(due.size())};
    return reply;
}

Result<Reply> anonymiseThem(Cli& cli, const Arguments& arguments) {
    const bool allDue = arguments.has(u"--due"_s);
    if (allDue == !arguments.positional.isEmpty())
        return wrongUsage(say("core", "Nêu từng người, hoặc --due cho mọi người hết hạn lưu giữ"));
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    std::vector<Id<Person>> people;
    for (const QString& named : arguments.positional) {
        TAPHUAN_ASSIGN(const Person person, requiredPerson(database->connection(), named));
        people.push_back(person.id);
    }
    if (allDue) {
        TAPHUAN_ASSIGN(const auto due, dueForErasure(*database, database->clock().today()));
        for (const PastPerson& past : due) people.push_back(past.person);
    }
    TAPHUAN_ASSIGN(const Anonymised done, anonymise(*database, people, arguments.value(u"--reason"_s)));
    Reply reply;
    reply.json = QJsonObject{{u"records"_s, done.people}, {u"operation"_s, done.committed.name.text()}};
    const QString backups =
        database->onServer()
            ? say("core", "Bản sao lưu của máy chủ và chỗ trống trong máy chủ do người quản trị máy chủ dọn")
            : say("core", "Bản sao lưu cũ trong thư mục sao lưu đã được thay bằng một bản mới");
    reply.lines = {say("core", "Đã xóa hẳn dữ liệu liên hệ của %1 hồ sơ").arg(done.people), backups};
    if (!done.leftBehind.what.isEmpty()) reply.warnings << done.leftBehind.text();
    return reply;
}

}  // namespace

std::vector<CliCommand> retentionCommands() {
    return {
        {{u"people"_s, u"retention"_s},
         u"[--on DATE] [--years N --source TEXT]"_s,
         say("core", "Ai hết hạn lưu giữ dữ liệu liên hệ; hoặc đặt thời hạn"),
         retention,
         0,
         0},
        {{u"people"_s, u"anonymise"_s},
         u"[PERSON…] [--due] --reason TEXT"_s,
         say("core", "Xóa hẳn số định danh, điện thoại, thư điện tử, dân tộc, ghi chú; không hoàn tác được"),
         anonymiseThem,
         0,
         1000},
    };
}

}  // namespace taphuan
