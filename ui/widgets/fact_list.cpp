#include "ui/widgets/fact_list.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>

namespace taphuan {

namespace {

constexpr int labelWidth = 132;

}  // namespace

FactList::FactList(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(px(space::m));
    grid_->setVerticalSpacing(px(space::s));
    grid_->setColumnMinimumWidth(0, px(labelWidth));
    grid_->setColumnStretch(1, 1);
}

void FactList::setFacts(const QList<Fact>& facts) {
    while (QLayoutItem* item = grid_->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    int row = 0;
    for (const Fact& fact : facts) {
        if (fact.value.isEmpty()) continue;
        QLabel* label = makeLabel(fact.label, TextStyle::mute);
        QLabel* value = makeLabel(fact.value, TextStyle::body);
        value->setWordWrap(true);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid_->addWidget(label, row, 0, Qt::AlignTop);
        grid_->addWidget(value, row, 1);
        ++row;
    }
}

}  // namespace taphuan
