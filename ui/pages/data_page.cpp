#include "ui/pages/data_page.h"

#include "core/storage/data_list_store.h"
#include "core/storage/data_request_store.h"
#include "core/storage/unit_store.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/models/workspace.h"
#include "ui/pages/data_page/requests_tab.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/history_button.h"
#include "ui/widgets/page_feed.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/tab_bar.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace taphuan {

namespace {

enum DataTab { requestsAt, listsAt };

}  // namespace

DataPage::DataPage(Workspace& workspace, QWidget* parent)
    : Page(tr("Dữ liệu cá nhân"), Scrolling::none, parent),
      workspace_(workspace),
      tabs_(new TabBar),
      bodies_(new QStackedWidget),
      requests_(new RequestsTab(workspace, *this)),
      lists_(new ListsTab(workspace, *this)) {
    setReady(false);
    build();
    feed_ = new PageFeed(workspace, this,
                         {Entity::data_request, Entity::data_list, Entity::person, Entity::unit_version},
                         [this] { read(); });
}

void DataPage::build() {
    header()->setFacts(tr("Yêu cầu của người có dữ liệu và căn cứ của các danh sách đã nhận"));
    log_ = header()->addButton(tr("Sổ truy cập"), Icon::eye);
    connect(log_, &QPushButton::clicked, this, [this] { Q_EMIT openPlace(QStringLiteral("access")); });
    history_ = new HistoryButton(workspace_);
    header()->addActionWidget(history_);
    connect(history_, &HistoryButton::placeRequested, this, &DataPage::openPlace);
    add_ = header()->addButton(tr("Ghi yêu cầu"), Icon::add, ButtonKind::primary);
    connect(add_, &QPushButton::clicked, requests_, &RequestsTab::add);
    writesWith(add_, workspace_, Permission::peopleWrite);
    tabs_->setAccessibleName(tr("Yêu cầu và danh sách"));
    tabs_->addTab(tr("Yêu cầu"));
    tabs_->addTab(tr("Danh sách đã nhận"));
    bodies_->addWidget(requests_);
    bodies_->addWidget(lists_);
    connect(tabs_, &QTabBar::currentChanged, this, &DataPage::showTab);
    connect(requests_, &RequestsTab::openPlace, this, &DataPage::openPlace);
    connect(lists_, &ListsTab::openPlace, this, &DataPage::openPlace);
    connect(requests_, &RequestsTab::told, this, &DataPage::told);
    connect(lists_, &ListsTab::told, this, &DataPage::told);
    connect(requests_, &RequestsTab::selectionChanged, this, &DataPage::showTab);
    connect(lists_, &ListsTab::selectionChanged, this, &DataPage::showTab);
    content()->setSpacing(px(space::m));
    content()->addWidget(tabs_);
    content()->addWidget(bodies_, 1);
    showTab();
}

void DataPage::showPlace(const QString& where) {
    if (where.section(u'/', 1) == QLatin1String("lists")) return tabs_->setCurrentIndex(listsAt);
    if (workspace_.viewer().mayRead(Entity::data_request)) tabs_->setCurrentIndex(requestsAt);
}

// Requests are of people; who sees none sees the lists alone.
Result<DataPage::Reading> DataPage::readAll(Connection& db, QDate today) {
    Reading reading;
    if (db.viewer().mayRead(Entity::data_request)) {
        TAPHUAN_ASSIGN(reading.requests, listRequests(db, today));
    }
    TAPHUAN_ASSIGN(const auto lists, listDataLists(db));
    for (const DataList& list : lists) {
        ReceivedList row{list, {}};
        if (!list.unit.isNull()) {
            TAPHUAN_ASSIGN(row.unitName, unitName(db, list.unit, today));
        }
        reading.lists.push_back(std::move(row));
    }
    return reading;
}

void DataPage::read() {
    setReady(false);
    workspace_.read<Reading>(
        this, [today = workspace_.today()](Connection& db) { return readAll(db, today); },
        taking<Reading>([this](Reading reading) { show(std::move(reading)); }));
}

void DataPage::show(Reading reading) {
    banner()->hide();
    const QDate today = workspace_.today();
    const auto waiting =
        std::count_if(reading.requests.begin(), reading.requests.end(),
                      [](const DataRequest& request) { return request.answeredOn.isNull(); });
    const auto late = std::count_if(
        reading.requests.begin(), reading.requests.end(),
        [today](const DataRequest& request) { return stateOf(request, today) == RequestState::overdue; });
    const bool seesRequests = workspace_.viewer().mayRead(Entity::data_request);
    header()->setFacts(
        seesRequests
            ? tr("%1 yêu cầu chưa trả lời, trong đó %2 quá hạn · %3 danh sách đã nhận")
                  .arg(groupedNumber(waiting), groupedNumber(late),
                       groupedNumber(static_cast<qint64>(reading.lists.size())))
            : tr("%1 danh sách đã nhận").arg(groupedNumber(static_cast<qint64>(reading.lists.size()))));
    tabs_->setTabVisible(requestsAt, seesRequests);
    tabs_->setCount(requestsAt, waiting);
    tabs_->setCount(listsAt, static_cast<qint64>(reading.lists.size()));
    requests_->show(std::move(reading.requests));
    lists_->show(std::move(reading.lists));
    showTab();
}

void DataPage::showTab() {
    const bool requests = tabs_->currentIndex() == requestsAt;
    bodies_->setCurrentIndex(requests ? requestsAt : listsAt);
    add_->setVisible(requests && isWritable());
    log_->setVisible(workspace_.viewer().may(Permission::accessRead));
    history_->setRecord(current());
}

std::optional<RowKey> DataPage::current() const {
    if (tabs_->currentIndex() == requestsAt) {
        const DataRequest* const request = requests_->current();
        return request ? std::optional(RowKey{Entity::data_request, request->id}) : std::nullopt;
    }
    const auto* const list = lists_->current();
    return list ? std::optional(RowKey{Entity::data_list, list->id}) : std::nullopt;
}

}  // namespace taphuan
