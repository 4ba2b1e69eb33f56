#pragma once

#include "core/commands/attendance_commands.h"
#include "core/import/class_roster.h"
#include "core/storage/attendance_store.h"
#include "core/tables/workbook.h"

namespace taphuan {

// An attendance sheet as it would change a class: which columns are which sessions, which marks are taken,
// and all that is not. Nothing is written; `marks` goes to setMarks.
struct AttendancePlan {
    struct Column {
        int column = 0;  // from 0
        QDate heldOn;
        QString part;
        qint64 session = 0;  // number of the class's session
    };
    QString sheet;
    int headerRow = 0;  // from 1
    std::vector<Column> columns;
    std::vector<MarkEntry> marks;  // new and changed
    qint64 rows = 0;               // that name a person
    qint64 matched = 0;            // of them in the class
    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0;
    qint64 blank = 0;  // cells of matched people without a mark: they take none away
    std::vector<FileFinding> refused;
};

// Columns are sessions by the date and part of day (or "Buổi 2") above them, rows are people by name, unit
// and number. Marks: x có mặt, P vắng có phép, K vắng không phép, M đến muộn, S về sớm, either case. Fails
// with a file error where the workbook has no sheet with people and sessions of this class.
Result<AttendancePlan> planAttendance(const Workbook& workbook, const QString& file,
                                      const AttendanceGrid& grid);

}  // namespace taphuan
