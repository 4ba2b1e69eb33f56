#pragma once

#include "core/domain/data_rights.h"

#include <QComboBox>

class QLineEdit;

namespace taphuan {

// On what basis the office holds the people of a list.
class BasisChoice : public QComboBox {
    Q_OBJECT
  public:
    explicit BasisChoice(QWidget* parent = nullptr);

    LegalBasis basis() const;
    void setBasis(LegalBasis basis);
    // The field, empty, says from now on what the basis is to be proved by.
    void hintAt(QLineEdit& note);
};

}  // namespace taphuan
