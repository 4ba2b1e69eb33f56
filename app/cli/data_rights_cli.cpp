#include "app/cli/lookups.h"
#include "app/cli/people_cli.h"
#include "core/access/personal_data.h"
#include "core/base/say.h"
#include "core/commands/data_list_commands.h"
#include "core/commands/data_request_commands.h"
#include "core/documents/person_data_paper.h"
#include "core/domain/completion_reason.h"
#include "core/domain/data_rights_words.h"
#include "core/storage/data_list_store.h"
#include "core/storage/data_request_store.h"
#include "core/storage/unit_store.h"
#include "core/text/vietnamese_numbers.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

// --- lists

Result<QJsonObject> json(Connection& db, const DataList& list, QDate on) {
    QString unit;
    if (!list.unit.isNull()) {
        TAPHUAN_ASSIGN(unit, unitName(db, list.unit, on));
    }
    return QJsonObject{{u"id"_s, list.id.text()},
                       {u"name"_s, list.name},
                       {u"received_on"_s, jsonDate(list.receivedOn)},
                       {u"source"_s, jsonText(list.source)},
                       {u"unit"_s, jsonText(unit)},
                       {u"basis"_s, enumText(list.basis)},
                       {u"basis_note"_s, jsonText(list.basisNote)},
                       {u"people"_s, list.people}};
}

Result<DataList> listNamed(Connection& db, const QString& text) {
    const auto id = RowId::parse(text);
    TAPHUAN_ASSIGN(auto list, find(db, Id<DataList>(id.value_or(RowId()))));
    if (list) return *std::move(list);
    return refused(say("core", "Không có danh sách %1").arg(text), {},
                   say("core", "Xem mã bằng lệnh people lists"));
}

// One list with its people.
Result<Reply> showList(Database& database, const DataList& list) {
    Connection& db = database.connection();
    const QDate today = database.clock().today();
    TAPHUAN_ASSIGN(const auto ids, peopleOfList(db, list.id));
    TAPHUAN_ASSIGN(const auto people, peopleById(db, ids, today));
    TAPHUAN_ASSIGN(QJsonObject document, json(db, list, today));
    Reply reply;
    QJsonArray array;
    reply.table.headers = {say("core", "Mã"), say("core", "Họ và tên"), say("core", "Đơn vị")};
    for (const PersonSummary& person : people) {
        array.append(QJsonObject{{u"id"_s, person.id.text()},
                                 {u"full_name"_s, person.fullName},
                                 {u"unit"_s, jsonText(person.unitName)}});
        reply.table.rows.push_back({person.id.text(), person.fullName, person.unitName});
    }
    document.insert(u"from_list"_s, array);
    reply.json = document;
    reply.lines = {list.name, say("core", "Căn cứ xử lý dữ liệu: %1").arg(wordOf(list.basis))};
    if (!list.basisNote.isEmpty()) reply.lines << list.basisNote;
    return reply;
}

Result<Reply> lists(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    Connection& db = database->connection();
    if (!arguments.positional.isEmpty()) {
        TAPHUAN_ASSIGN(const DataList list, listNamed(db, arguments.positional.first()));
        return showList(*database, list);
    }
    TAPHUAN_ASSIGN(const auto all, listDataLists(db));
    Reply reply;
    QJsonArray array;
    reply.table.headers = {say("core", "Mã"),        say("core", "Danh sách"),
                           say("core", "Ngày nhận"), say("core", "Số người"),
                           say("core", "Căn cứ"),    say("core", "Văn bản, nơi lưu")};
    reply.table.rightAligned = {3};
    for (const DataList& list : all) {
        TAPHUAN_ASSIGN(const QJsonObject one, json(db, list, database->clock().today()));
        array.append(one);
        reply.table.rows.push_back({list.id.text(), list.name, dateText(list.receivedOn),
                                    groupedNumber(list.people), wordOf(list.basis), list.basisNote});
    }
    reply.json = array;
    return reply;
}

Result<Reply> basis(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(DataList list, listNamed(database->connection(), arguments.positional.first()));
    arguments.change(u"--name"_s, list.name);
    arguments.change(u"--source"_s, list.source);
    arguments.change(u"--basis-note"_s, list.basisNote);
    TAPHUAN_TRY(arguments.change(u"--received"_s, list.receivedOn));
    if (arguments.has(u"--basis"_s)) {
        TAPHUAN_ASSIGN(list.basis, basisNamed(arguments.value(u"--basis"_s)));
    }
    TAPHUAN_TRY(editDataList(*database, list));
    TAPHUAN_ASSIGN(const DataList now, listNamed(database->connection(), list.id.text()));
    TAPHUAN_ASSIGN(const QJsonObject document, json(database->connection(), now, database->clock().today()));
    Reply reply;
    reply.json = document;
    reply.lines = {say("core", "%1: %2").arg(now.name, wordOf(now.basis))};
    return reply;
}

// --- requests

QJsonObject json(const DataRequest& request, QDate on) {
    return {{u"id"_s, request.id.text()},
            {u"person"_s, request.person.isNull() ? QJsonValue() : QJsonValue(request.person.text())},
            {u"name"_s, request.name},
            {u"kind"_s, enumText(request.kind)},
            {u"received_on"_s, jsonDate(request.receivedOn)},
            {u"note"_s, jsonText(request.note)},
            {u"with_others"_s, request.withOthers},
            {u"acknowledge_by"_s, jsonDate(request.acknowledgeBy)},
            {u"acknowledged_on"_s, jsonDate(request.acknowledgedOn)},
            {u"answer_by"_s, jsonDate(request.answerBy)},
            {u"extension"_s, jsonText(request.extension)},
            {u"answered_on"_s, jsonDate(request.answeredOn)},
            {u"outcome"_s, request.outcome ? QJsonValue(enumText(*request.outcome)) : QJsonValue()},
            {u"answer"_s, jsonText(request.answer)},
            {u"state"_s, enumText(stateOf(request, on))}};
}

Result<Reply> replyOf(Database& database, Id<DataRequest> id) {
    TAPHUAN_ASSIGN(const DataRequest request, requestById(database.connection(), id));
    const QDate today = database.clock().today();
    Reply reply;
    reply.json = json(request, today);
    reply.lines = {
        say("core", "Yêu cầu %1 của %2: %3").arg(request.id.text(), request.name, wordOf(request.kind))};
    if (request.answeredOn.isValid())
        reply.lines << say("core", "Đã trả lời ngày %1: %2")
                           .arg(dateText(request.answeredOn), wordOf(*request.outcome));
    else
        reply.lines << say("core", "Xác nhận đến hết ngày %1, trả lời đến hết ngày %2")
                           .arg(dateText(request.acknowledgeBy), dateText(request.answerBy));
    return reply;
}

template <class E>
Result<E> named(const QString& text, const QString& option) {
    if (const auto value = enumFromText<E>(text)) return *value;
    QStringList known;
    for (const auto& [value, name] : EnumText<E>::names) known << QString::fromLatin1(name);
    return wrongUsage(say("core", "Không có lựa chọn %1").arg(text), option,
                      say("core", "Có: %1").arg(known.join(u", "_s)));
}

// What --person, --name, --kind, --on, --note and --with-others say; what is not said stays.
Status readRequest(Connection& db, const Arguments& arguments, DataRequest& request) {
    if (arguments.has(u"--person"_s)) {
        TAPHUAN_ASSIGN(const Person person, requiredPerson(db, arguments.value(u"--person"_s)));
        request.person = person.id;
    }
    arguments.change(u"--name"_s, request.name);
    arguments.change(u"--note"_s, request.note);
    if (arguments.has(u"--kind"_s)) {
        TAPHUAN_ASSIGN(request.kind, named<DataRight>(arguments.value(u"--kind"_s), u"--kind"_s));
    }
    TAPHUAN_TRY(arguments.change(u"--with-others"_s, request.withOthers));
    return arguments.change(u"--on"_s, request.receivedOn);
}

Result<Id<DataRequest>> idOf(const Arguments& arguments) {
    const QString& text = arguments.positional.first();
    if (const auto id = RowId::parse(text)) return Id<DataRequest>(*id);
    return refused(say("core", "Không có yêu cầu %1").arg(text), {},
                   say("core", "Xem mã bằng lệnh requests list"));
}

Result<Reply> addOne(Cli& cli, const Arguments& arguments) {
    TAPHUAN_TRY(required(arguments, u"--kind"_s));
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    DataRequest request;
    request.receivedOn = database->clock().today();
    TAPHUAN_TRY(readRequest(database->connection(), arguments, request));
    TAPHUAN_TRY(addRequest(*database, request));
    return replyOf(*database, request.id);
}

Result<Reply> editOne(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const Id<DataRequest> id, idOf(arguments));
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(DataRequest request, requestById(database->connection(), id));
    TAPHUAN_TRY(readRequest(database->connection(), arguments, request));
    TAPHUAN_TRY(editRequest(*database, request));
    return replyOf(*database, id);
}

Result<Reply> acknowledge(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const Id<DataRequest> id, idOf(arguments));
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    QDate on = database->clock().today();
    TAPHUAN_TRY(arguments.change(u"--on"_s, on));
    TAPHUAN_TRY(acknowledgeRequest(*database, id, on));
    return replyOf(*database, id);
}

Result<Reply> extend(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const Id<DataRequest> id, idOf(arguments));
    TAPHUAN_ASSIGN(const QDate to, requiredDate(arguments, u"--to"_s));
    TAPHUAN_ASSIGN(const QString reason, required(arguments, u"--reason"_s));
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_TRY(extendRequest(*database, id, to, reason));
    return replyOf(*database, id);
}

Result<Reply> answer(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const Id<DataRequest> id, idOf(arguments));
    TAPHUAN_ASSIGN(const QString text, required(arguments, u"--outcome"_s));
    TAPHUAN_ASSIGN(const auto outcome, named<RequestOutcome>(text, u"--outcome"_s));
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    QDate on = database->clock().today();
    TAPHUAN_TRY(arguments.change(u"--on"_s, on));
    TAPHUAN_TRY(answerRequest(*database, id, on, outcome, arguments.value(u"--note"_s)));
    return replyOf(*database, id);
}

Result<Reply> listThem(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    RequestFilter filter;
    if (arguments.has(u"--state"_s)) {
        TAPHUAN_ASSIGN(filter.state, named<RequestState>(arguments.value(u"--state"_s), u"--state"_s));
    }
    if (arguments.has(u"--person"_s)) {
        TAPHUAN_ASSIGN(const Person person,
                       requiredPerson(database->connection(), arguments.value(u"--person"_s)));
        filter.person = person.id;
    }
    QDate on = database->clock().today();
    TAPHUAN_TRY(arguments.change(u"--on"_s, on));
    TAPHUAN_ASSIGN(const auto requests, listRequests(database->connection(), on, filter));
    Reply reply;
    QJsonArray array;
    reply.table.headers = {say("core", "Mã"),        say("core", "Người yêu cầu"), say("core", "Yêu cầu"),
                           say("core", "Ngày nhận"), say("core", "Hạn"),           say("core", "Tình trạng")};
    for (const DataRequest& request : requests) {
        array.append(json(request, on));
        reply.table.rows.push_back({request.id.text(), request.name, wordOf(request.kind),
                                    dateText(request.receivedOn), dateText(nextDue(request)),
                                    wordOf(stateOf(request, on))});
    }
    reply.json = array;
    return reply;
}

// --- all data of one person

QJsonObject json(const Person& person) {
    return {{u"id"_s, person.id.text()},
            {u"full_name"_s, person.fullName},
            {u"birth_date"_s, jsonText(person.birth.iso())},
            {u"sex"_s, enumText(person.sex)},
            {u"national_id"_s, jsonText(person.nationalId)},
            {u"old_national_id"_s, jsonText(person.oldNationalId)},
            {u"staff_code"_s, jsonText(person.staffCode)},
            {u"phone"_s, jsonText(person.phone)},
            {u"email"_s, jsonText(person.email)},
            {u"ethnicity"_s, jsonText(person.ethnicity)},
            {u"note"_s, jsonText(person.note)}};
}

QJsonObject json(const ClassData& one) {
    QJsonArray marks;
    for (const SessionMarkLine& mark : one.marks)
        marks.append(QJsonObject{{u"date"_s, jsonDate(mark.session.heldOn)},
                                 {u"part"_s, jsonText(mark.session.part)},
                                 {u"hours"_s, mark.session.hours},
                                 {u"mark"_s, enumText(mark.mark)},
                                 {u"note"_s, jsonText(mark.note)}});
    QJsonValue result;
    if (const auto& told = one.line.result)
        result =
            QJsonObject{{u"outcome"_s, enumText(told->outcome)},
                        {u"reason"_s, jsonText(reasonText(told->reason))},
                        {u"hours_attended"_s, told->hoursAttended},
                        {u"hours_planned"_s, told->hoursPlanned},
                        {u"score"_s, told->scoreHundredths ? QJsonValue(double(*told->scoreHundredths) / 100)
                                                           : QJsonValue()},
                        {u"grade"_s, jsonText(told->grade)}};
    return {{u"class"_s, one.line.classCode},
            {u"name"_s, one.line.className},
            {u"course"_s, one.line.courseName},
            {u"from"_s, jsonDate(one.line.starts)},
            {u"to"_s, jsonDate(one.line.ends)},
            {u"in_class_from"_s, jsonDate(one.line.enrolment.validFrom)},
            {u"in_class_to"_s, jsonDate(one.line.enrolment.validTo)},
            {u"attendance"_s, marks},
            {u"result"_s, result}};
}

QJsonObject json(const CertificateRow& row) {
    const Certificate& certificate = row.certificate;
    return {{u"number"_s, certificate.number},
            {u"class"_s, row.classCode},
            {u"issued_on"_s, jsonDate(certificate.issuedOn)},
            {u"state"_s, enumText(certificate.state)},
            {u"state_on"_s, jsonDate(certificate.stateOn)},
            {u"reason"_s, jsonText(certificate.reason)},
            {u"document"_s, jsonText(certificate.document)},
            {u"content"_s, QJsonDocument::fromJson(certificate.content.toUtf8()).object()}};
}

QJsonObject json(const RowEvent& event) {
    QJsonArray fields;
    for (const ChangedField& field : event.change.fields)
        fields.append(QJsonObject{{u"field"_s, field.field},
                                  {u"before"_s, jsonText(field.before)},
                                  {u"after"_s, jsonText(field.after)}});
    const char* const kind = event.change.kind == ChangeKind::insert   ? "added"
                             : event.change.kind == ChangeKind::remove ? "removed"
                                                                       : "changed";
    return {{u"at"_s, event.header.at.toString(Qt::ISODate)},
            {u"by"_s, event.header.author},
            {u"what"_s, event.change.entity},
            {u"done"_s, QLatin1String(kind)},
            {u"fields"_s, fields}};
}

template <class T, class Json>
QJsonArray arrayOf(const std::vector<T>& all, Json json) {
    QJsonArray array;
    for (const T& one : all) array.append(json(one));
    return array;
}

Result<QJsonObject> json(Connection& db, const PersonData& data) {
    QJsonArray lists;
    for (const DataList& list : data.lists) {
        TAPHUAN_ASSIGN(const QJsonObject one, json(db, list, data.on));
        lists.append(one);
    }
    const auto membership = [](const MembershipLine& line) -> QJsonObject {
        return {{u"unit"_s, line.unitName},
                {u"position"_s, jsonText(line.membership.position)},
                {u"department"_s, jsonText(line.membership.department)},
                {u"main"_s, line.membership.isMain},
                {u"from"_s, jsonDate(line.membership.validFrom)},
                {u"to"_s, jsonDate(line.membership.validTo)},
                {u"leaving"_s,
                 line.membership.leaving ? QJsonValue(enumText(*line.membership.leaving)) : QJsonValue()}};
    };
    const auto qualification = [](const Qualification& one) -> QJsonObject {
        return {{u"kind"_s, enumText(one.kind)},
                {u"level"_s, enumText(one.level)},
                {u"speciality"_s, jsonText(one.speciality)},
                {u"issuer"_s, jsonText(one.issuer)},
                {u"issued"_s, jsonText(one.issued.iso())},
                {u"number"_s, jsonText(one.number)},
                {u"note"_s, jsonText(one.note)}};
    };
    const auto audience = [](const AudienceLine& line) -> QJsonObject {
        return {{u"code"_s, line.code},
                {u"name"_s, line.name},
                {u"from"_s, jsonDate(line.belongs.validFrom)},
                {u"to"_s, jsonDate(line.belongs.validTo)},
                {u"source"_s, line.belongs.source}};
    };
    const auto nomination = [](const NominationLine& line) -> QJsonObject {
        return {{u"class"_s, line.classCode},
                {u"unit"_s, jsonText(line.unitName)},
                {u"state"_s, enumText(line.nomination.state)},
                {u"decided_on"_s, jsonDate(line.nomination.decidedOn)},
                {u"reason"_s, jsonText(line.nomination.reason)}};
    };
    const auto access = [](const AccessLine& line) -> QJsonObject {
        return {{u"at"_s, line.at.toString(Qt::ISODate)},
                {u"account"_s, line.account},
                {u"kind"_s, enumText(line.access.kind)},
                {u"data"_s, line.access.list},
                {u"purpose"_s, line.access.purpose}};
    };
    return QJsonObject{
        {u"on"_s, jsonDate(data.on)},
        {u"office"_s, jsonText(data.office)},
        {u"records"_s, arrayOf(data.records, [](const Person& one) { return json(one); })},
        {u"memberships"_s, arrayOf(data.memberships, membership)},
        {u"audiences"_s, arrayOf(data.audiences, audience)},
        {u"qualifications"_s, arrayOf(data.qualifications, qualification)},
        {u"nominations"_s, arrayOf(data.nominations, nomination)},
        {u"classes"_s, arrayOf(data.classes, [](const ClassData& one) { return json(one); })},
        {u"certificates"_s, arrayOf(data.certificates, [](const CertificateRow& one) { return json(one); })},
        {u"lists"_s, lists},
        {u"requests"_s, arrayOf(data.requests, [&](const DataRequest& one) { return json(one, data.on); })},
        {u"accesses"_s, arrayOf(data.accesses, access)},
        {u"history"_s, arrayOf(data.history, [](const RowEvent& one) { return json(one); })}};
}

Result<Reply> allData(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const QString purpose, required(arguments, u"--purpose"_s));
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(const Person person, requiredPerson(database->connection(), arguments.positional.first()));
    TAPHUAN_ASSIGN(const PersonData data, takePersonData(*database, person.id, purpose));
    Reply reply;
    TAPHUAN_ASSIGN(QJsonObject document, json(database->connection(), data));
    reply.lines = {person.fullName,
                   say("core", "%1 lớp, %2 giấy, %3 danh sách, %4 yêu cầu, %5 lần xem, %6 thay đổi")
                       .arg(data.classes.size())
                       .arg(data.certificates.size())
                       .arg(data.lists.size())
                       .arg(data.requests.size())
                       .arg(data.accesses.size())
                       .arg(data.history.size())};
    if (arguments.has(u"--out"_s)) {
        const QString path = arguments.value(u"--out"_s);
        TAPHUAN_TRY(writePersonData(data, path));
        document.insert(u"file"_s, path);
        reply.lines << say("core", "Đã in vào %1").arg(QDir::toNativeSeparators(path));
    }
    reply.json = document;
    return reply;
}

}  // namespace

std::vector<CliCommand> dataRightsCommands() {
    const QString what = u"[--person ID] [--name TEXT] [--on DATE] [--note TEXT] [--with-others yes|no]"_s;
    const QString kinds = u"--kind access|correct|delete|restrict|withdraw|object"_s;
    return {
        {{u"people"_s, u"lists"_s},
         u"[ID]"_s,
         say("core",
             "Các danh sách người đã nhận và căn cứ xử lý dữ liệu; nêu mã: những người từ danh sách ấy"),
         lists,
         0,
         1},
        {{u"people"_s, u"basis"_s},
         u"ID [--name TEXT] "_s + receivedListUsage(),
         say("core", "Ghi lại căn cứ xử lý dữ liệu của một danh sách"),
         basis,
         1,
         1},
        {{u"people"_s, u"data"_s},
         u"ID --purpose TEXT [--out FILE.pdf]"_s,
         say("core",
             "Toàn bộ dữ liệu đang giữ của một người, để trả cho chính người đó; ghi vào sổ truy cập"),
         allData,
         1,
         1,
         true},
        {{u"requests"_s, u"add"_s},
         kinds + u' ' + what,
         say("core", "Ghi yêu cầu của một người về dữ liệu của họ"),
         addOne,
         0,
         0},
        {{u"requests"_s, u"edit"_s},
         u"ID [%1] %2"_s.arg(kinds, what),
         say("core", "Sửa yêu cầu chưa trả lời"),
         editOne,
         1,
         1},
        {{u"requests"_s, u"list"_s},
         u"[--state open|overdue|answered] [--person ID] [--on DATE]"_s,
         say("core", "Các yêu cầu và hạn của chúng"),
         listThem,
         0,
         0},
        {{u"requests"_s, u"acknowledge"_s},
         u"ID [--on DATE]"_s,
         say("core", "Đã xác nhận với người yêu cầu"),
         acknowledge,
         1,
         1},
        {{u"requests"_s, u"extend"_s},
         u"ID --to DATE --reason TEXT"_s,
         say("core", "Gia hạn trả lời, một lần"),
         extend,
         1,
         1},
        {{u"requests"_s, u"answer"_s},
         u"ID --outcome done|partly|refused [--note TEXT] [--on DATE]"_s,
         say("core", "Đã trả lời người yêu cầu"),
         answer,
         1,
         1},
    };
}

}  // namespace taphuan
