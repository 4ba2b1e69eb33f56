#pragma once

#include <QLocale>
#include <QString>

namespace taphuan {

// Of a name that the database holds in both languages the one the interface speaks (the default locale's);
// the Vietnamese one where there is no English.
inline QString nameSpoken(const QString& vietnamese, const QString& english) {
    return QLocale().language() == QLocale::English && !english.isEmpty() ? english : vietnamese;
}

}  // namespace taphuan
