#include "ui/pages/headcounts_page.h"

#include "core/commands/headcount_commands.h"
#include "core/commands/people_commands.h"
#include "tests/support/patience.h"
#include "tests/support/people_setting.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page_header.h"

#include <QApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace taphuan {
namespace {

// Two experts in the register, one in a commune and one in its district; the district has declared five.
class HeadcountsPageTest : public PeopleSetting, public testing::Test {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        options.clock.utcNow = [] { return QDateTime(QDate(2023, 10, 12), QTime(3, 0), Qt::UTC); };
        ASSIGN_GOOD(const auto audiences, AudienceCatalogue::load(connection()));
        expert = audiences.find(QStringLiteral("expert"));
        ASSERT_FALSE(expert.isNull());
        PeopleBatch batch;
        batch.reason = QStringLiteral("Nhập");
        for (const Id<Unit> unit : {haoDuoc, district}) {
            PersonEntry entry;
            entry.person.fullName = QStringLiteral("Đỗ Thị Ánh");
            entry.membership = Membership();
            entry.membership->unit = unit;
            entry.membership->isMain = true;
            entry.audiences = {{expert, QStringLiteral("hand")}};
            batch.people.push_back(entry);
        }
        ASSERT_GOOD(applyPeople(database(), batch));
        ASSERT_GOOD(setHeadcounts(
            database(), {{{}, district, expert, QDate(2023, 1, 1), 5, QStringLiteral("declared")}}));
        close();
        page = std::make_unique<HeadcountsPage>(workspace);
        page->resize(1100, 700);
        page->setVisible(true);
        workspace.open(path(), options, page.get(), [](OpenOutcome, const Error&) {});
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return page->isReady() && workspace.isIdle(); }, patience));
    }
    DataTable& table() { return *page->findChild<DataTable*>(); }
    QStringList column(int which) {
        const auto* shown = table().view()->model();
        QStringList texts;
        for (int row = 0; row < shown->rowCount(); ++row) texts << shown->index(row, which).data().toString();
        return texts;
    }
    QPushButton* taking() {
        for (auto* button : page->header()->findChildren<QPushButton*>())
            if (button->text().startsWith(QStringLiteral("Lấy"))) return button;
        return nullptr;
    }

    Id<Audience> expert;
    Workspace workspace;
    std::unique_ptr<HeadcountsPage> page;
};

TEST_F(HeadcountsPageTest, ShowsWhatIsCountedBesideWhatIsDeclared) {
    page->showPlace(QStringLiteral("headcounts:") + district.text());
    settle();
    EXPECT_EQ(column(0), (QStringList{QStringLiteral("Huyện Châu Thành"), QStringLiteral("Xã Hảo Đước")}));
    EXPECT_EQ(column(3), (QStringList{QStringLiteral("5"), QString()}));
    EXPECT_EQ(column(6), (QStringList{QStringLiteral("2"), QStringLiteral("1")}));
    EXPECT_EQ(column(7), (QStringList{QStringLiteral("-3"), QString()}));
    EXPECT_EQ(column(8), (QStringList{QStringLiteral("Lệch"), QStringLiteral("Chưa khai")}));
    auto* chips = page->findChild<ChipFilter*>();
    chips->setCurrent(QStringLiteral("unstated"));
    Q_EMIT chips->currentChanged(QStringLiteral("unstated"));
    EXPECT_EQ(column(0), QStringList{QStringLiteral("Xã Hảo Đước")});
    for (const QWidget* control : std::initializer_list<QWidget*>{page->findChild<QDateEdit*>(), chips})
        EXPECT_FALSE(control->accessibleName().isEmpty());
}

TEST_F(HeadcountsPageTest, BeginsWithTheAudienceAndTheDayAskedFor) {
    page->showPlace(QStringLiteral("headcounts#expert"));
    settle();
    EXPECT_EQ(page->findChild<QDateEdit*>()->date(), QDate(2023, 10, 12));
    EXPECT_FALSE(table().filter()->text().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return column(0).size() == 3; }, patience)) << "the province too";
    page->showPlace(QStringLiteral("headcounts:%1/2022-01-01").arg(district.text()));
    settle();
    EXPECT_EQ(column(0).size(), 2);
    EXPECT_EQ(column(3).filter(QStringLiteral("5")).size(), 0) << "declared later";
}

TEST_F(HeadcountsPageTest, ADayWithoutTheUnitIsSaidAndAnotherIsChosen) {
    options.clock.utcNow = [] { return QDateTime(QDate(2026, 1, 12), QTime(3, 0), Qt::UTC); };
    workspace.open(path(), options, page.get(), [](OpenOutcome, const Error&) {});
    settle();
    page->showPlace(QStringLiteral("headcounts:") + district.text());
    settle();
    EXPECT_TRUE(page->banner()->isVisible());
    EXPECT_TRUE(column(0).isEmpty());
    page->findChild<QDateEdit*>()->setDate(QDate(2025, 6, 30));
    settle();
    EXPECT_FALSE(page->banner()->isVisible());
    EXPECT_EQ(column(0).size(), 2);
}

TEST_F(HeadcountsPageTest, TakesTheChosenRowsAsOneOperationThatIsUndone) {
    page->showPlace(QStringLiteral("headcounts:") + district.text());
    settle();
    ASSERT_NE(taking(), nullptr);
    EXPECT_FALSE(taking()->isEnabled());
    table().view()->selectAll();
    EXPECT_EQ(taking()->text(), QStringLiteral("Lấy 2 số đếm được"));
    QSignalSpy told(page.get(), &HeadcountsPage::told);
    taking()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.count() == 1; }, patience));
    const QStringList agreed{QStringLiteral("Khớp"), QStringLiteral("Khớp")};
    ASSERT_TRUE(QTest::qWaitFor([&] { return column(8) == agreed; }, patience));
    settle();
    table().view()->selectAll();
    EXPECT_FALSE(taking()->isEnabled()) << "nothing is new";
    workspace.undo(page.get(), told.first().at(1).value<OperationName>(),
                   [](const Result<Undone>& undone) { EXPECT_TRUE(undone.ok()); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return column(3).first() == QStringLiteral("5"); }, patience));
}

}  // namespace
}  // namespace taphuan
