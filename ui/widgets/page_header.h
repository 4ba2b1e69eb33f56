#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace taphuan {

// Breadcrumb, title, one line of facts, and at the right the page's actions (one of them primary).
class PageHeader : public QWidget {
    Q_OBJECT
  public:
    explicit PageHeader(const QString& title = {}, QWidget* parent = nullptr);

    // The way to this page, without the page itself; every step is a link. Empty hides the line.
    void setBreadcrumb(const QStringList& steps);
    void setTitle(const QString& title);
    void setFacts(const QString& facts);
    QString title() const;

    // Buttons stand in the order they are added; the header owns them.
    QPushButton* addButton(const QString& text, ButtonKind kind = ButtonKind::secondary);
    QPushButton* addButton(const QString& text, Icon icon, ButtonKind kind = ButtonKind::secondary);
    void addActionWidget(QWidget* widget);

  Q_SIGNALS:
    // A step of the breadcrumb, counted from 0.
    void crumbActivated(int step);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void showBreadcrumb();

    QStringList steps_;
    QLabel* breadcrumb_;
    QLabel* title_;
    QLabel* facts_;
    QHBoxLayout* actions_;
};

}  // namespace taphuan
