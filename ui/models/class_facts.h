#pragma once

#include "core/storage/class_store.h"
#include "ui/theme/tokens.h"

namespace taphuan {

// What pages say of a class in a line.
QString classFacts(const ClassRow& row);
// "12–13/6/2023", "30/6–2/7/2023", "12/6/2023".
QString daysText(QDate starts, QDate ends);

ColourRole roleOf(ClassState state);
ColourRole roleOf(NominationState state);
ColourRole roleOf(Outcome outcome);
// "Đang mở": a word as a tag or a sentence begins.
QString capitalised(QString text);

}  // namespace taphuan
