#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"

#include <functional>

namespace taphuan {

class TextPane;

// Below or beside a list: the whole of the row that is chosen in it. Hidden while nothing is chosen.
class DetailCard : public Card {
    Q_OBJECT
  public:
    explicit DetailCard(QWidget* parent = nullptr);
    // An empty function hides the card.
    void setContent(std::function<QString(const Tokens&)> html);

  private:
    TextPane* pane_;
};

}  // namespace taphuan
