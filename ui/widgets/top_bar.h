#pragma once

#include <QAbstractButton>
#include <QWidget>

class QMenu;

namespace taphuan {

// Looks like a search field and opens the palette: by click, Enter, or a letter typed.
class SearchField : public QAbstractButton {
    Q_OBJECT
  public:
    explicit SearchField(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

// A fact about what is open, at the right of the top bar; with a menu it can be changed. Hidden while it has
// no text.
class TopChip : public QAbstractButton {
    Q_OBJECT
  public:
    // `name` says what the fact is ("Kế hoạch"), for tool tip and speech.
    TopChip(const QString& name, QWidget* parent = nullptr);
    void setFact(const QString& text);
    // Stays the caller's.
    void setMenu(QMenu* menu);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString name_;
    QMenu* menu_ = nullptr;
};

// The strip along the window's top: the wordmark, the search field, the chips.
class TopBar : public QWidget {
    Q_OBJECT
  public:
    explicit TopBar(QWidget* parent = nullptr);

    SearchField* search() const { return search_; }
    TopChip* plan() const { return plan_; }
    TopChip* year() const { return year_; }
    TopChip* user() const { return user_; }
    // Where the rail ends, so that the search field starts on the pages' grid.
    void setRailWidth(int width);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QWidget* wordmark_;
    SearchField* search_;
    TopChip* plan_;
    TopChip* year_;
    TopChip* user_;
};

}  // namespace taphuan
