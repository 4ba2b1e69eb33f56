#pragma once

#include "core/domain/unit.h"
#include "core/storage/unit_store.h"

#include <QComboBox>

namespace taphuan {

class Workspace;

// One unit out of all that stand on a day, found by typing any part of its name, with or without accents.
class UnitPicker : public QComboBox {
    Q_OBJECT
  public:
    // Shows `nobody` for no unit.
    UnitPicker(Workspace& workspace, QDate on, const QString& nobody, QWidget* parent = nullptr);

    // Null: none, or a text that is no unit's name.
    Id<Unit> unit() const;
    // May come before the units have been read.
    void setUnit(Id<Unit> unit);

  Q_SIGNALS:
    void chosen();

  private:
    void show(const std::vector<UnitNode>& units);

    QString nobody_;
    Id<Unit> wanted_;
};

}  // namespace taphuan
