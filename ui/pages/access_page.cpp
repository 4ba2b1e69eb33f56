#include "ui/pages/access_page.h"

#include "core/text/vietnamese_numbers.h"
#include "ui/models/cell_table.h"
#include "ui/models/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_feed.h"
#include "ui/widgets/page_header.h"

#include <QBoxLayout>

namespace taphuan {

namespace {

constexpr int shownAccesses = 20'000;

QString accessMoment(const QDateTime& moment) {
    const QDateTime local = moment.toLocalTime();
    return dateText(local.date()) % u' ' % local.time().toString(QStringLiteral("HH:mm"));
}

ColourRole roleOf(AccessKind kind) {
    switch (kind) {
        case AccessKind::numbers:
            return ColourRole::behind;
        case AccessKind::list:
            return ColourRole::done;
        case AccessKind::paper:
            return ColourRole::neutral;
    }
    return ColourRole::neutral;
}

TableRow accessRow(const AccessLine& line) {
    const Access& access = line.access;
    const QString account = line.account.isEmpty() ? AccessPage::tr("(không có tài khoản)") : line.account;
    return {{{accessMoment(line.at), line.at},
             TableCell::ofText(account),
             TableCell::ofTag(wordOf(access.kind), roleOf(access.kind)),
             {access.list, {}, {}, {}, access.list},
             TableCell::ofNumber(access.people),
             {access.purpose, {}, {}, {}, access.purpose}},
            access.person.isNull() ? QString() : QString(QStringLiteral("person:") % access.person.text()),
            false};
}

}  // namespace

AccessPage::AccessPage(Workspace& workspace, QWidget* parent)
    : Page(tr("Sổ truy cập"), Scrolling::none, parent),
      workspace_(workspace),
      feed_(new PageFeed(workspace, this, {}, [this] { read(); })),
      table_(new DataTable),
      model_(new CellTable(
          {tr("Lúc"), tr("Tên tài khoản"), tr("Việc"), tr("Dữ liệu"), tr("Số người"), tr("Mục đích")}, this)),
      note_(makeLabel({}, TextStyle::small)) {
    setReady(false);
    header()->setBreadcrumb({tr("Dữ liệu cá nhân")});
    connect(header(), &PageHeader::crumbActivated, this,
            [this] { Q_EMIT openPlace(QStringLiteral("data")); });
    header()->setFacts(tr("Ai đã xem số đầy đủ hoặc đưa danh sách người ra ngoài, khi nào, để làm gì"));
    table_->setFilterPlaceholder(tr("Tìm người, dữ liệu, mục đích"));
    table_->addToolbarWidget(note_);
    table_->setCountNoun(tr("lần"));
    table_->setModel(model_);
    table_->setColumns({{ColumnKind::date},
                        {ColumnKind::name},
                        {ColumnKind::tag},
                        {ColumnKind::text, true},
                        {ColumnKind::number},
                        {ColumnKind::muted, true}});
    table_->setEmptyContent(
        Icon::eye, tr("Chưa có lần truy cập nào"),
        tr("Mỗi lần xem số đầy đủ hay đưa danh sách người ra ngoài được ghi một dòng ở đây; "
           "dòng nào bị sửa hay bị xóa thì mục Kiểm tra ở trang Cài đặt nêu ra."));
    connect(table_, &DataTable::activated, this, [this](const QModelIndex& index) {
        if (const QString place = model_->key(index.row()); !place.isEmpty()) Q_EMIT openPlace(place);
    });
    content()->addWidget(table_, 1);
    // Lines are no records: no entity tells of them, only that something was written.
    connect(&workspace, &Workspace::stateChanged, feed_, &PageFeed::refresh);
}

void AccessPage::read() {
    setReady(false);
    workspace_.readLong<std::vector<AccessLine>>(
        this, [](Connection& db) { return listAccess(db, {}, shownAccesses + 1); },
        taking<std::vector<AccessLine>>([this](std::vector<AccessLine> lines) { show(std::move(lines)); }));
}

void AccessPage::show(std::vector<AccessLine> lines) {
    banner()->hide();
    const bool more = lines.size() > size_t(shownAccesses);
    if (more) lines.resize(shownAccesses);
    note_->setText(more ? tr("Chỉ hiện %1 lần gần nhất").arg(groupedNumber(shownAccesses)) : QString());
    std::vector<TableRow> rows;
    rows.reserve(lines.size());
    for (const AccessLine& line : lines) rows.push_back(accessRow(line));
    model_->setRows(std::move(rows));
}

}  // namespace taphuan
