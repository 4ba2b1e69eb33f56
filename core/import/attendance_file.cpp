#include "core/import/attendance_file.h"

#include "core/base/say.h"
#include "core/domain/training_words.h"
#include "core/tables/header_finder.h"
#include "core/text/date_parse.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"
#include "core/text/vietnamese_numbers.h"

#include <QRegularExpression>
#include <QSet>

namespace taphuan {

namespace {

std::vector<ColumnWording> attendanceWordings() {
    return {
        {QStringLiteral("number"), {QStringLiteral("STT"), QStringLiteral("TT"), QStringLiteral("Số TT")}},
        {QStringLiteral("name"),
         {QStringLiteral("Họ và tên"), QStringLiteral("Họ tên"), QStringLiteral("Họ và tên học viên"),
          QStringLiteral("Học viên")}},
        {QStringLiteral("unit"),
         {QStringLiteral("Đơn vị"), QStringLiteral("Đơn vị công tác"), QStringLiteral("Cơ quan, đơn vị")}}};
}

// The day a caption names; a day without a year is of the class's first year.
QDate dateIn(const QString& caption, const TrainingClass& trainingClass) {
    static const QRegularExpression full(
        QStringLiteral("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}"));
    static const QRegularExpression dayAndMonth(QStringLiteral("(\\d{1,2})[/.-](\\d{1,2})"));
    if (const auto match = full.match(caption); match.hasMatch())
        return parseDate(match.captured()).value_or(QDate());
    if (const auto match = dayAndMonth.match(caption); match.hasMatch())
        return QDate(trainingClass.starts.year(), match.captured(2).toInt(), match.captured(1).toInt());
    return {};
}

qint64 sessionNumberIn(const QString& caption) {
    static const QRegularExpression pattern(QStringLiteral("\\bbuoi\\s+(\\d+)"));
    const auto match = pattern.match(folded(caption));
    return match.hasMatch() ? match.captured(1).toLongLong() : 0;
}

// Puts one sheet together with the class.
class SheetPlanner {
  public:
    SheetPlanner(const Sheet& sheet, const HeaderMatch& header, const AttendanceGrid& grid)
        : sheet_(sheet), header_(header), grid_(grid), roster_(rosterOf(grid)) {
        plan_.sheet = sheet.name;
        plan_.headerRow = header.firstRow + 1;
        for (size_t i = 0; i < grid.rows.size(); ++i) rowOf_.insert(grid.rows[i].enrolment.id.value, i);
    }

    AttendancePlan plan() {
        const int firstRow = header_.lastRow + (hasRowOfParts() ? 2 : 1);
        const int columns = std::max(int(header_.captions.size()), sheet_.columnCount());
        for (int column = 0; column < columns; ++column) findSession(column, captionOf(column, firstRow));
        for (int row = firstRow; row < sheet_.rowCount(); ++row) readRow(row);
        return std::move(plan_);
    }

  private:
    static ClassRoster rosterOf(const AttendanceGrid& grid) {
        std::vector<ClassRoster::Person> people;
        for (const GridRow& row : grid.rows)
            people.push_back({row.enrolment.id, row.enrolment.number, row.fullName, row.unitName});
        return ClassRoster(std::move(people));
    }

    // Without merged cells the row of "Sáng | Chiều" below the dates is not told to be of the header.
    bool hasRowOfParts() const {
        const int row = header_.lastRow + 1;
        if (!textAt(row, QStringLiteral("name")).isEmpty()) return false;
        return std::any_of(grid_.sessions.begin(), grid_.sessions.end(), [&](const Session& session) {
            for (int column = 0; column < sheet_.columnCount(); ++column)
                if (!session.part.isEmpty() && folded(sheet_.at(row, column).text()) == folded(session.part))
                    return true;
            return false;
        });
    }

    // A part of day without a date of its own is of the date to its left.
    QString captionOf(int column, int firstRow) {
        QString above = size_t(column) < header_.captions.size() ? header_.captions[size_t(column)].join(u' ')
                                                                 : QString();
        if (firstRow != header_.lastRow + 2) return above;
        const QString part = normalised(sheet_.at(header_.lastRow + 1, column).text());
        if (above.isEmpty() && !part.isEmpty()) above = lastAbove_;
        lastAbove_ = above;
        return part.isEmpty() ? above : QString(above + u' ' + part);
    }

    void findSession(int column, const QString& caption) {
        const QDate day = dateIn(caption, grid_.trainingClass);
        const qint64 number = sessionNumberIn(caption);
        if (!day.isValid() && number == 0) return;
        std::vector<size_t> found;
        for (size_t i = 0; i < grid_.sessions.size(); ++i)
            if (day.isValid() ? grid_.sessions[i].heldOn == day : grid_.sessions[i].number == number)
                found.push_back(i);
        if (found.size() > 1)
            std::erase_if(found,
                          [&](size_t at) { return !containsFolded(caption, grid_.sessions[at].part); });
        if (found.size() != 1) {
            plan_.refused.push_back({columnName(column), caption,
                                     say("core", "Lớp %1 không có buổi này").arg(grid_.trainingClass.code)});
            return;
        }
        const Session& session = grid_.sessions[found.front()];
        if (sessions_.contains(session.number)) {
            plan_.refused.push_back(
                {columnName(column), caption, say("core", "Buổi %1 đã có ở cột khác").arg(session.number)});
            return;
        }
        sessions_.insert(session.number);
        plan_.columns.push_back({column, session.heldOn, session.part, session.number});
        indexes_.push_back(found.front());
    }

    QString textAt(int row, const QString& key) const {
        const auto column = header_.columns.constFind(key);
        return column == header_.columns.constEnd() ? QString() : normalised(sheet_.at(row, *column).text());
    }

    void readRow(int row) {
        const QString name = textAt(row, QStringLiteral("name"));
        bool numbered = false;
        const qint64 number = textAt(row, QStringLiteral("number")).toLongLong(&numbered);
        const bool isPerson = numbered || !header_.columns.contains(QStringLiteral("number"));
        if (name.isEmpty() || !isPerson) return;
        ++plan_.rows;
        const auto match = roster_.match(name, textAt(row, QStringLiteral("unit")), number);
        if (!match.person) {
            plan_.refused.push_back({QString::number(row + 1), name, match.reason});
            return;
        }
        const qint64 enrolment = match.person->enrolment.value;
        if (const auto before = takenAt_.constFind(enrolment); before != takenAt_.constEnd()) {
            plan_.refused.push_back(
                {QString::number(row + 1), name, say("core", "Đã có ở dòng %1").arg(*before)});
            return;
        }
        takenAt_.insert(enrolment, row + 1);
        ++plan_.matched;
        const GridRow& person = grid_.rows[rowOf_.value(enrolment)];
        for (size_t i = 0; i < plan_.columns.size(); ++i)
            readMark(row, plan_.columns[i].column, indexes_[i], person);
    }

    void readMark(int row, int column, size_t at, const GridRow& person) {
        const QString text = normalised(sheet_.at(row, column).text());
        if (text.isEmpty()) {
            ++plan_.blank;
            return;
        }
        const auto refuse = [&](const QString& reason) {
            plan_.refused.push_back({cellName(row, column), text, reason});
        };
        const std::optional<Mark> mark = markFromText(text);
        if (!mark) return refuse(say("core", "Không phải ký hiệu điểm danh (x, P, K, M, S)"));
        const Session& session = grid_.sessions[at];
        const GridCell& cell = person.cells[at];
        if (!cell.inClass)
            return refuse(
                say("core", "%1 không ở trong lớp ngày %2").arg(person.fullName, dateText(session.heldOn)));
        if (cell.mark == mark) {
            ++plan_.same;
            return;
        }
        ++(cell.mark ? plan_.changed : plan_.added);
        plan_.marks.push_back({session.id, person.enrolment.id, mark, cell.note});
    }

    const Sheet& sheet_;
    const HeaderMatch& header_;
    const AttendanceGrid& grid_;
    ClassRoster roster_;
    QHash<qint64, size_t> rowOf_;
    QHash<qint64, int> takenAt_;  // enrolment → row from 1
    QSet<qint64> sessions_;
    QString lastAbove_;
    std::vector<size_t> indexes_;  // of the plan's columns: the session in the grid
    AttendancePlan plan_;
};

}  // namespace

Result<AttendancePlan> planAttendance(const Workbook& workbook, const QString& file,
                                      const AttendanceGrid& grid) {
    for (const Sheet& sheet : workbook.sheets) {
        if (sheet.hidden) continue;
        const auto header = findHeader(sheet, attendanceWordings());
        if (!header || !header->columns.contains(QStringLiteral("name"))) continue;
        AttendancePlan plan = SheetPlanner(sheet, *header, grid).plan();
        if (!plan.columns.empty() || !plan.refused.empty()) return plan;
    }
    return badFile(say("core", "Không tìm thấy bảng điểm danh có cột họ tên và cột ngày của lớp %1")
                       .arg(grid.trainingClass.code),
                   file, say("core", "Cần một dòng tiêu đề có “Họ và tên” và ngày của từng buổi"));
}

}  // namespace taphuan
