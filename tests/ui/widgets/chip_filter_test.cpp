#include "ui/widgets/chip_filter.h"

#include <QPointer>
#include <QTest>

#include <gtest/gtest.h>

namespace taphuan {
namespace {

QList<ChipFilter::Choice> choices(const QStringList& words) {
    QList<ChipFilter::Choice> made;
    for (const QString& word : words) made += {word, word};
    return made;
}

QList<QPointer<Chip>> shown(const ChipFilter& filter) {
    QList<QPointer<Chip>> chips;
    for (Chip* chip : filter.findChildren<Chip*>())
        if (!chip->isHidden()) chips += chip;
    return chips;
}

const QStringList years{QStringLiteral("2022"), QStringLiteral("2023"), QStringLiteral("2024")};

TEST(ChipFilter, TellsOnlyTheUsersChoices) {
    ChipFilter chips;
    QStringList heard;
    QObject::connect(&chips, &ChipFilter::currentChanged, &chips,
                     [&heard](const QString& key) { heard += key; });
    chips.setChoices(choices(years));
    EXPECT_EQ(chips.current(), years[0]);
    chips.setCurrent(years[1]);
    EXPECT_TRUE(heard.isEmpty());
    chips.findChildren<Chip*>().first()->click();
    EXPECT_EQ(heard, QStringList{years[0]});
}

TEST(ChipFilter, KeepsItsChipsWhereTheirKeysStay) {
    ChipFilter filter;
    filter.setChoices(choices(years));
    filter.setCurrent(years[2]);
    const auto before = shown(filter);
    filter.setChoices(choices(years));
    EXPECT_EQ(shown(filter), before);
    EXPECT_EQ(filter.current(), years[2]);
}

TEST(ChipFilter, KeepsTheChoiceOrFallsBackToTheFirst) {
    ChipFilter filter;
    filter.setChoices(choices(years));
    filter.setCurrent(years[2]);
    filter.setChoices(choices(years.mid(1)));
    EXPECT_EQ(filter.current(), years[2]);
    EXPECT_EQ(shown(filter).size(), 2);
    filter.setChoices(choices(years.mid(0, 2)));
    EXPECT_EQ(filter.current(), years[0]);
}

// An arrow key moves on to the next chip after its signal has been heard.
TEST(ChipFilter, OutlivesBeingMadeAnewByItsOwnSignal) {
    ChipFilter filter;
    filter.setChoices(choices(years));
    filter.show();
    filter.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&filter));
    QObject::connect(&filter, &ChipFilter::currentChanged, &filter,
                     [&filter] { filter.setChoices(choices(years.mid(1))); });
    const auto before = shown(filter);
    before[0]->setFocus();
    QTest::keyClick(before[0], Qt::Key_Right);
    EXPECT_EQ(filter.current(), years[1]);
    for (const auto& chip : before) EXPECT_FALSE(chip.isNull());
    EXPECT_TRUE(QTest::qWaitFor([&] { return before[0].isNull() && shown(filter).size() == 2; }));
}

}  // namespace
}  // namespace taphuan
