#pragma once

#include "core/documents/class_papers.h"

#include <QString>
#include <QStringList>

namespace taphuan {

// "Lớp Kỹ năng số cơ bản": the name of a class after the word, which is not repeated.
QString classTitle(const QString& className);

// "từ ngày 12/6/2023 đến ngày 13/6/2023", "ngày 12/6/2023"; empty where no day is known.
QString periodText(QDate starts, QDate ends);

// The lines below the title that say what and when and where; each line is left out where nothing is known,
// the course too where the class is called like it.
QStringList classFacts(const ClassPaper& paper);

// A row that stands for the people of a list which has none.
PaperRow emptyRow(int columns);

}  // namespace taphuan
