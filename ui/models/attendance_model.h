#pragma once

#include "core/commands/attendance_commands.h"
#include "core/storage/attendance_store.h"

#include <QAbstractTableModel>

namespace taphuan {

// The attendance sheet of a class: number, name, unit, one column per session, hours, a remark. Marks that
// are on their way to the database are shown over those that were read, until they are settled.
class AttendanceModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { NumberColumn, NameColumn, UnitColumn, FirstSession };
    // Data: QString, why the person takes no mark in the session; invalid where they do.
    enum Role { ClosedRole = Qt::UserRole + 50 };

    explicit AttendanceModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    // As read from the database. Rows and cells stay the same for the views where people and sessions do.
    void setGrid(AttendanceGrid grid);
    const AttendanceGrid& grid() const { return shown_; }

    int sessions() const { return static_cast<int>(shown_.sessions.size()); }
    // Counted from 0; -1 where the column is none of a session.
    int sessionAt(int column) const;
    int hoursColumn() const { return FirstSession + sessions(); }
    int remarkColumn() const { return hoursColumn() + 1; }
    // The row of the person with that number in the list; -1: nobody has it.
    int rowOfNumber(qint64 number) const;
    bool takesMark(int row, int session) const;
    std::optional<Mark> mark(int row, int session) const;
    MarkEntry entry(int row, int session, std::optional<Mark> mark) const;

    // What the grid shows where these marks go: an edit that starts from it meets only what others have done.
    std::map<EditBase::Field, Value> seen(const std::vector<MarkEntry>& marks) const;

    // The marks that "everybody present" gives in the session: those of the people who have none.
    std::vector<MarkEntry> allPresent(int session) const;
    // The first session that somebody has no mark in, else the last; -1 without sessions.
    int firstOpenSession() const;

    // Shows the marks at once. The ticket names them until they are in the database or refused.
    qint64 show(const std::vector<MarkEntry>& marks);
    void settle(qint64 ticket);
    void takeBack(qint64 ticket);
    bool hasUnsettled() const { return !waiting_.empty(); }

    // "46 có mặt, 1 có phép, 1 vắng", or that nobody is marked yet.
    QString countText(int session) const;
    QString sessionName(int session) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    struct Waiting {
        qint64 ticket;
        std::vector<MarkEntry> marks;
    };
    bool samePeopleAndSessions(const AttendanceGrid& grid) const;
    void number();
    void showRow(int row);
    void showRows(const std::vector<MarkEntry>& marks);
    void apply(AttendanceGrid& grid, const MarkEntry& mark) const;
    QVariant sessionData(const GridRow& row, int session, int role) const;
    QVariant remarkData(const GridRow& row, int role) const;
    QVariant personData(const GridRow& row, int column, int role) const;

    AttendanceGrid stored_;
    AttendanceGrid shown_;
    std::vector<Waiting> waiting_;
    qint64 lastTicket_ = 0;
    QHash<qint64, int> rowOf_;      // by the enrolment's id
    QHash<qint64, int> sessionOf_;  // by the session's id
};

// A mark as the grid writes it: Có mặt, Muộn, Về sớm, Có phép, Vắng.
QString shortWordOf(Mark mark);

}  // namespace taphuan
