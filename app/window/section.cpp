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

void Section::add(const QStringList& words, std::function<Made()> make) {
    entries_.push_back({words, std::move(make), {nullptr, {}}});
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
    for (Entry& entry : entries_) {
        if (&entry != entryOf(where)) continue;
        if (entry.made.page == nullptr) make(entry);
        setCurrentWidget(entry.made.page);
        setFocusProxy(entry.made.page);
        entry.made.show(where);
    }
}

void Section::forgetPages() {
    for (Entry& entry : entries_) {
        if (entry.made.page == nullptr) continue;
        removeWidget(entry.made.page);
        entry.made.page->deleteLater();
        entry.made = {nullptr, {}};
    }
}

bool Section::makeOne() {
    for (Entry& entry : entries_) {
        if (entry.made.page != nullptr) continue;
        make(entry);
        return true;
    }
    return false;
}

void Section::make(Entry& entry) {
    entry.made = entry.make();
    addWidget(entry.made.page);
}

Page* Section::currentPage() const {
    return qobject_cast<Page*>(currentWidget());
}

}  // namespace taphuan
