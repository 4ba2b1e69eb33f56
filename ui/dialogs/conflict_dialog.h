#pragma once

#include "ui/models/edit_conflict.h"

#include <QDialog>

#include <functional>

class QGridLayout;
class QPushButton;
class QRadioButton;

namespace taphuan {

class Workspace;

// Two people changed the same fields of one record: whose value stays, field by field. Nothing is chosen
// beforehand, and nothing is written while a field is open. Deletes itself.
class ConflictDialog : public QDialog {
    Q_OBJECT
  public:
    ConflictDialog(const ConflictWords& words, const OperationHeader& by, QWidget* parent);

    // The fields in which the other's value stays.
    std::set<QByteArray> theirs() const;

  private:
    struct Choice {
        QByteArray field;
        QRadioButton* mine;
        QRadioButton* theirs;
    };
    void addLine(QGridLayout& table, const ConflictLine& line, const QString& other);
    void showWhetherChosen();

    std::vector<Choice> choices_;
    QPushButton* save_;
};

// Asks over the dialog whose fields stay; `chosen` gets the base from which the same command is run again.
// Nothing is called where the user goes back to what was typed.
void askWhose(Workspace& workspace, const EditBase& base, const EditConflict& conflict, QWidget* dialog,
              std::function<void(const EditBase&)> chosen, std::function<void(const Error&)> failed);

}  // namespace taphuan
