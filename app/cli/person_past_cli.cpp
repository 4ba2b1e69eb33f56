#include "app/cli/lookups.h"
#include "app/cli/people_cli.h"
#include "core/base/say.h"
#include "core/commands/qualification_commands.h"
#include "core/commands/transfer_commands.h"
#include "core/domain/qualification_words.h"
#include "core/storage/select.h"
#include "core/text/date_parse.h"

#include <QJsonArray>
#include <QJsonObject>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

template <class E>
QString wireNames() {
    QStringList names;
    for (const auto& [value, name] : EnumText<E>::names) names << QLatin1String(name);
    return names.join(u", "_s);
}

template <class E>
Result<E> oneOf(const QString& text, const QString& option) {
    if (const auto found = enumFromText<E>(text)) return *found;
    return wrongUsage(say("core", "Không có giá trị \"%1\"").arg(text), option,
                      say("core", "Chọn một trong: %1").arg(wireNames<E>()));
}

Result<std::vector<Id<Person>>> peopleNamed(Connection& db, const QStringList& texts) {
    std::vector<Id<Person>> people;
    for (const QString& text : texts) {
        TAPHUAN_ASSIGN(const Person person, requiredPerson(db, text));
        people.push_back(person.id);
    }
    return people;
}

Reply written(const Committed& committed, QJsonObject json, const QString& sentence) {
    Reply reply;
    json.insert(u"operation"_s, jsonText(committed.seq == 0 ? QString() : committed.name.text()));
    reply.json = json;
    reply.lines = {sentence};
    return reply;
}

Result<Reply> leave(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const QDate day, requiredDate(arguments, u"--on"_s));
    TAPHUAN_ASSIGN(const QString why, required(arguments, u"--why"_s));
    TAPHUAN_ASSIGN(const auto leaving, oneOf<Leaving>(why, u"--why"_s));
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(const auto people, peopleNamed(database->connection(), arguments.positional));
    TAPHUAN_ASSIGN(const Committed done,
                   endMemberships(*database, people, day, leaving, arguments.value(u"--reason"_s)));
    return written(done, {{u"people"_s, qint64(people.size())}, {u"why"_s, enumText(leaving)}},
                   say("core", "%1 người đã thôi công tác").arg(people.size()));
}

Result<Reply> move(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const QString code, required(arguments, u"--unit"_s));
    TAPHUAN_ASSIGN(const QDate day, requiredDate(arguments, u"--on"_s));
    const bool dryRun = arguments.has(u"--dry-run"_s);
    TAPHUAN_ASSIGN(Database* const database, dryRun ? cli.reading() : cli.writing());
    Connection& db = database->connection();
    QStringList warnings;
    TAPHUAN_ASSIGN(const NamedUnit unit, unitNamed(db, code, day, warnings));
    TAPHUAN_ASSIGN(const auto people, peopleNamed(db, arguments.positional));
    std::vector<Transfer> transfers;
    const auto position =
        arguments.has(u"--position"_s) ? std::optional(arguments.value(u"--position"_s)) : std::nullopt;
    for (const Id<Person> person : people) transfers.push_back({person, unit.id(), position, day});
    TAPHUAN_ASSIGN(const auto changes, audiencesAfter(db, transfers));
    Committed done;
    if (!dryRun) {
        TAPHUAN_ASSIGN(done, transferPeople(*database, transfers, arguments.value(u"--reason"_s)));
    }
    QJsonArray audiences;
    for (const AudienceChange& change : changes)
        audiences.append(QJsonObject{
            {u"audience"_s, change.audience}, {u"begun"_s, change.begun}, {u"ended"_s, change.ended}});
    Reply reply = written(
        done,
        {{u"people"_s, qint64(people.size())}, {u"unit"_s, unit.version.name}, {u"audiences"_s, audiences}},
        dryRun ? say("core", "Chưa ghi gì") : say("core", "Đã chuyển %1 người").arg(people.size()));
    for (const AudienceChange& change : changes) {
        if (change.ended > 0)
            reply.footer << say("core", "Bỏ nhóm %1: %2 người").arg(change.audience).arg(change.ended);
        if (change.begun > 0)
            reply.footer << say("core", "Thêm nhóm %1: %2 người").arg(change.audience).arg(change.begun);
    }
    reply.warnings = warnings;
    return reply;
}

Status takeFields(const Arguments& arguments, Qualification& qualification) {
    if (arguments.has(u"--kind"_s)) {
        TAPHUAN_ASSIGN(qualification.kind,
                       oneOf<QualificationKind>(arguments.value(u"--kind"_s), u"--kind"_s));
    }
    if (arguments.has(u"--level"_s)) {
        TAPHUAN_ASSIGN(qualification.level,
                       oneOf<QualificationLevel>(arguments.value(u"--level"_s), u"--level"_s));
    }
    arguments.change(u"--speciality"_s, qualification.speciality);
    arguments.change(u"--issuer"_s, qualification.issuer);
    arguments.change(u"--number"_s, qualification.number);
    arguments.change(u"--note"_s, qualification.note);
    if (!arguments.has(u"--issued"_s)) return {};
    const QString written = arguments.value(u"--issued"_s);
    const auto issued = parsePartialDate(written);
    if (!issued && !written.isEmpty())
        return wrongUsage(say("core", "Không đọc được ngày “%1”").arg(written), u"--issued"_s);
    qualification.issued = issued.value_or(PartialDate());
    return {};
}

Result<Reply> save(Database& database, Qualification qualification) {
    TAPHUAN_ASSIGN(const Committed done, saveQualification(database, qualification));
    return written(done,
                   {{u"id"_s, qualification.id.text()},
                    {u"kind"_s, enumText(qualification.kind)},
                    {u"level"_s, enumText(qualification.level)}},
                   say("core", "Đã ghi: %1 (mã %2)").arg(titleOf(qualification), qualification.id.text()));
}

Result<Reply> addQualification(Cli& cli, const Arguments& arguments) {
    TAPHUAN_TRY(required(arguments, u"--kind"_s));
    Qualification qualification;
    TAPHUAN_TRY(takeFields(arguments, qualification));
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(const Person person, requiredPerson(database->connection(), arguments.positional.first()));
    qualification.person = person.id;
    return save(*database, std::move(qualification));
}

Result<Qualification> qualificationNamed(Connection& db, const QString& text) {
    if (const auto id = RowId::parse(text)) {
        TAPHUAN_ASSIGN(const auto found, find<Qualification>(db, Id<Qualification>(*id)));
        if (found) return *found;
    }
    return refused(say("core", "Không có văn bằng, chứng chỉ mã %1").arg(text), {},
                   say("core", "Xem mã bằng people show"));
}

Result<Reply> editQualification(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(Qualification qualification,
                   qualificationNamed(database->connection(), arguments.positional.first()));
    TAPHUAN_TRY(takeFields(arguments, qualification));
    return save(*database, std::move(qualification));
}

Result<Reply> dropQualification(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(const Qualification qualification,
                   qualificationNamed(database->connection(), arguments.positional.first()));
    TAPHUAN_ASSIGN(const Committed done, removeQualification(*database, qualification.id));
    return written(done, {{u"id"_s, qualification.id.text()}},
                   say("core", "Đã bỏ: %1").arg(titleOf(qualification)));
}

}  // namespace

std::vector<CliCommand> personPastCommands() {
    const QString fields =
        u"[--level L] [--speciality TEXT] [--issuer TEXT] [--issued DATE] [--number TEXT] [--note TEXT]"_s;
    return {
        {{u"people"_s, u"move"_s},
         u"PERSON… --unit CODE --on DATE [--position TEXT] [--reason TEXT] [--dry-run]"_s,
         say("core", "Chuyển một hay nhiều người đến một đơn vị, hoặc ghi người trở lại công tác"),
         move,
         1,
         1000},
        {{u"people"_s, u"leave"_s},
         u"PERSON… --on DATE --why WHY [--reason TEXT]"_s,
         say("core", "Nghỉ hưu, thôi việc, đi khỏi tỉnh, từ trần; WHY: %1").arg(wireNames<Leaving>()),
         leave,
         1,
         1000},
        {{u"people"_s, u"qualification"_s, u"add"_s},
         QString(u"PERSON --kind K "_s + fields),
         say("core", "Thêm trình độ, văn bằng, chứng chỉ; K: %1").arg(wireNames<QualificationKind>()),
         addQualification,
         1,
         1},
        {{u"people"_s, u"qualification"_s, u"edit"_s},
         QString(u"ID [--kind K] "_s + fields),
         say("core", "Sửa trình độ, văn bằng, chứng chỉ; L: %1").arg(wireNames<QualificationLevel>()),
         editQualification,
         1,
         1},
        {{u"people"_s, u"qualification"_s, u"remove"_s},
         u"ID"_s,
         say("core", "Bỏ một trình độ, văn bằng, chứng chỉ ghi nhầm"),
         dropQualification,
         1,
         1},
    };
}

}  // namespace taphuan
