#pragma once

#include "core/commands/past_training_commands.h"
#include "core/import/planned_list.h"

namespace taphuan {

// A list of who was in which class that was held before: people as in every list of people; the class ("Mã
// lớp", "Tên lớp"), its course ("Chuyên đề", by code or name), days ("Từ ngày", "Đến ngày", or "Thời gian":
// core/text/period_parse.h), level ("Cấp"), organiser ("Đơn vị tổ chức"); the result ("Kết quả", "Xếp loại")
// and the certificate ("Số chứng nhận", "Ngày cấp"). What a row does not say the options say. Without a
// column of results all completed their class.

struct PlannedPast : PlannedListRow {
    int personRow = 0;       // in the sheet: the first row of the same person; choices are made by it
    bool newPerson = false;  // of a row that is taken
    QString unit;            // the person's, as resolved
    int inClass = -1;        // among the plan's classes
    PastResult result;
};

// A class that rows name; without an id it is to be made.
struct PlannedPastClass {
    TrainingClass record;
    QString course;     // name
    QString organiser;  // name
};

struct PastTrainingOptions {
    // `on` is the day of the people's units; null: that of the earliest class in the list. The sender
    // organised the classes that name nobody else.
    PeopleImportOptions people;
    QString className;
    QString course;  // code or name
    QString level;   // code or name
    QDate from;
    QDate to;  // null: the first day
};

struct PastTrainingPlan {
    ImportPlan people;  // of every person once
    std::vector<PlannedPast> rows;
    std::vector<PlannedPastClass> classes;
    std::vector<CellNote> refused;  // every cell for which a row is refused

    // Of the rows that are taken: the people who are new, and the classes to be made.
    int newPeople() const;
    int newClasses() const;
    // What importPastTraining takes.
    PastTraining past(const QString& fileName) const;
};

// Nothing is written. `file` names the file in errors. `progress` counts people.
Result<PastTrainingPlan> planPastTraining(Connection& db, const Workbook& workbook, const QString& file,
                                          const PastTrainingOptions& options, const SheetReading& how = {},
                                          const Progress& progress = {});

}  // namespace taphuan
