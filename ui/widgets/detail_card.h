#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"

#include <functional>

class QPushButton;

namespace taphuan {

class TextPane;

// Below or beside a list: the whole of the row that is chosen in it. Hidden while nothing is chosen.
class DetailCard : public Card {
    Q_OBJECT
  public:
    explicit DetailCard(QWidget* parent = nullptr);
    // An empty function hides the card.
    void setContent(std::function<QString(const Tokens&)> html);
    // What can be done with the chosen row; a button at the right, from top to bottom.
    QPushButton* addAction(const QString& text);
    void addAction(QPushButton* button);

  private:
    TextPane* pane_;
    QVBoxLayout* actions_;
};

}  // namespace taphuan
