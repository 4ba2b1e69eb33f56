#include "core/documents/class_documents.h"

#include "core/base/say.h"
#include "core/domain/certificate_content.h"
#include "core/domain/completion_rules.h"
#include "core/domain/training_words.h"
#include "core/storage/attendance_store.h"
#include "core/storage/class_store.h"
#include "core/storage/enrolment_store.h"
#include "core/storage/issuing_agency.h"
#include "core/storage/select.h"
#include "core/text/vietnamese_numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace taphuan {

namespace {

// Who signs for the agency, where all its books of certificates name the same.
Status findSigner(Connection& db, Id<Unit> unit, ClassPaper& paper) {
    TAPHUAN_ASSIGN(const auto books,
                   select<Book>(db, QStringLiteral("WHERE t.issuer = ? ORDER BY t.id"), {unit.value}));
    if (books.empty()) return {};
    const Book& first = books.front();
    if (std::any_of(books.begin(), books.end(), [&](const Book& book) {
            return book.signerTitle != first.signerTitle || book.signerName != first.signerName;
        }))
        return {};
    paper.signerPosition = first.signerTitle.toUpper();
    paper.signerName = first.signerName;
    return {};
}

Status fillAgency(Connection& db, const TrainingClass& record, ClassPaper& paper) {
    TAPHUAN_ASSIGN(const IssuingAgency agency, issuingAgency(db, record.unit, record.starts));
    paper.superiorAgency = agency.superior.toUpper();
    paper.agency = agency.name.toUpper();
    paper.place = agency.place;
    paper.attachedTo = u"Kèm theo Quyết định số ……/QĐ-…… ngày …… tháng …… năm ………\ncủa "_s + agency.name;
    TAPHUAN_TRY(findSigner(db, record.unit, paper));
    if (agency.isCommittee) paper.signerAuthority = u"TM. ỦY BAN NHÂN DÂN"_s;
    if (paper.signerPosition.isEmpty())
        paper.signerPosition = agency.isCommittee ? u"CHỦ TỊCH"_s : u"THỦ TRƯỞNG CƠ QUAN"_s;
    return {};
}

// When the person was in the class, where that was not all the time.
QString stayNote(const Enrolment& enrolment, const TrainingClass& trainingClass) {
    QStringList notes;
    if (enrolment.validFrom.isValid() && enrolment.validFrom > trainingClass.starts)
        notes << u"Vào từ "_s + dateText(enrolment.validFrom);
    const QDate left = withdrawnOn(enrolment, trainingClass);
    if (left.isValid()) notes << u"Rút từ "_s + dateText(left);
    return notes.join(u"; "_s);
}

Result<std::vector<PaperPerson>> peopleOf(Connection& db, const AttendanceGrid& grid) {
    TAPHUAN_ASSIGN(const auto members, listClassPeople(db, grid.trainingClass.id));
    QHash<qint64, const GridRow*> rowOf;
    for (const GridRow& row : grid.rows) rowOf.insert(row.enrolment.id.value, &row);
    std::vector<PaperPerson> people;
    for (const ClassPerson& member : members) {
        PaperPerson person;
        person.number = static_cast<int>(member.enrolment.number);
        person.fullName = member.person.fullName;
        person.birth = member.person.birth;
        person.sex = member.person.sex;
        person.position = member.position;
        person.unit = member.unitName;
        person.note = stayNote(member.enrolment, grid.trainingClass);
        person.withdrew = withdrawnOn(member.enrolment, grid.trainingClass).isValid();
        if (const GridRow* row = rowOf.value(member.enrolment.id.value))
            for (const GridCell& cell : row->cells) person.marks.push_back({cell.mark, cell.inClass});
        people.push_back(std::move(person));
    }
    return people;
}

}  // namespace

Result<ClassPaper> classPaper(Connection& db, Id<TrainingClass> id) {
    TAPHUAN_ASSIGN(const AttendanceGrid grid, readAttendanceGrid(db, id));
    const TrainingClass& record = grid.trainingClass;
    ClassPaper paper;
    TAPHUAN_TRY(fillAgency(db, record, paper));
    paper.className = record.name.isEmpty() ? grid.course.name : record.name;
    paper.classCode = record.code;
    paper.course = grid.course.name;
    paper.hours = static_cast<int>(grid.course.hours);
    paper.starts = record.starts;
    paper.ends = record.ends;
    paper.venue = record.place;
    paper.classHead = record.secretary;
    for (const Session& session : grid.sessions)
        paper.sessions.push_back({session.heldOn, session.part, static_cast<int>(session.hours)});
    TAPHUAN_ASSIGN(paper.people, peopleOf(db, grid));
    return paper;
}

Result<CertificatePaper> certificatePaper(const Certificate& certificate) {
    if (certificate.state != CertificateState::issued && certificate.state != CertificateState::handed_over)
        return refused(
            say("core", "Số %1 %2, không in lại").arg(certificate.number, wordOf(certificate.state)), {},
            say("core", "In giấy còn hiệu lực"));
    TAPHUAN_ASSIGN(const CertificateContent content, CertificateContent::fromJson(certificate.content));
    CertificatePaper paper;
    paper.kind = content.kind;
    paper.superiorAgency = content.superior.toUpper();
    paper.agency = content.issuer.toUpper();
    paper.sex = enumFromText<Sex>(content.sex).value_or(Sex::unknown);
    paper.fullName = content.holder;
    paper.birth = PartialDate::fromIso(content.birth).value_or(PartialDate());
    paper.position = content.position;
    paper.unit = content.unit;
    paper.course = content.course;
    paper.starts = content.from;
    paper.ends = content.to;
    paper.hours = static_cast<int>(content.hours);
    paper.grade = content.grade;
    paper.place = content.place;
    paper.issuedOn = content.issuedOn;
    paper.signerPosition = content.signerTitle;
    paper.signerName = content.signerName;
    paper.number = certificate.number;
    paper.serial = certificate.serial;
    paper.decision = content.decision;
    paper.decidedOn = content.decidedOn;
    return paper;
}

Result<std::vector<CertificatePaper>> certificatePapers(Connection& db, Id<TrainingClass> id) {
    CertificateFilter filter;
    filter.trainingClass = id;
    TAPHUAN_ASSIGN(const auto rows, listCertificates(db, filter));
    std::vector<CertificatePaper> papers;
    for (const CertificateRow& row : rows) {
        const CertificateState state = row.certificate.state;
        if (state != CertificateState::issued && state != CertificateState::handed_over) continue;
        TAPHUAN_ASSIGN(CertificatePaper paper, certificatePaper(row.certificate));
        papers.push_back(std::move(paper));
    }
    if (papers.empty())
        return refused(say("core", "Lớp chưa có chứng chỉ, giấy chứng nhận nào đang có hiệu lực"), {},
                       say("core", "Tính kết quả rồi cấp giấy trước khi in"));
    return papers;
}

QString fileNameOf(ClassDocument kind, const QString& classCode) {
    QString code;
    for (const QChar character : classCode)
        code +=
            character.isLetterOrNumber() || character == u'-' || character == u'.' ? character : QChar(u'-');
    switch (kind) {
        case ClassDocument::list:
            return u"danh-sach-%1.pdf"_s.arg(code);
        case ClassDocument::attendance:
            return u"bang-diem-danh-%1.pdf"_s.arg(code);
        case ClassDocument::marked:
            return u"ket-qua-diem-danh-%1.pdf"_s.arg(code);
        case ClassDocument::certificates:
            return u"chung-nhan-%1.pdf"_s.arg(code);
    }
    return {};
}

QString wordOf(ClassDocument kind) {
    switch (kind) {
        case ClassDocument::list:
            return say("core", "Danh sách học viên");
        case ClassDocument::attendance:
            return say("core", "Bảng điểm danh để ký");
        case ClassDocument::marked:
            return say("core", "Bảng điểm danh đã ghi");
        case ClassDocument::certificates:
            return say("core", "Chứng chỉ, giấy chứng nhận");
    }
    return {};
}

Access accessTo(ClassDocument kind, const ClassRow& row, const QString& purpose) {
    const bool certificates = kind == ClassDocument::certificates;
    return {AccessKind::paper,
            purpose,
            say("core", "%1, lớp %2").arg(wordOf(kind), row.record.code),
            certificates ? row.issued : row.enrolled,
            {}};
}

Status writeClassDocument(Connection& db, Id<TrainingClass> id, ClassDocument kind, const QString& path) {
    if (kind == ClassDocument::certificates) {
        TAPHUAN_ASSIGN(const auto papers, certificatePapers(db, id));
        return writeCertificates(papers, path);
    }
    TAPHUAN_ASSIGN(const ClassPaper paper, classPaper(db, id));
    if (kind == ClassDocument::list) return writeClassList(paper, path);
    return writeAttendanceSheet(
        paper, kind == ClassDocument::marked ? AttendanceSheet::marked : AttendanceSheet::toSign, path);
}

}  // namespace taphuan
