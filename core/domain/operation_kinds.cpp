#include "core/domain/operation_kinds.h"

#include "core/base/say.h"

#include <algorithm>

namespace taphuan {

namespace {

constexpr OperationKind kinds[] = {
    {u"account.add", Permission::accountsWrite, QT_TRANSLATE_NOOP("core", "Thêm tài khoản"), true},
    {u"account.close", Permission::accountsWrite, QT_TRANSLATE_NOOP("core", "Đóng tài khoản"), true},
    {u"account.edit", Permission::accountsWrite, QT_TRANSLATE_NOOP("core", "Sửa tài khoản"), true},
    {u"agencies.import", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Nhập danh sách cơ quan"), true},
    {u"audience_rule.remove", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Bỏ quy tắc nhóm đối tượng"),
     true},
    {u"audience_rule.save", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Ghi quy tắc nhóm đối tượng"),
     true},
    {u"book.add", Permission::certificatesWrite,
     QT_TRANSLATE_NOOP("core", "Mở sổ cấp chứng chỉ, giấy chứng nhận"), true},
    {u"book.edit", Permission::certificatesWrite,
     QT_TRANSLATE_NOOP("core", "Sửa sổ cấp chứng chỉ, giấy chứng nhận"), true},
    {u"budget.record", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Ghi kinh phí"), true},
    {u"budget.remove", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Xóa một khoản kinh phí"), true},
    {u"catalogue.import", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Nhập danh mục và quy tắc"),
     true},
    {u"certificate.hand_over", Permission::certificatesWrite,
     QT_TRANSLATE_NOOP("core", "Phát chứng chỉ, giấy chứng nhận"), true},
    {u"certificate.issue", Permission::certificatesWrite,
     QT_TRANSLATE_NOOP("core", "Cấp chứng chỉ, giấy chứng nhận"), true},
    {u"certificate.replace", Permission::certificatesWrite, QT_TRANSLATE_NOOP("core", "Cấp lại một số")},
    {u"certificate.revoke", Permission::certificatesWrite, QT_TRANSLATE_NOOP("core", "Thu hồi một số")},
    {u"certificate.spoil", Permission::certificatesWrite, QT_TRANSLATE_NOOP("core", "Đánh dấu hỏng một số")},
    {u"class.add", Permission::classesWrite, QT_TRANSLATE_NOOP("core", "Thêm lớp"), true},
    {u"class.assess", Permission::marksWrite, QT_TRANSLATE_NOOP("core", "Nhập điểm"), true},
    {u"class.attend", Permission::marksWrite, QT_TRANSLATE_NOOP("core", "Điểm danh"), true},
    {u"class.cancel", Permission::classesWrite, QT_TRANSLATE_NOOP("core", "Hủy lớp")},
    {u"class.complete", Permission::marksWrite, QT_TRANSLATE_NOOP("core", "Xét hoàn thành lớp"), true},
    {u"class.decide", Permission::classesWrite, QT_TRANSLATE_NOOP("core", "Xét danh sách cử tham gia lớp"),
     true},
    {u"class.edit", Permission::classesWrite, QT_TRANSLATE_NOOP("core", "Sửa lớp"), true},
    {u"class.enrol", Permission::classesWrite, QT_TRANSLATE_NOOP("core", "Đưa người vào lớp"), true},
    {u"class.history", Permission::classesWrite,
     QT_TRANSLATE_NOOP("core", "Nhập kết quả các lớp đã tổ chức")},
    {u"class.nominate", Permission::classesWrite, QT_TRANSLATE_NOOP("core", "Cử người tham gia lớp"), true},
    {u"class.reopen", Permission::classesWrite, QT_TRANSLATE_NOOP("core", "Mở lại lớp"), true},
    {u"class.withdraw", Permission::classesWrite, QT_TRANSLATE_NOOP("core", "Rút người khỏi lớp")},
    {u"course.add", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Thêm chương trình"), true},
    {u"course.edit", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Sửa chương trình"), true},
    {u"course.remove", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Xóa chương trình"), true},
    {u"data_list.edit", Permission::peopleWrite, QT_TRANSLATE_NOOP("core", "Sửa căn cứ của danh sách")},
    {u"headcount.remove", Permission::peopleWrite, QT_TRANSLATE_NOOP("core", "Xóa một mẫu số"), true},
    {u"headcount.set", Permission::peopleWrite, QT_TRANSLATE_NOOP("core", "Ghi mẫu số"), true},
    {u"import_profile.remove", Permission::peopleWrite,
     QT_TRANSLATE_NOOP("core", "Bỏ một cách đọc danh sách")},
    {u"import_profile.save", Permission::peopleWrite, QT_TRANSLATE_NOOP("core", "Ghi cách đọc danh sách")},
    {u"output.record", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Ghi kết quả sản phẩm"), true},
    {u"people.anonymise", Permission::peopleErase, QT_TRANSLATE_NOOP("core", "Xóa dữ liệu hết hạn lưu giữ")},
    {u"people.import", Permission::peopleWrite, QT_TRANSLATE_NOOP("core", "Nhập danh sách hồ sơ")},
    {u"people.leave", Permission::peopleWrite, QT_TRANSLATE_NOOP("core", "Ghi nhiều người thôi công tác")},
    {u"people.transfer", Permission::peopleWrite, QT_TRANSLATE_NOOP("core", "Chuyển nhiều người đến đơn vị")},
    {u"person.add", Permission::peopleWrite, QT_TRANSLATE_NOOP("core", "Thêm hồ sơ")},
    {u"person.audience", Permission::peopleWrite,
     QT_TRANSLATE_NOOP("core", "Sửa nhóm đối tượng của một hồ sơ")},
    {u"person.delete", Permission::peopleWrite, QT_TRANSLATE_NOOP("core", "Xóa hồ sơ")},
    {u"person.distinct", Permission::peopleWrite,
     QT_TRANSLATE_NOOP("core", "Ghi hai hồ sơ không phải một người")},
    {u"person.edit", Permission::peopleWrite, QT_TRANSLATE_NOOP("core", "Sửa hồ sơ")},
    {u"person.leave", Permission::peopleWrite, QT_TRANSLATE_NOOP("core", "Ghi một người thôi công tác")},
    {u"person.merge", Permission::peopleWrite, QT_TRANSLATE_NOOP("core", "Gộp hồ sơ trùng")},
    {u"person.qualification", Permission::peopleWrite,
     QT_TRANSLATE_NOOP("core", "Sửa trình độ, văn bằng của một hồ sơ")},
    {u"person.transfer", Permission::peopleWrite,
     QT_TRANSLATE_NOOP("core", "Ghi nơi công tác của một người")},
    {u"plan.import", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Nhập kế hoạch"), true},
    {u"request.acknowledge", Permission::peopleWrite,
     QT_TRANSLATE_NOOP("core", "Xác nhận đã nhận yêu cầu về dữ liệu")},
    {u"request.add", Permission::peopleWrite, QT_TRANSLATE_NOOP("core", "Ghi yêu cầu về dữ liệu")},
    {u"request.answer", Permission::peopleWrite, QT_TRANSLATE_NOOP("core", "Trả lời yêu cầu về dữ liệu")},
    {u"request.edit", Permission::peopleWrite, QT_TRANSLATE_NOOP("core", "Sửa yêu cầu về dữ liệu")},
    {u"request.extend", Permission::peopleWrite, QT_TRANSLATE_NOOP("core", "Gia hạn yêu cầu về dữ liệu")},
    {u"retention.set", Permission::peopleErase, QT_TRANSLATE_NOOP("core", "Đặt thời hạn lưu giữ"), true},
    {u"role.edit", Permission::accountsWrite, QT_TRANSLATE_NOOP("core", "Sửa vai trò"), true},
    {u"roster.add", Permission::peopleWrite, QT_TRANSLATE_NOOP("core", "Cử người vào mạng lưới, đội ngũ"),
     true},
    {u"roster.edit", Permission::peopleWrite, QT_TRANSLATE_NOOP("core", "Sửa thành viên mạng lưới, đội ngũ"),
     true},
    {u"roster.end", Permission::peopleWrite,
     QT_TRANSLATE_NOOP("core", "Cho thôi tham gia mạng lưới, đội ngũ"), true},
    {u"roster.import", Permission::peopleWrite,
     QT_TRANSLATE_NOOP("core", "Nhập danh sách mạng lưới, đội ngũ")},
    {u"roster.remove", Permission::peopleWrite,
     QT_TRANSLATE_NOOP("core", "Xóa thành viên mạng lưới, đội ngũ"), true},
    {u"roster_kind.remove", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Bỏ loại mạng lưới, đội ngũ"),
     true},
    {u"roster_kind.save", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Ghi loại mạng lưới, đội ngũ"),
     true},
    {u"session.add", Permission::classesWrite, QT_TRANSLATE_NOOP("core", "Thêm buổi học"), true},
    {u"session.edit", Permission::classesWrite, QT_TRANSLATE_NOOP("core", "Sửa buổi học"), true},
    {u"session.remove", Permission::classesWrite, QT_TRANSLATE_NOOP("core", "Xóa buổi học"), true},
    {u"target.remove", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Bỏ mức tự đặt"), true},
    {u"target.set", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Tự đặt mức phải đạt"), true},
    {u"unit.add", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Thêm đơn vị"), true},
    {u"unit.alias", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Ghi tên gọi khác của đơn vị"), true},
    {u"unit.close", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Đóng đơn vị"), true},
    {u"unit.lineage", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Ghi sắp xếp, sáp nhập đơn vị"),
     true},
    {u"unit.rename", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Đổi tên đơn vị"), true},
    {u"units.import", Permission::plansWrite, QT_TRANSLATE_NOOP("core", "Nhập danh mục đơn vị"), true},
    {u"units.reform", Permission::plansWrite,
     QT_TRANSLATE_NOOP("core", "Sắp xếp đơn vị, chuyển người của đơn vị cũ"), true},
};

const OperationKind* known(QStringView kind) {
    const auto found = std::find_if(std::begin(kinds), std::end(kinds),
                                    [&](const OperationKind& each) { return kind == each.kind; });
    return found == std::end(kinds) ? nullptr : found;
}

}  // namespace

std::span<const OperationKind> operationKinds() {
    return kinds;
}

std::optional<Permission> permissionFor(QStringView kind) {
    const OperationKind* const found = known(kind);
    return found ? std::optional(found->needs) : std::nullopt;
}

bool hasUndo(QStringView kind) {
    return permissionFor(kind) != Permission::accountsWrite && kind != u"people.anonymise";
}

QString wordOfOperation(const QString& kind) {
    if (kind == undoKind()) return say("core", "Hoàn tác");
    const OperationKind* const found = known(kind);
    return found ? say("core", found->word) : kind;
}

bool namesNobody(QStringView kind) {
    const OperationKind* const found = known(kind);
    return found && found->namesNobody;
}

}  // namespace taphuan
