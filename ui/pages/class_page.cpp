#include "ui/pages/class_page.h"

#include "core/domain/training_words.h"
#include "ui/models/class_facts.h"
#include "ui/models/workspace.h"
#include "ui/pages/class_page/attendance_tab.h"
#include "ui/pages/class_page/certificates_tab.h"
#include "ui/pages/class_page/info_tab.h"
#include "ui/pages/class_page/papers_tab.h"
#include "ui/pages/class_page/people_tab.h"
#include "ui/pages/class_page/results_tab.h"
#include "ui/pages/class_page/sessions_tab.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page_feed.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/tab_bar.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace taphuan {

namespace {

const QList<Entity> shownEntities{Entity::training_class, Entity::session,    Entity::nomination,
                                  Entity::enrolment,      Entity::attendance, Entity::result,
                                  Entity::certificate,    Entity::person,     Entity::membership,
                                  Entity::course,         Entity::book};

}  // namespace

ClassPage::ClassPage(Workspace& workspace, QWidget* parent)
    : Page({}, Scrolling::none, parent), workspace_(workspace), bar_(new TabBar), stack_(new QStackedWidget) {
    content()->setSpacing(px(space::m));
    content()->addWidget(bar_);
    content()->addWidget(stack_, 1);
    bar_->setAccessibleName(tr("Các phần của lớp"));
    addTab(QStringLiteral("info"), tr("Thông tin"), new InfoTab(workspace));
    addTab(QStringLiteral("people"), tr("Học viên"), new PeopleTab(workspace));
    addTab(QStringLiteral("sessions"), tr("Buổi học"), new SessionsTab(workspace));
    addTab(QStringLiteral("attendance"), tr("Điểm danh"), new AttendanceTab(workspace));
    addTab(QStringLiteral("results"), tr("Kết quả"), new ResultsTab(workspace));
    addTab(QStringLiteral("certificates"), tr("Chứng nhận"), new CertificatesTab(workspace));
    addTab(QStringLiteral("papers"), tr("Hồ sơ in"), new PapersTab(workspace));
    connect(bar_, &QTabBar::currentChanged, this, &ClassPage::showTab);
    connect(header(), &PageHeader::crumbActivated, this, [this](int step) {
        const QString filter = step == 0   ? QString()
                               : step == 1 ? QStringLiteral("?level=") + row_.record.level
                                           : QStringLiteral("?year=%1").arg(row_.record.starts.year());
        Q_EMIT openPlace(QStringLiteral("classes") + filter);
    });
    feed_ = new PageFeed(workspace, this, shownEntities, [this] { read(); });
    showTab(0);
    setReady(false);
}

void ClassPage::addTab(const QString& key, const QString& word, ClassTab* tab) {
    tabs_.push_back({key, tab, true});
    stack_->addWidget(tab);
    header()->addActionWidget(tab->actions());
    bar_->addTab(word);
    connect(tab, &ClassTab::failed, this, [this](const Error& error) {
        showError(error);
        setReady(true);
    });
    connect(tab, &ClassTab::told, this, [this](const QString& sentence, OperationName written) {
        banner()->hide();
        Q_EMIT told(sentence, written);
    });
    connect(tab, &ClassTab::openPlace, this, &ClassPage::openPlace);
    connect(tab, &ClassTab::loaded, this, [this] { setReady(true); });
}

void ClassPage::showPlace(const QString& where) {
    const QString place = where.section(u':', -1);
    const auto id = RowId::parse(place.section(u'/', 0, 0));
    const QString key = place.section(u'/', 1);
    for (size_t i = 0; i < tabs_.size(); ++i)
        if (tabs_[i].key == key) bar_->setCurrentIndex(static_cast<int>(i));
    if (!id || *id == class_) return;
    class_ = Id<TrainingClass>(*id);
    row_ = {};
    setReady(false);
    banner()->hide();
    feed_->refresh();
}

void ClassPage::showTab(int index) {
    for (size_t i = 0; i < tabs_.size(); ++i)
        tabs_[i].tab->actions()->setVisible(static_cast<int>(i) == index);
    TabPlace& place = tabs_[static_cast<size_t>(index)];
    stack_->setCurrentWidget(place.tab);
    if (row_.record.id.isNull() || !place.stale) return;
    place.stale = false;
    setReady(false);
    place.tab->showClass(row_);
}

void ClassPage::read() {
    if (class_.isNull()) return;
    workspace_.read<ClassRow>(
        this, [id = class_](Connection& db) { return readClass(db, id); },
        [this, id = class_](Result<ClassRow> row) {
            if (id != class_) return;
            if (row) return showRow(*row);
            showError(row.error());
            setReady(true);
        });
}

void ClassPage::showRow(const ClassRow& row) {
    row_ = row;
    showHeader(row);
    for (TabPlace& place : tabs_) place.stale = true;
    showTab(bar_->currentIndex());
}

void ClassPage::showHeader(const ClassRow& row) {
    header()->setBreadcrumb({tr("Lớp"), row.levelName.isEmpty() ? tr("Không theo cấp") : row.levelName,
                             QString::number(row.record.starts.year())});
    header()->setTitle(row.record.name.isEmpty() ? row.record.code
                                                 : row.record.code + QStringLiteral(" · ") + row.record.name);
    header()->setFacts(classFacts(row));
    const auto count = [this](const QString& key, qint64 number) {
        for (size_t i = 0; i < tabs_.size(); ++i)
            if (tabs_[i].key == key) bar_->setCount(static_cast<int>(i), number);
    };
    count(QStringLiteral("people"), row.enrolled);
    count(QStringLiteral("sessions"), row.sessions);
    count(QStringLiteral("certificates"), row.issued > 0 ? row.issued : -1);
}

}  // namespace taphuan
