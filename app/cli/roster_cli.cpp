#include "app/cli/list_cli.h"
#include "app/cli/lookups.h"
#include "app/cli/people_cli.h"
#include "app/cli/progress_line.h"
#include "core/base/interface_language.h"
#include "core/base/say.h"
#include "core/commands/catalogue_commands.h"
#include "core/domain/roster_words.h"
#include "core/import/catalogue_file.h"
#include "core/import/roster_plan.h"
#include "core/storage/class_store.h"
#include "core/storage/roster_store.h"
#include "core/storage/select.h"
#include "core/tables/read_workbook.h"
#include "core/text/vietnamese_numbers.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

QString spokenKind(const RosterKind& kind) {
    return nameSpoken(kind.name, kind.nameEn);
}

Result<RosterKind> kindNamed(Connection& db, const QString& text) {
    TAPHUAN_ASSIGN(const auto kinds, rosterKinds(db));
    const Id<RosterKind> id = rosterKindNamed(kinds, text);
    for (const RosterKind& kind : kinds)
        if (kind.id == id) return kind;
    QStringList codes;
    for (const RosterKind& kind : kinds) codes << kind.code;
    return refused(say("core", "Không có mạng lưới, đội ngũ %1").arg(text), {},
                   codes.isEmpty() ? say("core", "Lấy các loại có sẵn bằng lệnh roster kinds --standard")
                                   : say("core", "Chọn một trong: %1").arg(codes.join(u", "_s)));
}

Result<RosterMember> memberNamed(Connection& db, const QString& text) {
    const auto id = RowId::parse(text);
    TAPHUAN_ASSIGN(auto member, find(db, Id<RosterMember>(id.value_or(RowId()))));
    if (member) return *std::move(member);
    return refused(say("core", "Không có dòng mạng lưới, đội ngũ %1").arg(text), {},
                   say("core", "Xem mã bằng lệnh roster list"));
}

// The last day of an entry, as people say it.
QDate lastDay(const RosterMember& member) {
    return member.validTo.isValid() ? member.validTo.addDays(-1) : QDate();
}

QJsonObject memberJson(const RosterLine& line) {
    const RosterMember& member = line.member;
    return {{u"id"_s, member.id.text()},
            {u"kind"_s, line.kindCode},
            {u"person"_s, member.person.text()},
            {u"full_name"_s, line.fullName},
            {u"position"_s, jsonText(line.position)},
            {u"work_unit"_s, jsonText(line.workUnit)},
            {u"unit"_s, jsonText(line.unitCode)},
            {u"unit_name"_s, line.unitName},
            {u"unit_parent"_s, jsonText(line.unitParent)},
            {u"role"_s, jsonText(member.role)},
            {u"decision"_s, jsonText(member.decision)},
            {u"decided_on"_s, jsonDate(member.decidedOn)},
            {u"from"_s, jsonDate(member.validFrom)},
            {u"until"_s, jsonDate(lastDay(member))},
            {u"state"_s, enumText(line.state)}};
}

// The entries of the ids, as a command has left them.
Result<Reply> replyOf(Database& database, const std::vector<Id<RosterMember>>& ids, const QString& sentence) {
    RosterFilter filter;
    filter.on = database.clock().today();
    TAPHUAN_ASSIGN(const auto all, listRosters(database.connection(), filter));
    Reply reply;
    QJsonArray array;
    for (const RosterLine& line : all)
        if (std::find(ids.begin(), ids.end(), line.member.id) != ids.end()) array.append(memberJson(line));
    reply.json = array;
    reply.lines = {sentence};
    return reply;
}

Result<Reply> listKinds(Cli& cli, const Arguments& arguments) {
    const bool standard = arguments.has(u"--standard"_s);
    TAPHUAN_ASSIGN(Database* const database, standard ? cli.writing() : cli.reading());
    Connection& db = database->connection();
    if (standard) {
        TAPHUAN_ASSIGN(const CatalogueContent catalogue, readStandardCatalogue());
        TAPHUAN_TRY(importCatalogue(*database, catalogue));
    }
    QDate on = database->clock().today();
    TAPHUAN_TRY(arguments.change(u"--on"_s, on));
    TAPHUAN_ASSIGN(const RosterSurvey survey, surveyRosters(db, on));
    TAPHUAN_ASSIGN(const auto levels, listLevels(db));
    Reply reply;
    QJsonArray all;
    reply.table.headers = {say("core", "Mã"),
                           say("core", "Mạng lưới, đội ngũ"),
                           say("core", "Người"),
                           say("core", "Cần cử lại"),
                           say("core", "Đơn vị phải có"),
                           say("core", "Còn thiếu"),
                           say("core", "Thừa"),
                           say("core", "Yêu cầu")};
    reply.table.rightAligned = {2, 3, 4, 5, 6};
    for (const RosterKindCount& one : survey.kinds) {
        const RosterKind& kind = one.kind;
        all.append(QJsonObject{{u"kind"_s, kind.code},
                               {u"name"_s, kind.name},
                               {u"expected_of"_s, QJsonArray::fromStringList(kind.expected)},
                               {u"least"_s, kind.least},
                               {u"most"_s, kind.most > 0 ? QJsonValue(kind.most) : QJsonValue()},
                               {u"people"_s, one.people},
                               {u"reappoint"_s, one.reappoint},
                               {u"units"_s, one.expected},
                               {u"lacking"_s, one.lacking},
                               {u"over"_s, one.over}});
        reply.table.rows.push_back({kind.code, spokenKind(kind), groupedNumber(one.people),
                                    groupedNumber(one.reappoint), groupedNumber(one.expected),
                                    groupedNumber(one.lacking), groupedNumber(one.over),
                                    QStringList{numberText(kind), expectedText(kind, levels)}.join(u": "_s)});
    }
    reply.json = all;
    if (survey.kinds.empty())
        reply.footer << say("core", "Chưa có loại nào; lấy các loại có sẵn bằng roster kinds --standard");
    return reply;
}

Result<Reply> editKind(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    Connection& db = database->connection();
    const QString code = arguments.positional.first();
    TAPHUAN_ASSIGN(const auto kinds, rosterKinds(db));
    RosterKind kind;
    kind.code = code;
    kind.rank = kinds.empty() ? 1 : kinds.back().rank + 1;
    for (const RosterKind& known : kinds)
        if (known.code == code) kind = known;
    if (arguments.has(u"--remove"_s)) {
        if (kind.id.isNull()) TAPHUAN_TRY(kindNamed(db, code));
        TAPHUAN_TRY(removeRosterKind(*database, kind.id));
        return listKinds(cli, {});
    }
    arguments.change(u"--name"_s, kind.name);
    arguments.change(u"--name-en"_s, kind.nameEn);
    TAPHUAN_TRY(arguments.change(u"--least"_s, kind.least));
    TAPHUAN_TRY(arguments.change(u"--most"_s, kind.most));
    for (const auto& [option, lines] :
         {std::pair{u"--alias"_s, &kind.aliases}, std::pair{u"--expected"_s, &kind.expected}}) {
        if (arguments.has(option)) *lines = arguments.values(option);
    }
    TAPHUAN_TRY(saveRosterKind(*database, kind));
    return listKinds(cli, {});
}

// What --unit and --on ask for.
struct RosterScope {
    QDate on;
    Id<Unit> unit;  // null: all
    QStringList warnings;
};
Result<RosterScope> scopeOf(Database& database, const Arguments& arguments) {
    RosterScope scope;
    TAPHUAN_ASSIGN(const auto on, arguments.date(u"--on"_s));
    scope.on = on.value_or(database.clock().today());
    if (!arguments.has(u"--unit"_s)) return scope;
    TAPHUAN_ASSIGN(const UnitScope found, unitScope(database, arguments.value(u"--unit"_s), scope.on));
    scope.unit = found.unit;
    scope.warnings = found.warnings;
    return scope;
}

Result<Reply> listMembers(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    Connection& db = database->connection();
    TAPHUAN_ASSIGN(const RosterScope scope, scopeOf(*database, arguments));
    RosterFilter filter;
    filter.on = scope.on;
    filter.within = scope.unit;
    filter.current = !arguments.has(u"--all"_s);
    if (arguments.has(u"--kind"_s)) {
        TAPHUAN_ASSIGN(const RosterKind kind, kindNamed(db, arguments.value(u"--kind"_s)));
        filter.kind = kind.id;
    }
    if (arguments.has(u"--person"_s)) {
        TAPHUAN_ASSIGN(const Person person, requiredPerson(db, arguments.value(u"--person"_s)));
        filter.person = person.id;
    }
    TAPHUAN_ASSIGN(const auto lines, listRosters(db, filter));
    Reply reply;
    reply.warnings = scope.warnings;
    QJsonArray all;
    reply.table.headers = {say("core", "Mã"),         say("core", "Họ và tên"), say("core", "Chức vụ"),
                           say("core", "Mạng lưới"),  say("core", "Đơn vị"),    say("core", "Vai trò"),
                           say("core", "Quyết định"), say("core", "Từ ngày"),   say("core", "Đến hết ngày"),
                           say("core", "Tình trạng")};
    for (const RosterLine& line : lines) {
        all.append(memberJson(line));
        reply.table.rows.push_back({line.member.id.text(), line.fullName, line.position,
                                    nameSpoken(line.kindName, line.kindNameEn), servedText(line),
                                    line.member.role, line.member.decision, dateText(line.member.validFrom),
                                    dateText(lastDay(line.member)), wordOf(line.state)});
    }
    reply.json = all;
    return reply;
}

Result<Reply> listMissing(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    Connection& db = database->connection();
    TAPHUAN_ASSIGN(const RosterScope scope, scopeOf(*database, arguments));
    Id<RosterKind> wanted;
    if (arguments.has(u"--kind"_s)) {
        TAPHUAN_ASSIGN(const RosterKind kind, kindNamed(db, arguments.value(u"--kind"_s)));
        wanted = kind.id;
    }
    TAPHUAN_ASSIGN(const RosterSurvey survey, surveyRosters(db, scope.on, scope.unit));
    QHash<RowId, RosterKind> kinds;
    for (const RosterKindCount& one : survey.kinds) kinds.insert(one.kind.id, one.kind);
    Reply reply;
    reply.warnings = scope.warnings;
    QJsonArray all;
    reply.table.headers = {say("core", "Mạng lưới"), say("core", "Mã"),        say("core", "Đơn vị"),
                           say("core", "Thuộc"),     say("core", "Đang có"),   say("core", "Còn thiếu"),
                           say("core", "Thừa"),      say("core", "Cần cử lại")};
    reply.table.rightAligned = {4, 5, 6, 7};
    for (const RosterPlace& place : survey.places) {
        if (place.isInOrder() || (!wanted.isNull() && place.kind != wanted)) continue;
        const RosterKind kind = kinds.value(place.kind);
        all.append(QJsonObject{{u"kind"_s, kind.code},
                               {u"unit"_s, jsonText(place.unitCode)},
                               {u"unit_name"_s, place.unitName},
                               {u"parent"_s, jsonText(place.parentName)},
                               {u"least"_s, place.least},
                               {u"most"_s, place.most > 0 ? QJsonValue(place.most) : QJsonValue()},
                               {u"people"_s, place.people},
                               {u"missing"_s, place.missing()},
                               {u"surplus"_s, place.surplus()},
                               {u"reappoint"_s, place.reappoint}});
        reply.table.rows.push_back({spokenKind(kind), place.unitCode, place.unitName, place.parentName,
                                    groupedNumber(place.people), groupedNumber(place.missing()),
                                    groupedNumber(place.surplus()), groupedNumber(place.reappoint)});
    }
    reply.json = all;
    reply.footer << say("core", "%1 dòng").arg(groupedNumber(all.size()));
    return reply;
}

// What the options say of an entry; --until names its last day.
Status change(const Arguments& arguments, RosterMember& member) {
    arguments.change(u"--role"_s, member.role);
    arguments.change(u"--decision"_s, member.decision);
    TAPHUAN_TRY(arguments.change(u"--decided"_s, member.decidedOn));
    TAPHUAN_TRY(arguments.change(u"--from"_s, member.validFrom));
    TAPHUAN_ASSIGN(const auto until, arguments.date(u"--until"_s));
    if (until) member.validTo = until->addDays(1);
    return {};
}

QString memberUsage() {
    return u"[--role TEXT] [--decision NO] [--decided D] [--from D] [--until D]"_s;
}

Result<Reply> addMembers(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    Connection& db = database->connection();
    TAPHUAN_ASSIGN(const QString kindText, required(arguments, u"--kind"_s));
    TAPHUAN_ASSIGN(const QString unitText, required(arguments, u"--unit"_s));
    TAPHUAN_TRY(required(arguments, u"--person"_s));
    TAPHUAN_ASSIGN(const RosterKind kind, kindNamed(db, kindText));
    RosterMember member;
    member.kind = kind.id;
    TAPHUAN_TRY(change(arguments, member));
    QStringList warnings;
    const QDate day = member.validFrom.isValid() ? member.validFrom : database->clock().today();
    TAPHUAN_ASSIGN(const NamedUnit unit, unitNamed(db, unitText, day, warnings));
    member.unit = unit.id();
    std::vector<RosterMember> members;
    for (const QString& text : arguments.values(u"--person"_s)) {
        TAPHUAN_ASSIGN(const Person person, requiredPerson(db, text));
        member.person = person.id;
        members.push_back(member);
    }
    const Replacing replacing = arguments.has(u"--replace"_s) ? Replacing::yes : Replacing::no;
    TAPHUAN_TRY(addRosterMembers(*database, members, replacing));
    std::vector<Id<RosterMember>> ids;
    for (const RosterMember& one : members) ids.push_back(one.id);
    TAPHUAN_ASSIGN(Reply reply, replyOf(*database, ids,
                                        say("core", "Đã cử %1 người: %2, %3")
                                            .arg(members.size())
                                            .arg(spokenKind(kind), unit.version.name)));
    reply.warnings = warnings;
    return reply;
}

Result<Reply> editMember(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(RosterMember member, memberNamed(database->connection(), arguments.positional.first()));
    TAPHUAN_TRY(change(arguments, member));
    TAPHUAN_TRY(editRosterMember(*database, member));
    return replyOf(*database, {member.id}, say("core", "Đã sửa"));
}

Result<std::vector<Id<RosterMember>>> idsOf(Database& database, const QStringList& texts) {
    std::vector<Id<RosterMember>> ids;
    for (const QString& text : texts) {
        TAPHUAN_ASSIGN(const RosterMember member, memberNamed(database.connection(), text));
        ids.push_back(member.id);
    }
    return ids;
}

Result<Reply> endMembers(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(const QDate on, requiredDate(arguments, u"--on"_s));
    TAPHUAN_ASSIGN(const auto ids, idsOf(*database, arguments.positional));
    TAPHUAN_TRY(endRosterMembers(*database, ids, on));
    return replyOf(*database, ids,
                   say("core", "%1 người thôi tham gia từ ngày %2").arg(ids.size()).arg(dateText(on)));
}

Result<Reply> removeMembers(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(const auto ids, idsOf(*database, arguments.positional));
    TAPHUAN_TRY(removeRosterMembers(*database, ids));
    Reply reply;
    reply.json = QJsonObject{{u"removed"_s, qint64(ids.size())}};
    reply.lines = {say("core", "Đã xóa %1 dòng").arg(ids.size())};
    return reply;
}

QJsonObject plannedJson(const PlannedMember& row) {
    QJsonArray changes;
    for (const FieldChange& one : row.changes)
        changes.append(QJsonObject{
            {u"field"_s, one.field}, {u"from"_s, jsonText(one.from)}, {u"to"_s, jsonText(one.to)}});
    return {{u"new"_s, row.isNew()},
            {u"new_person"_s, row.isNew() && row.newPerson},
            {u"kind"_s, jsonText(row.kind)},
            {u"unit"_s, jsonText(row.unit)},
            {u"role"_s, jsonText(row.member.role)},
            {u"decision"_s, jsonText(row.member.decision)},
            {u"decided_on"_s, jsonDate(row.member.decidedOn)},
            {u"from"_s, jsonDate(row.member.validFrom)},
            {u"until"_s, jsonDate(lastDay(row.member))},
            {u"changes"_s, changes}};
}

Reply describe(const RosterPlan& plan) {
    ListReply list({u"ready"_s, say("core", "nhận"), say("core", "%1 nhận")},
                   {say("core", "Mạng lưới"), say("core", "Đơn vị"), say("core", "Vai trò"),
                    say("core", "Quyết định"), say("core", "Từ ngày")});
    for (const PlannedMember& row : plan.rows)
        list.add(row,
                 {row.kind, row.unit, row.member.role, row.member.decision, dateText(row.member.validFrom)},
                 plannedJson(row));
    const PeopleTable& table = plan.people.table;
    Reply reply = list.reply(table.sheet, table.headerFirstRow + 1, table.columns);
    QJsonObject json = reply.json.toObject();
    json.insert(u"new"_s, plan.added());
    json.insert(u"changed"_s, plan.changed());
    json.insert(u"new_people"_s, plan.newPeople());
    json.insert(u"refused_cells"_s, notesJson(plan.refused));
    reply.json = json;
    reply.lines << say("core", "Trong đó %1 mới, %2 thay đổi; %3 hồ sơ mới")
                       .arg(plan.added())
                       .arg(plan.changed())
                       .arg(plan.newPeople());
    for (const CellNote& note : plan.people.warnings) reply.warnings << noteText(note);
    return reply;
}

Result<RosterListOptions> listOptions(Database& database, const Arguments& arguments, QStringList& warnings) {
    RosterListOptions options;
    PeopleImportOptions& people = options.people;
    people.today = database.clock().today();
    people.withEthnicity = database.viewer().may(Permission::ethnicityShow);
    if (arguments.has(u"--kind"_s)) {
        TAPHUAN_ASSIGN(const RosterKind kind, kindNamed(database.connection(), arguments.value(u"--kind"_s)));
        options.kind = kind.id;
    }
    options.decision = arguments.value(u"--decision"_s);
    TAPHUAN_TRY(arguments.change(u"--decided"_s, options.decidedOn));
    TAPHUAN_TRY(arguments.change(u"--from"_s, options.from));
    if (arguments.has(u"--replace"_s)) options.replacing = Replacing::yes;
    const QDate day = options.from.isValid() ? options.from : people.today;
    if (arguments.has(u"--unit"_s)) {
        TAPHUAN_ASSIGN(const UnitScope scope, unitScope(database, arguments.value(u"--unit"_s), day));
        people.sender = scope.unit;
        warnings = scope.warnings;
    }
    if (arguments.has(u"--audience"_s)) {
        TAPHUAN_ASSIGN(people.audience, audienceNamed(database, arguments.value(u"--audience"_s)));
    }
    TAPHUAN_ASSIGN(people.units, unitChoices(database.connection(), arguments, day, warnings));
    return options;
}

Result<Reply> importMembers(Cli& cli, const Arguments& arguments) {
    const QString path = arguments.positional.first();
    const QString fileName = QFileInfo(path).fileName();
    TAPHUAN_ASSIGN(const SheetReading how, sheetReading(arguments, rosterWordings()));
    TAPHUAN_ASSIGN(const Workbook workbook, readWorkbook(path));
    TAPHUAN_ASSIGN(Database* const database, arguments.has(u"--dry-run"_s) ? cli.reading() : cli.writing());
    QStringList warnings;
    TAPHUAN_ASSIGN(const RosterListOptions options, listOptions(*database, arguments, warnings));
    TAPHUAN_ASSIGN(const RosterPlan plan, planRoster(database->connection(), workbook, path, options, how));
    RosterList roster = plan.list(fileName);
    TAPHUAN_ASSIGN(DataList list, receivedList(arguments, fileName, plan.people, options.people, warnings));
    list.people = qint64(roster.people.people.size());
    roster.people.batch.list = list;
    Reply reply = describe(plan);
    reply.warnings = warnings + reply.warnings;
    const auto entries = qint64(roster.entries.size());
    const bool apply = isToBeWritten(arguments, entries, allAccepted(plan.rows));
    ImportedRoster done;
    if (apply) {
        ProgressLine line;
        TAPHUAN_ASSIGN(
            done, importRoster(*database, roster, line.of(entries, say("core", "Ghi mạng lưới, đội ngũ"))));
    }
    sayApplied(reply, apply, done.added + done.changed,
               say("core", "Đã ghi %1 người mới, %2 thay đổi; %3 người được thay thôi tham gia")
                   .arg(done.added)
                   .arg(done.changed)
                   .arg(done.ended));
    QJsonObject json = reply.json.toObject();
    json.insert(u"ended"_s, done.ended);
    reply.json = json;
    return reply;
}

}  // namespace

std::vector<CliCommand> rosterCommands() {
    return {
        {{u"roster"_s, u"kinds"_s},
         u"[--on DATE] [--standard]"_s,
         say("core",
             "Các mạng lưới, đội ngũ: bao nhiêu người, đơn vị nào còn thiếu; --standard: lấy các loại có "
             "sẵn"),
         listKinds,
         0,
         0},
        {{u"roster"_s, u"kind"_s},
         u"CODE [--name TEXT] [--name-en TEXT] [--alias TEXT]… [--expected KIND/LEVEL]… [--least N] [--most "
         u"N] "
         "[--remove]"_s,
         say("core",
             "Thêm, sửa hoặc bỏ một loại; --expected: đơn vị phải có, như agency/province; --most 0: không "
             "giới hạn"),
         editKind,
         1,
         1},
        {{u"roster"_s, u"list"_s},
         u"[--kind K] [--unit CODE] [--person ID] [--on DATE] [--all]"_s,
         say("core", "Thành viên mạng lưới, đội ngũ; --all: cả người đã thôi"),
         listMembers,
         0,
         0},
        {{u"roster"_s, u"missing"_s},
         u"[--kind K] [--unit CODE] [--on DATE]"_s,
         say("core", "Đơn vị còn thiếu hoặc thừa người theo từng mạng lưới, đội ngũ"),
         listMissing,
         0,
         0},
        {{u"roster"_s, u"add"_s},
         QString(u"--kind K --unit CODE --person ID… "_s + memberUsage() + u" [--replace]"_s),
         say("core", "Cử người vào mạng lưới, đội ngũ; --replace: thay người đang giữ"),
         addMembers,
         0,
         0},
        {{u"roster"_s, u"edit"_s},
         QString(u"ID "_s + memberUsage()),
         say("core", "Sửa vai trò, quyết định, thời gian của một người"),
         editMember,
         1,
         1},
        {{u"roster"_s, u"end"_s},
         u"ID… --on DATE"_s,
         say("core", "Cho thôi tham gia từ một ngày"),
         endMembers,
         1,
         1000},
        {{u"roster"_s, u"remove"_s}, u"ID…"_s, say("core", "Xóa dòng ghi nhầm"), removeMembers, 1, 1000},
        {{u"roster"_s, u"import"_s},
         QString(u"FILE [--kind K] "_s + sheetReadingUsage() +
                 u" [--unit CODE] [--decision NO] [--decided D] [--from D] [--audience A] [--replace] "
                 "[--match NAME=CODE]… "_s +
                 receivedListUsage() + u" [--dry-run] [--strict]"_s),
         say("core", "Nhập danh sách mạng lưới, đội ngũ: người, đơn vị, vai trò, quyết định, thời gian"),
         importMembers,
         1,
         1}};
}

}  // namespace taphuan
