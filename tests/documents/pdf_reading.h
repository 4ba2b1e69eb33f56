#pragma once

#include "core/documents/class_papers.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace taphuan {

// What poppler's programs tell of a PDF; a test fails where one of them does.
QString pdfText(
    const QString& path);  // in the order it was painted, every run of spaces and line ends one space
int pdfPages(const QString& path);
QString pdfPageSize(const QString& path);  // "595 x 842 pts (A4)", without decimals
QStringList pdfFonts(
    const QString& path);  // "LiberationSerif embedded searchable", without the subset's prefix

// `count` people whose names between them have every accented letter of Vietnamese, in NFC.
std::vector<PaperPerson> manyPeople(int count);
// A class of the department of Tây Ninh: `days` days of a morning and an afternoon from 12/06/2023.
ClassPaper paperOf(int people, int days);

}  // namespace taphuan
