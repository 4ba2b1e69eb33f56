#include "ui/main_window.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/command_palette.h"
#include "ui/widgets/focus.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/top_bar.h"

#include <QMouseEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace taphuan {

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      whole_(new QStackedWidget),
      topBar_(new TopBar),
      rail_(new Rail),
      pages_(new QStackedWidget),
      status_(new StatusStrip) {
    build();
    toast_ = new Toast(this);
    palette_ = new CommandPalette(this);
    addShortcuts();
    connect(rail_, &Rail::activated, this, [this](int page) { navigate(page); });
    connect(status_, &StatusStrip::undoRequested, this, &MainWindow::undoRequested);
    connect(topBar_->search(), &QAbstractButton::clicked, this, &MainWindow::searchRequested);
    connect(this, &MainWindow::searchRequested, this, &MainWindow::openSearch);
    setWindowTitle(tr("Tập Huấn"));
    setMinimumSize(px(860), px(560));
    resize(px(1366), px(768));
}

void MainWindow::build() {
    auto* body = new QWidget;
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(rail_);
    columns->addWidget(pages_, 1);
    auto* whole = new QWidget;
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(topBar_);
    rows->addWidget(body, 1);
    rows->addWidget(status_);
    whole_->addWidget(whole);
    setCentralWidget(whole_);
}

void MainWindow::addShortcuts() {
    const auto shortcut = [this](const QKeySequence& keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, slot] {
            if (!isCovered()) (this->*slot)();
        });
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::searchRequested);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), &MainWindow::undoRequested);
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &MainWindow::redoRequested);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Y), &MainWindow::redoRequested);
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Left), &MainWindow::back);
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Right), &MainWindow::forward);
    for (int page = 0; page < 9; ++page)
        connect(new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)), this),
                &QShortcut::activated, this, [this, page] {
                    if (!isCovered() && isOffered(page)) navigate(page);
                });
}

int MainWindow::addPage(Icon icon, const QString& title, QWidget* page, Place place) {
    const int number = rail_->addPage(icon, title, place == Place::setApart);
    pages_->addWidget(page);
    page->setAccessibleName(title);
    if (number == 0) {
        visits_ = {{0, {}}};
        rail_->setCurrent(0);
    }
    return number;
}

void MainWindow::setCount(int page, qint64 count) {
    rail_->setCount(page, count);
}

void MainWindow::setOffered(int page, bool offered) {
    rail_->setOffered(page, offered);
}

bool MainWindow::isOffered(int page) const {
    return rail_->isOffered(page);
}

void MainWindow::navigate(int page, const QString& where) {
    if (page < 0 || page >= pages_->count()) return;
    const QString place = where.section(u'#', 0, 0);
    const bool same = !visits_.empty() && visits_[visit_].page == page && visits_[visit_].where == place;
    if (!same) {
        visits_.resize(visits_.empty() ? 0 : visit_ + 1);
        visits_.push_back({page, place});
    }
    go(same ? visit_ : visits_.size() - 1, where.mid(place.size()));
}

void MainWindow::go(size_t visit, const QString& onArrival) {
    visit_ = visit;
    const Visit shown = visits_[visit];
    pages_->setCurrentIndex(shown.page);
    rail_->setCurrent(shown.page);
    status_->setNote({});
    Q_EMIT navigated(shown.page, shown.where + onArrival);
    focusContent(*pages_->currentWidget());
}

void MainWindow::back() {
    if (visit_ > 0) go(visit_ - 1);
}

void MainWindow::forward() {
    if (visit_ + 1 < visits_.size()) go(visit_ + 1);
}

int MainWindow::currentPage() const {
    return pages_->currentIndex();
}

QString MainWindow::currentWhere() const {
    return visits_.empty() ? QString() : visits_[visit_].where;
}

void MainWindow::openSearch() {
    const QWidget* field = topBar_->search();
    palette_->open(QRect(field->mapTo(this, QPoint(0, 0)), field->size()));
}

void MainWindow::setCover(QWidget* cover) {
    if (cover_ != nullptr) {
        whole_->removeWidget(cover_);
        cover_->deleteLater();
    }
    cover_ = cover;
    if (cover != nullptr) {
        whole_->addWidget(cover);
        whole_->setCurrentWidget(cover);
        cover->setFocus();
    } else {
        whole_->setCurrentIndex(0);
    }
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const bool folded = width() < px(size::foldBelow);
    if (folded == rail_->isFolded()) return;
    rail_->setFolded(folded);
    topBar_->setRailWidth(rail_->width());
}

// The back and forward buttons of a mouse.
void MainWindow::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::BackButton) return back();
    if (event->button() == Qt::ForwardButton) return forward();
    QMainWindow::mousePressEvent(event);
}

}  // namespace taphuan
