#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace taphuan {

// A white surface with a thin line; a title and header widgets where they are given.
class Card : public QFrame {
    Q_OBJECT
  public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    // At the right of the title; the card takes ownership.
    void addHeaderWidget(QWidget* widget);
    // Where the content goes.
    QVBoxLayout* body() const { return body_; }
    // A table or list that reaches the card's edges has no padding around it.
    void setPadding(int designPixels);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QWidget* header_;
    QLabel* title_;
    QHBoxLayout* headerLayout_;
    QVBoxLayout* body_;
};

}  // namespace taphuan
