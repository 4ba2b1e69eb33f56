#include "core/documents/person_data_paper.h"

#include "core/base/say.h"
#include "core/documents/class_paper_text.h"
#include "core/documents/pdf_file.h"
#include "core/domain/certificate_content.h"
#include "core/domain/completion_reason.h"
#include "core/domain/data_rights_words.h"
#include "core/domain/qualification_words.h"
#include "core/domain/training_words.h"
#include "core/text/fold.h"
#include "core/text/vietnamese_numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace taphuan {

namespace {

constexpr PaperTextStyle bodyStyle{13, false, false};
constexpr double tablePoints = 11;

QString addressOf(Sex sex) {
    switch (sex) {
        case Sex::male:
            return u"ông"_s;
        case Sex::female:
            return u"bà"_s;
        case Sex::unknown:
            break;
    }
    return u"ông/bà"_s;
}

QString momentText(const QDateTime& moment) {
    const QDateTime local = moment.toLocalTime();
    return local.toString(u"HH:mm "_s) + dateText(local.date());
}

// "05/6/2022 – 31/12/2023"; ends are the first days no longer in it.
QString spanText(QDate from, QDate to) {
    if (!from.isValid() && !to.isValid()) return u"không ghi"_s;
    if (!to.isValid()) return u"từ "_s + dateText(from);
    const QString last = dateText(to.addDays(-1));
    if (from.isNull()) return u"đến "_s + last;
    return dateText(from) + u" – "_s + last;
}

QString daysText(QDate first, QDate last) {
    if (first == last) return dateText(first);
    return dateText(first) + u" – "_s + dateText(last);
}

QString audienceSourceText(const QString& source) {
    if (source == u"rule") return u"theo chức vụ"_s;
    if (source == u"list") return u"theo danh sách"_s;
    return u"nhập tay"_s;
}

class DataPaper {
  public:
    explicit DataPaper(const PersonData& data) : data_(data) {}

    PaperDocument make() {
        const SpeakVietnamese asAllPapers;
        const Person& person = data_.records.front();
        document_.name = u"Dữ liệu cá nhân - "_s + person.fullName;
        document_.blocks.emplace_back(
            OfficialHead{{}, data_.office.toUpper(), {}, placeAndDateText({}, data_.on)});
        document_.blocks.emplace_back(DocumentTitle{u"DỮ LIỆU CÁ NHÂN ĐANG LƯU GIỮ"_s, person.fullName,
                                                    u"(Tính đến ngày %1)"_s.arg(dateText(data_.on))});
        addIntroduction(person);
        addIdentity();
        addMemberships();
        addAudiences();
        addQualifications();
        addRosters();
        addNominations();
        addClasses();
        addAttendance();
        addCertificates();
        addLists();
        addRequests();
        addAccesses();
        addHistory();
        addEnd();
        return std::move(document_);
    }

  private:
    void addParagraph(const QString& text, bool keep = false) {
        document_.blocks.emplace_back(Paragraph{text, bodyStyle, TextAlignment::justified, 10, 2.2, keep});
    }
    void addHeading(const QString& text) {
        document_.blocks.emplace_back(Paragraph{
            u"%1. %2"_s.arg(++heading_).arg(text), {13, true, false}, TextAlignment::left, 0, 4.5, true});
    }
    void addNone() {
        document_.blocks.emplace_back(
            Paragraph{u"Không có."_s, {13, false, true}, TextAlignment::left, 10, 1.5, false});
    }
    void addTable(const QStringList& header, const std::vector<PaperColumn>& columns,
                  std::vector<PaperRow> rows) {
        if (rows.empty()) return addNone();
        Table table;
        table.columns = columns;
        table.points = tablePoints;
        table.rowHeight = 6.5;
        PaperRow heads;
        for (const QString& head : header) heads.push_back({head});
        table.header = {heads};
        table.rows = std::move(rows);
        document_.blocks.emplace_back(std::move(table));
    }

    void addIntroduction(const Person& person) {
        const QString who = addressOf(person.sex);
        const QString office = data_.office.isEmpty() ? u"cơ quan"_s : data_.office;
        addParagraph(
            u"Thực hiện quyền được xem và được cung cấp dữ liệu cá nhân của chính mình theo Luật Bảo "
            "vệ dữ liệu cá nhân số 91/2025/QH15, %1 cung cấp cho %2 %3 toàn bộ dữ liệu cá nhân của %2 "
            "mà %1 đang lưu giữ để quản lý đào tạo, bồi dưỡng. Các số được in đầy đủ: đề nghị %2 bảo "
            "quản bản in này."_s.arg(office, who, person.fullName));
    }

    void addIdentity() {
        addHeading(u"Thông tin cá nhân"_s);
        std::vector<PaperRow> rows;
        const auto add = [&](const QString& name, const QString& value) {
            rows.push_back({{name}, {value.isEmpty() ? u"–"_s : value}});
        };
        for (const Person& record : data_.records) {
            rows.push_back({{u"Hồ sơ mã %1"_s.arg(record.id.text()), 2, 1, true}});
            add(u"Họ và tên"_s, record.fullName);
            add(u"Ngày sinh"_s, record.birth.vietnamese());
            add(u"Giới tính"_s, record.sex == Sex::male     ? u"nam"_s
                                : record.sex == Sex::female ? u"nữ"_s
                                                            : QString());
            add(u"Số định danh cá nhân (CCCD)"_s, record.nationalId);
            add(u"Số chứng minh nhân dân cũ"_s, record.oldNationalId);
            add(u"Mã cán bộ, công chức, viên chức"_s, record.staffCode);
            add(u"Điện thoại"_s, record.phone);
            add(u"Thư điện tử"_s, record.email);
            add(u"Dân tộc"_s, record.ethnicity);
            add(u"Ghi chú"_s, record.note);
        }
        addTable({u"Dữ liệu"_s, u"Nội dung"_s}, {{60}, {60, true}}, std::move(rows));
        if (data_.records.size() > 1)
            addParagraph(u"Các hồ sơ trên đã được gộp: chương trình tính là một người."_s);
        if (data_.ethnicityWithheld)
            addParagraph(
                u"Dân tộc có ghi, không in ở đây vì người in không có quyền xem; người quản trị in được."_s);
        for (const Erasure& erased : data_.erasures)
            addParagraph(
                u"Ngày %1 đã xóa hẳn dữ liệu liên hệ: %2."_s.arg(dateText(erased.erasedOn), erased.reason));
        if (data_.others > 0)
            addParagraph(u"%1 hồ sơ khác có họ tên hoặc số giống đã được ghi nhận là của người khác."_s.arg(
                data_.others));
    }

    static QString workKind(const Membership& membership) {
        const QString kind = membership.isMain ? u"chính"_s : u"kiêm nhiệm"_s;
        return membership.leaving ? QString(kind + u"; "_s + wordOf(*membership.leaving)) : kind;
    }

    void addMemberships() {
        addHeading(u"Nơi công tác"_s);
        std::vector<PaperRow> rows;
        for (const MembershipLine& line : data_.memberships)
            rows.push_back({{spanText(line.membership.validFrom, line.membership.validTo)},
                            {line.unitName},
                            {line.membership.position},
                            {line.membership.department},
                            {workKind(line.membership)}});
        addTable({u"Thời gian"_s, u"Đơn vị"_s, u"Chức vụ"_s, u"Phòng, bộ phận"_s, u"Nơi"_s},
                 {{42}, {30, true}, {30, false, TextAlignment::left, 44}, {28}, {16}}, std::move(rows));
    }

    void addAudiences() {
        addHeading(u"Nhóm đối tượng"_s);
        std::vector<PaperRow> rows;
        for (const AudienceLine& line : data_.audiences)
            rows.push_back({{line.name},
                            {spanText(line.belongs.validFrom, line.belongs.validTo)},
                            {audienceSourceText(line.belongs.source)}});
        addTable({u"Nhóm"_s, u"Thời gian"_s, u"Xếp nhóm"_s}, {{60, true}, {45}, {32}}, std::move(rows));
    }

    void addQualifications() {
        addHeading(u"Trình độ, văn bằng, chứng chỉ"_s);
        std::vector<PaperRow> rows;
        for (const Qualification& one : data_.qualifications)
            rows.push_back({{titleOf(one)},
                            {wordOf(one.kind)},
                            {one.issuer},
                            {one.issued.vietnamese()},
                            {one.number},
                            {one.note}});
        addTable({u"Trình độ"_s, u"Loại"_s, u"Nơi cấp"_s, u"Ngày, năm cấp"_s, u"Số hiệu"_s, u"Ghi chú"_s},
                 {{36, true}, {28}, {30}, {22}, {22}, {28}}, std::move(rows));
    }

    void addRosters() {
        addHeading(u"Mạng lưới, đội ngũ"_s);
        std::vector<PaperRow> rows;
        for (const RosterLine& line : data_.rosters) {
            QStringList act{line.member.decision, dateText(line.member.decidedOn)};
            act.removeAll(QString());
            rows.push_back({{line.kindName},
                            {servedText(line)},
                            {line.member.role},
                            {act.join(u", "_s)},
                            {spanText(line.member.validFrom, line.member.validTo)}});
        }
        addTable({u"Mạng lưới, đội ngũ"_s, u"Đơn vị"_s, u"Vai trò"_s, u"Quyết định"_s, u"Thời gian"_s},
                 {{40, true}, {36}, {24}, {32}, {42}}, std::move(rows));
    }

    void addNominations() {
        addHeading(u"Được cử tham gia"_s);
        std::vector<PaperRow> rows;
        for (const NominationLine& line : data_.nominations)
            rows.push_back({{line.classCode},
                            {line.unitName},
                            {wordOf(line.nomination.state)},
                            {dateText(line.nomination.decidedOn)},
                            {line.nomination.reason}});
        addTable({u"Lớp"_s, u"Đơn vị cử"_s, u"Tình trạng"_s, u"Ngày quyết định"_s, u"Lý do"_s},
                 {{28, false, TextAlignment::left, 36}, {36, true}, {24}, {26}, {36}}, std::move(rows));
    }

    void addClasses() {
        addHeading(u"Lớp đã dự và kết quả"_s);
        std::vector<PaperRow> rows;
        for (const ClassData& one : data_.classes) {
            const TrainingLine& line = one.line;
            QStringList outcome{u"chưa có kết quả"_s};
            QString hours;
            if (line.result) {
                outcome = {wordOf(line.result->outcome)};
                if (!line.result->reason.isEmpty()) outcome << reasonText(line.result->reason);
                if (line.result->scoreHundredths)
                    outcome << u"điểm "_s + decimalText(double(*line.result->scoreHundredths) / 100, 2);
                if (!line.result->grade.isEmpty()) outcome << u"xếp loại "_s + line.result->grade;
                hours = u"%1/%2"_s.arg(line.result->hoursAttended).arg(line.result->hoursPlanned);
            }
            const QString name = line.className.isEmpty() ? line.courseName : line.className;
            rows.push_back({{line.classCode},
                            {name},
                            {daysText(line.starts, line.ends)},
                            {hours},
                            {outcome.join(u"; "_s)}});
        }
        addTable({u"Mã lớp"_s, u"Lớp"_s, u"Thời gian"_s, u"Tiết"_s, u"Kết quả"_s},
                 {{26, false, TextAlignment::left, 36},
                  {40, true},
                  {26},
                  {14, false, TextAlignment::centre},
                  {40}},
                 std::move(rows));
    }

    void addAttendance() {
        addHeading(u"Điểm danh"_s);
        std::vector<PaperRow> rows;
        for (const ClassData& one : data_.classes)
            for (const SessionMarkLine& mark : one.marks)
                rows.push_back({{one.line.classCode},
                                {dateText(mark.session.heldOn)},
                                {mark.session.part},
                                {wordOf(mark.mark)},
                                {mark.note}});
        addTable({u"Mã lớp"_s, u"Ngày"_s, u"Buổi"_s, u"Điểm danh"_s, u"Ghi chú"_s},
                 {{26, false, TextAlignment::left, 40}, {26}, {22}, {36}, {40, true}}, std::move(rows));
    }

    void addCertificates() {
        addHeading(u"Chứng chỉ, giấy chứng nhận"_s);
        std::vector<PaperRow> rows;
        for (const CertificateRow& row : data_.certificates) {
            const Certificate& certificate = row.certificate;
            QStringList state{wordOf(certificate.state)};
            if (certificate.stateOn.isValid()) state << u"ngày "_s + dateText(certificate.stateOn);
            if (!certificate.reason.isEmpty()) state << certificate.reason;
            if (!certificate.document.isEmpty()) state << certificate.document;
            rows.push_back({{certificate.number},
                            {dateText(certificate.issuedOn)},
                            {contentText(certificate)},
                            {state.join(u"; "_s)}});
        }
        addTable({u"Số"_s, u"Ngày cấp"_s, u"Nội dung trên giấy"_s, u"Tình trạng"_s},
                 {{30, false, TextAlignment::left, 40}, {24}, {60, true}, {36}}, std::move(rows));
    }

    static QString contentText(const Certificate& certificate) {
        const auto content = CertificateContent::fromJson(certificate.content);
        if (!content) return u"–"_s;
        QStringList parts{content->holder};
        if (const auto birth = PartialDate::fromIso(content->birth))
            parts << u"sinh "_s + birth->vietnamese();
        parts << content->position << content->unit << content->course
              << periodText(content->from, content->to);
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }

    void addLists() {
        addHeading(u"Nguồn dữ liệu và căn cứ xử lý"_s);
        std::vector<PaperRow> rows;
        for (const DataList& list : data_.lists)
            rows.push_back({{list.name},
                            {list.source},
                            {dateText(list.receivedOn)},
                            {wordOf(list.basis)},
                            {list.basisNote}});
        addTable({u"Danh sách"_s, u"Nơi gửi"_s, u"Ngày nhận"_s, u"Căn cứ"_s, u"Văn bản, nơi lưu"_s},
                 {{40, true}, {32}, {24}, {30}, {36}}, std::move(rows));
        if (data_.lists.empty())
            addParagraph(
                u"Dữ liệu được nhập từng hồ sơ, hoặc từ danh sách nhận trước khi chương trình ghi căn cứ "
                "của từng danh sách."_s);
    }

    void addRequests() {
        addHeading(u"Yêu cầu đã gửi"_s);
        std::vector<PaperRow> rows;
        for (const DataRequest& request : data_.requests) {
            QStringList answer{u"chưa trả lời"_s};
            if (request.outcome)
                answer = {wordOf(*request.outcome) + u" ngày "_s + dateText(request.answeredOn)};
            if (!request.extension.isEmpty()) answer << u"gia hạn: "_s + request.extension;
            if (!request.answer.isEmpty()) answer << request.answer;
            QString asked = wordOf(request.kind);
            if (!request.note.isEmpty()) asked += u": "_s + request.note;
            rows.push_back({{dateText(request.receivedOn)},
                            {asked},
                            {dateText(request.answerBy)},
                            {answer.join(u"; "_s)}});
        }
        addTable({u"Ngày nhận"_s, u"Yêu cầu"_s, u"Hạn trả lời"_s, u"Trả lời"_s},
                 {{24}, {50, true}, {24}, {55}}, std::move(rows));
    }

    void addAccesses() {
        addHeading(u"Ai đã xem số đầy đủ, in hoặc lấy dữ liệu"_s);
        std::vector<PaperRow> rows;
        for (const AccessLine& line : data_.accesses)
            rows.push_back({{momentText(line.at)},
                            {line.account.isEmpty() ? u"(không có tài khoản)"_s : line.account},
                            {line.access.list},
                            {line.access.purpose}});
        addTable({u"Lúc"_s, u"Tài khoản"_s, u"Dữ liệu"_s, u"Mục đích"_s}, {{34}, {30}, {45, true}, {45}},
                 std::move(rows));
        document_.blocks.emplace_back(Paragraph{
            u"Danh sách nhiều người được in hoặc chép ra được ghi theo danh sách, không ghi từng tên."_s,
            {12, false, true},
            TextAlignment::left,
            0,
            1.5,
            false});
    }

    // One row for what one operation did.
    void addHistory() {
        addHeading(u"Ai đã ghi, sửa dữ liệu"_s);
        std::vector<PaperRow> rows;
        for (auto from = data_.history.begin(); from != data_.history.end();) {
            const auto to = std::find_if(from, data_.history.end(), [&](const RowEvent& event) {
                return event.header.seq != from->header.seq;
            });
            QStringList done;
            for (auto event = from; event != to; ++event) done << eventText(event->change);
            done.removeDuplicates();
            rows.push_back({{momentText(from->header.at)}, {from->header.author}, {done.join(u"; "_s)}});
            from = to;
        }
        addTable({u"Lúc"_s, u"Người ghi"_s, u"Nội dung"_s}, {{34}, {32}, {60, true}}, std::move(rows));
        document_.blocks.emplace_back(Paragraph{
            u"Số định danh, số điện thoại cũ trong mục này được che: số ghi nhầm có thể là của người "
            "khác."_s,
            {12, false, true},
            TextAlignment::left,
            0,
            1.5,
            false});
    }

    // What was added stands above; what was changed or removed says what it was.
    static QString eventText(const ChangedRow& change) {
        if (change.kind == ChangeKind::insert) return u"thêm "_s + change.entity;
        QStringList fields;
        for (const ChangedField& field : change.fields) {
            const QString before = field.before.isEmpty() ? u"(trống)"_s : field.before;
            const QString after = field.after.isEmpty() ? u"(trống)"_s : field.after;
            fields << (change.kind == ChangeKind::remove
                           ? QString(field.field + u": "_s + before)
                           : QString(field.field + u": "_s + before + u" → "_s + after));
        }
        const QString verb = change.kind == ChangeKind::remove ? u"xóa "_s : u"sửa "_s;
        const QString done = verb + change.entity;
        if (fields.isEmpty()) return done;
        return done + u" ("_s + fields.join(u", "_s) + u')';
    }

    void addEnd() {
        const Person& person = data_.records.front();
        QString who = addressOf(person.sex);
        addParagraph(
            u"Nếu dữ liệu không đúng hoặc không đủ, %1 có quyền yêu cầu chỉnh sửa, xóa, hạn chế xử lý "
            "hoặc rút lại sự đồng ý theo quy định của pháp luật./."_s.arg(who),
            true);
        who[0] = who[0].toUpper();
        document_.blocks.emplace_back(
            Signatures{{who + u' ' + person.fullName + u';', u"Lưu: VT."_s},
                       {{{}, {}, u"THỦ TRƯỞNG CƠ QUAN"_s, u"(Ký, đóng dấu, ghi rõ họ tên)"_s, {}}}});
    }

    const PersonData& data_;
    PaperDocument document_;
    int heading_ = 0;
};

}  // namespace

PaperDocument personDataPaper(const PersonData& data) {
    return DataPaper(data).make();
}

Status writePersonData(const PersonData& data, const QString& path) {
    return writePdf(personDataPaper(data), path);
}

QString personDataFileName(const QString& fullName) {
    QString name = folded(fullName);
    name.replace(u' ', u'-');
    return u"du-lieu-ca-nhan-%1.pdf"_s.arg(name);
}

}  // namespace taphuan
