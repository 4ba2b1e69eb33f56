#include "core/documents/fonts.h"

#include "resources/fonts/fonts.h"

#include <QFontDatabase>

namespace taphuan {

void loadPaperFonts() {
    static const bool loaded = [] {
        for (const QString& file : paperFontFiles())
            QFontDatabase::addApplicationFontFromData(fontData(file));
        return true;
    }();
    Q_UNUSED(loaded)
}

QFont paperFont(double points, QFont::Weight weight, bool italic) {
    loadPaperFonts();
    QFont font(QStringLiteral("Liberation Serif"));
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setItalic(italic);
    return font;
}

}  // namespace taphuan
