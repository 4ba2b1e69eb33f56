#include "app/window/section.h"

#include "ui/widgets/page.h"

namespace taphuan {

namespace {

QString firstWord(const QString& place) {
    qsizetype end = 0;
    while (end < place.size() && place[end].isLetter()) ++end;
    return place.left(end);
}

}  // namespace

Section::Section(const QString& home, QWidget* parent) : QStackedWidget(parent), home_(home) {}

void Section::add(const QStringList& words, Page* page, std::function<void(const QString&)> showPlace) {
    addWidget(page);
    entries_.push_back({words, page, std::move(showPlace)});
}

const Section::Entry* Section::entryOf(const QString& place) const {
    const QString word = firstWord(place);
    for (const Entry& each : entries_)
        if (each.words.contains(word)) return &each;
    return nullptr;
}

bool Section::has(const QString& place) const {
    return entryOf(place) != nullptr;
}

void Section::showPlace(const QString& place) {
    const QString where = place.isEmpty() ? home_ : place;
    const Entry* entry = entryOf(where);
    if (entry == nullptr) return;
    setCurrentWidget(entry->page);
    setFocusProxy(entry->page);
    entry->show(where);
}

Page* Section::currentPage() const {
    return qobject_cast<Page*>(currentWidget());
}

QList<Page*> Section::pages() const {
    QList<Page*> all;
    for (const Entry& each : entries_) all += each.page;
    return all;
}

}  // namespace taphuan
