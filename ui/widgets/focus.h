#pragma once

class QWidget;

namespace taphuan {

// Puts the keyboard where the work of a page is: on its list, else on the first widget that Tab reaches.
void focusContent(QWidget& page);

}  // namespace taphuan
