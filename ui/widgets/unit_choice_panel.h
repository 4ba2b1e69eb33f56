#pragma once

#include "ui/models/people_import.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace taphuan {

class UnitPicker;
class Workspace;

// A text of the list that names no single unit: it is a unit of the catalogue, or one to be created, or its
// rows are not taken.
class UnitPanel : public QWidget {
    Q_OBJECT
  public:
    UnitPanel(Workspace& workspace, QDate on, QWidget* parent = nullptr);

    void showUnit(const OpenUnit& unit, const ImportChoices& choices);
    // To the field that most likely decides.
    void takeFocus();

  Q_SIGNALS:
    // By the text's matchKey.
    void decided(const QString& key, const UnitChoice& choice);
    void undecided(const QString& key);

  private:
    QWidget* buildCandidates();
    QWidget* buildMatch();
    QWidget* buildCreate();

    QString key_;
    QLabel* title_;
    QLabel* facts_;
    QComboBox* candidates_;
    QWidget* candidateRow_;
    UnitPicker* known_;
    QComboBox* kind_;
    UnitPicker* parent_;
    QPushButton* refuse_;
    QPushButton* again_;
};

}  // namespace taphuan
