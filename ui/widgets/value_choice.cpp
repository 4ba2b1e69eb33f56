#include "ui/widgets/value_choice.h"

#include "core/base/say.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>

namespace taphuan {

QLabel* makeValueLabel(const QString& text, TextStyle style) {
    auto* label = makeLabel(text, style);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

QString valueOrBlank(const QString& text) {
    return text.isEmpty() ? say("ui", "(để trống)") : text;
}

ValueChoice::ValueChoice(const QString& text) : button_(new QRadioButton) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::s));
    row->addWidget(button_, 0, Qt::AlignTop);
    row->addWidget(makeValueLabel(text, TextStyle::body), 1);
}

void ValueChoice::mouseReleaseEvent(QMouseEvent*) {
    button_->setFocus();
    button_->click();
}

}  // namespace taphuan
