#include "ui/theme/tokens.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme_state.h"

#include <cmath>

namespace taphuan {

namespace {

QColor rgb(const char* text) {
    return QColor(QLatin1String(text));
}

Tokens makeLight() {
    Tokens t;
    t.ink = rgb("#1b2430");
    t.mute = rgb("#5f6b7a");
    t.faint = rgb("#66707d");
    t.canvas = rgb("#f6f7f9");
    t.surface = rgb("#ffffff");
    t.soft = rgb("#f1f4f7");
    t.line = rgb("#e3e7ec");
    t.control = rgb("#d5dbe2");
    t.accent = rgb("#0b6b74");
    t.accentTint = rgb("#e0f0f1");
    t.accentHover = rgb("#095a62");
    t.onAccent = rgb("#ffffff");
    t.done = {rgb("#2a6fb0"), rgb("#2668a6"), rgb("#e6eff8")};
    t.behind = {rgb("#c9820a"), rgb("#8f5d05"), rgb("#fdf3dc")};
    t.refused = {rgb("#b3261e"), rgb("#b3261e"), rgb("#fbe9e7")};
    t.good = {rgb("#2f7d4f"), rgb("#296e45"), rgb("#e5f3ea")};
    t.onRefused = rgb("#ffffff");
    t.shadow = QColor(20, 30, 45, 40);
    return t;
}

Tokens makeDark() {
    Tokens t;
    t.dark = true;
    t.ink = rgb("#e7ebf0");
    t.mute = rgb("#a3adba");
    t.faint = rgb("#8793a1");
    t.canvas = rgb("#12161b");
    t.surface = rgb("#1a2027");
    t.soft = rgb("#232a32");
    t.line = rgb("#2c343d");
    t.control = rgb("#3a444f");
    t.accent = rgb("#4fb3bc");
    t.accentTint = rgb("#173438");
    t.accentHover = rgb("#68c2ca");
    t.onAccent = rgb("#0d1418");
    t.done = {rgb("#6aa9e0"), rgb("#6aa9e0"), rgb("#18293a")};
    t.behind = {rgb("#e2a63d"), rgb("#e2a63d"), rgb("#352a14")};
    t.refused = {rgb("#ef8078"), rgb("#ef8078"), rgb("#3a2020")};
    t.good = {rgb("#6cc08e"), rgb("#6cc08e"), rgb("#17301f")};
    t.onRefused = rgb("#1c0f0e");
    t.shadow = QColor(0, 0, 0, 130);
    return t;
}

}  // namespace

Tokens::Meaning Tokens::meaning(ColourRole role) const {
    switch (role) {
        case ColourRole::neutral:
            return {faint, mute, soft};
        case ColourRole::accent:
            return {accent, accent, accentTint};
        case ColourRole::done:
            return done;
        case ColourRole::behind:
            return behind;
        case ColourRole::refused:
            return refused;
        case ColourRole::good:
            return good;
    }
    return {};
}

const Tokens& lightTokens() {
    static const Tokens light = makeLight();
    return light;
}

const Tokens& darkTokens() {
    static const Tokens dark = makeDark();
    return dark;
}

const Tokens& tokens() {
    return themeState().dark ? darkTokens() : lightTokens();
}

int px(int designPixels) {
    return static_cast<int>(std::lround(designPixels * themeState().scale));
}

QFont uiFont(int designPixels, QFont::Weight weight) {
    QFont result(screenFontFamily());
    result.setPixelSize(px(designPixels));
    result.setWeight(weight);
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

}  // namespace taphuan
