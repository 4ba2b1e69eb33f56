#include "core/import/score_file.h"

#include "core/base/say.h"
#include "core/tables/header_finder.h"
#include "core/text/normalise.h"

#include <cmath>

namespace taphuan {

namespace {

constexpr double hundredthsOfScale = 100 * 100;

std::vector<ColumnWording> scoreWordings() {
    return {
        {QStringLiteral("number"), {QStringLiteral("STT"), QStringLiteral("TT"), QStringLiteral("Số TT")}},
        {QStringLiteral("name"),
         {QStringLiteral("Họ và tên"), QStringLiteral("Họ tên"), QStringLiteral("Họ và tên học viên")}},
        {QStringLiteral("unit"), {QStringLiteral("Đơn vị"), QStringLiteral("Đơn vị công tác")}},
        {QStringLiteral("score"),
         {QStringLiteral("Điểm"), QStringLiteral("Điểm số"), QStringLiteral("Điểm kiểm tra"),
          QStringLiteral("Điểm bằng số")}},
        {QStringLiteral("grade"), {QStringLiteral("Xếp loại")}}};
}

ClassRoster rosterOf(const std::vector<ClassPerson>& people) {
    std::vector<ClassRoster::Person> all;
    for (const ClassPerson& person : people)
        all.push_back(
            {person.enrolment.id, person.enrolment.number, person.person.fullName, person.unitName});
    return ClassRoster(std::move(all));
}

// "7,5" and "7.5" and the number itself.
std::optional<double> numberIn(const Cell& cell) {
    if (cell.kind == Cell::Kind::number) return cell.number;
    bool good = false;
    const double number = normalised(cell.text()).replace(u',', u'.').toDouble(&good);
    return good ? std::optional(number) : std::nullopt;
}

ScorePlan planSheet(const Sheet& sheet, const HeaderMatch& header, const ClassRoster& roster, qint64 scale) {
    ScorePlan plan;
    plan.sheet = sheet.name;
    plan.headerRow = header.firstRow + 1;
    plan.scale = scale;
    const auto textAt = [&](int row, const QString& key) {
        return header.columns.contains(key) ? normalised(sheet.at(row, header.columns.value(key)).text())
                                            : QString();
    };
    const int scoreColumn = header.columns.value(QStringLiteral("score"));
    for (int row = header.lastRow + 1; row < sheet.rowCount(); ++row) {
        const QString name = textAt(row, QStringLiteral("name"));
        bool numbered = false;
        const qint64 number = textAt(row, QStringLiteral("number")).toLongLong(&numbered);
        if (name.isEmpty() || (!numbered && header.columns.contains(QStringLiteral("number")))) continue;
        ++plan.rows;
        const auto match = roster.match(name, textAt(row, QStringLiteral("unit")), number);
        if (!match.person) {
            plan.refused.push_back({QString::number(row + 1), name, match.reason});
            continue;
        }
        ++plan.matched;
        const Cell& cell = sheet.at(row, scoreColumn);
        if (cell.isEmpty()) {
            ++plan.blank;
            continue;
        }
        const auto score = numberIn(cell);
        if (!score || *score < 0 || *score > double(scale))
            plan.refused.push_back(
                {cellName(row, scoreColumn), cell.text(), say("core", "Điểm phải từ 0 đến %1").arg(scale)});
        else
            plan.scores.push_back({match.person->enrolment,
                                   qint64(std::llround(*score * hundredthsOfScale / double(scale))),
                                   textAt(row, QStringLiteral("grade"))});
    }
    return plan;
}

}  // namespace

Result<ScorePlan> planScores(const Workbook& workbook, const QString& file,
                             const std::vector<ClassPerson>& people, qint64 scale) {
    for (const Sheet& sheet : workbook.sheets) {
        if (sheet.hidden) continue;
        const auto header = findHeader(sheet, scoreWordings());
        if (header && header->columns.contains(QStringLiteral("name")) &&
            header->columns.contains(QStringLiteral("score")))
            return planSheet(sheet, *header, rosterOf(people), scale);
    }
    return badFile(say("core", "Không tìm thấy cột “Họ và tên” và cột “Điểm”"), file,
                   say("core", "Đặt hai cột này trong một dòng tiêu đề"));
}

}  // namespace taphuan
