#include "ui/models/attendance_model.h"

#include "core/domain/training_words.h"
#include "core/text/sort_key.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/models/table_roles.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

ColourRole roleOf(Mark mark) {
    switch (mark) {
        case Mark::present:
            return ColourRole::good;
        case Mark::late:
        case Mark::left_early:
            return ColourRole::behind;
        case Mark::excused:
            return ColourRole::done;
        case Mark::absent:
            return ColourRole::refused;
    }
    return ColourRole::neutral;
}

}  // namespace

QString shortWordOf(Mark mark) {
    switch (mark) {
        case Mark::present:
            return AttendanceModel::tr("Có mặt");
        case Mark::late:
            return AttendanceModel::tr("Muộn");
        case Mark::left_early:
            return AttendanceModel::tr("Về sớm");
        case Mark::excused:
            return AttendanceModel::tr("Có phép");
        case Mark::absent:
            return AttendanceModel::tr("Vắng");
    }
    return {};
}

bool AttendanceModel::samePeopleAndSessions(const AttendanceGrid& grid) const {
    const auto sameRow = [](const GridRow& a, const GridRow& b) {
        return a.enrolment.id == b.enrolment.id && a.fullName == b.fullName;
    };
    const auto sameSession = [](const Session& a, const Session& b) {
        return a.id == b.id && a.heldOn == b.heldOn && a.part == b.part;
    };
    return std::equal(grid.rows.begin(), grid.rows.end(), stored_.rows.begin(), stored_.rows.end(),
                      sameRow) &&
           std::equal(grid.sessions.begin(), grid.sessions.end(), stored_.sessions.begin(),
                      stored_.sessions.end(), sameSession);
}

void AttendanceModel::setGrid(AttendanceGrid grid) {
    if (samePeopleAndSessions(grid)) {
        stored_ = std::move(grid);
        shown_.trainingClass = stored_.trainingClass;
        shown_.course = stored_.course;
        shown_.rule = stored_.rule;
        shown_.sessions = stored_.sessions;
        for (int row = 0; row < rowCount(); ++row) showRow(row);
        if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    stored_ = std::move(grid);
    shown_ = stored_;
    number();
    for (int row = 0; row < rowCount(); ++row) showRow(row);
    endResetModel();
}

void AttendanceModel::number() {
    rowOf_.clear();
    sessionOf_.clear();
    for (size_t i = 0; i < stored_.rows.size(); ++i)
        rowOf_.insert(stored_.rows[i].enrolment.id.value, static_cast<int>(i));
    for (size_t i = 0; i < stored_.sessions.size(); ++i)
        sessionOf_.insert(stored_.sessions[i].id.value, static_cast<int>(i));
}

void AttendanceModel::apply(AttendanceGrid& grid, const MarkEntry& mark) const {
    const auto row = rowOf_.constFind(mark.enrolment.value);
    const auto session = sessionOf_.constFind(mark.session.value);
    if (row == rowOf_.constEnd() || session == sessionOf_.constEnd()) return;
    GridCell& cell = grid.rows[static_cast<size_t>(*row)].cells[static_cast<size_t>(*session)];
    cell.mark = mark.mark;
    cell.note = mark.note;
}

// What was read with what waits over it.
void AttendanceModel::showRow(int row) {
    const auto at = static_cast<size_t>(row);
    GridRow& shown = shown_.rows[at];
    shown = stored_.rows[at];
    for (const Waiting& waiting : waiting_)
        for (const MarkEntry& mark : waiting.marks)
            if (mark.enrolment == shown.enrolment.id) apply(shown_, mark);
    shown.hours = attendedHours(shown_.rule, shown_.marksOf(shown));
    shown.reach = couldStillReach(shown_.rule, shown.hours);
}

void AttendanceModel::showRows(const std::vector<MarkEntry>& marks) {
    QSet<int> rows;
    for (const MarkEntry& mark : marks)
        if (const auto row = rowOf_.constFind(mark.enrolment.value); row != rowOf_.constEnd())
            rows.insert(*row);
    for (const int row : std::as_const(rows)) {
        showRow(row);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int AttendanceModel::sessionAt(int column) const {
    return column >= FirstSession && column < hoursColumn() ? column - FirstSession : -1;
}

int AttendanceModel::rowOfNumber(qint64 number) const {
    for (size_t i = 0; i < shown_.rows.size(); ++i)
        if (shown_.rows[i].enrolment.number == number) return static_cast<int>(i);
    return -1;
}

bool AttendanceModel::takesMark(int row, int session) const {
    return row >= 0 && row < rowCount() && session >= 0 && session < sessions() &&
           shown_.rows[static_cast<size_t>(row)].cells[static_cast<size_t>(session)].inClass;
}

std::optional<Mark> AttendanceModel::mark(int row, int session) const {
    if (!takesMark(row, session)) return {};
    return shown_.rows[static_cast<size_t>(row)].cells[static_cast<size_t>(session)].mark;
}

MarkEntry AttendanceModel::entry(int row, int session, std::optional<Mark> mark) const {
    const GridRow& person = shown_.rows[static_cast<size_t>(row)];
    MarkEntry made;
    made.session = shown_.sessions[static_cast<size_t>(session)].id;
    made.enrolment = person.enrolment.id;
    made.mark = mark;
    if (mark) made.note = person.cells[static_cast<size_t>(session)].note;
    return made;
}

std::map<EditBase::Field, Value> AttendanceModel::seen(const std::vector<MarkEntry>& marks) const {
    std::map<EditBase::Field, Value> seen;
    for (const MarkEntry& entry : marks) {
        const auto row = rowOf_.constFind(entry.enrolment.value);
        const auto session = sessionOf_.constFind(entry.session.value);
        if (row == rowOf_.constEnd() || session == sessionOf_.constEnd()) continue;
        const GridCell& cell = shown_.rows[static_cast<size_t>(*row)].cells[static_cast<size_t>(*session)];
        const EntitySchema& schema = schemaOf(Entity::attendance);
        const Values values = valuesOf(
            Attendance{{}, entry.session, entry.enrolment, cell.mark.value_or(Mark::present), cell.note});
        const RowKey key{Entity::attendance, pairId(schema, values)};
        if (cell.mark)
            for (const char* field : {"mark", "note"})
                seen.emplace(EditBase::Field(key, field),
                             values[static_cast<size_t>(schema.fieldIndex(field))]);
        else
            seen.emplace(EditBase::Field(key, {}), Value());
    }
    return seen;
}

std::vector<MarkEntry> AttendanceModel::allPresent(int session) const {
    std::vector<MarkEntry> marks;
    for (int row = 0; row < rowCount(); ++row)
        if (takesMark(row, session) && !mark(row, session))
            marks.push_back(entry(row, session, Mark::present));
    return marks;
}

int AttendanceModel::firstOpenSession() const {
    for (int session = 0; session < sessions(); ++session)
        for (int row = 0; row < rowCount(); ++row)
            if (takesMark(row, session) && !mark(row, session)) return session;
    return sessions() - 1;
}

qint64 AttendanceModel::show(const std::vector<MarkEntry>& marks) {
    waiting_.push_back({++lastTicket_, marks});
    showRows(marks);
    return lastTicket_;
}

void AttendanceModel::settle(qint64 ticket) {
    const auto found = std::find_if(waiting_.begin(), waiting_.end(),
                                    [ticket](const Waiting& waiting) { return waiting.ticket == ticket; });
    if (found == waiting_.end()) return;
    for (const MarkEntry& mark : found->marks) apply(stored_, mark);
    waiting_.erase(found);
}

void AttendanceModel::takeBack(qint64 ticket) {
    const auto found = std::find_if(waiting_.begin(), waiting_.end(),
                                    [ticket](const Waiting& waiting) { return waiting.ticket == ticket; });
    if (found == waiting_.end()) return;
    const std::vector<MarkEntry> marks = std::move(found->marks);
    waiting_.erase(found);
    showRows(marks);
}

QString AttendanceModel::countText(int session) const {
    QMap<Mark, int> counts;
    int unmarked = 0;
    for (int row = 0; row < rowCount(); ++row) {
        if (!takesMark(row, session)) continue;
        if (const auto given = mark(row, session))
            ++counts[*given];
        else
            ++unmarked;
    }
    QStringList parts;
    for (const auto& [mark, count] : counts.asKeyValueRange())
        parts += QString::number(count) + u' ' + shortWordOf(mark).toLower();
    if (unmarked > 0) parts += tr("chưa điểm danh %1").arg(unmarked);
    return parts.isEmpty() ? tr("chưa có học viên") : parts.join(QStringLiteral(", "));
}

QString AttendanceModel::sessionName(int session) const {
    const Session& held = shown_.sessions[static_cast<size_t>(session)];
    const QString day = held.heldOn.toString(QStringLiteral("dd/MM"));
    return held.part.isEmpty() ? day : day + u' ' + sessionPartSpoken(held.part).toLower();
}

int AttendanceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.rows.size());
}

int AttendanceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : remarkColumn() + 1;
}

QVariant AttendanceModel::personData(const GridRow& row, int column, int role) const {
    if (column == NumberColumn && (role == Qt::DisplayRole || role == SortRole || role == ExportRole))
        return row.enrolment.number;
    if (column == NameColumn && role == Qt::DisplayRole) return row.fullName;
    if (column == NameColumn && role == SortRole) return nameSortKey(row.fullName);
    if (column == UnitColumn && role == Qt::DisplayRole) return row.unitName;
    return {};
}

QVariant AttendanceModel::sessionData(const GridRow& row, int session, int role) const {
    const GridCell& cell = row.cells[static_cast<size_t>(session)];
    if (!cell.inClass) {
        if (role == Qt::DisplayRole) return QStringLiteral("–");
        if (role == ClosedRole || role == Qt::ToolTipRole)
            return tr("%1 không có trong danh sách lớp ngày này").arg(row.fullName);
        return {};
    }
    if (!cell.mark) return {};
    if (role == Qt::DisplayRole) return shortWordOf(*cell.mark);
    if (role == MeaningRole) return static_cast<int>(roleOf(*cell.mark));
    if (role == ExportRole) return letterOf(*cell.mark);
    if (role == Qt::ToolTipRole && !cell.note.isEmpty()) return cell.note;
    return {};
}

QVariant AttendanceModel::remarkData(const GridRow& row, int role) const {
    const QDate left = withdrawnOn(row.enrolment, shown_.trainingClass);
    const bool lost = !left.isValid() && row.hours.planned > 0 && !row.reach.possible;
    if (role == MeaningRole && lost) return static_cast<int>(ColourRole::refused);
    if (role != Qt::DisplayRole) return {};
    if (left.isValid()) return tr("rút từ ngày %1").arg(dateText(left));
    if (lost) return tr("không thể đạt %1%").arg(shown_.rule.attendancePercent);
    if (row.hours.missed > 0) return tr("còn được vắng %1 tiết").arg(row.reach.mayMiss);
    return {};
}

QVariant AttendanceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const GridRow& row = shown_.rows[static_cast<size_t>(index.row())];
    if (index.column() < FirstSession) return personData(row, index.column(), role);
    if (const int session = sessionAt(index.column()); session >= 0) return sessionData(row, session, role);
    if (index.column() == remarkColumn()) return remarkData(row, role);
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1/%2").arg(row.hours.attended).arg(row.hours.planned);
    if (role == SortRole) return row.hours.attended;
    return {};
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (const int session = sessionAt(section); session >= 0) {
        if (role == Qt::DisplayRole) return sessionName(session);
        if (role == Qt::ToolTipRole)
            return tr("Buổi %1: %2")
                .arg(shown_.sessions[static_cast<size_t>(session)].number)
                .arg(countText(session));
        return {};
    }
    if (role != Qt::DisplayRole) return {};
    if (section == NumberColumn) return tr("STT");
    if (section == NameColumn) return tr("Họ và tên");
    if (section == UnitColumn) return tr("Đơn vị");
    if (section == hoursColumn()) return tr("Tiết");
    return QString();
}

}  // namespace taphuan
