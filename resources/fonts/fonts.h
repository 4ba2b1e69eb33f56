#pragma once

#include <QByteArray>
#include <QStringList>

namespace taphuan {

// File names, under :/fonts, of what was compiled in.
QStringList screenFontFiles();
QStringList paperFontFiles();
QString iconFontFile();

// The bytes of a compiled-in font; empty only if the build is broken.
QByteArray fontData(const QString& file);

}  // namespace taphuan
