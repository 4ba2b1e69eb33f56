#pragma once

#include "core/documents/paper_document.h"
#include "core/storage/person_data.h"

namespace taphuan {

// All that the office holds of a person, for themself, number by number: never posted, never filed with a
// class. Every part is there, and says so where there is nothing in it.
PaperDocument personDataPaper(const PersonData& data);
// Needs a QGuiApplication. An existing file stays untouched on any failure.
Status writePersonData(const PersonData& data, const QString& path);
// "du-lieu-ca-nhan-nguyen-van-an.pdf"
QString personDataFileName(const QString& fullName);

}  // namespace taphuan
