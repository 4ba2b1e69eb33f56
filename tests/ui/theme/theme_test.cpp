#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPushButton>
#include <QRawFont>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace taphuan {
namespace {

TEST(ScreenFont, IsOursInEveryWeight) {
    for (const auto weight : {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold}) {
        const QFontInfo info(uiFont(type::body, weight));
        EXPECT_EQ(info.family(), screenFontFamily());
        EXPECT_EQ(info.weight(), weight);
    }
}

TEST(ScreenFont, FiguresHaveOneWidth) {
    for (const auto weight : {QFont::Normal, QFont::Medium, QFont::DemiBold})
        for (const int size : {type::small, type::body, type::figure}) {
            const QFontMetricsF metrics(uiFont(size, weight));
            const double width = metrics.horizontalAdvance(QStringLiteral("0000000000"));
            for (const char16_t digit : u"123456789") {
                if (digit == 0) continue;
                EXPECT_NEAR(metrics.horizontalAdvance(QString(10, QChar(digit))), width,
                            0.5)  // ten of them: two fours are kerned a little
                    << "digit " << char(digit) << " at " << size << " weight " << weight;
            }
        }
}

TEST(ScreenFont, HasEveryVietnameseLetter) {
    const QString letters = QStringLiteral(
        "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ–…“”›·→•₫");
    const QRawFont regular = QRawFont::fromFont(uiFont(type::body));
    const QString both = letters % letters.toUpper();
    for (const QChar letter : both)
        EXPECT_TRUE(regular.supportsCharacter(letter)) << QString(letter).toStdString();
}

TEST(TabularFigures, LeavesWhatIsNoFontAlone) {
    EXPECT_EQ(withTabularFigures(QByteArray()), QByteArray());
    const QByteArray garbage(64, '\xff');
    EXPECT_EQ(withTabularFigures(garbage), garbage);
}

TEST(Icons, EveryOneDrawsSomethingInTheColourAsked) {
    for (const Icon which : allIcons()) {
        const QImage image = iconPixmap(which, 20, QColor(Qt::red)).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 128 && qRed(image.pixel(x, y)) > 200;
        EXPECT_GT(inked, 8) << "icon " << static_cast<int>(which);
    }
}

TEST(Icons, FollowTheTheme) {
    const QIcon one = icon(Icon::people, IconTone::ink);
    applyTheme(*qApp, ThemeMode::light);
    const QImage light = one.pixmap(20).toImage();
    applyTheme(*qApp, ThemeMode::dark);
    const QImage dark = one.pixmap(20).toImage();
    applyTheme(*qApp, ThemeMode::light);
    EXPECT_NE(light, dark);
}

TEST(StyleSheet, NamesOnlyColoursThatExist) {
    for (const Tokens* t : {&lightTokens(), &darkTokens()}) {
        const QString sheet = styleSheet(*t);
        EXPECT_FALSE(sheet.contains(u'@'));
        EXPECT_FALSE(sheet.contains(u'$'));
        EXPECT_FALSE(
            sheet.contains(QRegularExpression(QStringLiteral("(color|background|border[a-z-]*): *;"))));
        EXPECT_FALSE(sheet.contains(QStringLiteral("#000000")));  // the name of an invalid colour
    }
}

TEST(Theme, ChangesAtRunTime) {
    applyTheme(*qApp, ThemeMode::light);
    EXPECT_FALSE(tokens().dark);
    QPushButton button(QStringLiteral("Mở lớp mới"));
    setButtonKind(button, ButtonKind::primary);
    button.resize(120, 32);
    const QImage light = button.grab().toImage();
    EXPECT_EQ(light.pixelColor(10, 16), lightTokens().accent);
    applyTheme(*qApp, ThemeMode::dark);
    EXPECT_TRUE(tokens().dark);
    EXPECT_EQ(button.grab().toImage().pixelColor(10, 16), darkTokens().accent);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), darkTokens().canvas);
    applyTheme(*qApp, ThemeMode::light);
}

}  // namespace
}  // namespace taphuan
