#pragma once

#include "core/coverage/attention.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace taphuan {

class EmptyState;

// What asks to be done: a tag, a sentence and the way there, line by line. The first few are shown, the rest
// on request.
class AttentionCard : public Card {
    Q_OBJECT
  public:
    explicit AttentionCard(QWidget* parent = nullptr);

    struct Item {
        Attention attention;
        QString place;
    };
    void setItems(std::vector<Item> items);
    // How many are shown before the rest is asked for.
    void setFirst(size_t count);

  Q_SIGNALS:
    void activated(const QString& place);

  private:
    void rebuild();
    QWidget* line(const Item& item);

    std::vector<Item> items_;
    size_t first_ = 3;
    bool all_ = false;
    QWidget* lines_ = nullptr;
    QWidget* place_;
};

}  // namespace taphuan
