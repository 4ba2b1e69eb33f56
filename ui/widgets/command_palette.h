#pragma once

#include "ui/models/palette_model.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace taphuan {

// Find anything: a line to type into and what was found, grouped. Opens over the search field of the window.
class CommandPalette : public QFrame {
    Q_OBJECT
  public:
    using Reply = std::function<void(std::vector<PaletteItem>)>;
    // Called in the window's thread; replies there once, now or later. Replies to older queries are dropped,
    // also those that come after the palette is gone.
    using Provider = std::function<void(const QString& query, Reply reply)>;

    explicit CommandPalette(QWidget* window);

    void setProvider(Provider provider);
    // Over `place`, in the coordinates of the window, at least as wide.
    void open(const QRect& place);

    QLineEdit* field() const { return field_; }
    const PaletteModel& model() const { return *model_; }

  Q_SIGNALS:
    void chosen(const QString& key);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void ask();
    void showItems(std::vector<PaletteItem> items);
    void moveCurrent(int step);
    void enter();
    void choose(const QModelIndex& index);
    void fitHeight();

    Provider provider_;
    PaletteModel* model_;
    QLineEdit* field_;
    QListView* list_;
    QLabel* note_;
    QTimer delay_;
    quint64 query_ = 0;
    bool answered_ = true;  // the list is the answer to query_
    bool entered_ = false;  // Enter came before the answer: its first row is chosen with it
};

}  // namespace taphuan
