#pragma once

#include "core/domain/data_rights.h"

namespace taphuan {

// The interface's words.
QString wordOf(LegalBasis basis);  // nhiệm vụ theo luật, sự đồng ý của từng người, …
QString wordOf(DataRight kind);    // xem, cung cấp dữ liệu, …
QString wordOf(RequestOutcome outcome);  // đã thực hiện, …
QString wordOf(RequestState state);      // đang giải quyết, quá hạn, đã trả lời

}  // namespace taphuan
