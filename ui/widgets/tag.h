#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace taphuan {

// A state as a small word in the colours of its role.
class Tag : public QWidget {
    Q_OBJECT
  public:
    explicit Tag(const QString& word = {}, ColourRole role = ColourRole::neutral, QWidget* parent = nullptr);
    void setState(const QString& word, ColourRole role);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString word_;
    ColourRole role_;
};

}  // namespace taphuan
