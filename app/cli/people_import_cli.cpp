#include "app/cli/list_cli.h"
#include "app/cli/lookups.h"
#include "app/cli/people_cli.h"
#include "app/cli/progress_line.h"
#include "core/access/personal_data.h"
#include "core/base/say.h"
#include "core/commands/import_profile_commands.h"
#include "core/domain/data_rights_words.h"
#include "core/import/list_profiles.h"
#include "core/import/people_plan.h"
#include "core/import/refused_rows.h"
#include "core/storage/audience_store.h"
#include "core/storage/import_profile_store.h"
#include "core/tables/read_workbook.h"
#include "core/text/fold.h"

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

QJsonArray doubtful(const ImportPlan& plan) {
    QJsonArray array;
    for (const PlannedRow& row : plan.rows)
        if (row.verdict == RowVerdict::doubtful)
            array.append(QJsonObject{{key("row"), row.source.row + 1},
                                     {key("reasons"), QJsonArray::fromStringList(row.reasons)},
                                     {key("candidates"), candidatesJson(row.candidates)}});
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
    return {{key("sheet"), plan.table.sheet},
            {key("header_row"), plan.table.headerFirstRow + 1},
            {key("columns"), columnsJson(plan.table.columns)},
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

// How the list is read: as a profile of its shape says, then as the options say.
struct Reading {
    QString sheet;
    ListLayout layout;
    QString profile;
};

Result<std::vector<ImportProfile>> profilesNamed(Connection& db, const Arguments& arguments) {
    if (arguments.has(key("--no-profile"))) return std::vector<ImportProfile>();
    TAPHUAN_ASSIGN(auto profiles, listImportProfiles(db));
    if (!arguments.has(key("--profile"))) return profiles;
    const QString wanted = arguments.value(key("--profile"));
    QStringList names;
    for (const ImportProfile& profile : profiles) names << profile.name;
    std::erase_if(profiles,
                  [&](const ImportProfile& profile) { return matchKey(profile.name) != matchKey(wanted); });
    if (!profiles.empty()) return profiles;
    return refused(say("core", "Không có cách đọc danh sách %1").arg(wanted), {},
                   names.isEmpty() ? QString() : say("core", "Có: %1").arg(names.join(QStringLiteral(", "))));
}

Result<Reading> readingOf(Connection& db, const Workbook& workbook, const QString& path,
                          const Arguments& arguments) {
    Reading reading;
    reading.sheet = arguments.value(key("--sheet"));
    if (!reading.sheet.isEmpty()) {
        TAPHUAN_ASSIGN(const ListSheet list, sheetOfList(workbook, path, reading.sheet));
        reading.sheet = list.sheet->name;
    }
    TAPHUAN_TRY(takeLetters(arguments, reading.layout));
    TAPHUAN_ASSIGN(const auto profiles, profilesNamed(db, arguments));
    if (const auto found = profileFor(workbook, reading.sheet, profiles)) {
        const QMap<int, Letters> letters = reading.layout.letters;
        reading = {found->sheet, found->layout, found->profile.name};
        reading.layout.letters.insert(letters);
    } else if (arguments.has(key("--profile"))) {
        return badFile(
            say("core", "Tệp không có dạng tiêu đề của cách đọc %1").arg(arguments.value(key("--profile"))),
            path, say("core", "Bỏ --profile, hoặc chỉ cột bằng --column"));
    }
    TAPHUAN_TRY(takeColumns(arguments, reading.layout));
    return reading;
}

// How the list was read, to be kept under a name, where that is asked for.
Result<std::optional<ImportProfile>> profileToKeep(const Workbook& workbook, const QString& path,
                                                   const Reading& reading, const Arguments& arguments) {
    if (!arguments.has(key("--save-profile"))) return std::optional<ImportProfile>();
    TAPHUAN_ASSIGN(const ListSheet list, sheetOfList(workbook, path, reading.sheet, reading.layout));
    ImportProfile profile;
    profile.name = arguments.value(key("--save-profile"));
    profile.captions = shapeOf(list, reading.layout).captions;
    profile.columns = profileColumns(reading.layout);
    return std::optional(profile);
}

// Where the office has accounts it is written down that refused rows leave, also on a dry run.
Result<Database*> openForImport(Cli& cli, const Arguments& arguments) {
    if (!arguments.has(key("--dry-run"))) return cli.writing();
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    return arguments.has(key("--refused")) && database->viewer().hasAccount() ? cli.writing() : database;
}

// The rows that are not taken, for who sent the list, where that is asked for.
Status giveBack(Database& database, const Arguments& arguments, const Reading& how, const ImportPlan& plan,
                Reply& reply) {
    if (!arguments.has(key("--refused"))) return {};
    const QString file = arguments.value(key("--refused"));
    const QString path = arguments.positional.first();
    const QString name = QFileInfo(path).fileName();
    std::vector<RefusedRow> rows;
    for (const PlannedRow& row : plan.rows) {
        if (row.verdict != RowVerdict::refused) continue;
        QStringList reasons;
        for (const CellNote& note : row.source.refusals) reasons << noteText(note);
        rows.push_back({row.source.row, reasons.join(QStringLiteral("; "))});
    }
    QJsonObject json = reply.json.toObject();
    json.insert(key("refused_rows"), qint64(rows.size()));
    reply.json = json;
    if (rows.empty()) {
        reply.footer << say("core", "Không có hàng nào bị loại, không ghi %1").arg(file);
        return {};
    }
    if (database.viewer().hasAccount())
        TAPHUAN_TRY(recordAccess(
            database, {AccessKind::list,
                       arguments.value(key("--purpose"), say("core", "Trả lại đơn vị gửi danh sách để sửa")),
                       say("core", "Hàng bị loại của %1").arg(name),
                       qint64(rows.size()),
                       {}}));
    TAPHUAN_ASSIGN(const Workbook workbook, readWorkbook(path));
    TAPHUAN_ASSIGN(const ListSheet list, sheetOfList(workbook, path, how.sheet, how.layout));
    TAPHUAN_TRY(writeRefusedRows(file, name, list, shapeOf(list, how.layout), rows));
    reply.footer << say("core", "%1 hàng bị loại: %2").arg(rows.size()).arg(file);
    return {};
}

Result<Reply> import(Cli& cli, const Arguments& arguments) {
    const QString path = arguments.positional.first();
    const bool dryRun = arguments.has(key("--dry-run"));
    TAPHUAN_ASSIGN(Workbook workbook, readWorkbook(path));
    TAPHUAN_ASSIGN(Database* const database, openForImport(cli, arguments));
    TAPHUAN_ASSIGN(const Wanted wanted, wantedOf(*database, arguments));
    TAPHUAN_ASSIGN(const Reading how, readingOf(database->connection(), workbook, path, arguments));
    TAPHUAN_ASSIGN(auto people, readPeopleTable(workbook, path, wanted.options.today, how.sheet, how.layout));
    TAPHUAN_ASSIGN(const auto kept, profileToKeep(workbook, path, how, arguments));
    workbook = {};  // a long list is planned without its cells
    ProgressLine line;
    const auto rows = qint64(people.rows.size());
    TAPHUAN_ASSIGN(const ImportPlan plan,
                   planPeople(database->connection(), std::move(people), wanted.options,
                              line.of(rows, say("core", "Đối chiếu danh sách"))));
    Reply reply = preview(plan);
    reply.warnings = wanted.warnings + reply.warnings;
    if (!how.profile.isEmpty())
        reply.lines.insert(1, say("core", "Đọc cột theo cách đã lưu: %1").arg(how.profile));
    TAPHUAN_TRY(giveBack(*database, arguments, how, plan, reply));
    const bool apply = !dryRun && (plan.allAccepted() || !arguments.has(key("--strict")));
    PeopleBatch batch = plan.batch(QFileInfo(path).fileName());
    TAPHUAN_ASSIGN(DataList list,
                   receivedList(arguments, QFileInfo(path).fileName(), plan, wanted.options, reply.warnings));
    list.people = qint64(batch.people.size());
    batch.list = list;
    if (apply) {
        TAPHUAN_TRY(
            applyPeople(*database, batch, line.of(qint64(batch.people.size()), say("core", "Ghi hồ sơ"))));
        if (kept) TAPHUAN_TRY(saveImportProfile(*database, *kept));
    }
    QJsonObject json = reply.json.toObject();
    json.insert(key("profile"), how.profile.isEmpty() ? QJsonValue() : QJsonValue(how.profile));
    json.insert(key("applied"), apply ? qint64(batch.people.size()) : 0);
    json.insert(key("basis"), enumText(list.basis));
    reply.json = json;
    reply.footer << (apply ? say("core", "Đã ghi %1 hồ sơ").arg(batch.people.size())
                           : say("core", "Chưa ghi gì"));
    return reply;
}

Result<Reply> profiles(Cli& cli, const Arguments& arguments) {
    const bool removing = arguments.has(key("--remove"));
    TAPHUAN_ASSIGN(Database* const database, removing ? cli.writing() : cli.reading());
    Reply reply;
    if (removing) {
        const QString wanted = arguments.value(key("--remove"));
        TAPHUAN_ASSIGN(const auto known, listImportProfiles(database->connection()));
        const auto found = std::find_if(known.begin(), known.end(), [&](const ImportProfile& profile) {
            return matchKey(profile.name) == matchKey(wanted);
        });
        if (found == known.end()) return refused(say("core", "Không có cách đọc danh sách %1").arg(wanted));
        TAPHUAN_TRY(removeImportProfile(*database, found->id));
    }
    TAPHUAN_ASSIGN(const auto kept, listImportProfiles(database->connection()));
    QJsonArray array;
    reply.table.headers = {say("core", "Tên"), say("core", "Cột"), say("core", "Dạng tiêu đề")};
    for (const ImportProfile& profile : kept) {
        array.append(QJsonObject{{key("name"), profile.name},
                                 {key("columns"), QJsonArray::fromStringList(profile.columns)},
                                 {key("captions"), profile.captions}});
        reply.table.rows.push_back(
            {profile.name, profile.columns.join(QStringLiteral(", ")), profile.captions.left(80)});
    }
    reply.json = array;
    if (kept.empty()) reply.table = {};
    reply.footer = {say("core", "%1 cách đọc danh sách đã lưu").arg(kept.size())};
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
            QString(key("FILE ") + sheetReadingUsage() +
                    key(" [--profile NAME] [--no-profile] [--save-profile NAME] [--unit CODE] [--on DATE] "
                        "[--audience A] [--create-units] ") +
                    unitChoiceUsage() + u' ' + receivedListUsage() +
                    key(" [--refused FILE.xlsx [--purpose TEXT]] [--dry-run] [--strict]")),
            say("core", "Nhập danh sách người từ bảng tính, xem trước bằng --dry-run"),
            import,
            1,
            1};
}

CliCommand peopleProfilesCommand() {
    return {{key("people"), key("profiles")},
            key("[--remove NAME]"),
            say("core", "Những cách đọc danh sách đã lưu"),
            profiles,
            0,
            0};
}

}  // namespace taphuan
