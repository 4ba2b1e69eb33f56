#pragma once

#include "ui/models/people_import.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace taphuan {

// The chosen row: what is planned for it and why, and what the user may decide: which known person it is, or
// nobody yet, or to leave it out; and its audience.
class RowPanel : public QWidget {
    Q_OBJECT
  public:
    explicit RowPanel(ImportPurpose purpose, QWidget* parent = nullptr);

    void showRow(const ImportReading& reading, size_t line, const ImportChoices& choices);
    // Rows with cells put right by hand, by the row in the sheet.
    void setCorrected(const QSet<int>& rows) { corrected_ = rows; }
    // To what most likely decides the row; stays where it is when nothing is to be decided.
    void takeFocus();

  Q_SIGNALS:
    // By the row in the sheet.
    void decided(int row, const RowChoice& choice);
    void undecided(int row);
    void audienceChosen(int row, Id<Audience> audience);
    // All cells of the row as the file has them.
    void correctionDropped(int row);

  private:
    void showActions(const ImportLine& line, bool chosen);
    void showAudiences(const ImportReading& reading, size_t line, const ImportChoices& choices);
    QWidget* candidates(const PlannedRow& row);
    QPushButton* sameButton(const PersonCandidate& candidate);
    QWidget* buildBody(const PlannedRow& row, const ImportLine& line);

    ImportPurpose purpose_;
    int row_ = -1;
    QSet<int> corrected_;
    QLabel* title_;
    QLabel* facts_;
    QComboBox* audience_;
    QPushButton* create_;
    QPushButton* leaveOut_;
    QPushButton* again_;
    QPushButton* asInFile_;
    QScrollArea* body_;
};

}  // namespace taphuan
