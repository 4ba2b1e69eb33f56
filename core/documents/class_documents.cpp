#include "core/documents/class_documents.h"

#include "core/base/say.h"
#include "core/domain/certificate_content.h"
#include "core/domain/completion_rules.h"
#include "core/storage/attendance_store.h"
#include "core/storage/class_store.h"
#include "core/storage/enrolment_store.h"
#include "core/storage/unit_store.h"

using namespace Qt::StringLiterals;

namespace taphuan {

namespace {

struct Issuer {
    QString agency;
    QString superior;
    QString place;
};

// "Tây Ninh" of "Tỉnh Tây Ninh".
QString bareName(const UnitVersion& version) {
    const QString type = version.type + u' ';
    return version.type.isEmpty() || !version.name.startsWith(type, Qt::CaseInsensitive)
               ? version.name
               : version.name.mid(type.size());
}

// A territory acts through its people's committee.
QString agencyName(const UnitVersion& version, UnitKind kind) {
    if (kind != UnitKind::territory) return version.name;
    QString name = version.name;
    if (!version.type.isEmpty() && name.startsWith(version.type, Qt::CaseInsensitive))
        name[0] = name[0].toLower();
    return u"Ủy ban nhân dân "_s + name;
}

Result<Issuer> issuerOf(Connection& db, Id<Unit> unit, QDate on) {
    Issuer issuer;
    TAPHUAN_ASSIGN(const auto path, unitPath(db, unit, on));
    for (auto version = path.rbegin(); version != path.rend(); ++version) {
        TAPHUAN_ASSIGN(const auto record, find(db, version->unit));
        const UnitKind kind = record ? record->kind : UnitKind::other;
        if (issuer.agency.isEmpty())
            issuer.agency = agencyName(*version, kind).toUpper();
        else if (issuer.superior.isEmpty())
            issuer.superior = agencyName(*version, kind).toUpper();
        if (kind == UnitKind::territory && issuer.place.isEmpty()) issuer.place = bareName(*version);
    }
    return issuer;
}

Result<std::vector<PaperPerson>> peopleOf(Connection& db, const AttendanceGrid& grid) {
    TAPHUAN_ASSIGN(const auto members, listClassPeople(db, grid.trainingClass.id));
    QHash<qint64, const GridRow*> rowOf;
    for (const GridRow& row : grid.rows) rowOf.insert(row.enrolment.id.value, &row);
    std::vector<PaperPerson> people;
    for (const ClassPerson& member : members) {
        if (withdrawnOn(member.enrolment, grid.trainingClass).isValid()) continue;
        PaperPerson person;
        person.number = static_cast<int>(people.size()) + 1;
        person.fullName = member.person.fullName;
        person.birth = member.person.birth;
        person.sex = member.person.sex;
        person.position = member.position;
        person.unit = member.unitName;
        if (const GridRow* row = rowOf.value(member.enrolment.id.value))
            for (const GridCell& cell : row->cells) person.marks.push_back(cell.mark);
        people.push_back(std::move(person));
    }
    return people;
}

}  // namespace

Result<ClassPaper> classPaper(Connection& db, Id<TrainingClass> id) {
    TAPHUAN_ASSIGN(const AttendanceGrid grid, readAttendanceGrid(db, id));
    const TrainingClass& record = grid.trainingClass;
    TAPHUAN_ASSIGN(const Issuer issuer, issuerOf(db, record.unit, record.starts));
    ClassPaper paper;
    paper.superiorAgency = issuer.superior;
    paper.agency = issuer.agency;
    paper.place = issuer.place;
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
    if (certificate.state == CertificateState::spoiled)
        return refused(say("core", "Số %1 đã ghi hỏng, không in lại").arg(certificate.number), {},
                       say("core", "In giấy được cấp thay"));
    TAPHUAN_ASSIGN(const CertificateContent content, CertificateContent::fromJson(certificate.content));
    CertificatePaper paper;
    paper.kind = content.kind;
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
