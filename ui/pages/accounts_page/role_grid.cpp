#include "ui/pages/accounts_page/role_grid.h"

#include "core/domain/account_words.h"
#include "ui/models/class_facts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPainter>

namespace taphuan {

namespace {

constexpr int roleWidth = 108;
constexpr int gridRowHeight = 32;
constexpr int headHeight = 44;

}  // namespace

RoleGrid::RoleGrid(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(px(space::s));
    grid_->setVerticalSpacing(0);
    grid_->setColumnStretch(0, 1);
}

void RoleGrid::setRoles(const std::vector<Role>& roles, bool editable) {
    while (QLayoutItem* item = grid_->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    int column = 1;
    for (const Role& role : roles) {
        QLabel* name = makeLabel(nameSpoken(role), TextStyle::strong);
        name->setWordWrap(true);
        name->setAlignment(Qt::AlignCenter);
        name->setFixedWidth(px(roleWidth));
        grid_->addWidget(name, 0, column++);
    }
    grid_->setRowMinimumHeight(0, px(headHeight));
    int row = 1;
    for (const auto& [permission, wire] : EnumText<Permission>::names) {
        grid_->addWidget(makeLabel(capitalised(wordOf(permission)), TextStyle::body), row, 0);
        grid_->setRowMinimumHeight(row, px(gridRowHeight));
        column = 1;
        for (const Role& role : roles) addBox(role, permission, row, column++, editable);
        ++row;
    }
}

void RoleGrid::addBox(const Role& role, Permission permission, int row, int column, bool editable) {
    auto* box = new QCheckBox;
    box->setChecked(permissionsOf(role).contains(permission));
    box->setEnabled(editable);
    box->setAccessibleName(tr("%1: %2").arg(nameSpoken(role), wordOf(permission)));
    box->setToolTip(box->accessibleName());
    connect(box, &QCheckBox::clicked, this, [this, role, permission](bool ticked) {
        Permissions wanted = permissionsOf(role);
        if (ticked)
            wanted.insert(permission);
        else
            wanted.erase(permission);
        Q_EMIT edited(role.id, wanted);
    });
    grid_->addWidget(box, row, column, Qt::AlignCenter);
}

// A thin line above every permission leads the eye to its boxes.
void RoleGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    // The layout's own cellRect() knows no rows where words wrap.
    for (int row = 1; row < grid_->rowCount(); ++row)
        if (const QLayoutItem* word = grid_->itemAtPosition(row, 0))
            painter.fillRect(QRect(0, word->geometry().top(), width(), 1), tokens().line);
}

}  // namespace taphuan
