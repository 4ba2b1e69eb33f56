#include "core/domain/account_words.h"

#include "core/base/interface_language.h"
#include "core/base/say.h"

namespace taphuan {

QString wordOf(Permission permission) {
    switch (permission) {
        case Permission::peopleRead:
            return say("core", "xem hồ sơ");
        case Permission::peopleWrite:
            return say("core", "nhập, sửa hồ sơ");
        case Permission::numbersShow:
            return say("core", "xem số đầy đủ khi nêu mục đích");
        case Permission::trainingRead:
            return say("core", "xem học viên, kết quả, chứng chỉ");
        case Permission::classesWrite:
            return say("core", "mở lớp, cử và duyệt học viên");
        case Permission::marksWrite:
            return say("core", "điểm danh, ghi kết quả");
        case Permission::certificatesWrite:
            return say("core", "cấp chứng chỉ, giấy chứng nhận");
        case Permission::plansWrite:
            return say("core", "sửa kế hoạch, đơn vị, chương trình, mẫu số");
        case Permission::journalRead:
            return say("core", "xem nhật ký thao tác");
        case Permission::accessRead:
            return say("core", "xem sổ truy cập dữ liệu cá nhân");
        case Permission::accountsWrite:
            return say("core", "quản lý tài khoản, vai trò");
        case Permission::ethnicityShow:
            return say("core", "xem, ghi dân tộc");
        case Permission::peopleErase:
            return say("core", "xóa hẳn dữ liệu liên hệ hết hạn lưu giữ");
    }
    return {};
}

Status refuseUnlessMay(const Viewer& viewer, Permission permission) {
    if (viewer.may(permission)) return {};
    return refused(say("core", "Vai trò của tài khoản %1 không cho làm việc này").arg(viewer.name),
                   wordOf(permission), say("core", "Nhờ người quản trị, hoặc đăng nhập bằng tài khoản khác"));
}

QString nameSpoken(const Role& role) {
    return nameSpoken(role.name, role.nameEn);
}

}  // namespace taphuan
