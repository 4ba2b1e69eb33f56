#include "core/domain/field_words.h"

#include "core/base/enum_text.h"
#include "core/base/say.h"
#include "core/domain/account_words.h"
#include "core/domain/data_rights_words.h"
#include "core/domain/indicator.h"
#include "core/domain/person.h"
#include "core/domain/plan_words.h"
#include "core/domain/qualification_words.h"
#include "core/domain/training_words.h"
#include "core/domain/unit_words.h"

#include <algorithm>
#include <iterator>

namespace taphuan {

namespace {

struct Entry {
    std::optional<Entity> entity;  // nothing: whatever the entity, unless it has a word of its own
    const char* field;
    const char* word;
    FieldKind kind = FieldKind::text;
};

using enum FieldKind;

// Words of one entity stand before those of all.
const Entry entries[] = {
    {Entity::unit, "kind", QT_TRANSLATE_NOOP("core", "Loại đơn vị"), choice},
    {Entity::unit_version, "catalogue", QT_TRANSLATE_NOOP("core", "Danh mục")},
    {Entity::unit_version, "type", QT_TRANSLATE_NOOP("core", "Loại hình")},
    {Entity::unit_version, "parent", QT_TRANSLATE_NOOP("core", "Đơn vị cấp trên")},
    {Entity::lineage, "relation", QT_TRANSLATE_NOOP("core", "Hình thức sắp xếp"), choice},
    {Entity::unit_group, "kind", QT_TRANSLATE_NOOP("core", "Loại đơn vị"), choice},
    {Entity::audience, "parent", QT_TRANSLATE_NOOP("core", "Thuộc nhóm đối tượng")},
    {Entity::membership, "position", QT_TRANSLATE_NOOP("core", "Chức vụ")},
    {Entity::membership, "leaving", QT_TRANSLATE_NOOP("core", "Thôi công tác vì"), choice},
    {Entity::qualification, "kind", QT_TRANSLATE_NOOP("core", "Loại văn bằng, chứng chỉ"), choice},
    {Entity::qualification, "level", QT_TRANSLATE_NOOP("core", "Trình độ"), choice},
    {Entity::qualification, "speciality", QT_TRANSLATE_NOOP("core", "Chuyên ngành")},
    {Entity::qualification, "issuer", QT_TRANSLATE_NOOP("core", "Nơi cấp")},
    {Entity::qualification, "issued", QT_TRANSLATE_NOOP("core", "Ngày, năm cấp"), date},
    {Entity::qualification, "number", QT_TRANSLATE_NOOP("core", "Số hiệu")},
    {Entity::person_audience, "source", QT_TRANSLATE_NOOP("core", "Xếp nhóm theo"), choice},
    {Entity::person_link, "kind", QT_TRANSLATE_NOOP("core", "Kết luận"), choice},
    {Entity::plan, "number", QT_TRANSLATE_NOOP("core", "Số văn bản")},
    {Entity::plan, "title", QT_TRANSLATE_NOOP("core", "Tên văn bản")},
    {Entity::plan, "issuer", QT_TRANSLATE_NOOP("core", "Cơ quan ban hành")},
    {Entity::plan_note, "kind", QT_TRANSLATE_NOOP("core", "Loại ghi chú")},
    {Entity::plan_note, "text", QT_TRANSLATE_NOOP("core", "Nội dung")},
    {Entity::plan_note, "value", QT_TRANSLATE_NOOP("core", "Giá trị")},
    {Entity::task, "source", QT_TRANSLATE_NOOP("core", "Mục trong văn bản")},
    {Entity::task_party, "role", QT_TRANSLATE_NOOP("core", "Vai trò"), choice},
    {Entity::budget_line, "position", QT_TRANSLATE_NOOP("core", "Thứ tự trong phụ lục"), plainNumber},
    {Entity::budget_amount, "kind", QT_TRANSLATE_NOOP("core", "Loại kinh phí"), choice},
    {Entity::budget_amount, "source", QT_TRANSLATE_NOOP("core", "Nguồn kinh phí")},
    {Entity::quota, "people", QT_TRANSLATE_NOOP("core", "Số người"), number},
    {Entity::staffing_rule, "rule", QT_TRANSLATE_NOOP("core", "Quy định")},
    {Entity::staffing_rule, "value", QT_TRANSLATE_NOOP("core", "Giá trị")},
    {Entity::staffing_rule, "unit", QT_TRANSLATE_NOOP("core", "Đơn vị tính")},
    {Entity::agency_duty, "duty", QT_TRANSLATE_NOOP("core", "Nhiệm vụ được giao")},
    {Entity::duty_party, "duty", QT_TRANSLATE_NOOP("core", "Chế độ báo cáo")},
    {Entity::duty_party, "role", QT_TRANSLATE_NOOP("core", "Vai trò"), choice},
    {Entity::duty, "rule", QT_TRANSLATE_NOOP("core", "Thời hạn")},
    {Entity::indicator, "source", QT_TRANSLATE_NOOP("core", "Lấy số liệu từ"), choice},
    {Entity::indicator, "measure", QT_TRANSLATE_NOOP("core", "Đơn vị tính")},
    {Entity::target, "value", QT_TRANSLATE_NOOP("core", "Mức phải đạt"), number},
    {Entity::role, "permissions", QT_TRANSLATE_NOOP("core", "Được làm"), choice},
    {Entity::account, "name", QT_TRANSLATE_NOOP("core", "Tên đăng nhập")},
    {Entity::account, "role", QT_TRANSLATE_NOOP("core", "Vai trò")},
    {Entity::account, "everywhere", QT_TRANSLATE_NOOP("core", "Toàn bộ dữ liệu"), truth},
    {Entity::account, "closed_on", QT_TRANSLATE_NOOP("core", "Đóng từ ngày"), date},
    {Entity::account_scope, "account", QT_TRANSLATE_NOOP("core", "Tài khoản")},
    {Entity::headcount, "people", QT_TRANSLATE_NOOP("core", "Số người"), number},
    {Entity::headcount, "source", QT_TRANSLATE_NOOP("core", "Nguồn số liệu"), choice},
    {Entity::course, "hours", QT_TRANSLATE_NOOP("core", "Số tiết"), number},
    {Entity::training_class, "unit", QT_TRANSLATE_NOOP("core", "Đơn vị tổ chức")},
    {Entity::training_class, "starts", QT_TRANSLATE_NOOP("core", "Ngày bắt đầu"), date},
    {Entity::training_class, "ends", QT_TRANSLATE_NOOP("core", "Ngày kết thúc"), date},
    {Entity::training_class, "state", QT_TRANSLATE_NOOP("core", "Tình trạng"), choice},
    {Entity::session, "number", QT_TRANSLATE_NOOP("core", "Buổi số"), plainNumber},
    {Entity::session, "starts", QT_TRANSLATE_NOOP("core", "Giờ bắt đầu")},
    {Entity::session, "ends", QT_TRANSLATE_NOOP("core", "Giờ kết thúc")},
    {Entity::session, "hours", QT_TRANSLATE_NOOP("core", "Số tiết"), number},
    {Entity::nomination, "state", QT_TRANSLATE_NOOP("core", "Tình trạng"), choice},
    {Entity::nomination, "unit", QT_TRANSLATE_NOOP("core", "Đơn vị cử")},
    {Entity::enrolment, "number", QT_TRANSLATE_NOOP("core", "Số thứ tự"), plainNumber},
    {Entity::attendance, "mark", QT_TRANSLATE_NOOP("core", "Điểm danh"), choice},
    {Entity::result, "reason", QT_TRANSLATE_NOOP("core", "Lý do"), resultReason},
    {Entity::result, "outcome", QT_TRANSLATE_NOOP("core", "Kết quả"), choice},
    {Entity::book, "issuer", QT_TRANSLATE_NOOP("core", "Cơ quan cấp")},
    {Entity::book, "kind", QT_TRANSLATE_NOOP("core", "Loại giấy"), choice},
    {Entity::book, "pattern", QT_TRANSLATE_NOOP("core", "Mẫu số")},
    {Entity::certificate, "number", QT_TRANSLATE_NOOP("core", "Số")},
    {Entity::certificate, "state", QT_TRANSLATE_NOOP("core", "Tình trạng"), choice},
    {Entity::certificate, "content", QT_TRANSLATE_NOOP("core", "Nội dung trên giấy"), paperContent},
    {Entity::setting, "value", QT_TRANSLATE_NOOP("core", "Giá trị")},
    {Entity::data_list, "name", QT_TRANSLATE_NOOP("core", "Danh sách")},
    {Entity::data_list, "source", QT_TRANSLATE_NOOP("core", "Nơi gửi")},
    {Entity::data_list, "unit", QT_TRANSLATE_NOOP("core", "Đơn vị gửi")},
    {Entity::data_list, "basis", QT_TRANSLATE_NOOP("core", "Căn cứ xử lý dữ liệu"), choice},
    {Entity::data_list, "people", QT_TRANSLATE_NOOP("core", "Số người"), number},
    {Entity::data_request, "name", QT_TRANSLATE_NOOP("core", "Người yêu cầu")},
    {Entity::data_request, "kind", QT_TRANSLATE_NOOP("core", "Yêu cầu"), choice},
    {Entity::data_request, "note", QT_TRANSLATE_NOOP("core", "Nội dung yêu cầu")},
    {Entity::data_request, "outcome", QT_TRANSLATE_NOOP("core", "Kết quả"), choice},
    {Entity::import_profile, "name", QT_TRANSLATE_NOOP("core", "Tên gọi")},
    {Entity::import_profile, "captions", QT_TRANSLATE_NOOP("core", "Dạng tiêu đề")},
    {Entity::import_profile, "columns", QT_TRANSLATE_NOOP("core", "Cột và nội dung"), lines},
    {Entity::roster_kind, "rank", QT_TRANSLATE_NOOP("core", "Thứ tự trong danh mục"), plainNumber},
    {Entity::roster_kind, "expected", QT_TRANSLATE_NOOP("core", "Đơn vị phải có"), lines},
    {Entity::roster_kind, "least", QT_TRANSLATE_NOOP("core", "Ít nhất (người)"), number},
    {Entity::roster_kind, "most", QT_TRANSLATE_NOOP("core", "Nhiều nhất (người)"), number},
    {Entity::roster_member, "kind", QT_TRANSLATE_NOOP("core", "Mạng lưới, đội ngũ")},
    {Entity::roster_member, "role", QT_TRANSLATE_NOOP("core", "Vai trò")},
    {Entity::roster_member, "decision", QT_TRANSLATE_NOOP("core", "Số quyết định")},
    {Entity::roster_member, "decided_on", QT_TRANSLATE_NOOP("core", "Ngày quyết định"), date},

    {{}, "acknowledge_by", QT_TRANSLATE_NOOP("core", "Hạn xác nhận"), date},
    {{}, "acknowledged_on", QT_TRANSLATE_NOOP("core", "Ngày xác nhận"), date},
    {{}, "adopted_from", QT_TRANSLATE_NOOP("core", "Lấy theo văn bản")},
    {{}, "agency", QT_TRANSLATE_NOOP("core", "Cơ quan")},
    {{}, "agency_duty", QT_TRANSLATE_NOOP("core", "Nhiệm vụ của cơ quan")},
    {{}, "alias", QT_TRANSLATE_NOOP("core", "Tên gọi khác")},
    {{}, "aliases", QT_TRANSLATE_NOOP("core", "Tên gọi khác"), lines},
    {{}, "amount", QT_TRANSLATE_NOOP("core", "Số tiền"), money},
    {{}, "answer", QT_TRANSLATE_NOOP("core", "Nội dung trả lời")},
    {{}, "answer_by", QT_TRANSLATE_NOOP("core", "Hạn trả lời"), date},
    {{}, "answered_on", QT_TRANSLATE_NOOP("core", "Ngày trả lời"), date},
    {{}, "as_of", QT_TRANSLATE_NOOP("core", "Tại ngày"), date},
    {{}, "assessed", QT_TRANSLATE_NOOP("core", "Đã kiểm tra"), truth},
    {{}, "attainment", QT_TRANSLATE_NOOP("core", "Tính khi"), choice},
    {{}, "attendance_percent", QT_TRANSLATE_NOOP("core", "Dự ít nhất (%)"), number},
    {{}, "audience", QT_TRANSLATE_NOOP("core", "Nhóm đối tượng")},
    {{}, "audience_name", QT_TRANSLATE_NOOP("core", "Đối tượng trong văn bản")},
    {{}, "basis", QT_TRANSLATE_NOOP("core", "Căn cứ")},
    {{}, "basis_from", QT_TRANSLATE_NOOP("core", "Văn bản bắt đầu")},
    {{}, "basis_note", QT_TRANSLATE_NOOP("core", "Văn bản, nơi lưu sự đồng ý")},
    {{}, "basis_to", QT_TRANSLATE_NOOP("core", "Văn bản kết thúc")},
    {{}, "birth", QT_TRANSLATE_NOOP("core", "Ngày sinh"), date},
    {{}, "book", QT_TRANSLATE_NOOP("core", "Sổ cấp")},
    {{}, "capacity", QT_TRANSLATE_NOOP("core", "Số chỗ"), number},
    {{}, "classes", QT_TRANSLATE_NOOP("core", "Số lớp"), number},
    {{}, "code", QT_TRANSLATE_NOOP("core", "Mã")},
    {{}, "comparison", QT_TRANSLATE_NOOP("core", "So sánh"), choice},
    {{}, "content", QT_TRANSLATE_NOOP("core", "Nội dung")},
    {{}, "coordinating", QT_TRANSLATE_NOOP("core", "Cơ quan phối hợp")},
    {{}, "course", QT_TRANSLATE_NOOP("core", "Chương trình")},
    {{}, "day", QT_TRANSLATE_NOOP("core", "Ngày"), plainNumber},
    {{}, "decided_on", QT_TRANSLATE_NOOP("core", "Ngày quyết định"), date},
    {{}, "decision", QT_TRANSLATE_NOOP("core", "Quyết định")},
    {{}, "department", QT_TRANSLATE_NOOP("core", "Phòng, bộ phận")},
    {{}, "document", QT_TRANSLATE_NOOP("core", "Văn bản")},
    {{}, "document_type", QT_TRANSLATE_NOOP("core", "Loại văn bản")},
    {{}, "done", QT_TRANSLATE_NOOP("core", "Đã làm"), number},
    {{}, "dropped", QT_TRANSLATE_NOOP("core", "Hồ sơ kia")},
    {{}, "effective", QT_TRANSLATE_NOOP("core", "Có hiệu lực từ"), date},
    {{}, "email", QT_TRANSLATE_NOOP("core", "Thư điện tử"), email},
    {{}, "ended_on", QT_TRANSLATE_NOOP("core", "Ngày kết thúc"), date},
    {{}, "enrolment", QT_TRANSLATE_NOOP("core", "Học viên")},
    {{}, "erased_on", QT_TRANSLATE_NOOP("core", "Ngày xóa"), date},
    {{}, "ethnicity", QT_TRANSLATE_NOOP("core", "Dân tộc")},
    {{}, "evidence", QT_TRANSLATE_NOOP("core", "Minh chứng")},
    {{}, "excused_counts", QT_TRANSLATE_NOOP("core", "Vắng có phép tính là dự"), truth},
    {{}, "extension", QT_TRANSLATE_NOOP("core", "Lý do gia hạn")},
    {{}, "family", QT_TRANSLATE_NOOP("core", "Họ nhóm đối tượng"), choice},
    {{}, "fields", QT_TRANSLATE_NOOP("core", "Đã xóa"), choice},
    {{}, "frequency", QT_TRANSLATE_NOOP("core", "Định kỳ")},
    {{}, "full_name", QT_TRANSLATE_NOOP("core", "Họ và tên")},
    {{}, "full_text", QT_TRANSLATE_NOOP("core", "Nội dung đầy đủ")},
    {{}, "grade", QT_TRANSLATE_NOOP("core", "Xếp loại")},
    {{}, "group_code", QT_TRANSLATE_NOOP("core", "Mã mục")},
    {{}, "group_title", QT_TRANSLATE_NOOP("core", "Tên mục")},
    {{}, "gso_code", QT_TRANSLATE_NOOP("core", "Mã tỉnh")},
    {{}, "held_on", QT_TRANSLATE_NOOP("core", "Ngày học"), date},
    {{}, "hours_attended", QT_TRANSLATE_NOOP("core", "Số tiết đã dự"), number},
    {{}, "hours_planned", QT_TRANSLATE_NOOP("core", "Số tiết phải dự"), number},
    {{}, "indicator", QT_TRANSLATE_NOOP("core", "Chỉ tiêu")},
    {{}, "instructor", QT_TRANSLATE_NOOP("core", "Giảng viên")},
    {{}, "is_main", QT_TRANSLATE_NOOP("core", "Nơi công tác chính"), truth},
    {{}, "is_sum", QT_TRANSLATE_NOOP("core", "Là dòng cộng"), truth},
    {{}, "issued_on", QT_TRANSLATE_NOOP("core", "Ngày cấp"), date},
    {{}, "kept", QT_TRANSLATE_NOOP("core", "Hồ sơ giữ lại")},
    {{}, "key", QT_TRANSLATE_NOOP("core", "Tên thông số")},
    {{}, "lead", QT_TRANSLATE_NOOP("core", "Cơ quan chủ trì")},
    {{}, "legal_source", QT_TRANSLATE_NOOP("core", "Căn cứ pháp lý")},
    {{}, "level", QT_TRANSLATE_NOOP("core", "Cấp"), levelCode},
    {{}, "line", QT_TRANSLATE_NOOP("core", "Dòng kinh phí")},
    {{}, "measure", QT_TRANSLATE_NOOP("core", "Đơn vị tính")},
    {{}, "month", QT_TRANSLATE_NOOP("core", "Tháng"), plainNumber},
    {{}, "name", QT_TRANSLATE_NOOP("core", "Tên")},
    {{}, "name_en", QT_TRANSLATE_NOOP("core", "Tên tiếng Anh")},
    {{}, "national_id", QT_TRANSLATE_NOOP("core", "Số CCCD"), citizenNumber},
    {{}, "needs_assessment", QT_TRANSLATE_NOOP("core", "Phải kiểm tra"), truth},
    {{}, "new_unit", QT_TRANSLATE_NOOP("core", "Đơn vị mới")},
    {{}, "note", QT_TRANSLATE_NOOP("core", "Ghi chú")},
    {{}, "old_national_id", QT_TRANSLATE_NOOP("core", "Số CMND cũ"), citizenNumber},
    {{}, "old_unit", QT_TRANSLATE_NOOP("core", "Đơn vị cũ")},
    {{}, "opened_on", QT_TRANSLATE_NOOP("core", "Ngày mở sổ"), date},
    {{}, "own", QT_TRANSLATE_NOOP("core", "Do đơn vị tự đặt"), truth},
    {{}, "part", QT_TRANSLATE_NOOP("core", "Buổi trong ngày"), choice},
    {{}, "pass_percent", QT_TRANSLATE_NOOP("core", "Điểm đạt từ (%)"), number},
    {{}, "passed", QT_TRANSLATE_NOOP("core", "Đạt"), truth},
    {{}, "pattern", QT_TRANSLATE_NOOP("core", "Chức vụ có chữ")},
    {{}, "period", QT_TRANSLATE_NOOP("core", "Giai đoạn")},
    {{}, "periodicity", QT_TRANSLATE_NOOP("core", "Cách tính theo thời gian"), choice},
    {{}, "periodicity_basis", QT_TRANSLATE_NOOP("core", "Cách tính căn cứ vào"), choice},
    {{}, "person", QT_TRANSLATE_NOOP("core", "Họ và tên")},
    {{}, "phone", QT_TRANSLATE_NOOP("core", "Điện thoại"), phone},
    {{}, "place", QT_TRANSLATE_NOOP("core", "Địa điểm")},
    {{}, "plan", QT_TRANSLATE_NOOP("core", "Kế hoạch")},
    {{}, "planned", QT_TRANSLATE_NOOP("core", "Theo kế hoạch"), number},
    {{}, "population", QT_TRANSLATE_NOOP("core", "Đối tượng trong văn bản")},
    {{}, "priority", QT_TRANSLATE_NOOP("core", "Thứ tự ưu tiên"), plainNumber},
    {{}, "product", QT_TRANSLATE_NOOP("core", "Sản phẩm")},
    {{}, "proposal", QT_TRANSLATE_NOOP("core", "Tờ trình")},
    {{}, "province", QT_TRANSLATE_NOOP("core", "Tỉnh")},
    {{}, "quarter", QT_TRANSLATE_NOOP("core", "Quý"), plainNumber},
    {{}, "quote", QT_TRANSLATE_NOOP("core", "Trích văn bản")},
    {{}, "rank", QT_TRANSLATE_NOOP("core", "Bậc"), plainNumber},
    {{}, "reason", QT_TRANSLATE_NOOP("core", "Lý do")},
    {{}, "received_on", QT_TRANSLATE_NOOP("core", "Ngày nhận"), date},
    {{}, "recipient", QT_TRANSLATE_NOOP("core", "Nơi nhận")},
    {{}, "replaces", QT_TRANSLATE_NOOP("core", "Thay cho")},
    {{}, "reporter", QT_TRANSLATE_NOOP("core", "Nơi báo cáo")},
    {{}, "room", QT_TRANSLATE_NOOP("core", "Phòng")},
    {{}, "scanned_text", QT_TRANSLATE_NOOP("core", "Chữ trong bản quét")},
    {{}, "score_hundredths", QT_TRANSLATE_NOOP("core", "Điểm"), hundredths},
    {{}, "secretary", QT_TRANSLATE_NOOP("core", "Thư ký lớp")},
    {{}, "sequence", QT_TRANSLATE_NOOP("core", "Số thứ tự trong sổ"), plainNumber},
    {{}, "serial", QT_TRANSLATE_NOOP("core", "Số phôi")},
    {{}, "session", QT_TRANSLATE_NOOP("core", "Buổi học")},
    {{}, "sex", QT_TRANSLATE_NOOP("core", "Giới tính"), choice},
    {{}, "short_name", QT_TRANSLATE_NOOP("core", "Tên ngắn")},
    {{}, "signed_on", QT_TRANSLATE_NOOP("core", "Ngày ký"), date},
    {{}, "signer", QT_TRANSLATE_NOOP("core", "Người ký")},
    {{}, "signer_name", QT_TRANSLATE_NOOP("core", "Người ký")},
    {{}, "signer_title", QT_TRANSLATE_NOOP("core", "Chức vụ người ký")},
    {{}, "staff_code", QT_TRANSLATE_NOOP("core", "Mã cán bộ")},
    {{}, "state_on", QT_TRANSLATE_NOOP("core", "Ngày đổi tình trạng"), date},
    {{}, "sum_line", QT_TRANSLATE_NOOP("core", "Cộng vào dòng")},
    {{}, "task", QT_TRANSLATE_NOOP("core", "Nhiệm vụ")},
    {{}, "tax_code", QT_TRANSLATE_NOOP("core", "Mã số thuế")},
    {{}, "timeframe", QT_TRANSLATE_NOOP("core", "Thời gian thực hiện")},
    {{}, "took_part", QT_TRANSLATE_NOOP("core", "Đã tham gia"), truth},
    {{}, "topic", QT_TRANSLATE_NOOP("core", "Nội dung buổi học")},
    {{}, "training_class", QT_TRANSLATE_NOOP("core", "Lớp")},
    {{}, "training_related", QT_TRANSLATE_NOOP("core", "Liên quan đào tạo"), truth},
    {{}, "unit", QT_TRANSLATE_NOOP("core", "Đơn vị")},
    {{}, "unit_group", QT_TRANSLATE_NOOP("core", "Nhóm đơn vị")},
    {{}, "unit_kind", QT_TRANSLATE_NOOP("core", "Ở loại đơn vị"), choice},
    {{}, "valid_from", QT_TRANSLATE_NOOP("core", "Từ ngày"), date},
    {{}, "valid_to", QT_TRANSLATE_NOOP("core", "Đến trước ngày"), date},
    {{}, "via", QT_TRANSLATE_NOOP("core", "Gửi qua")},
    {{}, "vision_year", QT_TRANSLATE_NOOP("core", "Tầm nhìn đến năm"), plainNumber},
    {{}, "with_others", QT_TRANSLATE_NOOP("core", "Cần bên khác cùng thực hiện"), truth},
    {{}, "year", QT_TRANSLATE_NOOP("core", "Năm"), plainNumber},
    {{}, "year_from", QT_TRANSLATE_NOOP("core", "Từ năm"), plainNumber},
    {{}, "year_to", QT_TRANSLATE_NOOP("core", "Đến năm"), plainNumber},
};

QString spoken(Sex sex) {
    switch (sex) {
        case Sex::unknown:
            return say("core", "chưa rõ");
        case Sex::female:
            return say("core", "nữ");
        case Sex::male:
            return say("core", "nam");
    }
    return {};
}

QString spoken(LinkKind kind) {
    return kind == LinkKind::same ? say("core", "cùng một người") : say("core", "không phải một người");
}

QString spoken(AudienceFamily family) {
    switch (family) {
        case AudienceFamily::role:
            return say("core", "theo việc được giao");
        case AudienceFamily::status:
            return say("core", "theo diện tuyển dụng");
        case AudienceFamily::speciality:
            return say("core", "theo chuyên môn");
    }
    return {};
}

QString spoken(PartyRole role) {
    return role == PartyRole::lead ? say("core", "chủ trì") : say("core", "phối hợp");
}

QString spoken(DutyRole role) {
    return role == DutyRole::reporter ? say("core", "nơi báo cáo") : say("core", "nơi nhận");
}

QString spoken(Measures source) {
    switch (source) {
        case Measures::enrolments:
            return say("core", "danh sách học viên");
        case Measures::roster:
            return say("core", "mạng lưới, đội ngũ");
        case Measures::units:
            return say("core", "số đơn vị");
        case Measures::survey:
            return say("core", "khảo sát");
        case Measures::tally:
            return say("core", "số liệu tổng hợp");
        case Measures::manual:
            return say("core", "nhập tay");
    }
    return {};
}

QString spoken(Attainment attainment) {
    switch (attainment) {
        case Attainment::took_part:
            return say("core", "đã tham gia");
        case Attainment::assessed:
            return say("core", "đã kiểm tra");
        case Attainment::passed:
            return say("core", "đạt");
    }
    return {};
}

QString spoken(Periodicity periodicity) {
    switch (periodicity) {
        case Periodicity::annual:
            return say("core", "từng năm");
        case Periodicity::cumulative:
            return say("core", "lũy kế");
        case Periodicity::state:
            return say("core", "tại thời điểm");
    }
    return {};
}

QString spoken(Operator comparison) {
    return comparisonSign(comparison);
}

template <class E>
QString spokenName(const QString& stored) {
    const auto value = enumFromText<E>(stored);
    if (!value) return stored;
    if constexpr (requires { spoken(*value); })
        return spoken(*value);
    else
        return wordOf(*value);
}

QString erasedFields(const QString& stored) {
    QStringList words;
    for (const QString& field : stored.split(u'\n', Qt::SkipEmptyParts)) {
        const auto word = fieldWord(Entity::person, field.toLatin1());
        words << (word ? word->word : field);
    }
    return words.join(QStringLiteral(", "));
}

QString audienceSource(const QString& stored) {
    if (stored == QLatin1String("rule")) return say("core", "chức vụ");
    if (stored == QLatin1String("list")) return say("core", "danh sách");
    if (stored == QLatin1String("hand")) return say("core", "nhập tay");
    return stored;
}

QString headcountSource(const QString& stored) {
    if (stored == QLatin1String("declared")) return say("core", "đơn vị khai");
    if (stored == QLatin1String("counted")) return say("core", "đếm từ danh sách hồ sơ");
    return stored;
}

QString permissionsSpoken(const QString& stored) {
    QStringList words;
    for (const QString& line : stored.split(u'\n', Qt::SkipEmptyParts)) words << spokenName<Permission>(line);
    return words.join(QStringLiteral("; "));
}

QString periodicityBasis(const QString& stored) {
    if (stored == QLatin1String("stated")) return say("core", "văn bản nêu rõ");
    if (stored == QLatin1String("inferred")) return say("core", "suy ra từ văn bản");
    return stored;
}

using Spoken = QString (*)(const QString&);

struct Choice {
    Entity entity;
    const char* field;
    Spoken spoken;
};

const Choice choices[] = {
    {Entity::unit, "kind", spokenName<UnitKind>},
    {Entity::unit_group, "kind", spokenName<UnitKind>},
    {Entity::audience_rule, "unit_kind", spokenName<UnitKind>},
    {Entity::lineage, "relation", spokenName<UnitLink>},
    {Entity::person, "sex", spokenName<Sex>},
    {Entity::person_link, "kind", spokenName<LinkKind>},
    {Entity::membership, "leaving", spokenName<Leaving>},
    {Entity::qualification, "kind", spokenName<QualificationKind>},
    {Entity::qualification, "level", spokenName<QualificationLevel>},
    {Entity::audience, "family", spokenName<AudienceFamily>},
    {Entity::person_audience, "source", audienceSource},
    {Entity::task_party, "role", spokenName<PartyRole>},
    {Entity::duty_party, "role", spokenName<DutyRole>},
    {Entity::budget_amount, "kind", spokenName<AmountKind>},
    {Entity::indicator, "source", spokenName<Measures>},
    {Entity::indicator, "attainment", spokenName<Attainment>},
    {Entity::indicator, "periodicity", spokenName<Periodicity>},
    {Entity::indicator, "periodicity_basis", periodicityBasis},
    {Entity::target, "comparison", spokenName<Operator>},
    {Entity::headcount, "source", headcountSource},
    {Entity::role, "permissions", permissionsSpoken},
    {Entity::erasure, "fields", erasedFields},
    {Entity::training_class, "state", spokenName<ClassState>},
    {Entity::session, "part", sessionPartSpoken},
    {Entity::nomination, "state", spokenName<NominationState>},
    {Entity::attendance, "mark", spokenName<Mark>},
    {Entity::result, "outcome", spokenName<Outcome>},
    {Entity::book, "kind", spokenName<CertificateKind>},
    {Entity::certificate, "state", spokenName<CertificateState>},
    {Entity::data_list, "basis", spokenName<LegalBasis>},
    {Entity::data_request, "kind", spokenName<DataRight>},
    {Entity::data_request, "outcome", spokenName<RequestOutcome>},
};

}  // namespace

std::optional<FieldWord> fieldWord(Entity entity, QByteArrayView field) {
    const auto found = std::find_if(std::begin(entries), std::end(entries), [&](const Entry& each) {
        return field == QByteArrayView(each.field) && each.entity.value_or(entity) == entity;
    });
    if (found == std::end(entries)) return std::nullopt;
    return FieldWord{say("core", found->word), found->kind};
}

QString choiceText(Entity entity, QByteArrayView field, const QString& stored) {
    const auto found = std::find_if(std::begin(choices), std::end(choices), [&](const Choice& each) {
        return each.entity == entity && field == QByteArrayView(each.field);
    });
    return found == std::end(choices) ? stored : found->spoken(stored);
}

}  // namespace taphuan
