#pragma once

#include "core/domain/person.h"
#include "core/domain/qualification.h"

namespace taphuan {

QString wordOf(QualificationKind kind);  // văn bằng CNTT, văn bằng chuyên môn khác, chứng chỉ tin học, …
QString wordOf(QualificationLevel level);  // đại học, trình độ B, nâng cao; empty: not known
QString wordOf(Leaving leaving);           // nghỉ hưu, thôi việc, …

// What a list calls it, in one phrase: "Đại học, Công nghệ thông tin", "Ứng dụng CNTT cơ bản".
QString titleOf(const Qualification& qualification);
// "văn bằng CNTT, từ đại học trở lên"
QString wordOf(const QualificationAtLeast& wanted);

}  // namespace taphuan
