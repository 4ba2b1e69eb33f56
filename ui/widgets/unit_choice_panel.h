#pragma once

#include "core/domain/unit_choice.h"
#include "ui/models/cell_table.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace taphuan {

class UnitPicker;
class Workspace;

// What the choices are called where they are asked.
struct UnitChoiceWords {
    QString question;  // before anything is chosen
    QString created;
    QString refuse;  // the button
    QString refused;
};

// A name that means no single unit: it is a unit of the catalogue, or one to be created, or is refused.
class UnitChoicePanel : public QWidget {
    Q_OBJECT
  public:
    UnitChoicePanel(Workspace& workspace, QDate on, UnitChoiceWords words, QWidget* parent = nullptr);

    // `detail` follows the name: "12 hàng". `parent` is proposed for a unit to be created.
    void showUnit(const UnitQuestion& unit, const QString& detail, const std::optional<UnitChoice>& choice,
                  Id<Unit> parent);
    // To the field that most likely decides.
    void takeFocus();

  Q_SIGNALS:
    // By the name's matchKey.
    void decided(const QString& key, const UnitChoice& choice);
    void undecided(const QString& key);

  private:
    QWidget* buildCandidates();
    QWidget* buildMatch();
    QWidget* buildCreate();

    UnitChoiceWords words_;
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

// What was chosen, as a tag in a list of such names; `refused` is its word for what is refused.
TableCell unitChoiceCell(const std::optional<UnitChoice>& choice, const QString& refused);

}  // namespace taphuan
