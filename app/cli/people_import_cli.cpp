#include "app/cli/lookups.h"
#include "app/cli/people_cli.h"
#include "app/cli/progress_line.h"
#include "core/base/say.h"
#include "core/domain/data_rights_words.h"
#include "core/import/people_plan.h"
#include "core/storage/audience_store.h"
#include "core/tables/read_workbook.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace taphuan {

namespace {

QString key(const char* name) {
    return QString::fromLatin1(name);
}
QString column(int index) {
    return index < 0 ? QString() : columnName(index);
}

QJsonArray candidates(const PlannedRow& row) {
    QJsonArray array;
    for (const PersonCandidate& candidate : row.candidates)
        array.append(QJsonObject{{key("id"), candidate.person.text()},
                                 {key("full_name"), candidate.fullName},
                                 {key("score"), candidate.score},
                                 {key("birth_date"), candidate.birth.iso()},
                                 {key("unit"), candidate.unit},
                                 {key("national_id_masked"), candidate.maskedNationalId},
                                 {key("reasons"), QJsonArray::fromStringList(candidate.reasons)}});
    return array;
}

QJsonArray doubtful(const ImportPlan& plan) {
    QJsonArray array;
    for (const PlannedRow& row : plan.rows)
        if (row.verdict == RowVerdict::doubtful)
            array.append(QJsonObject{{key("row"), row.source.row + 1},
                                     {key("reasons"), QJsonArray::fromStringList(row.reasons)},
                                     {key("candidates"), candidates(row)}});
    return array;
}

QJsonArray changes(const ImportPlan& plan) {
    QJsonArray array;
    for (const PlannedRow& row : plan.rows)
        for (const FieldChange& change : row.changes)
            array.append(QJsonObject{{key("row"), row.source.row + 1},
                                     {key("field"), change.field},
                                     {key("from"), change.from},
                                     {key("to"), change.to}});
    return array;
}

QJsonArray leftOut(const ImportPlan& plan) {
    QJsonArray array;
    for (const LeftOutRow& row : plan.table.leftOut)
        array.append(
            QJsonObject{{key("row"), row.row + 1}, {key("text"), row.text}, {key("reason"), row.reason}});
    return array;
}

QJsonArray openUnits(const ImportPlan& plan) {
    QJsonArray array;
    for (const OpenUnit& unit : plan.openUnits)
        array.append(QJsonObject{{key("text"), unit.text},
                                 {key("rows"), qint64(unit.rows.size())},
                                 {key("candidates"), QJsonArray::fromStringList(unit.candidateNames)}});
    return array;
}

QJsonArray rowNumbers(const std::vector<int>& rows) {
    QJsonArray array;
    for (const int row : rows) array.append(row + 1);
    return array;
}

QJsonObject lettersJson(const PeopleTable& people) {
    QJsonObject json;
    for (auto letters = people.letters.begin(); letters != people.letters.end(); ++letters)
        json.insert(columnName(letters.key()), enumText(letters.value()));
    return json;
}

QString lettersText(const PeopleTable& people) {
    QStringList columns;
    for (auto letters = people.letters.begin(); letters != people.letters.end(); ++letters)
        columns << columnName(letters.key()) + u' ' + lettersName(letters.value());
    return say("core", "Đã chuyển sang Unicode, các cột: %1").arg(columns.join(QStringLiteral(", ")));
}

QJsonObject document(const ImportPlan& plan) {
    QJsonObject columns;
    for (auto found = plan.table.columns.begin(); found != plan.table.columns.end(); ++found)
        columns.insert(found.key(), columnName(found.value()));
    return {{key("sheet"), plan.table.sheet},
            {key("header_row"), plan.table.headerFirstRow + 1},
            {key("columns"), columns},
            {key("letters"), lettersJson(plan.table)},
            {key("rows"), qint64(plan.rows.size())},
            {key("new"), plan.count(RowVerdict::added)},
            {key("changed"), plan.count(RowVerdict::changed)},
            {key("same"), plan.count(RowVerdict::same)},
            {key("doubtful"), doubtful(plan)},
            {key("refused"), notesJson(plan.refused)},
            {key("warnings"), notesJson(plan.warnings)},
            {key("changes"), changes(plan)},
            {key("units"), openUnits(plan)},
            {key("without_audience"), rowNumbers(plan.withoutAudience)},
            {key("left_out"), leftOut(plan)}};
}

TextTable table(const ImportPlan& plan) {
    TextTable shown;
    const auto add = [&](int row, const QString& name, const QString& verdict, const QString& detail) {
        shown.rows.push_back({QString::number(row + 1), name, verdict, detail});
    };
    for (const PlannedRow& row : plan.rows) {
        const PersonRow& source = row.source;
        for (const FieldChange& change : row.changes)
            add(source.row, source.fullName, say("core", "thay đổi"),
                QStringLiteral("%1: %2 → %3").arg(change.field, change.from, change.to));
        if (row.verdict == RowVerdict::doubtful)
            add(source.row, source.fullName, say("core", "chưa chắc"),
                row.reasons.join(QStringLiteral("; ")));
        for (const CellNote& note : source.refusals)
            add(source.row, source.fullName, say("core", "không nhận"), noteText(note));
    }
    if (shown.rows.empty()) return shown;
    shown.headers = {say("core", "Dòng"), say("core", "Họ và tên"), say("core", "Kết quả"),
                     say("core", "Nội dung")};
    shown.rightAligned = {0};
    return shown;
}

Reply preview(const ImportPlan& plan) {
    Reply reply;
    reply.json = document(plan);
    reply.table = table(plan);
    reply.lines = {headerText(plan.table.sheet, plan.table.headerFirstRow + 1),
                   say("core", "%1 dòng: %2 mới, %3 thay đổi, %4 như cũ, %5 chưa chắc, %6 không nhận")
                       .arg(plan.rows.size())
                       .arg(plan.count(RowVerdict::added))
                       .arg(plan.count(RowVerdict::changed))
                       .arg(plan.count(RowVerdict::same))
                       .arg(plan.count(RowVerdict::doubtful))
                       .arg(plan.count(RowVerdict::refused))};
    if (!plan.table.letters.isEmpty()) reply.lines << lettersText(plan.table);
    if (!plan.withoutAudience.empty())
        reply.footer << say("core", "%1 người chưa thuộc nhóm đối tượng nào nên không được tính vào chỉ tiêu")
                            .arg(plan.withoutAudience.size());
    for (const CellNote& note : plan.warnings) reply.warnings << noteText(note);
    if (!plan.allAccepted()) reply.exitStatus = int(ErrorKind::refused);
    return reply;
}

struct Wanted {
    PeopleImportOptions options;
    QStringList warnings;
};

Result<Wanted> wantedOf(Database& database, const Arguments& arguments) {
    Wanted wanted;
    wanted.options.today = database.clock().today();
    wanted.options.withEthnicity = database.viewer().may(Permission::ethnicityShow);
    wanted.options.createUnits = arguments.has(key("--create-units"));
    TAPHUAN_ASSIGN(const auto on, arguments.date(key("--on")));
    wanted.options.on = on.value_or(QDate());
    if (arguments.has(key("--unit"))) {
        TAPHUAN_ASSIGN(const UnitScope scope, unitScope(database, arguments.value(key("--unit")), on));
        wanted.options.sender = scope.unit;
        wanted.warnings = scope.warnings;
    }
    TAPHUAN_ASSIGN(wanted.options.units, unitChoices(database.connection(), arguments,
                                                     on.value_or(wanted.options.today), wanted.warnings));
    if (arguments.has(key("--audience"))) {
        TAPHUAN_ASSIGN(wanted.options.audience, audienceNamed(database, arguments.value(key("--audience"))));
    }
    return wanted;
}

// --letters D=tcvn3
Result<ListLayout> layoutOf(const Arguments& arguments) {
    ListLayout layout;
    for (const QString& text : arguments.values(key("--letters"))) {
        const int at = columnNumber(text.section(u'=', 0, 0));
        const auto letters = enumFromText<Letters>(text.section(u'=', 1));
        if (at < 0 || !letters)
            return wrongUsage(say("core", "--letters cần CỘT=BẢNG_MÃ, đã nhận \"%1\"").arg(text), {},
                              say("core", "Bảng mã: unicode, tcvn3, tcvn3_capitals, vni; ví dụ D=tcvn3"));
        layout.letters.insert(at, *letters);
    }
    return layout;
}

Result<Reply> import(Cli& cli, const Arguments& arguments) {
    const QString path = arguments.positional.first();
    const bool dryRun = arguments.has(key("--dry-run"));
    TAPHUAN_ASSIGN(const ListLayout layout, layoutOf(arguments));
    TAPHUAN_ASSIGN(const Workbook workbook, readWorkbook(path));
    TAPHUAN_ASSIGN(Database* const database, dryRun ? cli.reading() : cli.writing());
    TAPHUAN_ASSIGN(const Wanted wanted, wantedOf(*database, arguments));
    TAPHUAN_ASSIGN(auto people, readPeopleTable(workbook, path, wanted.options.today,
                                                arguments.value(key("--sheet")), layout));
    ProgressLine line;
    const auto rows = qint64(people.rows.size());
    TAPHUAN_ASSIGN(const ImportPlan plan,
                   planPeople(database->connection(), std::move(people), wanted.options,
                              line.of(rows, say("core", "Đối chiếu danh sách"))));
    Reply reply = preview(plan);
    reply.warnings = wanted.warnings + reply.warnings;
    const bool apply = !dryRun && (plan.allAccepted() || !arguments.has(key("--strict")));
    PeopleBatch batch = plan.batch(QFileInfo(path).fileName());
    TAPHUAN_ASSIGN(DataList list,
                   receivedList(arguments, QFileInfo(path).fileName(), plan, wanted.options, reply.warnings));
    list.people = qint64(batch.people.size());
    batch.list = list;
    if (apply)
        TAPHUAN_TRY(
            applyPeople(*database, batch, line.of(qint64(batch.people.size()), say("core", "Ghi hồ sơ"))));
    QJsonObject json = reply.json.toObject();
    json.insert(key("applied"), apply ? qint64(batch.people.size()) : 0);
    json.insert(key("basis"), enumText(list.basis));
    reply.json = json;
    reply.footer << (apply ? say("core", "Đã ghi %1 hồ sơ").arg(batch.people.size())
                           : say("core", "Chưa ghi gì"));
    return reply;
}

}  // namespace

Result<LegalBasis> basisNamed(const QString& text) {
    if (const auto basis = enumFromText<LegalBasis>(text)) return *basis;
    QStringList known;
    for (const auto& [basis, name] : EnumText<LegalBasis>::names) known << QString::fromLatin1(name);
    return wrongUsage(say("core", "Không có căn cứ %1").arg(text), key("--basis"),
                      say("core", "Có: %1").arg(known.join(QStringLiteral(", "))));
}

Result<DataList> receivedList(const Arguments& arguments, const QString& fileName, const ImportPlan& plan,
                              const PeopleImportOptions& options, QStringList& warnings) {
    DataList list;
    list.name = fileName;
    list.unit = options.sender;
    list.source = arguments.value(key("--source"));
    list.receivedOn = options.today;
    TAPHUAN_TRY(arguments.change(key("--received"), list.receivedOn));
    list.basis = plan.usualBasis();
    if (arguments.has(key("--basis"))) {
        TAPHUAN_ASSIGN(list.basis, basisNamed(arguments.value(key("--basis"))));
    }
    list.basisNote = arguments.value(key("--basis-note"));
    if (list.basis == LegalBasis::unstated)
        warnings << say("core",
                        "Danh sách không chỉ có cán bộ, công chức, viên chức mà chưa nêu căn cứ xử lý dữ "
                        "liệu; nêu bằng --basis, hoặc sau này bằng people basis");
    return list;
}

QString receivedListUsage() {
    return key("[--basis law|consent|contract|other] [--basis-note TEXT] [--source TEXT] [--received DATE]");
}

QString headerText(const QString& sheet, int row) {
    return sheet.isEmpty() ? say("core", "Tiêu đề ở dòng %1").arg(row)
                           : say("core", "Trang %1, tiêu đề ở dòng %2").arg(sheet).arg(row);
}

QJsonArray notesJson(const std::vector<CellNote>& notes) {
    QJsonArray array;
    for (const CellNote& note : notes)
        array.append(QJsonObject{{key("row"), note.row + 1},
                                 {key("column"), column(note.column)},
                                 {key("value"), note.value},
                                 {key("reason"), note.reason}});
    return array;
}

QString noteText(const CellNote& note) {
    const QString place = note.column < 0 ? say("core", "Dòng %1").arg(note.row + 1)
                                          : say("core", "Ô %1").arg(cellName(note.row, note.column));
    const QString value =
        note.value.isEmpty() ? QString() : QString(QStringLiteral(" (") + note.value + u')');
    return place + value + QStringLiteral(": ") + note.reason;
}

CliCommand peopleImportCommand() {
    return {{key("people"), key("import")},
            QString(key("FILE [--sheet NAME|N] [--letters COLUMN=tcvn3|tcvn3_capitals|vni|unicode]… [--unit "
                        "CODE] [--on DATE] [--audience A] [--create-units] ") +
                    unitChoiceUsage() + u' ' + receivedListUsage() + key(" [--dry-run] [--strict]")),
            say("core", "Nhập danh sách người từ bảng tính, xem trước bằng --dry-run"),
            import,
            1,
            1};
}

}  // namespace taphuan
