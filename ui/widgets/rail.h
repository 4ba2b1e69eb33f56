#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace taphuan {

// One page of the rail: icon, name and a count; folded, the icon alone with the name as tool tip.
class RailButton : public QAbstractButton {
    Q_OBJECT
  public:
    RailButton(Icon icon, const QString& title, QWidget* parent = nullptr);

    // Below 0 shows none.
    void setCount(qint64 count);
    void setFolded(bool folded);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void describe();

    Icon icon_;
    qint64 count_ = -1;
    bool folded_ = false;
};

// The window's pages at its left edge. Arrow keys move, Enter opens.
class Rail : public QWidget {
    Q_OBJECT
  public:
    explicit Rail(QWidget* parent = nullptr);

    // Pages are numbered as they are added. What is set apart stands below a thin line.
    int addPage(Icon icon, const QString& title, bool setApart);
    void setTitle(int page, const QString& title);
    void setCount(int page, qint64 count);
    // A page that is not offered has no entry.
    void setOffered(int page, bool offered);
    bool isOffered(int page) const;
    void setCurrent(int page);
    void setFolded(bool folded);
    bool isFolded() const { return folded_; }

  Q_SIGNALS:
    void activated(int page);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    RailButton* button(int page) const;

    QVBoxLayout* layout_;
    QButtonGroup* pages_;
    QWidget* line_ = nullptr;
    bool folded_ = false;
};

}  // namespace taphuan
