#include "core/domain/data_rights_words.h"

#include "core/base/say.h"

namespace taphuan {

QString wordOf(LegalBasis basis) {
    switch (basis) {
        case LegalBasis::unstated:
            return say("core", "chưa nêu");
        case LegalBasis::law:
            return say("core", "nhiệm vụ theo luật");
        case LegalBasis::consent:
            return say("core", "sự đồng ý của từng người");
        case LegalBasis::contract:
            return say("core", "hợp đồng, thỏa thuận");
        case LegalBasis::other:
            return say("core", "căn cứ khác");
    }
    return {};
}

QString wordOf(DataRight kind) {
    switch (kind) {
        case DataRight::access:
            return say("core", "xem, cung cấp dữ liệu");
        case DataRight::correct:
            return say("core", "chỉnh sửa dữ liệu");
        case DataRight::erase:
            return say("core", "xóa dữ liệu");
        case DataRight::restrict:
            return say("core", "hạn chế xử lý");
        case DataRight::withdraw:
            return say("core", "rút lại sự đồng ý");
        case DataRight::object:
            return say("core", "phản đối xử lý");
    }
    return {};
}

QString wordOf(RequestOutcome outcome) {
    switch (outcome) {
        case RequestOutcome::done:
            return say("core", "đã thực hiện");
        case RequestOutcome::partly:
            return say("core", "thực hiện một phần");
        case RequestOutcome::refused:
            return say("core", "từ chối");
    }
    return {};
}

QString wordOf(RequestState state) {
    switch (state) {
        case RequestState::open:
            return say("core", "đang giải quyết");
        case RequestState::overdue:
            return say("core", "quá hạn");
        case RequestState::answered:
            return say("core", "đã trả lời");
    }
    return {};
}

}  // namespace taphuan
