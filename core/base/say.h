#pragma once

#include <QCoreApplication>
#include <QString>

namespace taphuan {

// A sentence of core's in the interface's language. The source text is Vietnamese; resources/translations
// holds the English. Written say("core", "…") so that lupdate (-tr-function-alias translate+=say) finds it.
inline QString say(const char* context, const char* text);

// While one lives, its thread says the Vietnamese text, whatever the interface speaks: for what goes on
// paper.
class SpeakVietnamese {
  public:
    SpeakVietnamese() { ++depth; }
    ~SpeakVietnamese() { --depth; }
    SpeakVietnamese(const SpeakVietnamese&) = delete;
    SpeakVietnamese& operator=(const SpeakVietnamese&) = delete;

  private:
    friend QString say(const char* context, const char* text);
    static inline thread_local int depth = 0;
};

inline QString say(const char* context, const char* text) {
    return SpeakVietnamese::depth > 0 ? QString::fromUtf8(text) : QCoreApplication::translate(context, text);
}

}  // namespace taphuan
