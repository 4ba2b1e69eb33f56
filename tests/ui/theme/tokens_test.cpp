#include "ui/theme/tokens.h"

#include <cmath>
#include <gtest/gtest.h>

namespace taphuan {
namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

class Contrast : public testing::TestWithParam<bool> {
  protected:
    const Tokens& t = GetParam() ? darkTokens() : lightTokens();

    void expectReadable(const QColor& text, const QColor& background) {
        EXPECT_GE(contrast(text, background), 4.5)
            << text.name().toStdString() << " on " << background.name().toStdString();
    }
};

TEST(ContrastFormula, IsTheOneOfTheStandard) {
    EXPECT_DOUBLE_EQ(contrast(Qt::black, Qt::white), 21.0);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST_P(Contrast, TextIsReadableOnEveryPlainBackground) {
    for (const QColor& background : {t.canvas, t.surface, t.soft})
        for (const QColor& text :
             {t.ink, t.mute, t.faint, t.accent, t.done.text, t.behind.text, t.refused.text, t.good.text})
            expectReadable(text, background);
}

TEST_P(Contrast, TextIsReadableOnItsTint) {
    for (const ColourRole role : {ColourRole::neutral, ColourRole::accent, ColourRole::done,
                                  ColourRole::behind, ColourRole::refused, ColourRole::good}) {
        expectReadable(t.meaning(role).text, t.meaning(role).tint);
        expectReadable(t.ink, t.meaning(role).tint);
    }
    // A selected row has the accent's tint below every kind of text.
    for (const QColor& text : {t.mute, t.done.text, t.behind.text, t.refused.text, t.good.text})
        expectReadable(text, t.accentTint);
}

TEST_P(Contrast, TextIsReadableOnFilledButtons) {
    expectReadable(t.onAccent, t.accent);
    expectReadable(t.onAccent, t.accentHover);
    expectReadable(t.onRefused, t.refused.text);
    expectReadable(t.canvas, t.ink);  // tool tips
}

TEST_P(Contrast, BarsAndTheFocusRingStandOutFromTheCard) {
    for (const QColor& mark : {t.accent, t.done.bar, t.behind.bar, t.refused.bar, t.good.bar})
        EXPECT_GE(contrast(mark, t.surface), 3.0) << mark.name().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Themes, Contrast, testing::Bool());

}  // namespace
}  // namespace taphuan
