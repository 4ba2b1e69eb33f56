#include "app/cli/people_cli.h"

#include "app/cli/lookups.h"
#include "core/base/interface_language.h"
#include "core/base/say.h"
#include "core/commands/people_commands.h"
#include "core/domain/completion_reason.h"
#include "core/domain/qualification_words.h"
#include "core/storage/audience_store.h"
#include "core/storage/find_people.h"
#include "core/storage/person_store.h"
#include "core/storage/roster_store.h"
#include "core/storage/unit_store.h"
#include "core/text/email.h"
#include "core/text/identity.h"
#include "core/text/phone.h"

#include <QJsonArray>
#include <QJsonObject>

namespace taphuan {

namespace {

QString key(const char* name) {
    return QString::fromLatin1(name);
}

QJsonObject json(const PersonSummary& person) {
    return {{key("id"), person.id.text()},
            {key("full_name"), person.fullName},
            {key("birth_date"), jsonText(person.birth.iso())},
            {key("sex"), enumText(person.sex)},
            {key("unit"), jsonText(person.unitName)},
            {key("position"), jsonText(person.position)},
            {key("national_id_masked"), jsonText(person.maskedNationalId)}};
}

QStringList cells(const PersonSummary& person) {
    return {person.id.text(), person.fullName, person.birth.vietnamese(),
            person.unitName,  person.position, person.maskedNationalId};
}

QStringList headers() {
    return {say("core", "Mã"),     say("core", "Họ và tên"), say("core", "Ngày sinh"),
            say("core", "Đơn vị"), say("core", "Chức vụ"),   say("core", "Số định danh")};
}

Reply replyOf(const std::vector<PersonSummary>& people) {
    Reply reply;
    QJsonArray array;
    reply.table.headers = headers();
    for (const PersonSummary& person : people) {
        array.append(json(person));
        reply.table.rows.push_back(cells(person));
    }
    reply.json = array;
    return reply;
}

struct Asked {
    PeopleFilter filter;
    qint64 limit = -1;
    QStringList warnings;
};

Result<Asked> askedOf(Database& database, const Arguments& arguments, qint64 limit) {
    Asked asked;
    TAPHUAN_ASSIGN(const auto on, arguments.date(key("--on")));
    TAPHUAN_ASSIGN(const auto wanted, arguments.number(key("--limit")));
    asked.filter.on = on.value_or(database.clock().today());
    asked.limit = wanted.value_or(limit);
    if (arguments.has(key("--unit"))) {
        TAPHUAN_ASSIGN(UnitScope scope, unitScope(database, arguments.value(key("--unit")), on));
        asked.filter.units = std::move(scope.below);
        asked.warnings = scope.warnings;
    }
    asked.filter.unplaced = arguments.has(key("--unplaced"));
    asked.filter.left = arguments.has(key("--left"));
    if (arguments.has(key("--qualification"))) {
        const QString text = arguments.value(key("--qualification"));
        asked.filter.qualification = qualificationAtLeast(text);
        if (!asked.filter.qualification)
            return wrongUsage(say("core", "Không có trình độ %1").arg(text), key("--qualification"),
                              say("core",
                                  "Ghi LOẠI hoặc LOẠI:TRÌNH ĐỘ, như it:university, "
                                  "it_certificate:basic"));
    }
    if (arguments.has(key("--audience"))) {
        TAPHUAN_ASSIGN(asked.filter.audience, audienceNamed(database, arguments.value(key("--audience"))));
    }
    return asked;
}

Result<Reply> findThem(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const Asked asked, askedOf(*database, arguments, 50));
    const QString text = arguments.positional.join(u' ');
    TAPHUAN_ASSIGN(const auto people, findPeople(database->connection(), text, asked.filter, asked.limit));
    Reply reply = replyOf(people);
    reply.warnings = asked.warnings;
    return reply;
}

Result<PeopleOrder> orderOf(const Arguments& arguments) {
    const QString order = arguments.value(key("--sort"), key("name"));
    if (order == QLatin1String("name")) return PeopleOrder{PeopleOrder::name};
    if (order == QLatin1String("unit")) return PeopleOrder{PeopleOrder::unit};
    if (order == QLatin1String("birth")) return PeopleOrder{PeopleOrder::birth};
    return wrongUsage(say("core", "Không sắp xếp theo %1").arg(order), key("--sort"),
                      say("core", "Chọn name, unit hoặc birth"));
}

Result<Reply> list(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const Asked asked, askedOf(*database, arguments, -1));
    TAPHUAN_ASSIGN(const PeopleOrder order, orderOf(arguments));
    TAPHUAN_ASSIGN(const auto offset, arguments.number(key("--offset")));
    TAPHUAN_ASSIGN(const auto people,
                   listPeople(database->connection(), asked.filter, order, asked.limit, offset.value_or(0)));
    TAPHUAN_ASSIGN(const qint64 all, countPeople(database->connection(), asked.filter));
    Reply reply = replyOf(people);
    reply.warnings = asked.warnings;
    reply.footer = {say("core", "%1 trong %2 người").arg(people.size()).arg(all)};
    return reply;
}

QJsonObject json(const MembershipLine& line) {
    return {{key("unit"), line.unitName},
            {key("position"), jsonText(line.membership.position)},
            {key("department"), jsonText(line.membership.department)},
            {key("main"), line.membership.isMain},
            {key("from"), jsonDate(line.membership.validFrom)},
            {key("to"), jsonDate(line.membership.validTo)},
            {key("leaving"),
             line.membership.leaving ? QJsonValue(enumText(*line.membership.leaving)) : QJsonValue()}};
}

QJsonObject json(const Qualification& qualification) {
    return {{key("id"), qualification.id.text()},
            {key("kind"), enumText(qualification.kind)},
            {key("level"), enumText(qualification.level)},
            {key("speciality"), jsonText(qualification.speciality)},
            {key("issuer"), jsonText(qualification.issuer)},
            {key("issued"), jsonText(qualification.issued.iso())},
            {key("number"), jsonText(qualification.number)},
            {key("note"), jsonText(qualification.note)}};
}

QJsonObject json(const TrainingLine& line) {
    const auto& result = line.result;
    return {{key("class"), line.classCode},
            {key("name"), line.className},
            {key("course"), line.courseName},
            {key("from"), jsonDate(line.starts)},
            {key("to"), jsonDate(line.ends)},
            {key("outcome"), result ? QJsonValue(enumText(result->outcome)) : QJsonValue()},
            {key("hours_attended"), result ? QJsonValue(result->hoursAttended) : QJsonValue()},
            {key("hours_planned"), result ? QJsonValue(result->hoursPlanned) : QJsonValue()},
            {key("grade"), result ? jsonText(result->grade) : QJsonValue()},
            {key("reason"), result ? jsonText(reasonText(result->reason)) : QJsonValue()},
            {key("certificate"), jsonText(line.certificate)},
            {key("certificate_state"),
             line.certificateState ? QJsonValue(enumText(*line.certificateState)) : QJsonValue()}};
}

QJsonObject json(const PersonDetails& details, const std::vector<RosterLine>& lines) {
    QJsonArray memberships, audiences, qualifications, rosters, links, training, erasures;
    for (const RosterLine& line : lines)
        rosters.append(QJsonObject{{key("id"), line.member.id.text()},
                                   {key("kind"), line.kindCode},
                                   {key("unit_name"), line.unitName},
                                   {key("role"), jsonText(line.member.role)},
                                   {key("from"), jsonDate(line.member.validFrom)},
                                   {key("to"), jsonDate(line.member.validTo)},
                                   {key("state"), enumText(line.state)}});
    for (const Qualification& qualification : details.qualifications)
        qualifications.append(json(qualification));
    for (const MembershipLine& line : details.memberships) memberships.append(json(line));
    for (const AudienceLine& line : details.audiences)
        audiences.append(QJsonObject{{key("code"), line.code},
                                     {key("name"), line.name},
                                     {key("from"), jsonDate(line.belongs.validFrom)},
                                     {key("to"), jsonDate(line.belongs.validTo)},
                                     {key("source"), line.belongs.source}});
    for (const LinkedRecord& record : details.links)
        links.append(QJsonObject{{key("id"), record.person.text()},
                                 {key("full_name"), record.fullName},
                                 {key("kind"), enumText(record.link.kind)}});
    for (const TrainingLine& line : details.training) training.append(json(line));
    for (const Erasure& erasure : details.erasures)
        erasures.append(
            QJsonObject{{key("on"), jsonDate(erasure.erasedOn)}, {key("reason"), erasure.reason}});
    const Person& person = details.person;
    return {{key("id"), person.id.text()},
            {key("root"), details.root.text()},
            {key("full_name"), person.fullName},
            {key("birth_date"), jsonText(person.birth.iso())},
            {key("sex"), enumText(person.sex)},
            {key("national_id_masked"), jsonText(maskedIdentity(person.nationalId))},
            {key("old_national_id_masked"), jsonText(maskedIdentity(person.oldNationalId))},
            {key("staff_code"), jsonText(person.staffCode)},
            {key("phone_masked"), jsonText(maskedPhone(person.phone))},
            {key("email_masked"), jsonText(maskedEmail(person.email))},
            {key("note"), jsonText(person.note)},
            {key("memberships"), memberships},
            {key("audiences"), audiences},
            {key("qualifications"), qualifications},
            {key("rosters"), rosters},
            {key("linked"), links},
            {key("training"), training},
            {key("erased"), erasures}};
}

QString period(QDate from, QDate to) {
    const auto text = [](QDate date) {
        return date.isValid() ? PartialDate::of(date).vietnamese() : QString();
    };
    return from.isValid() || to.isValid() ? text(from) + QStringLiteral(" – ") + text(to) : QString();
}

Result<Reply> show(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const Person named, requiredPerson(database->connection(), arguments.positional.first()));
    TAPHUAN_ASSIGN(const auto details,
                   personDetails(database->connection(), named.id, database->clock().today()));
    if (!details) return refused(say("core", "Không có hồ sơ cá nhân %1").arg(arguments.positional.first()));
    Reply reply;
    RosterFilter theirs;
    theirs.on = database->clock().today();
    theirs.person = named.id;
    TAPHUAN_ASSIGN(const auto rosters, listRosters(database->connection(), theirs));
    QJsonObject document = json(*details, rosters);
    if (database->viewer().may(Permission::ethnicityShow))
        document.insert(key("ethnicity"), jsonText(details->person.ethnicity));
    reply.json = document;
    const Person& person = details->person;
    reply.lines = {person.fullName, say("core", "Ngày sinh: %1").arg(person.birth.vietnamese()),
                   say("core", "Số định danh: %1").arg(maskedIdentity(person.nationalId)),
                   say("core", "Điện thoại: %1").arg(maskedPhone(person.phone))};
    if (!person.ethnicity.isEmpty()) reply.lines << say("core", "Dân tộc: %1").arg(person.ethnicity);
    for (const Erasure& erasure : details->erasures)
        reply.lines << say("core", "Dữ liệu liên hệ đã xóa hẳn ngày %1: %2")
                           .arg(PartialDate::of(erasure.erasedOn).vietnamese(), erasure.reason);
    for (const MembershipLine& line : details->memberships)
        reply.lines << say("core", "Đơn vị: %1, %2 %3")
                               .arg(line.unitName, line.membership.position,
                                    period(line.membership.validFrom, line.membership.validTo))
                               .trimmed() +
                           (line.membership.leaving
                                ? QStringLiteral(" (%1)").arg(wordOf(*line.membership.leaving))
                                : QString());
    for (const RosterLine& line : rosters)
        reply.lines << say("core", "Mạng lưới, đội ngũ: %1, %2 %3")
                           .arg(nameSpoken(line.kindName, line.kindNameEn), servedText(line),
                                period(line.member.validFrom, line.member.validTo))
                           .trimmed();
    for (const AudienceLine& line : details->audiences)
        reply.lines << say("core", "Nhóm đối tượng: %1").arg(line.name);
    for (const Qualification& one : details->qualifications) {
        QStringList parts{titleOf(one), one.issuer, one.issued.vietnamese(), one.number};
        parts.removeAll(QString());
        reply.lines
            << say("core", "Trình độ: %1 (mã %2)").arg(parts.join(QStringLiteral(", ")), one.id.text());
    }
    if (details->training.empty()) return reply;
    reply.table.headers = {say("core", "Lớp"), say("core", "Tên lớp"), say("core", "Thời gian"),
                           say("core", "Kết quả"), say("core", "Chứng nhận")};
    for (const TrainingLine& line : details->training)
        reply.table.rows.push_back({line.classCode, line.className, period(line.starts, line.ends),
                                    line.result ? enumText(line.result->outcome) : QString(),
                                    line.certificate});
    return reply;
}

Result<Reply> duplicates(Cli& cli, const Arguments&) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const auto pairs, duplicatePeople(database->connection(), database->clock().today()));
    Reply reply;
    QJsonArray array;
    reply.table.headers = headers();
    reply.table.headers << say("core", "Lý do");
    for (const DuplicatePair& pair : pairs) {
        const QString reason = pair.sameNationalId ? say("core", "cùng số định danh cá nhân")
                                                   : say("core", "cùng họ tên và ngày sinh");
        array.append(QJsonObject{
            {key("first"), json(pair.first)}, {key("second"), json(pair.second)}, {key("reason"), reason}});
        reply.table.rows.push_back(cells(pair.first) + QStringList{reason});
        reply.table.rows.push_back(cells(pair.second));
    }
    reply.json = array;
    reply.footer = {say("core", "%1 cặp có thể trùng").arg(pairs.size())};
    return reply;
}

using LinkThem = std::function<Result<Committed>(Database&, Id<Person>, Id<Person>)>;

Result<Reply> link(Cli& cli, const Arguments& arguments, const LinkThem& command, const char* firstKey,
                   const char* secondKey) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    Connection& db = database->connection();
    TAPHUAN_ASSIGN(const Person first, requiredPerson(db, arguments.positional[0]));
    TAPHUAN_ASSIGN(const Person second, requiredPerson(db, arguments.positional[1]));
    TAPHUAN_ASSIGN(const Committed committed, command(*database, first.id, second.id));
    Reply reply;
    reply.json =
        QJsonObject{{key(firstKey), first.id.text()},
                    {key(secondKey), second.id.text()},
                    {key("operation"), jsonText(committed.seq == 0 ? QString() : committed.name.text())}};
    reply.lines = {committed.seq == 0 ? say("core", "Đã ghi như vậy từ trước") : say("core", "Đã ghi")};
    return reply;
}

Result<Reply> merge(Cli& cli, const Arguments& arguments) {
    std::set<QByteArray> taken;
    for (const QString& field : arguments.values(key("--take"))) taken.insert(field.toLatin1());
    return link(
        cli, arguments,
        [&taken](Database& database, Id<Person> kept, Id<Person> dropped) {
            return mergePeople(database, kept, dropped, taken);
        },
        "kept", "dropped");
}
Result<Reply> distinct(Cli& cli, const Arguments& arguments) {
    return link(
        cli, arguments,
        [](Database& database, Id<Person> one, Id<Person> other) {
            return markDistinct(database, {{one, other}});
        },
        "first", "second");
}

}  // namespace

Result<UnitScope> unitScope(Database& database, const QString& code, std::optional<QDate> on) {
    UnitScope scope;
    TAPHUAN_ASSIGN(const NamedUnit unit, unitNamed(database.connection(), code,
                                                   on.value_or(database.clock().today()), scope.warnings));
    scope.unit = unit.id();
    TAPHUAN_ASSIGN(scope.below, unitAndBelow(database.connection(), scope.unit, unit.on));
    return scope;
}

Result<Id<Audience>> audienceNamed(Database& database, const QString& codeOrName) {
    TAPHUAN_ASSIGN(const auto catalogue, AudienceCatalogue::load(database.connection()));
    const Id<Audience> found = catalogue.find(codeOrName);
    if (!found.isNull()) return found;
    QStringList codes;
    for (const Audience& audience : catalogue.all()) codes << audience.code;
    return refused(say("core", "Không có nhóm đối tượng %1").arg(codeOrName), {},
                   say("core", "Các nhóm: %1").arg(codes.join(QStringLiteral(", "))));
}

std::vector<CliCommand> peopleCommands() {
    const QString people = key("people");
    return {
        peopleImportCommand(),
        peopleProfilesCommand(),
        {{people, key("find")},
         key("TEXT [--limit N] [--unit CODE] [--on DATE]"),
         say("core", "Tìm người theo tên, đơn vị, số định danh hoặc số cuối điện thoại"),
         findThem,
         1,
         20},
        {{people, key("show")},
         key("ID"),
         say("core", "Hồ sơ và quá trình đào tạo, bồi dưỡng của một người"),
         show,
         1,
         1},
        {{people, key("list")},
         key("[--unit CODE] [--on DATE] [--audience A] [--qualification KIND[:LEVEL]] [--unplaced] [--left] "
             "[--sort name|unit|birth] [--limit N] [--offset N]"),
         say("core", "Danh sách hồ sơ cá nhân"),
         list,
         0,
         0},
        {{people, key("duplicates")},
         {},
         say("core", "Những cặp hồ sơ có thể là một người"),
         duplicates,
         0,
         0},
        {{people, key("merge")},
         key("KEEP DROP [--take FIELD]…"),
         say("core", "Gộp hồ sơ trùng; --take: mục lấy theo hồ sơ thứ hai; hoàn tác được bằng undo"),
         merge,
         2,
         2},
        {{people, key("distinct")},
         key("A B"),
         say("core", "Ghi nhận hai hồ sơ không phải một người"),
         distinct,
         2,
         2},
    };
}

}  // namespace taphuan
