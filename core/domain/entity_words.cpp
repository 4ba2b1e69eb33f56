#include "core/domain/entity_words.h"

#include "core/base/say.h"

namespace taphuan {

QString wordOf(Entity entity) {
    switch (entity) {
        case Entity::unit:
            return say("core", "đơn vị");
        case Entity::unit_version:
            return say("core", "tên và vị trí của đơn vị");
        case Entity::unit_alias:
            return say("core", "tên gọi khác của đơn vị");
        case Entity::lineage:
            return say("core", "việc sắp xếp, sáp nhập đơn vị");
        case Entity::unit_group:
            return say("core", "nhóm đơn vị");
        case Entity::level:
            return say("core", "cấp");
        case Entity::person:
            return say("core", "hồ sơ cá nhân");
        case Entity::membership:
            return say("core", "nơi công tác");
        case Entity::audience:
            return say("core", "nhóm đối tượng");
        case Entity::person_audience:
            return say("core", "đối tượng của hồ sơ");
        case Entity::audience_rule:
            return say("core", "quy tắc xếp nhóm đối tượng");
        case Entity::person_link:
            return say("core", "việc gộp hồ sơ trùng");
        case Entity::qualification:
            return say("core", "trình độ, văn bằng, chứng chỉ");
        case Entity::plan:
            return say("core", "kế hoạch");
        case Entity::plan_note:
            return say("core", "ghi chú của kế hoạch");
        case Entity::task:
            return say("core", "nhiệm vụ");
        case Entity::task_party:
            return say("core", "cơ quan thực hiện nhiệm vụ");
        case Entity::task_audience:
            return say("core", "đối tượng của nhiệm vụ");
        case Entity::budget_line:
            return say("core", "dòng kinh phí");
        case Entity::budget_amount:
            return say("core", "khoản kinh phí");
        case Entity::funding_source:
            return say("core", "nguồn kinh phí");
        case Entity::output:
            return say("core", "sản phẩm, hoạt động");
        case Entity::quota:
            return say("core", "số lớp, số người theo kế hoạch");
        case Entity::staffing_rule:
            return say("core", "quy định về nhân lực");
        case Entity::agency_duty:
            return say("core", "nhiệm vụ của cơ quan");
        case Entity::agency_duty_party:
            return say("core", "cơ quan có nhiệm vụ");
        case Entity::duty_party:
            return say("core", "nơi báo cáo, nơi nhận");
        case Entity::indicator_basis:
            return say("core", "căn cứ của chỉ tiêu");
        case Entity::duty:
            return say("core", "chế độ báo cáo");
        case Entity::indicator:
            return say("core", "chỉ tiêu");
        case Entity::target:
            return say("core", "mức phải đạt");
        case Entity::indicator_course:
            return say("core", "chương trình tính cho chỉ tiêu");
        case Entity::headcount:
            return say("core", "số người thuộc đối tượng");
        case Entity::course:
            return say("core", "chương trình");
        case Entity::training_class:
            return say("core", "lớp");
        case Entity::session:
            return say("core", "buổi học");
        case Entity::nomination:
            return say("core", "lượt cử tham gia");
        case Entity::enrolment:
            return say("core", "học viên của lớp");
        case Entity::attendance:
            return say("core", "điểm danh");
        case Entity::result:
            return say("core", "kết quả");
        case Entity::book:
            return say("core", "sổ cấp chứng chỉ, giấy chứng nhận");
        case Entity::certificate:
            return say("core", "chứng chỉ, giấy chứng nhận");
        case Entity::setting:
            return say("core", "thông số");
        case Entity::role:
            return say("core", "vai trò");
        case Entity::account:
            return say("core", "tài khoản");
        case Entity::erasure:
            return say("core", "việc xóa dữ liệu cá nhân");
        case Entity::account_scope:
            return say("core", "phạm vi của tài khoản");
        case Entity::data_list:
            return say("core", "danh sách người đã nhận");
        case Entity::data_request:
            return say("core", "yêu cầu về dữ liệu cá nhân");
        case Entity::import_profile:
            return say("core", "cách đọc danh sách");
        case Entity::roster_kind:
            return say("core", "loại mạng lưới, đội ngũ");
        case Entity::roster_member:
            return say("core", "thành viên mạng lưới, đội ngũ");
    }
    return {};
}

}  // namespace taphuan
