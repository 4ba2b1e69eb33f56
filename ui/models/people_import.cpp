#include "ui/models/people_import.h"

#include "core/base/say.h"
#include "core/import/refused_rows.h"
#include "core/storage/audience_store.h"
#include "core/storage/import_profile_store.h"
#include "core/tables/read_workbook.h"
#include "core/text/fold.h"
#include "core/text/identity.h"
#include "core/text/sort_key.h"

namespace taphuan {

namespace {

PeopleImportOptions optionsOf(const ImportChoices& choices, QDate today) {
    PeopleImportOptions options;
    options.sender = choices.sender;
    options.on = choices.on;
    options.today = today;
    options.rows = choices.rows;
    options.units = choices.units;
    return options;
}

// An audience chosen here stands in the row as if the list had named it.
void writeAudiences(PeopleTable& table, const ImportChoices& choices, const AudienceCatalogue& audiences) {
    for (PersonRow& row : table.rows) {
        const Id<Audience> chosen = choices.audiences.value(row.row, choices.audience);
        if (!chosen.isNull()) row.audience = audiences.code(chosen);
    }
}

RowState stateOf(const PlannedRow& row, const ImportChoices& choices) {
    switch (row.verdict) {
        case RowVerdict::added:
            return RowState::added;
        case RowVerdict::changed:
            return RowState::changed;
        case RowVerdict::same:
            return RowState::same;
        case RowVerdict::refused:
            return RowState::refused;
        case RowVerdict::doubtful:
            break;
    }
    const auto unit = choices.units.constFind(matchKey(row.source.unit));
    const bool unitRefused = unit != choices.units.constEnd() && unit->kind == UnitChoice::refuse;
    if (choices.rows.value(row.source.row).leaveOut || unitRefused) return RowState::skipped;
    return row.unit.isEmpty() ? RowState::unitOpen : RowState::doubtful;
}

QString changeText(const FieldChange& change) {
    return change.from.isEmpty()
               ? say("ui", "thêm %1: %2").arg(columnWord(change.field).toLower(), change.to)
               : say("ui", "%1: %2 → %3").arg(columnWord(change.field).toLower(), change.from, change.to);
}

QString noteOf(const PlannedRow& row, const ImportLine& line) {
    QStringList parts;
    switch (line.state) {
        case RowState::refused:
            for (const CellNote& note : row.source.refusals) parts += noteText(note);
            break;
        case RowState::changed:
            for (const FieldChange& change : row.changes) parts += changeText(change);
            break;
        case RowState::doubtful:
            if (!row.candidates.empty())
                parts += say("ui", "giống %1, %2")
                             .arg(row.candidates.front().fullName, row.candidates.front().unit);
            else
                parts += row.reasons;
            break;
        case RowState::unitOpen:
            parts += row.reasons.first();
            break;
        case RowState::skipped:
            parts += say("ui", "Được chọn để bỏ qua");
            break;
        case RowState::added:
        case RowState::same:
            break;
    }
    if (line.withoutAudience) parts += say("ui", "chưa thuộc nhóm đối tượng nào");
    return (parts + line.warnings).join(QStringLiteral("; "));
}

QString foldedLine(const PlannedRow& row, const ImportLine& line) {
    const PersonRow& source = row.source;
    return folded(QStringList{source.fullName, source.birth.vietnamese(), maskedIdentity(source.nationalId),
                              source.position, source.unit, row.unit, line.audience, line.note}
                      .join(u'\n'));
}

std::vector<ImportLine> linesOf(const ImportPlan& plan, const ImportChoices& choices,
                                const AudienceCatalogue& audiences) {
    QHash<int, QStringList> warnings;
    for (const CellNote& note : plan.warnings) warnings[note.row] += noteText(note);
    const QSet<int> withoutAudience(plan.withoutAudience.begin(), plan.withoutAudience.end());
    std::vector<ImportLine> lines;
    lines.reserve(plan.rows.size());
    for (const PlannedRow& row : plan.rows) {
        ImportLine line;
        line.state = stateOf(row, choices);
        line.warnings = warnings.value(row.source.row);
        line.corrected = !row.source.corrected.isEmpty();
        line.withoutAudience = withoutAudience.contains(row.source.row);
        QStringList names;
        for (const Id<Audience> audience : row.audiences) names += audiences.name(audience);
        line.audience = names.join(QStringLiteral(", "));
        line.note = noteOf(row, line);
        line.folded = foldedLine(row, line);
        line.nameKey = nameSortKey(row.source.fullName);
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace

Result<ListFile> readListFile(Connection& db, const ListRequest& request, QDate today) {
    const QString& path = request.path;
    ListFile file;
    file.path = path;
    file.modified = QFileInfo(path).lastModified();
    TAPHUAN_ASSIGN(const Workbook workbook, readWorkbook(path));
    for (const Sheet& each : workbook.sheets) file.sheets += each.name;
    QString sheet = request.sheet;
    file.layout = request.layout.value_or(ListLayout());
    file.profile = request.profile;
    if (!request.layout && request.profiles) {
        TAPHUAN_ASSIGN(const auto profiles, listImportProfiles(db));
        if (const auto found = profileFor(workbook, sheet, profiles)) {
            sheet = found->sheet;
            file.layout = found->layout;
            file.profile = found->profile.name;
        }
    }
    TAPHUAN_ASSIGN(const ListSheet list, sheetOfList(workbook, path, sheet, file.layout));
    file.shape = shapeOf(list, file.layout);
    auto table = readPeopleTable(list, path, today, file.layout);
    if (table)
        file.table = std::make_shared<const PeopleTable>(std::move(*table));
    else
        file.problem = table.error();
    return file;
}

Result<ImportReading> readImport(Connection& db, PeopleTable table, const ImportChoices& choices, QDate today,
                                 const Progress& progress) {
    TAPHUAN_ASSIGN(const auto audiences, AudienceCatalogue::load(db));
    writeAudiences(table, choices, audiences);
    ImportReading reading;
    PeopleImportOptions options = optionsOf(choices, today);
    options.withEthnicity = db.viewer().may(Permission::ethnicityShow);
    TAPHUAN_ASSIGN(reading.plan, planPeople(db, std::move(table), options, progress));
    reading.lines = linesOf(reading.plan, choices, audiences);
    reading.audiences = audiences.all();
    return reading;
}

int ImportReading::count(RowState state) const {
    return int(std::count_if(lines.begin(), lines.end(),
                             [state](const ImportLine& line) { return line.state == state; }));
}

int ImportReading::warned() const {
    return int(std::count_if(lines.begin(), lines.end(),
                             [](const ImportLine& line) { return !line.warnings.isEmpty(); }));
}

int ImportReading::taken(ImportPurpose purpose) const {
    const int written = count(RowState::added) + count(RowState::changed);
    return purpose == ImportPurpose::people ? written : written + count(RowState::same);
}

int refusedRows(const ImportReading& reading) {
    return reading.count(RowState::refused) + reading.count(RowState::skipped);
}

Status writeRefusedRows(const QString& path, const ListFile& file, const ImportReading& reading) {
    if (QFileInfo(file.path).lastModified() != file.modified)
        return badFile(say("ui", "Tệp danh sách đã thay đổi từ lúc xem trước"), file.path,
                       say("ui", "Chọn lại tệp rồi xuất các hàng bị loại"));
    TAPHUAN_ASSIGN(const Workbook workbook, readWorkbook(file.path));
    TAPHUAN_ASSIGN(const ListSheet list, sheetOfList(workbook, file.path, file.shape.sheet, file.layout));
    std::vector<RefusedRow> rows;
    for (size_t i = 0; i < reading.lines.size(); ++i) {
        const ImportLine& line = reading.lines[i];
        if (line.state == RowState::refused || line.state == RowState::skipped)
            rows.push_back({reading.plan.rows[i].source.row, line.note});
    }
    return writeRefusedRows(path, file.name(), list, file.shape, rows);
}

namespace {

// Rows in the order in which they may claim a person.
std::vector<const PlannedRow*> byLikeness(const ImportReading& reading, RowState state) {
    std::vector<const PlannedRow*> rows;
    for (size_t i = 0; i < reading.lines.size(); ++i)
        if (reading.lines[i].state == state) rows.push_back(&reading.plan.rows[i]);
    const auto score = [](const PlannedRow* row) {
        return row->candidates.empty() ? 0 : row->candidates.front().score;
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const PlannedRow* a, const PlannedRow* b) { return score(a) > score(b); });
    return rows;
}

}  // namespace

QHash<int, RowChoice> decideAll(const ImportReading& reading, RowState state, BulkDecision decision,
                                int leastScore, QHash<int, RowChoice> choices) {
    QSet<RowId> taken;
    for (const RowChoice& choice : std::as_const(choices))
        if (!choice.person.isNull()) taken.insert(choice.person);
    for (const PlannedRow* row : byLikeness(reading, state)) {
        const int number = row->source.row;
        if (decision == BulkDecision::leaveOut) choices.insert(number, {true, {}});
        if (decision == BulkDecision::create) choices.insert(number, {});
        if (decision != BulkDecision::best || row->candidates.empty()) continue;
        const PersonCandidate& best = row->candidates.front();
        const bool another = row->candidates.size() > 1 && row->candidates[1].score == best.score;
        if (best.score < leastScore || another || taken.contains(best.person)) continue;
        taken.insert(best.person);
        choices.insert(number, {false, best.person});
    }
    return choices;
}

QString columnWord(const QString& key) {
    static const QHash<QString, QString> words{
        {QStringLiteral("number"), say("ui", "Số thứ tự")},
        {QStringLiteral("full_name"), say("ui", "Họ và tên")},
        {QStringLiteral("surname"), say("ui", "Họ và chữ đệm")},
        {QStringLiteral("given_name"), say("ui", "Tên")},
        {QStringLiteral("birth_date"), say("ui", "Ngày sinh")},
        {QStringLiteral("birth_male"), say("ui", "Ngày sinh (nam)")},
        {QStringLiteral("birth_female"), say("ui", "Ngày sinh (nữ)")},
        {QStringLiteral("sex"), say("ui", "Giới tính")},
        {QStringLiteral("sex_male"), say("ui", "Nam")},
        {QStringLiteral("sex_female"), say("ui", "Nữ")},
        {QStringLiteral("national_id"), say("ui", "Số định danh")},
        {QStringLiteral("old_national_id"), say("ui", "Số CMND")},
        {QStringLiteral("staff_code"), say("ui", "Mã cán bộ")},
        {QStringLiteral("position"), say("ui", "Chức vụ")},
        {QStringLiteral("unit"), say("ui", "Đơn vị")},
        {QStringLiteral("department"), say("ui", "Phòng, ban")},
        {QStringLiteral("phone"), say("ui", "Điện thoại")},
        {QStringLiteral("email"), say("ui", "Thư điện tử")},
        {QStringLiteral("audience"), say("ui", "Nhóm đối tượng")},
        {QStringLiteral("ethnicity"), say("ui", "Dân tộc")},
        {QStringLiteral("it_degree"), say("ui", "Trình độ CNTT")},
        {QStringLiteral("it_skill"), say("ui", "Chứng chỉ tin học")},
        {QStringLiteral("degree"), say("ui", "Trình độ chuyên môn")},
        {QStringLiteral("speciality"), say("ui", "Chuyên ngành")},
        {QStringLiteral("qualification"), say("ui", "Trình độ, văn bằng")},
        {QStringLiteral("note"), say("ui", "Ghi chú")},
        {QStringLiteral("tax_code"), say("ui", "Mã số thuế")},
        {QStringLiteral("own_tax_code"), say("ui", "Mã số thuế cá nhân")},
        {QStringLiteral("enterprise_form"), say("ui", "Loại hình doanh nghiệp")},
        {QStringLiteral("territory"), say("ui", "Địa bàn doanh nghiệp")}};
    return words.value(key, key);
}

QString stateWord(RowState state, ImportPurpose purpose) {
    const bool register_ = purpose == ImportPurpose::people;
    switch (state) {
        case RowState::added:
            return say("ui", "Mới");
        case RowState::changed:
            return register_ ? say("ui", "Có thay đổi") : say("ui", "Khác hồ sơ");
        case RowState::same:
            return register_ ? say("ui", "Giống") : say("ui", "Đã có hồ sơ");
        case RowState::doubtful:
            return say("ui", "Nghi trùng");
        case RowState::unitOpen:
            return say("ui", "Chưa rõ đơn vị");
        case RowState::skipped:
            return say("ui", "Bỏ qua");
        case RowState::refused:
            return say("ui", "Bị loại");
    }
    return {};
}

ColourRole stateRole(RowState state) {
    switch (state) {
        case RowState::added:
            return ColourRole::good;
        case RowState::changed:
            return ColourRole::done;
        case RowState::doubtful:
        case RowState::unitOpen:
            return ColourRole::behind;
        case RowState::refused:
            return ColourRole::refused;
        case RowState::same:
        case RowState::skipped:
            break;
    }
    return ColourRole::neutral;
}

QString noteText(const CellNote& note) {
    return note.column < 0 ? note.reason
                           : say("ui", "ô %1: %2").arg(cellName(note.row, note.column), note.reason);
}

}  // namespace taphuan
