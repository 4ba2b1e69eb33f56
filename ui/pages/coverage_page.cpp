#include "ui/pages/coverage_page.h"

#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/list_recorder.h"
#include "ui/models/cell_table.h"
#include "ui/models/context.h"
#include "ui/models/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page_feed.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/tab_bar.h"

#include <QVBoxLayout>

namespace taphuan {

namespace {

enum Tab { missingTab, trainedTab };

}  // namespace

CoveragePage::CoveragePage(Workspace& workspace, QWidget* parent)
    : Page({}, Scrolling::none, parent),
      workspace_(workspace),
      tabs_(new TabBar),
      table_(new DataTable),
      model_(new CellTable(this)) {
    header()->setBreadcrumb({tr("Tổng quan")});
    connect(header(), &PageHeader::crumbActivated, this,
            [this] { Q_EMIT openPlace(QStringLiteral("overview")); });
    tabs_->addTab(tr("Còn thiếu"));
    tabs_->addTab(tr("Đã qua đào tạo, bồi dưỡng"));
    content()->addWidget(tabs_);
    content()->addWidget(table_, 1);
    table_->setCountNoun(tr("người"));
    new ListRecorder(workspace, *table_, [this]() -> QString {
        const bool missing = tabs_->currentIndex() == missingTab;
        return tr("%1: %2, %3")
            .arg(names_.unit, missing ? tr("Còn thiếu") : tr("Đã qua đào tạo, bồi dưỡng"), names_.indicator);
    });
    connect(banner(), &InlineBanner::actionTriggered, this, [this] { Q_EMIT openPlace(names_.countPlace); });
    table_->setModel(model_);
    connect(tabs_, &QTabBar::currentChanged, this, &CoveragePage::showSide);
    connect(table_, &DataTable::activated, this, [this](const QModelIndex& row) {
        Q_EMIT openPlace(QStringLiteral("person:") % model_->key(row.row()));
    });
    new PageFeed(workspace, this,
                 {Entity::person, Entity::membership, Entity::person_audience, Entity::result,
                  Entity::enrolment, Entity::headcount},
                 [this] { read(); });
}

void CoveragePage::showPlace(const QString& where) {
    const QStringList parts = where.section(u':', 1).split(u'/');
    const auto indicator = RowId::parse(parts.value(0));
    const auto unit = RowId::parse(parts.value(1));
    query_ = {};
    if (indicator) query_.indicators = {Id<Indicator>(*indicator)};
    if (unit) query_.unit = Id<Unit>(*unit);
    query_.years = {parts.value(2).toInt()};
    query_.plan = workspace_.context().planId();
    read();
}

// Of the one indicator and year of the query.
Result<QString> CoveragePage::readCountPlace(Coverage& coverage, CoverageQuery query) {
    query.by = CoverageBy::year;
    TAPHUAN_ASSIGN(const CoverageTable table, coverage.table(query));
    if (table.rows.empty()) return QString();
    const CoverageRow& figure = table.rows.front();
    if (figure.denominator || !figure.people || figure.audience.isEmpty()) return QString();
    const QString unit = figure.unit.isNull() ? QString() : figure.unit.text();
    return QStringLiteral("headcounts:%1/%2#%3")
        .arg(unit, QDate::fromJulianDay(figure.closing).toString(Qt::ISODate), figure.audience);
}

Result<CoveragePage::Names> CoveragePage::readNames(Coverage& coverage, CoverageQuery query) {
    Names names;
    TAPHUAN_ASSIGN(const auto base, coverage.base());
    const Indicator* indicator = base->indicator(query.indicators.front());
    if (indicator == nullptr) return refused(tr("Chỉ tiêu này không còn trong cơ sở dữ liệu"));
    query.plan = indicator->plan;
    names.indicator = indicator->name;
    TAPHUAN_ASSIGN(const auto behind, coverage.behind(query));
    if (const int unit = base->units->indexOf(query.unit); unit >= 0)
        names.unit = base->units->versionNear(unit, behind.period.closing)->name;
    names.period = dateText(behind.period.closingDate());
    TAPHUAN_ASSIGN(names.trained, coveragePeople(coverage, query, CoverageSide::trained));
    TAPHUAN_ASSIGN(names.missing, coveragePeople(coverage, query, CoverageSide::missing));
    TAPHUAN_ASSIGN(names.countPlace, readCountPlace(coverage, query));
    return names;
}

void CoveragePage::read() {
    if (query_.indicators.empty() || !workspace_.isOpen()) return;
    setReady(false);
    busy()->begin(tr("Đang lập danh sách…"));
    const auto cache = workspace_.coverageCache();
    const QDate today = workspace_.today();
    workspace_.readLong<Names>(
        this,
        [cache, today, query = query_](Connection& db) {
            Coverage coverage(db, *cache, today);
            return readNames(coverage, query);
        },
        [this](Result<Names> found) {
            busy()->end();
            if (found)
                take(std::move(found).value());
            else
                showError(found.error());
            setReady(true);
        });
}

void CoveragePage::take(Names names) {
    names_ = std::move(names);
    banner()->hide();
    if (!names_.countPlace.isEmpty())
        banner()->showMessage(ColourRole::behind, tr("Chưa có số người thuộc đối tượng (mẫu số)"),
                              tr("Chưa tính được tỷ lệ. Nhập số ở trang Đơn vị, hoặc lấy số hồ sơ đếm được."),
                              tr("Đếm từ hồ sơ…"));
    header()->setTitle(names_.unit.isEmpty() ? tr("Toàn bộ") : names_.unit);
    header()->setFacts(tr("%1 · đến ngày %2").arg(names_.indicator, names_.period));
    tabs_->setCount(missingTab, static_cast<qint64>(names_.missing.size()));
    tabs_->setCount(trainedTab, static_cast<qint64>(names_.trained.size()));
    showSide();
}

void CoveragePage::showSide() {
    const bool trained = tabs_->currentIndex() == trainedTab;
    QStringList headers{tr("Họ và tên"), tr("Chức vụ"), tr("Đơn vị")};
    if (trained) headers += {tr("Lớp gần nhất"), tr("Kết thúc")};
    std::vector<TableRow> rows;
    for (const CoveragePerson& person : trained ? names_.trained : names_.missing) {
        TableRow row{{TableCell::ofName(person.fullName), TableCell::ofText(person.position),
                      TableCell::ofText(person.unitName)},
                     person.id.text()};
        if (trained) {
            row.cells.push_back({person.lastClass, {}, {}, {}, person.lastClassName});
            row.cells.push_back(TableCell::ofDate(person.lastEnded));
        }
        rows.push_back(std::move(row));
    }
    if (trained)
        table_->setEmptyContent(Icon::people, tr("Chưa có ai được tính"),
                                tr("Người hoàn thành lớp được tính cho chỉ tiêu sẽ hiện ở đây."));
    else if (names_.trained.empty())
        table_->setEmptyContent(Icon::people, tr("Chưa có hồ sơ nào thuộc đối tượng này"),
                                tr("Nhập danh sách người ở trang Hồ sơ để biết ai còn thiếu."));
    else
        table_->setEmptyContent(Icon::ok, tr("Không còn thiếu ai có tên trong hồ sơ"));
    model_->setTable(headers, std::move(rows));
    std::vector<ColumnSpec> columns{{ColumnKind::name}, {ColumnKind::text}, {ColumnKind::muted, true}};
    if (trained) columns.insert(columns.end(), {{ColumnKind::text}, {ColumnKind::date}});
    table_->setColumns(std::move(columns));
}

}  // namespace taphuan
