#pragma once

#include <QComboBox>

namespace taphuan {

// What personal data is wanted for: typed, or one of the usual purposes.
class PurposeField : public QComboBox {
    Q_OBJECT
  public:
    explicit PurposeField(QWidget* parent = nullptr);
};

}  // namespace taphuan
