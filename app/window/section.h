#pragma once

#include "core/domain/account.h"

#include <QStackedWidget>

#include <functional>
#include <vector>

namespace taphuan {

class Page;

// One entry of the rail: its first page and the pages reached from it. A place says by its first word
// ("class" of "class:5f3a-7/attendance") which of them it belongs to.
class Section : public QStackedWidget {
    Q_OBJECT
  public:
    // `home` is the place that the rail opens.
    explicit Section(const QString& home, QWidget* parent = nullptr);

    // For whom the rail has it; without this for everybody.
    void offerWhere(std::function<bool(const Viewer&)> offered) { offered_ = std::move(offered); }
    bool isOfferedTo(const Viewer& viewer) const { return !offered_ || offered_(viewer); }

    // A page as it was made, and how it is told a place.
    struct Made {
        Page* page;
        std::function<void(const QString&)> show;
    };
    // The page is made when it is first shown, or by makeOne().
    void add(const QStringList& words, std::function<Made()> make);
    // The pages are made anew when they are next shown: what they hold was another's to see.
    void forgetPages();
    // Makes one page that is not there yet; false where all are.
    bool makeOne();
    const QString& home() const { return home_; }
    bool has(const QString& place) const;
    // Empty is the section's home.
    void showPlace(const QString& place);
    Page* currentPage() const;

  private:
    struct Entry {
        QStringList words;
        std::function<Made()> make;
        Made made;
    };
    const Entry* entryOf(const QString& place) const;
    void make(Entry& entry);

    QString home_;
    std::function<bool(const Viewer&)> offered_;
    std::vector<Entry> entries_;
};

}  // namespace taphuan
