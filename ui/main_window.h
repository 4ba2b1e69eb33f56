#pragma once

#include "ui/theme/icons.h"

#include <QMainWindow>

#include <vector>

class QStackedWidget;

namespace taphuan {

class CommandPalette;
class Rail;
class StatusStrip;
class Toast;
class TopBar;

// The window around the pages: top bar, rail, the current page, status bar. It knows no page by name; the
// program that starts it adds them and answers its signals.
class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    explicit MainWindow(QWidget* parent = nullptr);

    enum class Place { main, setApart };
    // The window owns the page. Returns its number, counted from 0; Ctrl+1 … Ctrl+9 open the first nine.
    int addPage(Icon icon, const QString& title, QWidget* page, Place place = Place::main);
    // Below 0 shows none.
    void setCount(int page, qint64 count);
    // Whether the rail and the keys lead to the page; navigate() still does.
    void setOffered(int page, bool offered);
    bool isOffered(int page) const;

    // Shows a page, and in it what `where` names in the page's own words (a class, a tab); empty is its
    // start. Emits navigated() and remembers where it was, for back(). What follows a '#' is done on arrival
    // ("classes#new" opens a dialog) and not remembered: going back does not do it again.
    void navigate(int page, const QString& where = {});
    void back();
    void forward();
    int currentPage() const;
    QString currentWhere() const;

    TopBar* topBar() const { return topBar_; }
    StatusStrip* status() const { return status_; }
    Toast* toast() const { return toast_; }
    CommandPalette* commandPalette() const { return palette_; }
    // Opens the palette over the search field.
    void openSearch();

    // Shows something in place of the whole window (what to open, why it could not be opened); the window
    // owns it and deletes the one before. Null shows the pages again. Meanwhile no key leads to a page.
    void setCover(QWidget* cover);
    bool isCovered() const { return cover_ != nullptr; }

  Q_SIGNALS:
    // The page is on screen and should show `where`.
    void navigated(int page, const QString& where);
    void undoRequested();
    void redoRequested();
    void searchRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    struct Visit {
        int page = 0;
        QString where;
    };
    void build();
    void addShortcuts();
    // `onArrival`: what follows the '#'.
    void go(size_t visit, const QString& onArrival = {});

    QStackedWidget* whole_;
    QWidget* cover_ = nullptr;
    TopBar* topBar_;
    Rail* rail_;
    QStackedWidget* pages_;
    StatusStrip* status_;
    Toast* toast_;
    CommandPalette* palette_;
    std::vector<Visit> visits_;
    size_t visit_ = 0;
};

}  // namespace taphuan
