#pragma once

#include "core/domain/qualification.h"

#include <QStringList>

#include <vector>

namespace taphuan {

// What the column is about in which a list tells what people had learnt: "Trình độ CNTT", "Chứng chỉ tin
// học", "Trình độ chuyên môn".
enum class LearningColumn { it_degree, it_skill, degree };

struct ReadQualifications {
    std::vector<Qualification> found;  // of nobody yet
    QStringList kept;                  // parts of the text that are kept as they are written, in a note
};

// "ĐH CNTT", "Kỹ sư CNTT", "CC A", "UDCNTT cơ bản", "Trung cấp tin học; chứng chỉ B". `speciality` is what
// the list says of it in a column of its own. Nothing of text that says there is none.
ReadQualifications readQualifications(const QString& text, LearningColumn column,
                                      const QString& speciality = {});

// What a list tells against what is known of the person: those to be written, with an id where one known is
// told more fully; and all that is known afterwards.
struct QualificationChanges {
    std::vector<Qualification> written;
    std::vector<Qualification> after;
};
QualificationChanges qualificationChanges(const std::vector<Qualification>& known,
                                          const std::vector<Qualification>& told);

}  // namespace taphuan
