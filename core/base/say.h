#pragma once

#include <QCoreApplication>
#include <QString>

namespace taphuan {

// A sentence of core's in the interface's language. The source text is Vietnamese; resources/translations
// holds the English. Written say("core", "…") so that lupdate (-tr-function-alias translate+=say) finds it.
inline QString say(const char* context, const char* text) {
    return QCoreApplication::translate(context, text);
}

}  // namespace taphuan
