#include "resources/fonts/fonts.h"

#include <QFile>

namespace taphuan {

QStringList screenFontFiles() {
    return {QStringLiteral("Inter-Regular.otf"), QStringLiteral("Inter-Medium.otf"),
            QStringLiteral("Inter-SemiBold.otf"), QStringLiteral("Inter-Bold.otf"),
            QStringLiteral("Inter-Italic.otf")};
}

QStringList paperFontFiles() {
    return {QStringLiteral("LiberationSerif-Regular.ttf"), QStringLiteral("LiberationSerif-Bold.ttf"),
            QStringLiteral("LiberationSerif-Italic.ttf"), QStringLiteral("LiberationSerif-BoldItalic.ttf")};
}

QString iconFontFile() { return QStringLiteral("materialdesignicons-webfont.ttf"); }

QByteArray fontData(const QString& file) {
    QFile font(QStringLiteral(":/fonts/") % file);
    return font.open(QIODevice::ReadOnly) ? font.readAll() : QByteArray();
}

}  // namespace taphuan
