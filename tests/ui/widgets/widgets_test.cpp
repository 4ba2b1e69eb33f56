#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/command_palette.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_hints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/stat_card.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/tab_bar.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/top_bar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <functional>
#include <gtest/gtest.h>
#include <memory>

namespace taphuan {
namespace {

using Maker = std::function<QWidget*()>;

struct Sample {
    const char* name;
    Maker make;
};

std::vector<Sample> samples() {
    return {
        {"Card", [] { return new Card(QStringLiteral("Lớp theo cấp")); }},
        {"StatCard",
         [] {
             auto* card = new StatCard;
             card->setFigure({QStringLiteral("Lớp đã tổ chức"), QStringLiteral("16"),
                              QStringLiteral("/ 24 lớp"), QStringLiteral("5 lớp đang mở")});
             return card;
         }},
        {"Tag", [] { return new Tag(QStringLiteral("Chậm"), ColourRole::refused); }},
        {"PageHeader",
         [] {
             auto* header = new PageHeader(QStringLiteral("Tổng quan"));
             header->setBreadcrumb({QStringLiteral("Lớp"), QStringLiteral("Cấp huyện")});
             header->setFacts(QStringLiteral("Đến ngày 12/10/2023"));
             header->addButton(QStringLiteral("Mở lớp mới"), Icon::add, ButtonKind::primary);
             header->addButton(QStringLiteral("In"));
             return header;
         }},
        {"TabBar",
         [] {
             auto* tabs = new TabBar;
             tabs->addTab(QStringLiteral("Thông tin"));
             tabs->addTab(QStringLiteral("Học viên"));
             tabs->setCount(1, 48);
             return tabs;
         }},
        {"ChipFilter",
         [] {
             auto* chips = new ChipFilter;
             chips->addChip(QStringLiteral("all"), QStringLiteral("Tất cả"), ColourRole::neutral, 48);
             chips->addChip(QStringLiteral("new"), QStringLiteral("Mới"), ColourRole::good, 39);
             return chips;
         }},
        {"EmptyState",
         [] {
             auto* empty = new EmptyState;
             empty->setContent(Icon::classes, QStringLiteral("Chưa có lớp nào"), {},
                               QStringLiteral("Mở lớp mới"));
             return empty;
         }},
        {"InlineBanner",
         [] {
             auto* banner = new InlineBanner;
             banner->showError(badFile(QStringLiteral("Không đọc được tệp"), QStringLiteral("a.xlsx"),
                                       QStringLiteral("Mở tệp bằng Excel rồi lưu lại")),
                               QStringLiteral("Chọn tệp khác"));
             return banner;
         }},
        {"KeyHints",
         [] {
             return new KeyHints({{QStringLiteral("C"), QStringLiteral("có mặt")}});
         }},
        {"ProgressPanel",
         [] {
             auto* panel = new ProgressPanel;
             panel->setTask(QStringLiteral("Đang nhập danh sách"));
             panel->setProgress(40, 100);
             return panel;
         }},
        {"DataTable", [] { return new DataTable; }},
        {"Page", [] { return new Page(QStringLiteral("Lớp"), Page::Scrolling::content); }},
        {"ElidedLabel", [] { return new ElidedLabel(QStringLiteral("Kế hoạch"), TextStyle::title); }},
        {"ChartView",
         [] {
             auto* view = new ChartView;
             ChartDescription chart;
             chart.labels = {QStringLiteral("Cấp tỉnh")};
             chart.series = {{{}, ChartSeries::Role::done, {3}}};
             view->setChart(chart);
             return view;
         }},
        {"Rail",
         [] {
             auto* rail = new Rail;
             rail->setCount(rail->addPage(Icon::classes, QStringLiteral("Lớp"), false), 24);
             rail->addPage(Icon::settings, QStringLiteral("Cài đặt"), true);
             rail->setCurrent(0);
             return rail;
         }},
        {"TopBar",
         [] {
             auto* bar = new TopBar;
             bar->year()->setFact(QStringLiteral("Năm 2023"));
             return bar;
         }},
        {"StatusStrip",
         [] {
             auto* strip = new StatusStrip;
             strip->setSaved(QStringLiteral("Đã lưu 14:32"));
             return strip;
         }},
        {"QCheckBox",
         [] {
             auto* box = new QCheckBox(QStringLiteral("Chọn"));
             box->setChecked(true);
             return box;
         }},
        {"QRadioButton", [] { return new QRadioButton(QStringLiteral("Một")); }},
        {"QComboBox",
         [] {
             auto* combo = new QComboBox;
             combo->addItem(QStringLiteral("Năm 2023"));
             return combo;
         }},
        {"QSpinBox", [] { return new QSpinBox; }},
        {"QDateEdit", [] { return new QDateEdit; }},
        {"QLineEdit", [] { return new QLineEdit(QStringLiteral("Tìm")); }},
        {"QPlainTextEdit", [] { return new QPlainTextEdit(QStringLiteral("Ghi chú")); }},
        {"QMenu",
         [] {
             auto* menu = new QMenu;
             menu->addAction(QStringLiteral("Mở…"))->setCheckable(true);
             menu->addSeparator();
             menu->addAction(QStringLiteral("Thoát"));
             return menu;
         }},
    };
}

bool hasContent(const QImage& image) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != image.pixel(0, 0)) return true;
    return false;
}

class EveryWidget : public testing::TestWithParam<ThemeMode> {
  protected:
    void SetUp() override { applyTheme(*qApp, GetParam()); }
    void TearDown() override { applyTheme(*qApp, ThemeMode::light); }
};

TEST_P(EveryWidget, DrawsSomething) {
    for (const Sample& sample : samples()) {
        const std::unique_ptr<QWidget> widget(sample.make());
        widget->resize(widget->sizeHint().expandedTo({120, 32}));
        const QImage image = widget->grab().toImage();
        ASSERT_FALSE(image.isNull()) << sample.name;
        EXPECT_TRUE(hasContent(image)) << sample.name;
    }
}

TEST_P(EveryWidget, IsDrawnAnewWhenTheThemeChanges) {
    const ThemeMode other = GetParam() == ThemeMode::light ? ThemeMode::dark : ThemeMode::light;
    for (const Sample& sample : samples()) {
        applyTheme(*qApp, GetParam());
        const std::unique_ptr<QWidget> widget(sample.make());
        widget->resize(widget->sizeHint().expandedTo({120, 32}));
        const QImage before = widget->grab().toImage();
        applyTheme(*qApp, other);
        EXPECT_NE(before, widget->grab().toImage()) << sample.name;
    }
}

INSTANTIATE_TEST_SUITE_P(Themes, EveryWidget, testing::Values(ThemeMode::light, ThemeMode::dark));

TEST(BusyOverlay, KeepsTheKeyboardFromWhatItCoversAndGivesItBack) {
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* outside = new QLineEdit;
    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    auto* first = new QLineEdit;
    auto* second = new QLineEdit;
    rows->addWidget(first);
    rows->addWidget(second);
    layout->addWidget(outside);
    layout->addWidget(page);
    BusyOverlay overlay(page);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    overlay.begin(QStringLiteral("Đang ghi"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return overlay.isVisible(); }));
    EXPECT_TRUE(overlay.hasFocus());
    QTest::keyClick(&overlay, Qt::Key_Tab);
    EXPECT_TRUE(outside->hasFocus());
    QTest::keyClick(outside, Qt::Key_Tab);
    EXPECT_TRUE(overlay.hasFocus());
    second->setFocus();
    EXPECT_TRUE(overlay.hasFocus());
    overlay.end();
    EXPECT_TRUE(second->hasFocus());
}

TEST(InteractiveWidgets, AreReachedByKeyboardAndHaveANameToSpeak) {
    StatCard stat;
    stat.setFigure({QStringLiteral("Lớp"), QStringLiteral("16"), QStringLiteral("/ 24"), {}});
    EXPECT_EQ(stat.accessibleName(), QStringLiteral("Lớp: 16 / 24"));
    EXPECT_TRUE(stat.focusPolicy() & Qt::TabFocus);
    DataTable table;
    for (const auto* button : table.findChildren<QAbstractButton*>()) {
        if (button->isHidden() || button->parent()->inherits("QLineEdit") ||
            button->inherits("QTableCornerButton"))
            continue;
        EXPECT_FALSE(button->accessibleName().isEmpty() && button->text().isEmpty());
    }
    EXPECT_FALSE(table.filter()->accessibleName().isEmpty());
}

}  // namespace
}  // namespace taphuan
