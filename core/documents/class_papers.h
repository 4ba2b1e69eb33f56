#pragma once

#include "core/base/partial_date.h"
#include "core/base/result.h"
#include "core/documents/paper_document.h"
#include "core/domain/person.h"
#include "core/domain/training.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace taphuan {

// The papers of one class. Identity numbers and telephone numbers have no place in them: such lists are
// posted on walls (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 16).

struct PaperSession {
    QDate date;
    QString part;   // Sáng, Chiều, Tối
    int hours = 0;  // tiết
};

// One session of one person.
struct PaperMark {
    std::optional<Mark> mark;  // none: not marked yet
    bool inClass = true;       // false: the person was not in the class that day
};

struct PaperPerson {
    int number = 0;  // STT: the place in the class's list, the same on all its papers
    QString fullName;
    PartialDate birth;
    Sex sex = Sex::unknown;
    QString position;
    QString unit;
    QString note;
    bool withdrew = false;         // left the class before its end: on the marked sheet alone
    std::vector<PaperMark> marks;  // by session of the class; a missing one is not marked yet
};

struct ClassPaper {
    QString superiorAgency;  // cơ quan chủ quản, may be empty
    QString agency;
    QString place;      // địa danh
    QString className;  // with or without "Lớp" before it
    QString classCode;
    QString course;
    int hours = 0;  // tiết
    QDate starts;
    QDate ends;
    QString venue;
    QDate dated;              // of the paper; invalid: dots to fill by hand
    QString attachedTo;       // "Kèm theo Quyết định số 05/QĐ-SNV ngày … của …", may be empty
    QString signerAuthority;  // of the class list: "KT. GIÁM ĐỐC", may be empty
    QString signerPosition;
    QString signerName;  // may be empty: to be filled by hand
    QString classHead;   // chủ nhiệm lớp
    std::vector<PaperSession> sessions;
    std::vector<PaperPerson> people;
};

enum class AttendanceSheet { toSign, marked };

// Without those who withdrew.
std::vector<PaperPerson> stayingPeople(const ClassPaper& paper);

// Bảng điểm danh: upright while the sessions fit, else landscape; sessions beyond one sheet's width go on
// further sheets that repeat the people. Each session has its "có mặt / vắng" at the foot, out of those who
// were in the class that day, left open where it is to sign. Who was not in the class has a dash.
PaperDocument attendanceSheet(const ClassPaper& paper, AttendanceSheet kind);
Status writeAttendanceSheet(const ClassPaper& paper, AttendanceSheet kind, const QString& path);

// Danh sách học viên, signed by the agency: years of birth in the columns Nam and Nữ (across both where the
// sex is not known), the number of people below in figures and words.
PaperDocument classList(const ClassPaper& paper);
Status writeClassList(const ClassPaper& paper, const QString& path);

}  // namespace taphuan
