#include "ui/widgets/focus.h"

#include <QAbstractItemView>

namespace taphuan {

void focusContent(QWidget& page) {
    QWidget* first = nullptr;
    for (QWidget* at = page.nextInFocusChain(); at != &page; at = at->nextInFocusChain()) {
        const bool reached = page.isAncestorOf(at) && at->isVisible() && at->isEnabled() &&
                             (at->focusPolicy() & Qt::TabFocus) != 0;
        if (!reached) continue;
        if (qobject_cast<QAbstractItemView*>(at) != nullptr) return at->setFocus();
        if (first == nullptr) first = at;
    }
    (first != nullptr ? first : &page)->setFocus();
}

}  // namespace taphuan
