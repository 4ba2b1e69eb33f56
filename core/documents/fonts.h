#pragma once

#include <QFont>

namespace taphuan {

// Makes the compiled-in Liberation Serif (metrics of Times New Roman, every Vietnamese letter) known to Qt.
// Needs a QGuiApplication; only the first call does anything.
void loadPaperFonts();

// The font of documents, loaded if need be. Size in points of the paper.
QFont paperFont(double points, QFont::Weight weight = QFont::Normal, bool italic = false);

}  // namespace taphuan
