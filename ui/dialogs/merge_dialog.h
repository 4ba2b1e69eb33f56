#pragma once

#include "core/commands/people_commands.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/record_comparison.h"

class QGridLayout;
class QRadioButton;

namespace taphuan {

// Two records that may be one human being, side by side: joined, each field as the chosen one has it, or told
// apart. What only the second says is taken beforehand.
class MergeDialog : public FormDialog {
    Q_OBJECT
  public:
    // `comparison` is what the workspace's settled head shows; its first record is kept.
    MergeDialog(Workspace& workspace, const RecordComparison& comparison, QWidget* parent);

  Q_SIGNALS:
    // A good outcome, in a sentence.
    void written(const QString& sentence, OperationName operation);

  private:
    struct Choice {
        QByteArray field;
        QRadioButton* second;
    };
    QWidget* buildTable(const RecordComparison& comparison);
    void addLine(QGridLayout& table, const RecordComparison& comparison, const RecordComparison::Line& line);
    void merge();
    void tellApart();

    Id<Person> kept_;
    Id<Person> dropped_;
    QString names_;
    std::vector<Choice> choices_;
};

// Reads the two and opens the dialog over the widget; `failed` gets why it cannot.
void askMerge(Workspace& workspace, Id<Person> kept, Id<Person> dropped, QWidget* over,
              std::function<void(const QString&, OperationName)> written,
              std::function<void(const Error&)> failed);

}  // namespace taphuan
