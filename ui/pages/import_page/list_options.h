#pragma once

#include "ui/models/people_import.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace taphuan {

class BasisChoice;
class UnitPicker;
class Workspace;

// What holds for a whole list: its sheet, whose list it is, since when, which audience its people are of, and
// on what basis the office holds them.
class ListOptions : public QWidget {
    Q_OBJECT
  public:
    // A list for a class holds on the class's first day, which is then not asked for.
    ListOptions(Workspace& workspace, const ListFile& file, const ImportChoices& choices,
                ImportPurpose purpose, QWidget* parent = nullptr);

    void setAudiences(const std::vector<Audience>& audiences);
    // Shown where no basis was chosen.
    void setUsualBasis(LegalBasis basis);
    // Puts what is chosen here into the choices.
    void writeTo(ImportChoices& choices) const;

  Q_SIGNALS:
    void changed();
    // What changes nothing in the list's rows.
    void basisChanged();
    void sheetChosen(const QString& sheet);

  private:
    void addField(QHBoxLayout& row, const QString& label, QWidget* field, int width);
    void takeDate();

    QComboBox* sheet_;
    UnitPicker* sender_;
    QLineEdit* date_;
    QComboBox* audience_;
    BasisChoice* basis_;
    QLineEdit* basisNote_;
    Id<Audience> chosenAudience_;
    std::optional<LegalBasis> chosenBasis_;
    QDate on_;
};

}  // namespace taphuan
