#pragma once

#include "core/domain/certificate.h"
#include "core/domain/training.h"

#include <optional>

namespace taphuan {

// The interface's words for states and marks.
QString wordOf(ClassState state);       // đang chuẩn bị, đang mở, đã kết thúc, đã hủy
QString wordOf(NominationState state);  // chờ duyệt, đã duyệt, dự bị, không duyệt, xin rút
QString wordOf(Mark mark);  // có mặt, đến muộn, về sớm, vắng có phép, vắng không phép
QString wordOf(Outcome outcome);         // chưa xét, hoàn thành, chưa hoàn thành
QString wordOf(CertificateKind kind);    // chứng chỉ, giấy chứng nhận …
QString wordOf(CertificateState state);  // đã cấp, đã phát, đã thu hồi, đã thay thế, hỏng

// The letter of a mark on an attendance sheet: x, M, S, P, K.
QString letterOf(Mark mark);
// A letter (either case), the interface's word with or without accents, or the wire name; nothing for other
// text.
std::optional<Mark> markFromText(QStringView text);

// Parts of a day, as they are stored and printed: Sáng, Chiều, Tối.
QStringList sessionParts();
// In the interface's language; what is none of sessionParts() stays as written.
QString sessionPartSpoken(const QString& part);

}  // namespace taphuan
