#pragma once

#include "core/domain/indicator.h"
#include "core/domain/person.h"
#include "ui/dialogs/command_dialog.h"

class QDateEdit;
class QGridLayout;
class QLineEdit;
class QScrollArea;

namespace taphuan {

// How many people of each audience a unit has on a day, as the unit declares it. An empty field is a number
// that nobody has said; emptying one that is stored takes it back.
class HeadcountDialog : public CommandDialog {
    Q_OBJECT
  public:
    // `audience`: the code of the one to begin with, or empty.
    HeadcountDialog(Workspace& workspace, Id<Unit> unit, QDate day, const QString& audience,
                    QWidget* parent = nullptr);

  Q_SIGNALS:
    // Rather count who is in the register; the dialog has closed.
    void countRequested(QDate day);

  private:
    struct Reading {
        QString unitName;
        std::vector<Audience> audiences;
        std::vector<Headcount> headcounts;  // of the unit, oldest first
    };
    struct Line {
        Audience audience;
        QLineEdit* people;
        QLabel* before;
    };
    static Result<Reading> read(Connection& db, Id<Unit> unit, QDate day);
    void show(Reading reading);
    void showDay();
    // Stored for exactly the day that is chosen; null where there is none.
    const Headcount* stored(Id<Audience> audience) const;
    void write();

    Id<Unit> unit_;
    QString first_;
    QDateEdit* day_;
    QGridLayout* grid_;
    QScrollArea* list_;
    std::vector<Line> lines_;
    std::vector<Headcount> headcounts_;
};

}  // namespace taphuan
