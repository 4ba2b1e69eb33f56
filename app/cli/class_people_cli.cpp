#include "app/cli/class_cli.h"
#include "app/cli/list_cli.h"
#include "app/cli/people_cli.h"
#include "app/cli/progress_line.h"
#include "core/base/say.h"
#include "core/commands/nomination_commands.h"
#include "core/domain/training_words.h"
#include "core/import/class_people_file.h"
#include "core/storage/class_store.h"
#include "core/storage/enrolment_store.h"
#include "core/storage/find_people.h"
#include "core/storage/nomination_store.h"
#include "core/storage/person_roots.h"
#include "core/tables/read_workbook.h"
#include "core/text/vietnamese_numbers.h"

#include <QFileInfo>
#include <QJsonObject>

namespace taphuan {

namespace {

// The people of a command that takes a spreadsheet or, as options, single people; and what is to be said of
// the file.
struct Listed {
    PeopleList list;
    Id<Unit> unit;  // that puts them forward
    QJsonObject json;
    QStringList warnings;
    bool write = true;
    bool allAccepted = true;
};

void describe(const ImportPlan& plan, Listed& listed) {
    QJsonArray doubtful;
    for (const PlannedRow& row : plan.rows) {
        const PersonRow& source = row.source;
        const QString reasons = row.reasons.join(QStringLiteral("; "));
        if (row.verdict == RowVerdict::doubtful) {
            doubtful.append(
                QJsonObject{{QStringLiteral("row"), source.row + 1},
                            {QStringLiteral("full_name"), source.fullName},
                            {QStringLiteral("reasons"), QJsonArray::fromStringList(row.reasons)}});
            listed.warnings << say("core", "Chưa chắc dòng %1 (%2): %3")
                                   .arg(source.row + 1)
                                   .arg(source.fullName, reasons);
        }
        if (row.verdict == RowVerdict::changed)
            listed.warnings << say("core", "Dòng %1 (%2) khác hồ sơ đang có; hồ sơ giữ nguyên")
                                   .arg(source.row + 1)
                                   .arg(source.fullName);
    }
    std::vector<FileFinding> refusals;
    for (const CellNote& note : plan.refused)
        refusals.push_back({note.column < 0 ? QString::number(note.row + 1) : cellName(note.row, note.column),
                            note.value, note.reason});
    listed.warnings << findingLines(refusals);
    listed.allAccepted = plan.allAccepted();
    listed.json = {
        {QStringLiteral("sheet"), plan.table.sheet},
        {QStringLiteral("rows"), qint64(plan.rows.size())},
        {QStringLiteral("new_people"), plan.count(RowVerdict::added)},
        {QStringLiteral("known_people"), plan.count(RowVerdict::same) + plan.count(RowVerdict::changed)},
        {QStringLiteral("doubtful"), doubtful},
        {QStringLiteral("refused"), findingsJson(refusals)}};
}

Result<Listed> readList(const OpenedClass& opened, const Arguments& arguments) {
    Connection& db = opened.database->connection();
    Listed listed;
    if (arguments.has(QStringLiteral("--unit"))) {
        TAPHUAN_ASSIGN(const NamedUnit unit, unitNamed(db, arguments.value(QStringLiteral("--unit")),
                                                       opened.record.starts, listed.warnings));
        listed.unit = unit.id();
    }
    for (const QString& name : arguments.values(QStringLiteral("--person"))) {
        TAPHUAN_ASSIGN(const Person person, requiredPerson(db, name));
        listed.list.people.push_back({person.id, 0});
    }
    if (arguments.positional.size() < 2) {
        TAPHUAN_TRY(noDryRun(arguments));
        return listed;
    }
    const QString file = arguments.positional.at(1);
    PeopleImportOptions options;
    options.sender = listed.unit;
    options.on = opened.record.starts;
    options.today = opened.database->clock().today();
    options.withEthnicity = opened.database->viewer().may(Permission::ethnicityShow);
    options.createUnits = arguments.has(QStringLiteral("--create-units"));
    TAPHUAN_ASSIGN(const Workbook workbook, readWorkbook(file));
    TAPHUAN_ASSIGN(const SheetReading how, sheetReading(arguments));
    TAPHUAN_ASSIGN(auto table, readPeopleTable(workbook, file, options.today, how.sheet, how.layout));
    ProgressLine line;
    const auto rows = qint64(table.rows.size());
    TAPHUAN_ASSIGN(const ImportPlan plan, planPeople(db, std::move(table), options,
                                                     line.of(rows, say("core", "Đối chiếu danh sách"))));
    describe(plan, listed);
    listed.list = peopleForClass(plan);
    TAPHUAN_ASSIGN(DataList list,
                   receivedList(arguments, QFileInfo(file).fileName(), plan, options, listed.warnings));
    list.people = qint64(listed.list.people.size());
    listed.json.insert(QStringLiteral("basis"), enumText(list.basis));
    listed.list.batch.list = list;
    listed.write = !arguments.has(QStringLiteral("--dry-run")) &&
                   (listed.allAccepted || !arguments.has(QStringLiteral("--strict")));
    return listed;
}

// Adds what was found in the file to the command's own answer.
Reply withFile(Reply reply, const Listed& listed) {
    QJsonObject json = reply.json.toObject();
    for (auto found = listed.json.begin(); found != listed.json.end(); ++found)
        json.insert(found.key(), found.value());
    reply.json = json;
    reply.warnings = listed.warnings;
    reply.exitStatus = listed.allAccepted ? 0 : 1;
    if (!listed.write)
        reply.lines = {
            say("core", "Chưa ghi gì: %1 người trong danh sách được nhận").arg(listed.list.people.size())};
    return reply;
}

Reply nominationReply(const TrainingClass& record, const Nominated& nominated) {
    Reply reply;
    reply.json = QJsonObject{{QStringLiteral("class"), record.code},
                             {QStringLiteral("added"), nominated.added},
                             {QStringLiteral("already"), nominated.already},
                             {QStringLiteral("operation"), nominated.committed.name.text()}};
    reply.lines = {say("core", "Lớp %1: cử thêm %2 người, %3 người đã có")
                       .arg(record.code)
                       .arg(nominated.added)
                       .arg(nominated.already)};
    return reply;
}

Result<Reply> classNominate(Cli& cli, const Arguments& arguments) {
    if (arguments.positional.size() < 2 && !arguments.has(QStringLiteral("--person")))
        return wrongUsage(say("core", "Chưa nêu cử ai tham gia lớp"), {},
                          say("core", "Nêu tệp danh sách, hoặc --person cho từng người"));
    TAPHUAN_ASSIGN(const OpenedClass opened, openClass(cli, arguments));
    TAPHUAN_ASSIGN(const Listed listed, readList(opened, arguments));
    Nominated nominated;
    if (listed.write) {
        ProgressLine line;
        TAPHUAN_ASSIGN(nominated,
                       nominateList(*opened.database, opened.record.id, listed.list, listed.unit,
                                    line.of(stepsOf(listed.list), say("core", "Cử người vào lớp"))));
    }
    return withFile(nominationReply(opened.record, nominated), listed);
}

// A nomination by its own id, or by its person's id, identity number or staff code.
Result<std::vector<Id<Nomination>>> nominationsNamed(Connection& db, const std::vector<NominationRow>& rows,
                                                     const QStringList& names) {
    TAPHUAN_ASSIGN(const PersonRoots roots, readPersonRoots(db));
    std::vector<Id<Nomination>> found;
    for (const QString& name : names) {
        const auto id = RowId::parse(name);
        TAPHUAN_ASSIGN(const Id<Person> person, personIdOf(db, name));
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const NominationRow& candidate) {
            const Nomination& nomination = candidate.nomination;
            const bool isPerson = !person.isNull() && roots.of(nomination.person) == roots.of(person);
            return isPerson || (id && RowId(nomination.id) == *id);
        });
        if (row == rows.end())
            return refused(say("core", "Không có %1 trong danh sách cử tham gia").arg(name), {},
                           say("core", "Nêu mã hồ sơ, số định danh, mã cán bộ, công chức hoặc mã lượt cử"));
        found.push_back(row->nomination.id);
    }
    return found;
}

bool isOpen(const NominationRow& row) {
    return row.nomination.state == NominationState::pending ||
           row.nomination.state == NominationState::reserve;
}

// Those named after the class's code, or, where none is, all that wait for a decision.
Result<std::vector<Id<Nomination>>> nominationsMeant(Connection& db, const OpenedClass& opened,
                                                     const Arguments& arguments) {
    TAPHUAN_ASSIGN(const auto rows, listNominations(db, opened.record.id));
    const QStringList names = arguments.positional.mid(1);
    TAPHUAN_ASSIGN(auto ids, nominationsNamed(db, rows, names));
    if (names.isEmpty())
        for (const NominationRow& row : rows)
            if (isOpen(row)) ids.push_back(row.nomination.id);
    return ids;
}

QJsonObject decidedJson(const TrainingClass& record, const Decided& decided) {
    return {{QStringLiteral("class"), record.code},
            {QStringLiteral("changed"), decided.changed},
            {QStringLiteral("approved"), decided.approved},
            {QStringLiteral("reserve"), decided.reserved},
            {QStringLiteral("enrolled"), decided.enrolled},
            {QStringLiteral("operation"), decided.committed.name.text()}};
}

Result<Reply> classAccept(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const OpenedClass opened, openClass(cli, arguments));
    TAPHUAN_ASSIGN(const auto ids, nominationsMeant(opened.database->connection(), opened, arguments));
    TAPHUAN_ASSIGN(const Decided decided, decideNominations(*opened.database, opened.record.id, ids,
                                                            NominationState::approved, {}, true));
    Reply reply;
    reply.json = decidedJson(opened.record, decided);
    reply.lines = {say("core", "Lớp %1: duyệt %2 người, %3 người dự bị; đưa vào lớp %4 người")
                       .arg(opened.record.code)
                       .arg(decided.approved)
                       .arg(decided.reserved)
                       .arg(decided.enrolled)};
    return reply;
}

Result<Reply> decide(Cli& cli, const Arguments& arguments, NominationState wanted) {
    TAPHUAN_ASSIGN(const OpenedClass opened, openClass(cli, arguments));
    TAPHUAN_ASSIGN(const auto ids, nominationsMeant(opened.database->connection(), opened, arguments));
    TAPHUAN_ASSIGN(const Decided decided, decideNominations(*opened.database, opened.record.id, ids, wanted,
                                                            arguments.value(QStringLiteral("--reason"))));
    Reply reply;
    reply.json = decidedJson(opened.record, decided);
    reply.lines = {say("core", "Lớp %1: đã chuyển %2 người sang “%3”")
                       .arg(opened.record.code, QString::number(decided.changed), wordOf(wanted))};
    return reply;
}

// The person's place in the class, or nothing.
Result<std::optional<Id<Enrolment>>> enrolmentIn(Connection& db, const TrainingClass& record,
                                                 const Person& person) {
    TAPHUAN_ASSIGN(const PersonRoots roots, readPersonRoots(db));
    TAPHUAN_ASSIGN(const auto people, listClassPeople(db, record.id));
    for (const ClassPerson& one : people)
        if (roots.of(one.person.id) == roots.of(person.id)) return std::optional(one.enrolment.id);
    return std::optional<Id<Enrolment>>();
}

Result<Reply> classRefuse(Cli& cli, const Arguments& arguments) {
    TAPHUAN_TRY(required(arguments, QStringLiteral("--reason")));
    return decide(cli, arguments, NominationState::refused);
}
Result<Reply> classReserve(Cli& cli, const Arguments& arguments) {
    return decide(cli, arguments, NominationState::reserve);
}

// Who is in the class leaves it on a day; who is only nominated takes the nomination back.
Result<Reply> classWithdraw(Cli& cli, const Arguments& arguments) {
    TAPHUAN_TRY(required(arguments, QStringLiteral("--reason")));
    TAPHUAN_ASSIGN(const OpenedClass opened, openClass(cli, arguments));
    Connection& db = opened.database->connection();
    TAPHUAN_ASSIGN(const Person person, requiredPerson(db, arguments.positional.at(1)));
    TAPHUAN_ASSIGN(const auto enrolled, enrolmentIn(db, opened.record, person));
    if (!enrolled) return decide(cli, arguments, NominationState::withdrawn);
    QDate on = opened.database->clock().today();
    TAPHUAN_TRY(arguments.change(QStringLiteral("--on"), on));
    TAPHUAN_ASSIGN(const Committed committed, withdrawEnrolment(*opened.database, *enrolled, on,
                                                                arguments.value(QStringLiteral("--reason"))));
    Reply reply;
    reply.json = QJsonObject{{QStringLiteral("class"), opened.record.code},
                             {QStringLiteral("person"), person.id.text()},
                             {QStringLiteral("on"), jsonDate(on)},
                             {QStringLiteral("operation"), committed.name.text()}};
    reply.lines = {say("core", "Lớp %1: %2 rút khỏi lớp từ ngày %3")
                       .arg(opened.record.code, person.fullName, dateText(on))};
    return reply;
}

Reply enrolmentReply(const TrainingClass& record, const Enrolled& enrolled) {
    Reply reply;
    reply.json = QJsonObject{{QStringLiteral("class"), record.code},
                             {QStringLiteral("added"), enrolled.added},
                             {QStringLiteral("already"), enrolled.already},
                             {QStringLiteral("operation"), enrolled.committed.name.text()}};
    reply.lines = {say("core", "Lớp %1: đưa vào %2 người, %3 người đã có")
                       .arg(record.code)
                       .arg(enrolled.added)
                       .arg(enrolled.already)};
    return reply;
}

Result<Reply> classEnrol(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const OpenedClass opened, openClass(cli, arguments));
    if (arguments.positional.size() < 2 && !arguments.has(QStringLiteral("--person"))) {
        TAPHUAN_TRY(noDryRun(arguments));
        TAPHUAN_ASSIGN(const Enrolled enrolled, enrolApproved(*opened.database, opened.record.id));
        return enrolmentReply(opened.record, enrolled);
    }
    TAPHUAN_ASSIGN(const Listed listed, readList(opened, arguments));
    Enrolled enrolled;
    if (listed.write) {
        ProgressLine line;
        TAPHUAN_ASSIGN(enrolled, enrolList(*opened.database, opened.record.id, listed.list,
                                           line.of(stepsOf(listed.list), say("core", "Đưa người vào lớp"))));
    }
    return withFile(enrolmentReply(opened.record, enrolled), listed);
}

Result<Reply> classWaitlist(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const TrainingClass record,
                   classByCode(database->connection(), arguments.positional.first()));
    TAPHUAN_ASSIGN(const auto rows, listNominations(database->connection(), record.id));
    TAPHUAN_ASSIGN(const Seats seats, seatsOf(database->connection(), record));
    Reply reply;
    QJsonArray all;
    reply.table.headers = {say("core", "Mã hồ sơ"), say("core", "Họ và tên"), say("core", "Đơn vị"),
                           say("core", "Tình trạng"), say("core", "Lý do")};
    for (const NominationRow& row : rows) {
        const Nomination& nomination = row.nomination;
        if (!isOpen(row)) continue;
        all.append(QJsonObject{{QStringLiteral("id"), nomination.id.text()},
                               {QStringLiteral("person"), nomination.person.text()},
                               {QStringLiteral("full_name"), row.fullName},
                               {QStringLiteral("unit_name"), row.unitName},
                               {QStringLiteral("state"), enumText(nomination.state)},
                               {QStringLiteral("reason"), nomination.reason}});
        reply.table.rows.push_back({nomination.person.text(), row.fullName, row.unitName,
                                    wordOf(nomination.state), nomination.reason});
    }
    reply.json = all;
    const auto left = seats.left();
    reply.footer = {left ? say("core", "Còn %1/%2 chỗ").arg(*left).arg(*seats.capacity)
                         : say("core", "Lớp không giới hạn số chỗ")};
    return reply;
}

}  // namespace

std::vector<CliCommand> classPeopleCommands() {
    return {
        {{QStringLiteral("class"), QStringLiteral("nominate")},
         QString(QStringLiteral("C FILE|--person ID… [--unit U] ") + sheetReadingUsage() +
                 QStringLiteral(" [--create-units] ") + receivedListUsage() +
                 QStringLiteral(" [--dry-run] [--strict]")),
         say("core", "Cử người tham gia lớp"),
         classNominate,
         1,
         2},
        {{QStringLiteral("class"), QStringLiteral("accept")},
         QStringLiteral("C [--all|ID…]"),
         say("core", "Duyệt danh sách cử tham gia và đưa vào lớp"),
         classAccept,
         1,
         10000},
        {{QStringLiteral("class"), QStringLiteral("refuse")},
         QStringLiteral("C ID… --reason TEXT"),
         say("core", "Không duyệt người được cử"),
         classRefuse,
         2,
         10000},
        {{QStringLiteral("class"), QStringLiteral("reserve")},
         QStringLiteral("C ID… [--reason TEXT]"),
         say("core", "Để người được cử ở danh sách dự bị"),
         classReserve,
         2,
         10000},
        {{QStringLiteral("class"), QStringLiteral("withdraw")},
         QStringLiteral("C ID --reason TEXT [--on DATE]"),
         say("core", "Người học xin rút: khỏi lớp từ ngày ấy, hoặc khỏi danh sách cử"),
         classWithdraw,
         2,
         2},
        {{QStringLiteral("class"), QStringLiteral("enrol")},
         QString(QStringLiteral("C [FILE|--person ID…] [--unit U] ") + sheetReadingUsage() +
                 QStringLiteral(" [--create-units] ") + receivedListUsage() +
                 QStringLiteral(" [--dry-run] [--strict]")),
         say("core", "Đưa người vào lớp; không nêu ai: những người đã duyệt"),
         classEnrol,
         1,
         2},
        {{QStringLiteral("class"), QStringLiteral("waitlist")},
         QStringLiteral("C"),
         say("core", "Người chờ duyệt và dự bị"),
         classWaitlist,
         1,
         1},
    };
}

}  // namespace taphuan
