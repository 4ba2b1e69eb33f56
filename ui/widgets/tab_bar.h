#pragma once

#include <QTabBar>

namespace taphuan {

// The tabs of a page: words on the canvas, the current one underlined. A number beside a word is set apart
// from its text, so that translations and accessibility see both.
class TabBar : public QTabBar {
    Q_OBJECT
  public:
    explicit TabBar(QWidget* parent = nullptr);
    // Shown after the tab's text; below 0 shows none.
    void setCount(int tab, qint64 count);

  protected:
    void paintEvent(QPaintEvent* event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;

  private:
    QString shownText(int tab) const;
};

}  // namespace taphuan
