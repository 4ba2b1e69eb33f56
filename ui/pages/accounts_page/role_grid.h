#pragma once

#include "core/domain/account.h"

#include <QWidget>

class QGridLayout;

namespace taphuan {

// What each role allows: a row for every permission, a column for every role, a check box where they meet.
class RoleGrid : public QWidget {
    Q_OBJECT
  public:
    explicit RoleGrid(QWidget* parent = nullptr);

    // What is ticked is what the roles allow; `editable` false only shows it.
    void setRoles(const std::vector<Role>& roles, bool editable);

  Q_SIGNALS:
    // By hand: what the role should allow from now on.
    void edited(Id<Role> role, const Permissions& permissions);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void addBox(const Role& role, Permission permission, int row, int column, bool editable);

    QGridLayout* grid_;
};

}  // namespace taphuan
