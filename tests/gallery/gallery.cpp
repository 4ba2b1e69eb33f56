#include "ui/main_window.h"
#include "ui/models/table_roles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
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
#include "ui/widgets/stat_card.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/tab_bar.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/top_bar.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace taphuan {
namespace {

ChartDescription coverage() {
    ChartDescription chart;
    chart.title = u"Tỷ lệ đã qua đào tạo theo đơn vị"_qs;
    chart.format = ChartDescription::Format::ratio;
    chart.labels = {u"Huyện Châu Thành"_qs,
                    u"Huyện Tân Châu"_qs,
                    u"Huyện Tân Biên"_qs,
                    u"Thị xã Trảng Bàng"_qs,
                    u"Huyện Gò Dầu"_qs,
                    u"Huyện Bến Cầu"_qs,
                    u"Thị xã Hòa Thành"_qs,
                    u"Huyện Dương Minh Châu"_qs,
                    u"Thành phố Tây Ninh"_qs,
                    u"Sở Nội vụ"_qs,
                    u"Sở Thông tin và Truyền thông"_qs};
    const std::vector<double> values{0.49, 0.62, 0.664, 0.713, 0.745, 0.78, 0.822, 0.843, 0.903, 0.93, 1.0};
    ChartSeries behind{{}, ChartSeries::Role::behind, {}};
    ChartSeries done{{}, ChartSeries::Role::done, {}};
    for (const double value : values) {
        const bool late = value < 0.5;
        behind.values.push_back(late ? std::optional(value) : std::nullopt);
        done.values.push_back(late ? std::nullopt : std::optional(value));
    }
    chart.series = {behind, done};
    chart.target = 1.0;
    chart.targetName = u"mức tự đặt 100%"_qs;
    chart.rightLabels = {u"147"_qs, u"101"_qs, u"80"_qs, u"72"_qs, u"67"_qs, u"45"_qs,
                         u"43"_qs,  u"43"_qs,  u"31"_qs, u"5"_qs,  u"0"_qs};
    chart.rightName = u"còn thiếu (người)"_qs;
    chart.keys = chart.labels;
    return chart;
}

ChartDescription levels() {
    ChartDescription chart;
    chart.title = u"Lớp theo cấp"_qs;
    chart.kind = ChartDescription::Kind::groupedColumns;
    chart.labels = {u"Cấp tỉnh"_qs, u"Cấp huyện"_qs, u"Cấp xã"_qs, u"Doanh nghiệp"_qs};
    chart.series = {{u"kế hoạch"_qs, ChartSeries::Role::planned, {3, 3, 6, 12}},
                    {u"đã tổ chức"_qs, ChartSeries::Role::done, {3, 2, 4, 7}}};
    chart.keys = chart.labels;
    return chart;
}

QWidget* attentionRow(const QString& word, ColourRole role, const QString& text, const QString& action) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::s));
    layout->addWidget(new Tag(word, role));
    layout->addWidget(new ElidedLabel(text), 1);
    auto* button = new QPushButton(action);
    setButtonKind(*button, ButtonKind::quiet);
    layout->addWidget(button);
    return row;
}

QWidget* overviewPage() {
    auto* page = new Page(u"Tổng quan"_qs, Page::Scrolling::content);
    page->header()->setFacts(u"Đến ngày 12/10/2023 · theo đơn vị tại thời điểm đó"_qs);
    page->header()->addButton(u"In"_qs, Icon::print);
    page->header()->addButton(u"Mở lớp mới"_qs, Icon::add, ButtonKind::primary);
    auto* stats = new QHBoxLayout;
    stats->setSpacing(px(space::l));
    for (const StatCard::Figure& figure :
         {StatCard::Figure{u"Cán bộ đã qua đào tạo, bồi dưỡng"_qs,
                           u"72,1%"_qs,
                           {},
                           u"1.783 / 2.477 người · 2.316 lượt người"_qs},
          {u"Lớp đã tổ chức"_qs, u"16"_qs, u"/ 24 lớp"_qs, u"5 lớp đang mở · 3 lớp chưa xếp lịch"_qs},
          {u"Kinh phí đào tạo năm 2023"_qs, u"612,4"_qs, u"/ 875,4 triệu đồng"_qs,
           u"đã chi 70,0% · cam kết thêm 96,8 triệu"_qs},
          {u"Báo cáo năm"_qs, u"còn 63 ngày"_qs, {}, u"trước ngày 15/12 · 31/48 đơn vị đã gửi"_qs}}) {
        auto* card = new StatCard;
        card->setFigure(figure);
        stats->addWidget(card);
    }
    page->content()->addLayout(stats);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(px(space::l));
    auto* left = new Card;
    auto* bars = new ChartView;
    bars->setChart(coverage());
    left->body()->addWidget(bars);
    left->body()->addWidget(
        makeLabel(u"Bấm vào một thanh để xem tên người đã học và người còn thiếu."_qs, TextStyle::small));
    left->body()->addStretch(1);
    columns->addWidget(left, 3);
    auto* right = new QVBoxLayout;
    right->setSpacing(px(space::l));
    auto* levelCard = new Card;
    auto* columnsChart = new ChartView;
    columnsChart->setChart(levels());
    levelCard->body()->addWidget(columnsChart);
    right->addWidget(levelCard);
    auto* attention = new Card(u"Cần xử lý"_qs);
    attention->body()->addWidget(attentionRow(
        u"Chậm"_qs, ColourRole::refused, u"Huyện Châu Thành: còn thiếu 147 người"_qs, u"Mở danh sách"_qs));
    attention->body()->addWidget(attentionRow(u"Việc"_qs, ColourRole::behind,
                                              u"Lớp TN-II2-05 chưa điểm danh buổi 3, 4"_qs, u"Điểm danh"_qs));
    attention->body()->addWidget(attentionRow(
        u"Việc"_qs, ColourRole::behind, u"12 học viên đủ điều kiện chưa có giấy chứng nhận"_qs, u"Cấp"_qs));
    attention->body()->addWidget(
        attentionRow(u"Thiếu"_qs, ColourRole::neutral, u"Thiếu mẫu số năm 2023 của 4 xã"_qs, u"Nhập số"_qs));
    attention->body()->addStretch(1);
    right->addWidget(attention, 1);
    columns->addLayout(right, 2);
    page->content()->addLayout(columns, 1);
    return page;
}

QStandardItem* cell(const QString& text, const QVariant& meaning = {}) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    if (meaning.isValid()) item->setData(meaning, MeaningRole);
    return item;
}

QStandardItemModel* planModel(QObject* parent) {
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({u"TT"_qs, u"Nhiệm vụ"_qs, u"Chủ trì"_qs, u"Kế hoạch năm"_qs,
                                      u"Đã làm"_qs, u"Kinh phí dự kiến"_qs, u"Đã chi"_qs, u"Tiến độ"_qs});
    struct Row {
        QString number, task, plan, done, budget, spent;
        double share;
        bool strong;
    };
    const QList<Row> rows{
        {u"I"_qs,
         u"Nâng cao nhận thức về chuyển đổi số"_qs,
         {},
         {},
         u"464.845.000"_qs,
         u"388.120.000"_qs,
         0.83,
         true},
        {u"I.1"_qs, u"Chuyên mục, video tin (clip) trên Cụm thông tin cơ sở, zalo, fanpage 1022"_qs,
         u"40 clip"_qs, u"31"_qs, u"8.440.000"_qs, u"6.541.000"_qs, 0.77, false},
        {u"I.2"_qs, u"Xây dựng chuyên trang về chuyển đổi số"_qs, u"20 bài"_qs, u"17"_qs, u"80.000.000"_qs,
         u"68.000.000"_qs, 0.85, false},
        {u"II"_qs, u"Phổ cập kỹ năng chuyển đổi số"_qs, u"24 lớp"_qs, u"16"_qs, u"875.360.000"_qs,
         u"612.400.000"_qs, 0.7, true},
        {u"II.1"_qs, u"Đào tạo, bồi dưỡng cho cán bộ lãnh đạo"_qs, u"4 lớp · 1 tỉnh, 1 huyện, 2 xã"_qs,
         u"4"_qs, u"215.600.000"_qs, u"209.150.000"_qs, 0.97, false},
        {u"II.2"_qs, u"Đào tạo, bồi dưỡng cho cán bộ trực tiếp tham mưu"_qs,
         u"8 lớp · 2 tỉnh, 2 huyện, 4 xã"_qs, u"5"_qs, u"431.200.000"_qs, u"269.500.000"_qs, 0.62, false},
        {u"II.3"_qs, u"Nâng cao nhận thức cho doanh nghiệp"_qs, u"2 lớp · 240 người"_qs, u"1"_qs,
         u"67.560.000"_qs, u"33.780.000"_qs, 0.5, false}};
    for (const Row& row : rows) {
        auto* bar = cell({});
        bar->setData(row.share, ShareRole);
        const QList<QStandardItem*> cells{cell(row.number),
                                          cell(row.task),
                                          cell(row.strong ? QString() : u"Sở TT&TT"_qs),
                                          cell(row.plan),
                                          cell(row.done),
                                          cell(row.budget),
                                          cell(row.spent),
                                          bar};
        for (QStandardItem* each : cells) each->setData(row.strong, StrongRole);
        model->appendRow(cells);
    }
    return model;
}

QWidget* planPage() {
    auto* page = new Page(
        u"Kế hoạch nâng cao nhận thức, phổ cập kỹ năng và phát triển nguồn nhân lực chuyển đổi số"_qs);
    page->header()->setBreadcrumb({u"Kế hoạch"_qs});
    page->header()->setFacts(
        u"UBND tỉnh Tây Ninh · 24/5/2022 · 2022–2025, định hướng 2030 · theo Quyết định 146/QĐ-TTg"_qs);
    page->header()->addButton(u"Điều chỉnh…"_qs);
    page->header()->addButton(u"Xuất"_qs, Icon::excel);
    auto* tabs = new TabBar;
    for (const QString& tab : {u"Chỉ tiêu"_qs, u"Nhiệm vụ và kinh phí"_qs, u"Lớp theo kế hoạch"_qs,
                               u"Chế độ báo cáo"_qs, u"Văn bản"_qs})
        tabs->addTab(tab);
    tabs->setCurrentIndex(1);
    page->content()->addWidget(tabs);
    auto* table = new DataTable;
    auto* years = new ChipFilter;
    for (const QString& year : {u"2022"_qs, u"2023"_qs, u"2024"_qs, u"2025"_qs, u"Cả giai đoạn"_qs})
        years->addChip(year, year);
    years->setCurrent(u"2023"_qs);
    table->addToolbarWidget(years);
    table->setCountNoun(u"nhiệm vụ"_qs);
    table->setModel(planModel(page));
    table->setColumns({{ColumnKind::text},
                       {ColumnKind::text, true},
                       {ColumnKind::muted},
                       {ColumnKind::text},
                       {ColumnKind::number},
                       {ColumnKind::number},
                       {ColumnKind::number},
                       {ColumnKind::bar}});
    page->content()->addWidget(table, 1);
    return page;
}

QStandardItemModel* peopleModel(QObject* parent) {
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({u"Hàng"_qs, u"Kết quả"_qs, u"Họ và tên"_qs, u"Ngày sinh"_qs, u"CCCD"_qs,
                                      u"Chức vụ"_qs, u"Đơn vị"_qs, u"Ghi chú"_qs});
    const QStringList names{u"Đỗ Thanh Phượng"_qs, u"Phạm Ngọc Hiếu"_qs,    u"Lê Thị Hạnh"_qs,
                            u"Hồ Minh An"_qs,      u"Võ Văn Hiếu"_qs,       u"Lê Công Tuấn"_qs,
                            u"Bùi Ngọc Sơn"_qs,    u"Nguyễn Thanh Hùng"_qs, u"Đỗ Ngọc Hùng"_qs,
                            u"Trần Thị Lan"_qs};
    for (int i = 0; i < 60; ++i) {
        const int kind = i % 7;
        const auto role = kind == 2   ? ColourRole::done
                          : kind == 5 ? ColourRole::behind
                          : kind == 6 ? ColourRole::refused
                          : kind == 3 ? ColourRole::neutral
                                      : ColourRole::good;
        const QString word = kind == 2   ? u"Đổi"_qs
                             : kind == 5 ? u"Nghi ngờ"_qs
                             : kind == 6 ? u"Từ chối"_qs
                             : kind == 3 ? u"Giống"_qs
                                         : u"Mới"_qs;
        const QString note = kind == 2   ? u"chức vụ: Chuyên viên → Phó Trưởng phòng"_qs
                             : kind == 5 ? u"giống Lê Công Tuấn, Xã Hảo Đước"_qs
                             : kind == 6 ? u"ô D17: không có ngày 31/02/1980"_qs
                                         : QString();
        auto* row = cell(QString::number(10 + i));
        row->setData(10 + i, SortRole);
        model->appendRow({row, cell(word, static_cast<int>(role)), cell(names[i % names.size()]),
                          cell(u"14/07/1967"_qs), cell(u"072•••••309"_qs), cell(u"Trưởng phòng"_qs),
                          cell(u"Văn phòng HĐND và UBND huyện Châu Thành"_qs),
                          note.isEmpty() ? cell({}) : cell(note, static_cast<int>(role))});
    }
    return model;
}

QWidget* peoplePage() {
    auto* page = new Page(u"cu-hoc-vien-huyen-chau-thanh.xlsx"_qs);
    page->header()->setBreadcrumb({u"Hồ sơ"_qs, u"Nhập từ bảng tính"_qs});
    page->header()->setFacts(
        u"Trang “Danh sach”, tiêu đề ở hàng 7–8, bỏ qua 5 hàng không phải người · chưa ghi gì vào cơ sở dữ liệu"_qs);
    page->header()->addButton(u"Chọn lại cột"_qs);
    page->header()->addButton(u"Nhập 44 người"_qs, ButtonKind::primary);
    page->showError(
        badFile(u"Không đọc được 3 hàng của danh sách"_qs, u"Trang “Danh sach”, hàng 17, 24, 31"_qs,
                u"Sửa ngày sinh trong tệp rồi chọn lại tệp"_qs),
        u"Xem các hàng"_qs);
    auto* table = new DataTable;
    auto* chips = new ChipFilter;
    chips->addChip(u"all"_qs, u"Tất cả"_qs, ColourRole::neutral, 48);
    chips->addChip(u"new"_qs, u"Mới"_qs, ColourRole::good, 39);
    chips->addChip(u"changed"_qs, u"Đổi"_qs, ColourRole::done, 3);
    chips->addChip(u"same"_qs, u"Giống"_qs, ColourRole::neutral, 2);
    chips->addChip(u"doubt"_qs, u"Nghi ngờ"_qs, ColourRole::behind, 3);
    chips->addChip(u"refused"_qs, u"Từ chối"_qs, ColourRole::refused, 1);
    table->addToolbarWidget(chips);
    table->setCountNoun(u"người"_qs);
    table->setModel(peopleModel(page));
    table->setColumns({{ColumnKind::number},
                       {ColumnKind::tag},
                       {ColumnKind::name},
                       {ColumnKind::date},
                       {ColumnKind::muted},
                       {ColumnKind::text},
                       {ColumnKind::muted},
                       {ColumnKind::note, true}});
    table->sortBy(0);
    table->view()->selectRow(5);
    page->content()->addWidget(table, 1);
    page->content()->addWidget(new KeyHints({{u"C"_qs, u"có mặt"_qs},
                                             {u"M"_qs, u"muộn"_qs},
                                             {u"S"_qs, u"về sớm"_qs},
                                             {u"P"_qs, u"vắng có phép"_qs},
                                             {u"↑↓←→"_qs, u"di chuyển"_qs},
                                             {u"số + chữ"_qs, u"nhảy tới học viên và chấm, ví dụ 23K"_qs},
                                             {u"Ctrl V"_qs, u"dán từ Excel"_qs}}));
    return page;
}

QWidget* emptyPage() {
    auto* page = new Page(u"Chứng nhận"_qs);
    page->header()->setFacts(u"Chưa có sổ cấp"_qs);
    auto* table = new DataTable;
    table->setEmptyContent(Icon::certificates, u"Chưa cấp giấy chứng nhận nào"_qs,
                           u"Học viên đủ điều kiện sẽ hiện ở đây khi lớp có kết quả."_qs, u"Mở sổ cấp"_qs);
    auto* model = new QStandardItemModel(0, 4, page);
    model->setHorizontalHeaderLabels({u"Số"_qs, u"Họ và tên"_qs, u"Lớp"_qs, u"Ngày cấp"_qs});
    table->setModel(model);
    table->setColumns({{}, {ColumnKind::name, true}, {}, {ColumnKind::date}});
    page->content()->addWidget(table, 1);
    return page;
}

QWidget* settingsPage() {
    auto* page = new Page(u"Cài đặt"_qs, Page::Scrolling::content);
    auto* card = new Card(u"Hiển thị"_qs);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(px(space::l));
    form->setVerticalSpacing(px(space::m));
    auto* language = new QComboBox;
    language->addItems({u"Tiếng Việt"_qs, u"English"_qs});
    form->addRow(u"Ngôn ngữ"_qs, language);
    auto* office = new QLineEdit(u"Sở Thông tin và Truyền thông tỉnh Tây Ninh"_qs);
    form->addRow(u"Đơn vị sử dụng"_qs, office);
    form->addRow(u"Ngày chốt số liệu"_qs, new QDateEdit(QDate(2023, 12, 15)));
    auto* days = new QSpinBox;
    days->setValue(14);
    form->addRow(u"Số bản sao lưu giữ lại"_qs, days);
    auto* box = new QCheckBox(u"Sao lưu mỗi ngày khi mở"_qs);
    box->setChecked(true);
    form->addRow({}, box);
    auto* off = new QCheckBox(u"Tắt"_qs);
    form->addRow({}, off);
    auto* radio = new QRadioButton(u"Giao diện sáng"_qs);
    radio->setChecked(true);
    form->addRow({}, radio);
    form->addRow({}, new QRadioButton(u"Giao diện tối"_qs));
    card->body()->addLayout(form);
    page->content()->addWidget(card);
    auto* buttons = new Card(u"Nút"_qs);
    auto* row = new QHBoxLayout;
    const QList<QPair<QString, ButtonKind>> kinds{{u"Lưu"_qs, ButtonKind::primary},
                                                  {u"Hủy"_qs, ButtonKind::secondary},
                                                  {u"Xem thêm"_qs, ButtonKind::quiet},
                                                  {u"Xóa"_qs, ButtonKind::danger}};
    for (const auto& [text, kind] : kinds) {
        auto* button = new QPushButton(text);
        setButtonKind(*button, kind);
        row->addWidget(button);
        auto* disabled = new QPushButton(text);
        setButtonKind(*disabled, kind);
        disabled->setEnabled(false);
        row->addWidget(disabled);
    }
    row->addStretch(1);
    buttons->body()->addLayout(row);
    page->content()->addWidget(buttons);
    for (const auto role : {ColourRole::good, ColourRole::behind, ColourRole::done}) {
        auto* banner = new InlineBanner;
        banner->showMessage(role, u"Đã nhập 44 người"_qs, u"3 người cần xem lại"_qs, u"Hoàn tác"_qs);
        page->content()->addWidget(banner);
    }
    page->content()->addStretch(1);
    return page;
}

void shoot(QWidget& widget, const QString& file) {
    for (int i = 0; i < 5; ++i) QApplication::processEvents();
    widget.grab().save(file);
}

void drawWindow(const QDir& dir, const QSize& size, ThemeMode mode) {
    applyTheme(*qApp, mode);
    MainWindow window;
    window.addPage(Icon::overview, u"Tổng quan"_qs, overviewPage());
    window.addPage(Icon::plan, u"Kế hoạch"_qs, planPage());
    window.addPage(Icon::classes, u"Lớp"_qs, new Page(u"Lớp"_qs));
    window.addPage(Icon::people, u"Hồ sơ"_qs, peoplePage());
    window.addPage(Icon::units, u"Đơn vị"_qs, new Page(u"Đơn vị"_qs));
    window.addPage(Icon::certificates, u"Chứng nhận"_qs, emptyPage());
    window.addPage(Icon::settings, u"Cài đặt"_qs, settingsPage(), MainWindow::Place::setApart);
    const QList<qint64> counts{-1, 1, 24, 3214, 112, 486};
    for (int i = 0; i < counts.size(); ++i) window.setCount(i, counts[i]);
    window.topBar()->plan()->setFact(u"Kế hoạch Tây Ninh 2022–2025"_qs);
    window.topBar()->year()->setFact(u"Năm 2023"_qs);
    QMenu years;
    window.topBar()->year()->setMenu(&years);
    window.topBar()->user()->setFact(u"Chuyên viên · Sở TT&TT"_qs);
    window.status()->setFile(u"tay-ninh.taphuan"_qs, {});
    window.status()->setSaved(u"Đã lưu 14:32"_qs);
    window.status()->setUndo(u"Điểm danh buổi 2, lớp TN-II2-05"_qs);
    window.resize(size);
    window.show();
    const QString theme = mode == ThemeMode::dark ? u"dark"_qs : u"light"_qs;
    const QString end = u"-%1x%2-%3.png"_qs.arg(size.width()).arg(size.height()).arg(theme);
    const QStringList names{u"overview"_qs, u"plan"_qs, {}, u"people"_qs, {}, u"empty"_qs, u"settings"_qs};
    for (int page = 0; page < names.size(); ++page) {
        if (names[page].isEmpty()) continue;
        window.navigate(page);
        shoot(window, dir.filePath(names[page] + end));
    }
    window.commandPalette()->setProvider([](const QString&, CommandPalette::Reply reply) {
        reply({{u"Hồ sơ"_qs, u"Lê Văn Hà"_qs, u"Phòng Nội vụ, huyện Châu Thành · 1979"_qs, u"1"_qs},
               {u"Hồ sơ"_qs, u"Lê Văn Hải"_qs, u"UBND xã Thái Bình · 1985"_qs, u"2"_qs},
               {u"Lớp"_qs, u"TN-II2-05 · Kỹ năng số cho cán bộ tham mưu"_qs, u"12–13/6/2023"_qs, u"3"_qs},
               {u"Chứng nhận"_qs, u"0123/2023"_qs, u"Lê Văn Hà"_qs, u"4"_qs}});
    });
    window.openSearch();
    window.toast()->showMessage(u"Đã xóa 3 học viên khỏi danh sách"_qs, u"Hoàn tác"_qs);
    shoot(*window.commandPalette(), dir.filePath(u"palette"_qs + end));
    window.commandPalette()->hide();
    shoot(window, dir.filePath(u"toast"_qs + end));
}

}  // namespace
}  // namespace taphuan

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (argc != 2) {
        qWarning("gallery FOLDER: draws the window into PNG files");
        return 2;
    }
    const QDir dir(QString::fromLocal8Bit(argv[1]));
    for (const QSize& size : {QSize(1366, 768), QSize(1920, 1080), QSize(1024, 700)})
        for (const auto mode : {taphuan::ThemeMode::light, taphuan::ThemeMode::dark})
            taphuan::drawWindow(dir, size, mode);
    return 0;
}
