#pragma once

#include "core/domain/account.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace taphuan {

class UnitPicker;
class Workspace;

// What an account works for: everything, or the units and classes in a list.
class ScopePicker : public QWidget {
    Q_OBJECT
  public:
    explicit ScopePicker(Workspace& workspace, QWidget* parent = nullptr);

    void setScope(bool everywhere, const std::vector<AccountScope>& scopes);
    bool everywhere() const;
    // Those of the list, also while everything is chosen.
    std::vector<Id<Unit>> units() const;
    std::vector<Id<TrainingClass>> classes() const;

  private:
    void buildList(QWidget& within);
    void readClasses();
    void add(Id<Unit> unit, Id<TrainingClass> trainingClass, const QString& name);
    void removeChosen();
    void showChoice();

    Workspace& workspace_;
    QRadioButton* all_;
    QRadioButton* some_;
    QWidget* chosen_;
    UnitPicker* units_;
    QComboBox* classes_;
    QListWidget* list_;
    QPushButton* remove_;
};

}  // namespace taphuan
